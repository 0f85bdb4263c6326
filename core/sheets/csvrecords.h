// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace core {

/// Splits text into records as RFC 4180 has it, with more patience: text after a closing quote and
/// quotes inside an unquoted cell are themselves; CR, LF and CRLF end a record.
class CsvRecords
{
public:
    CsvRecords(QStringView text, QChar separator) : m_text(text), m_separator(separator) { }

    /// The next record; a blank line is one empty cell. False at the end. A record that is too long
    /// has MaximumColumns + 1 cells. The cells stand until the next call.
    bool next(QList<QStringView>& cells);

    /// Number of the cell in the last record whose quote was never closed; -1: none.
    [[nodiscard]] int unclosedCell() const { return m_unclosedCell; }

private:
    QStringView cell();
    QStringView quotedCell();
    QString quotedPart();
    QStringView unquotedPart();
    [[nodiscard]] bool atBreak() const;
    void skipBreak();

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_isUnclosed = false;
    int m_unclosedCell = -1;
    QStringList m_made; ///< Cells of the last record whose text stands nowhere in one piece.
};

/// The separator that cuts most records into the same number of cells, more than one.
[[nodiscard]] QChar findSeparator(QStringView text);

} // namespace core
