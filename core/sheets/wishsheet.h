// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/lookup.h"
#include "core/sheets/sheetrow.h"
#include "core/sheets/sheetwriter.h"

namespace core {

/// The ballot in a student's row: wish columns, a grid with one column per project, vetoes.
/// Nothing when all of these cells are blank. The student is who votes, with cohort and old wishes.
[[nodiscard]] std::optional<QList<Wish>> readBallot(SheetRow& row, const Student& student, Lookups& lookups);

/// What changes in the wishes of a student; before is null for a new one.
[[nodiscard]] QList<FieldChange> wishChanges(
    const Student* before, const Student& after, const Lookups& lookups, const Columns& columns, int row);

/// The lowest wish that any of the students gave: the number of wish columns.
[[nodiscard]] int lowestRank(const QList<Student>& students);

/// The columns of ballots with so many ranks, and the cells of one student.
[[nodiscard]] QList<Table::Column> wishColumns(int ranks);
[[nodiscard]] QList<Cell> wishCells(const Student& student, int ranks, const Lookups& lookups);

} // namespace core
