// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/audience.h"
#include "core/domain/records.h"
#include "core/sheets/sheetwriter.h"

namespace core {

/// What can be written to a spreadsheet.
enum class ExportKind {
    Students,
    Wishes,
    Projects,
    Organisations,
    Volunteers,
    Rules,
    Teams,
    TeamSheets, ///< One sheet for each team.
    ProjectSheets, ///< One sheet for each project.
    Programme, ///< Everything; comes back as it was.
};
[[nodiscard]] std::span<const Coded<ExportKind>> codes(ExportKind);

/// Placements are in it: a scenario must be chosen.
[[nodiscard]] bool needsScenario(ExportKind kind);

/// There is something in it that students may see.
[[nodiscard]] bool mayGoToStudents(ExportKind kind);

/// The columns of it may be chosen.
[[nodiscard]] bool hasColumns(ExportKind kind);

/// The tables, with all columns; for students only rows and columns without anything sensitive:
/// no address, number, remark, wish or skill of a person. Of Programme, see programmeTables().
[[nodiscard]] QList<Table> exportTables(const Records& records, const std::optional<Scenario>& scenario,
    ExportKind kind, Audience audience = Audience::Staff);

/// What a column is called in preferences: the same in every language. Columns that the records
/// add, such as skills, are called by their heading.
[[nodiscard]] QString columnCode(ExportKind kind, const QString& heading);

/// The table without these columns, but never without all.
[[nodiscard]] Table withoutColumns(const Table& table, ExportKind kind, const QStringList& codes);

/// Writes by the ending of the path: XLSX, ODS or CSV, or a ZIP with one CSV for each table.
/// Returns what the format could not hold. Throws Error. Any thread.
[[nodiscard]] Issues writeExport(const QString& path, const QList<Table>& tables);

} // namespace core
