// SPDX-License-Identifier: MIT
#include "core/sheets/sheetwriter.h"

#include "core/error.h"
#include "core/sheets/celltext.h"
#include "core/sheets/csvwriter.h"
#include "core/sheets/limits.h"
#include "core/sheets/odswriter.h"
#include "core/sheets/xlsxwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype MaximumText = 32'767; // of a cell in Excel, and in older LibreOffice

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::SheetWriter)
};

// Escapes make a text longer, and the limit is on what is written.
QString cutToFit(const QString& text, qsizetype (*writtenSize)(const QString&))
{
    auto cut = cutToUnits(text, MaximumText);
    for (auto size = writtenSize(cut); size > MaximumText; size = writtenSize(cut))
        cut = cutToUnits(cut, cut.size() - (size - MaximumText + 6) / 7);
    return cut;
}

} // namespace

SheetPlace placeIn(const SheetSpec& sheet, int row, int column, const QString& value)
{
    const bool hasHeading = column < sheet.columns.size() && !sheet.columns.at(column).heading.isEmpty();
    return {
        sheet.name, row + 1, hasHeading ? sheet.columns.at(column).heading : columnLetters(column), value};
}

SheetWriter::SheetWriter(const QString& path, const QList<SheetSpec>& sheets)
    : m_file(path), m_lists(sheets), m_sheets(sheets)
{
    if (!m_lists.lists().isEmpty())
        m_sheets.append(m_lists.table());
}

void SheetWriter::beginSheet()
{
    leaveSheet();
    ++m_number;
    Q_ASSERT(m_number < m_sheets.size());
    m_row = 0;
    openSheet();
}

void SheetWriter::writeRow(const QList<Cell>& cells)
{
    if (m_row + 1 >= MaximumRows || cells.size() > MaximumColumns)
        throw Error(Tr::tr("The sheet “%1” is larger than a spreadsheet can be.").arg(sheet().name));
    putRow(++m_row, cells);
}

void SheetWriter::leaveSheet()
{
    if (m_number >= 0)
        closeSheet();
}

Issues SheetWriter::finish()
{
    if (!m_lists.lists().isEmpty()) {
        beginSheet();
        const auto table = m_lists.table();
        for (const auto& cells : table.rows)
            writeRow(cells);
    }
    Q_ASSERT(m_number == m_sheets.size() - 1);
    leaveSheet();
    close();
    m_file.commit();
    return m_losses.issues();
}

int SheetWriter::lastFormRow() const
{
    return std::min(m_row + sheet().blankRows, MaximumRows - 1);
}

void SheetWriter::report(Loss loss, int row, int column, const QString& value)
{
    m_losses.add(loss, placeIn(sheet(), row, column, value));
}

QString SheetWriter::keptText(
    const QString& text, int row, int column, qsizetype (*writtenSize)(const QString&))
{
    const auto clean = cleanCellText(text);
    if (clean.isChanged)
        report(Loss::ControlCharacters, row, column, clean.text);
    const auto cut = cutToFit(clean.text, writtenSize);
    if (cut.size() < clean.text.size())
        report(Loss::TextCut, row, column, cut);
    return cut;
}

std::unique_ptr<SheetWriter> sheetWriter(const QString& path, const QList<SheetSpec>& sheets, qsizetype rows)
{
    Q_ASSERT(!sheets.isEmpty() && !sheets.first().isHidden);
    const auto ending = QFileInfo(path).suffix().toLower();
    if (ending == u"xlsx")
        return xlsxWriter(path, sheets, rows);
    if (ending == u"ods")
        return odsWriter(path, sheets);
    if (ending != u"csv")
        throw Error(
            Tr::tr("“%1” must end in .xlsx, .ods or .csv: these are the formats that Passerelle writes.")
                .arg(path));
    if (std::ranges::count(sheets, false, &SheetSpec::isHidden) != 1)
        throw Error(Tr::tr("A CSV file holds one table only. Choose a file that ends in .xlsx or .ods."));
    return csvWriter(path, sheets);
}

Issues writeTables(const QString& path, const QList<Table>& tables)
{
    const QList<SheetSpec> sheets(tables.cbegin(), tables.cend());
    const auto longest = std::ranges::max(tables, {}, [](const Table& table) { return table.rows.size(); });
    const auto writer = sheetWriter(path, sheets, longest.rows.size());
    for (const auto& table : tables) {
        writer->beginSheet();
        for (const auto& cells : table.rows)
            writer->writeRow(cells);
    }
    return writer->finish();
}

QStringList writtenEndings()
{
    return {u"xlsx"_s, u"ods"_s, u"csv"_s};
}

} // namespace core
