// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/columns.h"

#include <functional>

namespace core {

/// A filled cell on its way into a record.
struct Entry
{
    QString text; ///< Cleaned, never empty.
    QString detail; ///< Of its column.
    SheetPlace place;
    bool isNumber = false; ///< The cell holds a number, not a text.
    Issues& issues;

    /// Says why the cell is not taken, or with a lower severity what to know about it.
    void report(
        const QByteArray& code, const Message& message, Issue::Severity severity = Issue::Severity::Error);

    [[nodiscard]] std::optional<int> wholeNumber() const;
};

/// One row below the headings.
class SheetRow
{
public:
    SheetRow(const Sheet& sheet, const Columns& columns, int row);

    [[nodiscard]] int row() const { return m_row + 1; } ///< As a spreadsheet shows it.
    [[nodiscard]] const Columns& columns() const { return m_columns; }
    [[nodiscard]] bool isBlank() const; ///< In all columns that are read.

    /// What stands in the first filled column of the field; empty: nothing.
    [[nodiscard]] QString text(const QString& field) const;
    [[nodiscard]] bool has(const QString& field) const { return !text(field).isEmpty(); }

    /// Hands over each filled cell of the field.
    void each(const QString& field, const std::function<void(Entry&)>& take);

    /// Where the field stands, filled or not.
    [[nodiscard]] SheetPlace place(const QString& field) const;

    /// What is wrong with this row, besides what its cells said.
    void report(const QByteArray& code, const Message& message, const QString& field,
        Issue::Severity severity = Issue::Severity::Error);

    void report(const Issue& issue) { m_issues.append(issue); }

    /// The record's own issues, each beside its field. Warnings about fields that the sheet
    /// does not have are left out.
    void report(const Issues& ofRecord, const QHash<QString, QString>& otherFields = {});

    [[nodiscard]] const Issues& issues() const { return m_issues; }
    [[nodiscard]] bool isGood() const { return !hasError(m_issues); }

private:
    [[nodiscard]] QString textAt(int column) const;
    [[nodiscard]] bool isSupplanted(qsizetype index) const;

    const Sheet& m_sheet;
    const Columns& m_columns;
    int m_row;
    QList<Cell> m_cells;
    QStringList m_texts; // of the columns, in their order
    Issues m_issues;
};

/// Hands over each row below the headings that is not blank, and keeps what it reports.
void eachRow(
    const Sheet& sheet, const Columns& columns, Issues& issues, const std::function<void(SheetRow&)>& take);

} // namespace core
