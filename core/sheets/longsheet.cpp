// SPDX-License-Identifier: MIT
#include "core/domain/text.h"
#include "core/sheets/mappedcolumns.h"
#include "core/sheets/sheetrow.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// Gathers the rows of each person into one, at the place of the first.
class Gathering
{
public:
    Gathering(const Sheet& sheet, const Columns& columns) : m_wide{.sheet = sheet, .columns = columns}
    {
        m_wide.sheet.rows.clear();
        m_wide.columns.list.removeIf([](const Column& column) { return isOfOne(column.field.name); });
        m_width = 0;
        for (auto it = sheet.rows.begin(); it != sheet.rows.end(); ++it)
            m_width = std::max(m_width, int(it->size()));
    }

    void take(const SheetRow& row, const QList<Cell>& cells);
    [[nodiscard]] WideSheet finish() const { return m_wide; }

private:
    static bool isOfOne(const QString& field)
    {
        static const QStringList fields{u"wishProject"_s, u"wishRank"_s, u"skillName"_s, u"skillLevel"_s};
        return fields.contains(field);
    }

    void put(int row, const ColumnField& field, const QString& heading, const QString& text);

    WideSheet m_wide;
    int m_width = 0;
    QHash<QString, int> m_rows; // of each person
    QHash<std::pair<QString, QString>, int> m_columns; // by field name and heading
};

void Gathering::put(int row, const ColumnField& field, const QString& heading, const QString& text)
{
    const auto key = std::pair(field.name, heading);
    if (!m_columns.contains(key)) {
        m_columns.insert(key, m_width);
        m_wide.columns.list.append({.at = m_width, .heading = heading, .field = field, .mayRepeat = true});
        ++m_width;
    }
    const int at = m_columns.value(key);
    auto& cells = m_wide.sheet.rows[row];
    while (cells.size() <= at)
        cells.append(Cell());
    cells[at] = Cell::ofText(cells.at(at).text.isEmpty() ? text : cells.at(at).text + u"; "_s + text);
}

void Gathering::take(const SheetRow& row, const QList<Cell>& cells)
{
    QStringList who;
    for (const auto& field : {u"number"_s, u"email"_s, u"fullName"_s, u"lastName"_s, u"firstName"_s})
        who.append(folded(row.text(field)));
    const int at = m_rows.value(who.join(u'|'), row.row() - 1);
    if (at == row.row() - 1) {
        m_rows.insert(who.join(u'|'), at);
        m_wide.sheet.rows.insert(at, cells);
    }
    const auto project = row.text(u"wishProject"_s);
    const auto rank = row.text(u"wishRank"_s);
    const bool isVeto = rank == u"0" || codeOfWord(u"veto"_s, rank).has_value();
    const auto number = rankInHeading(rank);
    if (!project.isEmpty() && isVeto)
        put(at, {u"veto"_s}, headingOf(u"students"_s, u"veto"_s), project);
    else if (!project.isEmpty()) // without a rank: in the order of the rows, best first
        put(at, {u"wish"_s, number ? QString::number(*number) : rank},
            u"%1 %2"_s.arg(headingOf(u"students"_s, u"wish"_s), rank).trimmed(), project);
    const auto skill = row.text(u"skillName"_s);
    if (!skill.isEmpty())
        put(at, {u"skill"_s}, skill, row.has(u"skillLevel"_s) ? row.text(u"skillLevel"_s) : u"1"_s);
}

} // namespace

bool isLong(const Columns& columns)
{
    return columns.has(u"wishProject"_s) || columns.has(u"skillName"_s);
}

WideSheet widened(const Sheet& sheet, const Columns& columns)
{
    Gathering gathering(sheet, columns);
    Issues none;
    eachRow(
        sheet, columns, none, [&](SheetRow& row) { gathering.take(row, sheet.rows.value(row.row() - 1)); });
    return gathering.finish();
}

} // namespace core
