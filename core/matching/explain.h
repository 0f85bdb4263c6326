// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/audience.h"
#include "core/matching/teams.h"

namespace core {

/// Makes sentences of a scenario as it stands. The records and the scenario must live as long.
class Explainer
{
public:
    Explainer(const Records& records, const Scenario& scenario, Audience audience = Audience::Staff);

    /// "Zoé Lefèvre has project “Robotique”, wish 2 of 6." or why there is no place.
    [[nodiscard]] QList<Message> place(StudentId student) const;

    /// Projects that the student ranks better than the own place, best first: those for which
    /// "why not?" has an answer worth reading.
    [[nodiscard]] QList<ProjectId> betterProjects(StudentId student) const;

    /// Why the project is out of the question for the student, as far as this needs no solver:
    /// veto, eligibility, a rule, a closed project, a pin. None: ask the solver.
    [[nodiscard]] std::optional<Message> excluded(StudentId student, ProjectId project) const;

    /// For coordinators, per team: its mentor; each need with how many and who cover it; for what is
    /// missing, who could bring it.
    [[nodiscard]] QList<Message> project(ProjectId project) const;

private:
    [[nodiscard]] bool isForStudent() const { return m_audience == Audience::Students; }
    [[nodiscard]] Message unplaced(const Student& student) const;
    [[nodiscard]] QList<Message> mentors(const Project& project, int team) const;
    [[nodiscard]] Message cover(const QString& team, const Need& need, const Teams::Members& members) const;
    [[nodiscard]] Message bringers(
        const Need& need, const Project& project, const Teams::Members& members) const;

    const Records& m_records;
    const Scenario& m_scenario;
    const Audience m_audience;
    const Teams m_teams;
};

} // namespace core
