// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/columns.h"
#include "core/sheets/sheetwriter.h"

namespace core {

/// The columns that a campaign's skills and projects may have in a sheet of students.
[[nodiscard]] OwnHeadings studentHeadings(const Records& known);

/// Reads students with skills and ballots. A row updates the student with its number in the
/// school, else with its e-mail, else with its full name. Schools and cohorts are made where they
/// are absent; `cohort` is for rows that name none.
[[nodiscard]] RecordImport readStudents(
    const Sheet& sheet, const Columns& columns, const Records& known, const QString& cohort = {});

/// The students as a table that the import reads back.
[[nodiscard]] Table studentsTable(const Records& records);

} // namespace core
