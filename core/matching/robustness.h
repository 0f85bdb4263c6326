// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"

namespace core {

/// What a team would be without one of its members.
struct Departure
{
    StudentId student;
    int left = 0; ///< Members who stay.
    bool isBelowMinimum = false;
    QList<Need> lost = {}; ///< Met with the member, not without.

    [[nodiscard]] bool isHarmless() const { return !isBelowMinimum && lost.isEmpty(); }

    bool operator==(const Departure&) const = default;
};

/// How a team stands the loss of any one member, and who could step in.
struct TeamRobustness
{
    ProjectId project;
    int team = 1;
    QList<Departure> departures; ///< One for each member, in the order of the records.
    QList<StudentId> reserve = {}; ///< At most three, best first; empty where no loss does harm.

    [[nodiscard]] bool isRobust() const;

    bool operator==(const TeamRobustness&) const = default;
};

/// The open teams of the scenario, by project and team. Counts only, solves nothing. The reserve
/// are people who may take the place without breaking a rule or harming the team that they leave:
/// first those who bring most of what can be lost, then the unplaced, then by wish.
[[nodiscard]] QList<TeamRobustness> robustnessOf(const Records& records, const Scenario& scenario);

/// The report on one team for coordinators: one sentence for each harmful departure, then the
/// reserve; or one sentence that any member may leave.
[[nodiscard]] QList<Message> sentences(
    const TeamRobustness& team, const Records& records, const Scenario& scenario);

} // namespace core
