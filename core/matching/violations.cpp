// SPDX-License-Identifier: MIT
#include "core/matching/violations.h"

#include "core/matching/plan.h"

#include <cstdlib>

namespace core {

namespace {

using Kind = Violation::Kind;

class Search
{
public:
    Search(const Problem& problem, const Plan& plan) : m_problem(problem), m_plan(plan) { }

    std::vector<Violation> run()
    {
        for (int i = 0; i < int(m_problem.goals.size()); ++i) {
            if (!m_problem.goals[size_t(i)].isHard)
                look(i);
        }
        return std::move(m_found);
    }

private:
    void look(int goal)
    {
        switch (m_problem.goals[size_t(goal)].objective) {
        case Objective::Needs: return lookForNeeds();
        case Objective::Mix: return lookForMix(goal);
        case Objective::Sizes: return lookForSizes();
        case Objective::Mates: return lookForMates();
        case Objective::Mentors: return lookForMentors();
        case Objective::Changes: return lookForChanges();
        case Objective::Stability:
            for (const auto& [student, project] : m_plan.blockingPairs())
                m_found.push_back({.kind = Kind::Blocking, .project = project, .student = int(student)});
            break;
        default: break;
        }
    }

    void lookForNeeds()
    {
        for (const auto& [team, members] : m_plan.teams()) {
            const auto& needs = m_problem.projects[size_t(team.first)].needs;
            for (int i = 0; i < int(needs.size()); ++i) {
                const auto missing = needs[size_t(i)].count - m_plan.holders(members, needs[size_t(i)]);
                if (!needs[size_t(i)].isRequired && missing > 0)
                    add(Kind::Need, team, i, missing);
            }
        }
    }

    void lookForMix(int goal)
    {
        const auto& given = m_problem.goals[size_t(goal)];
        for (const auto& [team, members] : m_plan.teams()) {
            const auto missing = given.least - m_plan.differentValues(members, given.attribute);
            if (missing > 0)
                add(Kind::Mix, team, goal, missing);
        }
    }

    void lookForSizes()
    {
        for (const auto& [team, members] : m_plan.teams()) {
            const auto wrong = std::abs(int(members.size()) - m_problem.projects[size_t(team.first)].ideal);
            if (wrong > 0)
                add(Kind::Size, team, -1, wrong);
        }
    }

    void lookForMates()
    {
        for (int i = 0; i < int(m_problem.rules.size()); ++i) {
            const auto& rule = m_problem.rules[size_t(i)];
            const auto missing = rule.kind == Problem::Rule::Kind::Mates ? m_plan.missingMates(rule) : 0;
            if (missing > 0)
                m_found.push_back(
                    {.kind = Kind::Mates, .student = rule.students.front(), .item = i, .missing = missing});
        }
    }

    void lookForMentors()
    {
        for (const auto& [team, members] : m_plan.teams()) {
            if (!m_plan.mentorOf(team))
                add(Kind::Mentor, team, -1, 1);
        }
    }

    void lookForChanges()
    {
        for (size_t i = 0; i < m_problem.students.size(); ++i) {
            const auto& student = m_problem.students[i];
            if (m_plan.hasChanged(i))
                m_found.push_back({.kind = Kind::Change,
                    .project = student.oldProject,
                    .team = student.oldTeam,
                    .student = int(i)});
        }
    }

    void add(Kind kind, const std::pair<int, int>& team, int item, int missing)
    {
        m_found.push_back(
            {.kind = kind, .project = team.first, .team = team.second, .item = item, .missing = missing});
    }

    const Problem& m_problem;
    const Plan& m_plan;
    std::vector<Violation> m_found;
};

} // namespace

std::vector<Violation> violationsOf(
    const Problem& problem, const std::vector<Seat>& seats, const std::vector<Mentoring>& mentors)
{
    return Search(problem, Plan(problem, seats, mentors)).run();
}

} // namespace core
