// SPDX-License-Identifier: MIT
#include "core/matching/handwork.h"

#include <algorithm>

namespace core {

namespace {

// A student who joined after the run has no placement yet.
Placement& placementIn(Scenario& scenario, StudentId student)
{
    const auto found = std::ranges::find(scenario.placements, student, &Placement::student);
    if (found != scenario.placements.end())
        return *found;
    scenario.placements.append(Placement{.student = student, .project = {}});
    return scenario.placements.last();
}

} // namespace

Scenario moved(Scenario scenario, const QList<StudentId>& students, const TeamPlace& to, const Motive& motive)
{
    for (const auto& student : students) {
        placementIn(scenario, student) = Placement{.student = student,
            .project = to.project,
            .team = to.project.isNull() ? 1 : to.team,
            .reason = motive.reason,
            .author = motive.author};
    }
    scenario.isProven = false;
    return scenario;
}

Scenario swapped(Scenario scenario, StudentId one, StudentId other, const Motive& motive)
{
    const auto first = placementIn(scenario, one);
    const auto second = placementIn(scenario, other);
    scenario = moved(std::move(scenario), {one}, {second.project, second.team}, motive);
    return moved(std::move(scenario), {other}, {first.project, first.team}, motive);
}

Scenario pinned(Scenario scenario, const QList<StudentId>& students, bool isPinned, const Motive& motive)
{
    for (const auto& student : students) {
        auto& placement = placementIn(scenario, student);
        placement.isPinned = isPinned;
        placement.reason = motive.reason;
        placement.author = motive.author;
    }
    return scenario;
}

} // namespace core
