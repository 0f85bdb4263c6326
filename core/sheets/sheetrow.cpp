// SPDX-License-Identifier: MIT
#include "core/sheets/sheetrow.h"

#include "core/domain/text.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

void Entry::report(const QByteArray& code, const Message& message, Issue::Severity severity)
{
    issues.append(Issue{.code = code, .message = message, .severity = severity, .place = place});
}

std::optional<int> Entry::wholeNumber() const
{
    bool isWhole = false;
    const int number = text.toInt(&isWhole);
    return isWhole ? std::optional(number) : std::nullopt;
}

SheetRow::SheetRow(const Sheet& sheet, const Columns& columns, int row)
    : m_sheet(sheet), m_columns(columns), m_row(row), m_cells(sheet.rows.value(row))
{ }

bool SheetRow::isBlank() const
{
    return std::ranges::all_of(
        m_columns.list, [&](const Column& column) { return textAt(column.at).isEmpty(); });
}

QString SheetRow::textAt(int column) const
{
    if (column >= m_cells.size() || m_cells.at(column).kind == Cell::Kind::Empty)
        return {};
    return cleaned(m_cells.at(column).shown());
}

QString SheetRow::text(const QString& field) const
{
    for (const auto& column : m_columns.list) {
        const auto found = column.field.name == field ? textAt(column.at) : QString();
        if (!found.isEmpty())
            return found;
    }
    return {};
}

void SheetRow::each(const QString& field, const std::function<void(Entry&)>& take)
{
    for (const auto& column : m_columns.list) {
        if (column.field.name != field)
            continue;
        const auto found = textAt(column.at);
        if (found.isEmpty())
            continue;
        const auto kind = m_cells.at(column.at).kind;
        Entry entry{.text = found,
            .detail = column.field.detail,
            .place = {.sheet = m_sheet.name, .row = row(), .column = column.heading, .value = found},
            .isNumber = kind == Cell::Kind::Number,
            .issues = m_issues};
        if (kind == Cell::Kind::Error)
            entry.report("sheet.cell.error",
                {QT_TRANSLATE_NOOP("core::Message", "The formula of this cell has no result: %1."), {found}});
        else
            take(entry);
    }
}

SheetPlace SheetRow::place(const QString& field) const
{
    SheetPlace place{.sheet = m_sheet.name, .row = row(), .column = {}, .value = {}};
    for (const auto& column : m_columns.list) {
        if (column.field.name != field)
            continue;
        place.column = column.heading;
        place.value = textAt(column.at);
        break;
    }
    return place;
}

void SheetRow::report(
    const QByteArray& code, const Message& message, const QString& field, Issue::Severity severity)
{
    m_issues.append(Issue{.code = code, .message = message, .severity = severity, .place = place(field)});
}

void SheetRow::report(const Issues& ofRecord, const QHash<QString, QString>& otherFields)
{
    for (auto issue : ofRecord) {
        const auto named = QString::fromLatin1(issue.code.split('.').value(1));
        const auto field = otherFields.value(named, named);
        if (!isError(issue) && !m_columns.has(field))
            continue;
        issue.place = place(field);
        m_issues.append(issue);
    }
}

void eachRow(
    const Sheet& sheet, const Columns& columns, Issues& issues, const std::function<void(SheetRow&)>& take)
{
    for (auto it = sheet.rows.upperBound(columns.headerRow); it != sheet.rows.end(); ++it) {
        SheetRow row(sheet, columns, it.key());
        if (row.isBlank())
            continue;
        take(row);
        issues += row.issues();
    }
}

} // namespace core
