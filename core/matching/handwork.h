// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/scenario.h"

namespace core {

/// Why something was done by hand, and by whom: kept with the placement.
struct Motive
{
    QString reason;
    QString author;
};

/// The place of a team: a project's team number, or nowhere.
struct TeamPlace
{
    ProjectId project; ///< Null: unplaced.
    int team = 1;

    bool operator==(const TeamPlace&) const = default;
};

/// The scenario with these students in that team, unpinned. Nothing is proven any more.
[[nodiscard]] Scenario moved(
    Scenario scenario, const QList<StudentId>& students, const TeamPlace& to, const Motive& motive);

/// The scenario with both students in each other's team.
[[nodiscard]] Scenario swapped(Scenario scenario, StudentId one, StudentId other, const Motive& motive);

/// The scenario with these placements kept by the next run, or free again.
[[nodiscard]] Scenario pinned(
    Scenario scenario, const QList<StudentId>& students, bool isPinned, const Motive& motive);

} // namespace core
