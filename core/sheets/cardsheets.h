// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/sheetwriter.h"

namespace core {

struct Records;
struct Scenario;

/// One sheet for each team: the project and who to speak to, then the members. For students
/// (`isPublic`) without addresses, numbers, wishes and skills of persons.
[[nodiscard]] QList<Table> teamCards(const Records& records, const Scenario& scenario, bool isPublic);

/// One sheet for each project: what is asked; for staff also how many wish for it and, with a
/// scenario, its teams.
[[nodiscard]] QList<Table> projectCards(
    const Records& records, const std::optional<Scenario>& scenario, bool isPublic);

} // namespace core
