// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/sheetwriter.h"
#include "core/workspace.h"

namespace ui {

/// One line of the history as people read it.
struct JournalLine
{
    QString at; ///< In the time of the computer.
    QString who;
    QString what; ///< "Undone: 3 students imported"; the journal names nobody, so "…" for names.

    [[nodiscard]] bool contains(
        const QString& words) const; ///< Each of them; case and accents do not matter.
};

/// Newest first, in the language of the moment.
[[nodiscard]] QList<JournalLine> linesOf(const QList<core::JournalEntry>& journal);

/// The same as a table for a spreadsheet.
[[nodiscard]] core::Table tableOf(const QList<JournalLine>& lines);

} // namespace ui
