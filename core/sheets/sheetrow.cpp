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
{
    m_texts.reserve(columns.list.size());
    for (const auto& column : columns.list)
        m_texts.append(textAt(column.at));
}

bool SheetRow::isBlank() const
{
    return std::ranges::all_of(m_texts, &QString::isEmpty);
}

// A column that counts only where the better one is blank.
bool SheetRow::isSupplanted(qsizetype index) const
{
    const auto& field = m_columns.list.at(index).field;
    for (qsizetype i = 0; field.isFallback() && i < m_texts.size(); ++i) {
        const auto& other = m_columns.list.at(i).field;
        if (other.name == field.name && !other.isFallback() && !m_texts.at(i).isEmpty())
            return true;
    }
    return false;
}

QString SheetRow::textAt(int column) const
{
    if (column >= m_cells.size() || m_cells.at(column).kind == Cell::Kind::Empty)
        return {};
    return cleaned(m_cells.at(column).shown());
}

QString SheetRow::text(const QString& field) const
{
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        if (!m_texts.at(i).isEmpty() && m_columns.list.at(i).field.name == field && !isSupplanted(i))
            return m_texts.at(i);
    }
    return {};
}

void SheetRow::each(const QString& field, const std::function<void(Entry&)>& take)
{
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        const auto& column = m_columns.list.at(i);
        if (m_texts.at(i).isEmpty() || column.field.name != field || isSupplanted(i))
            continue;
        const auto& found = m_texts.at(i);
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
    const auto column = std::ranges::find(
        m_columns.list, field, [](const Column& candidate) { return candidate.field.name; });
    if (column != m_columns.list.end()) {
        place.column = column->heading;
        place.value = m_texts.at(column - m_columns.list.begin());
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
        if (columns.leftOut.contains(it.key()))
            continue;
        SheetRow row(sheet, columns, it.key());
        if (row.isBlank())
            continue;
        take(row);
        issues += row.issues();
    }
}

} // namespace core
