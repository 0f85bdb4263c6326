// SPDX-License-Identifier: MIT
#include "tests/support/enumeration.h"

#include "tests/support/evaluation.h"

#include <algorithm>

namespace support {

using namespace core;

namespace {

/// Looks at every plan; teams that no lock names are used in order, the rest would be repetition.
class Enumeration
{
public:
    explicit Enumeration(const Problem& problem) : m_problem(problem), m_seats(problem.students.size())
    {
        for (const auto& project : problem.projects)
            m_sizes.emplace_back(size_t(project.teamsMax), 0);
        m_hasLabels.resize(problem.projects.size(), false);
        for (const auto& rule : problem.rules) {
            if (rule.kind == Problem::Rule::Kind::Lock && rule.team >= 0)
                m_hasLabels[size_t(rule.projects.front())] = true;
        }
        for (const auto& student : problem.students) {
            if (student.oldProject >= 0 && student.oldTeam >= 0)
                m_hasLabels[size_t(student.oldProject)] = true;
        }
        for (const auto& goal : problem.goals)
            m_hasMentors = m_hasMentors || goal.objective == Objective::Mentors;
    }

    std::optional<std::vector<qint64>> best()
    {
        seat(0);
        return m_best;
    }

private:
    void seat(size_t student)
    {
        if (student == m_seats.size()) {
            judge();
            return;
        }
        m_seats[student] = {};
        seat(student + 1);
        for (int p = 0; p < int(m_sizes.size()); ++p) {
            if (mayJoin(m_problem.students[student], p))
                seatIn(student, p);
        }
        m_seats[student] = {};
    }

    void seatIn(size_t student, int project)
    {
        for (int t = 0; t < int(m_sizes[size_t(project)].size()); ++t) {
            auto& size = m_sizes[size_t(project)][size_t(t)];
            const bool isNew = size == 0;
            if (size < m_problem.projects[size_t(project)].max) {
                ++size;
                m_seats[student] = {project, t};
                seat(student + 1);
                --size;
            }
            if (isNew && !m_hasLabels[size_t(project)])
                return;
        }
    }

    void judge()
    {
        if (!keepsRules(m_problem, m_seats))
            return;
        std::optional<MentorPlan> mentors;
        MentorPlan tried;
        for (const auto& sizes : m_sizes)
            tried.emplace_back(sizes.size(), -1);
        assign(0, 0, tried, mentors);
        if (!mentors)
            return;
        auto values = evaluate(m_problem, m_seats, *mentors);
        if (!m_best || values < *m_best)
            m_best = std::move(values);
    }

    /// Every choice of mentors, from a team on; the best of them, whatever else the plan is worth.
    void assign(size_t project, size_t team, MentorPlan& tried, std::optional<MentorPlan>& best) const
    {
        if (project == tried.size() || !m_hasMentors) {
            if (keepsMentors(m_problem, m_seats, tried)
                && (!best
                    || mentorValues(m_problem, m_seats, tried) < mentorValues(m_problem, m_seats, *best)))
                best = tried;
            return;
        }
        const bool isLast = team + 1 == tried[project].size();
        const auto mentors = m_sizes[project][team] > 0 ? int(m_problem.mentors.size()) : 0;
        for (int mentor = -1; mentor < mentors; ++mentor) {
            tried[project][team] = mentor;
            assign(isLast ? project + 1 : project, isLast ? 0 : team + 1, tried, best);
        }
        tried[project][team] = -1;
    }

    const Problem& m_problem;
    bool m_hasMentors = false;
    Seats m_seats;
    std::vector<std::vector<int>> m_sizes; ///< By project, by team.
    std::vector<bool> m_hasLabels;
    std::optional<std::vector<qint64>> m_best;
};

} // namespace

std::optional<std::vector<qint64>> valuesOf(
    const Problem& problem, const std::vector<Seat>& seats, const std::vector<Mentoring>& mentors)
{
    MentorPlan plan;
    for (const auto& project : problem.projects)
        plan.emplace_back(size_t(project.teamsMax), -1);
    for (const auto& entry : mentors)
        plan[size_t(entry.project)][size_t(entry.team)] = entry.mentor;
    return keepsRules(problem, seats) && keepsMentors(problem, seats, plan)
        ? std::optional(evaluate(problem, seats, plan))
        : std::nullopt;
}

std::optional<std::vector<qint64>> bestValues(const Problem& problem)
{
    return Enumeration(problem).best();
}

} // namespace support
