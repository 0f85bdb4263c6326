// SPDX-License-Identifier: MIT
#include "core/solver/applicants.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {

int meritOf(const Problem& problem, int project, int student)
{
    const auto& levels = problem.students[size_t(student)].levels;
    return int(std::ranges::count_if(problem.projects[size_t(project)].needs,
        [&](const Problem::Need& need) { return levels[size_t(need.skill)] >= need.level; }));
}

bool isRuledOut(const Problem& problem, int student, int project)
{
    const auto& excluded = problem.students[size_t(student)].excluded;
    const bool isForbidden = std::ranges::any_of(problem.rules, [&](const Problem::Rule& rule) {
        return rule.kind == Problem::Rule::Kind::Forbid && rule.projects.front() == project
            && std::ranges::find(rule.students, student) != rule.students.end();
    });
    return isForbidden || std::ranges::find(excluded, project, &Problem::Excluded::project) != excluded.end();
}

} // namespace

int valueOf(const Problem::Student& student, int attribute)
{
    return student.values.empty() ? -1 : student.values[size_t(attribute)];
}

bool isInGroup(const Problem::Student& student, const Problem::Rule& rule)
{
    return std::ranges::find(rule.values, valueOf(student, rule.attribute)) != rule.values.end();
}

std::vector<Longing> longings(const Problem& problem)
{
    std::vector<Longing> found;
    for (int i = 0; i < int(problem.students.size()); ++i) {
        for (const auto& wish : problem.students[size_t(i)].wishes) {
            if (problem.students[size_t(i)].isVoter && !isRuledOut(problem, i, wish.project))
                found.push_back({i, wish.project, wish.rank});
        }
    }
    return found;
}

bool isBefore(const Problem& problem, int project, int one, int other)
{
    const auto keyOf = [&](int student) {
        return std::pair(-meritOf(problem, project, student), problem.students[size_t(student)].lottery);
    };
    return keyOf(one) < keyOf(other);
}

bool doBlock(const Problem& problem, const std::vector<Seat>& seats, int student, int project)
{
    const auto& wishes = problem.students[size_t(student)].wishes;
    const auto rankOf = [&](int of) {
        const auto wish = std::ranges::find(wishes, of, &Problem::Wish::project);
        return wish != wishes.end() ? wish->rank : std::numeric_limits<int>::max();
    };
    if (rankOf(seats[size_t(student)].project) <= rankOf(project))
        return false;
    std::vector<int> sizes(size_t(problem.projects[size_t(project)].teamsMax), 0);
    int better = 0;
    for (int i = 0; i < int(seats.size()); ++i) {
        if (seats[size_t(i)].project != project)
            continue;
        ++sizes[size_t(seats[size_t(i)].team)];
        better += isBefore(problem, project, i, student) ? 1 : 0;
    }
    const auto open = int(sizes.size()) - int(std::ranges::count(sizes, 0));
    return better < open * problem.projects[size_t(project)].max;
}

} // namespace core
