// SPDX-License-Identifier: MIT
#include "core/sheets/headerrows.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// The texts of a row, a merged one in all of its cells.
QStringList textsOf(const Sheet& sheet, int row, int width)
{
    QStringList texts(width);
    for (int at = 0; at < width; ++at)
        texts[at] = sheet.at(row, at).shown().simplified();
    for (const auto& merge : sheet.merges) {
        if (row < merge.row1 || row > merge.row2)
            continue;
        const auto text = sheet.at(merge.row1, merge.column1).shown().simplified();
        for (int at = merge.column1; at <= std::min(merge.column2, width - 1); ++at)
            texts[at] = text;
    }
    return texts;
}

void spread(QStringList& texts)
{
    for (qsizetype at = 1; at < texts.size(); ++at) {
        if (texts.at(at).isEmpty())
            texts[at] = texts.at(at - 1);
    }
}

} // namespace

QStringList headingTexts(const Sheet& sheet, int headerRow, int headerRows, bool isSpread)
{
    qsizetype width = 0;
    for (int row = headerRow; row < headerRow + headerRows; ++row)
        width = std::max(width, sheet.rows.value(row).size());
    const int last = headerRow + headerRows - 1;
    auto headings = textsOf(sheet, last, int(width));
    if (headerRows == 1)
        return headings;
    auto above = textsOf(sheet, last - 1, int(width));
    if (isSpread)
        spread(above);
    for (qsizetype at = 0; at < headings.size(); ++at) {
        const auto& group = above.at(at);
        if (group.isEmpty() || group == headings.at(at))
            continue;
        headings[at] = headings.at(at).isEmpty() ? group : u"%1 [%2]"_s.arg(group, headings.at(at));
    }
    return headings;
}

Sheet withOneHeaderRow(const Sheet& sheet, int headerRow, const QStringList& headings)
{
    Sheet flat = sheet;
    while (!flat.rows.isEmpty() && flat.rows.firstKey() < headerRow)
        flat.rows.erase(flat.rows.begin());
    QList<Cell> cells;
    for (const auto& heading : headings)
        cells.append(heading.isEmpty() ? Cell() : Cell::ofText(heading));
    flat.rows.insert(headerRow, cells);
    return flat;
}

} // namespace core
