// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/fields.h"

namespace core {

/// Takes the levels in the skill columns of a row: "2", "Autonomous", "1; wants to learn"; and lists
/// of skills: "Python: 2; SQL".
void readSkills(SheetRow& row, Student& student, Lookups& lookups);

/// What changes in the skills of a student; before is null for a new one.
[[nodiscard]] QList<FieldChange> skillChanges(
    const Student* before, const Student& after, const Lookups& lookups, const Columns& columns, int row);

/// The skills of the vocabulary that any of the students declares.
[[nodiscard]] QList<Skill> declaredSkills(const Records& records);

/// One column for each skill, and the cells of one student.
[[nodiscard]] QList<Table::Column> skillColumns(const QList<Skill>& skills);
[[nodiscard]] QList<Cell> skillCells(const Student& student, const QList<Skill>& skills);

} // namespace core
