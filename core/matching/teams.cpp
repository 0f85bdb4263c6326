// SPDX-License-Identifier: MIT
#include "core/matching/teams.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

Teams::Teams(const Records& records, const Scenario& scenario)
{
    for (const auto& project : records.projects)
        m_projects.insert(project.id, &project);
    for (const auto& skill : records.skills)
        m_skills.insert(skill.id, &skill);
    for (const auto& placement : scenario.placements)
        m_places.insert(
            placement.student, {m_projects.value(placement.project), placement.team, placement.isPinned});
    for (const auto& student : records.students) {
        m_students.insert(student.id, &student);
        const auto place = m_places.value(student.id);
        if (place.project)
            m_members[place.project->id][place.team].append(&student);
    }
}

QList<const Student*> Teams::members(ProjectId project, int team) const
{
    const auto found = m_members.constFind(project);
    if (found == m_members.cend())
        return {};
    const auto members = found->find(team);
    return members == found->end() ? QList<const Student*>() : members->second;
}

int Teams::openTeams(ProjectId project) const
{
    return int(m_members.value(project).size());
}

QString Teams::skillLabel(SkillId id) const
{
    const auto* skill = m_skills.value(id);
    return skill ? skill->label() : u"?"_s;
}

QString Teams::skillWords(const Need& need) const
{
    return u"%1 (%2)"_s.arg(skillLabel(need.skill), labelOf(need.level).text());
}

Level levelOf(const Student& student, SkillId skill)
{
    const auto own = std::ranges::find(student.skills, skill, &StudentSkill::skill);
    return own == student.skills.end() ? Level::Unknown : own->level;
}

bool meets(const Student& student, const Need& need)
{
    return levelOf(student, need.skill) >= need.level;
}

bool refuses(const Student& student, ProjectId project)
{
    const auto wish = std::ranges::find(student.wishes, project, &Wish::project);
    return wish != student.wishes.end() && wish->isVeto();
}

int holders(const QList<const Student*>& members, const Need& need)
{
    return int(std::ranges::count_if(members, [&](const Student* student) { return meets(*student, need); }));
}

} // namespace core
