// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/rawtable.h"
#include "core/sheets/importdiff.h"

namespace core {

/// What the workbook of a whole programme yields against the rows that are stored.
struct ProgrammeDiff
{
    QList<RawTable> tables; ///< New and changed rows, whole.
    QHash<QString, QStringList> removed; ///< Entries of lists that the workbook no longer has, by table.
    QList<RecordDiff> rows; ///< Records, and what changes in their lists; absent ones last.
    Issues issues; ///< With an error nothing may be stored.
    int added = 0; ///< Rows of all sheets.
    int changed = 0;
    int unchanged = 0;
};

/// Compares a workbook that isProgrammeBook() with the stored rows: by id, else by what people
/// call a record. An empty cell erases nothing and no record is removed; the lists of a record
/// become those of the workbook. Pure: stores nothing.
[[nodiscard]] ProgrammeDiff readProgramme(const QList<Sheet>& sheets, const QList<RawTable>& stored);

} // namespace core
