// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"

#include <map>

namespace core {

/// The teams of a scenario as pointers into its records, which must live as long: what reports
/// look things up in.
class Teams
{
public:
    struct Place
    {
        const Project* project = nullptr; ///< Null: unplaced.
        int team = 1;
        bool isPinned = false;

        bool operator==(const Place&) const = default;
    };

    using Members = QList<const Student*>; ///< In the order of the records.

    Teams(const Records& records, const Scenario& scenario);

    [[nodiscard]] const Student* student(StudentId id) const { return m_students.value(id); }
    [[nodiscard]] const Project* project(ProjectId id) const { return m_projects.value(id); }
    [[nodiscard]] Place placeOf(StudentId id) const { return m_places.value(id); }
    [[nodiscard]] Members members(ProjectId project, int team) const;
    [[nodiscard]] int openTeams(ProjectId project) const; ///< Teams that have members.

    /// "Web (done in a project)", in the language of the moment.
    [[nodiscard]] QString skillWords(const Need& need) const;
    [[nodiscard]] QString skillLabel(SkillId id) const;

private:
    QHash<StudentId, const Student*> m_students;
    QHash<ProjectId, const Project*> m_projects;
    QHash<SkillId, const Skill*> m_skills;
    QHash<StudentId, Place> m_places;
    QHash<ProjectId, std::map<int, Members>> m_members;
};

[[nodiscard]] Level levelOf(const Student& student, SkillId skill);
[[nodiscard]] bool meets(const Student& student, const Need& need);
[[nodiscard]] bool refuses(const Student& student, ProjectId project); ///< By a veto.

/// How many of the members meet the need.
[[nodiscard]] int holders(const QList<const Student*>& members, const Need& need);

} // namespace core
