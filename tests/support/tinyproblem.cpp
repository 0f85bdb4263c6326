// SPDX-License-Identifier: MIT
#include "tests/support/tinyproblem.h"

#include "tests/support/draws.h"

#include <algorithm>

namespace support {

using namespace core;

namespace {

constexpr int Skills = 2;

Problem::Project project(Draws& draws, bool isPlain)
{
    Problem::Project made;
    if (isPlain) {
        made.max = draws.chance(0.7) ? 1 : 2;
        made.ideal = made.max;
    } else {
        made.min = draws.integer(1, 3);
        made.max = made.min + draws.integer(0, 2);
        made.ideal = draws.integer(made.min, made.max);
        for (int i = draws.integer(0, 2); i > 0; --i)
            made.needs.push_back(
                {draws.integer(0, Skills - 1), draws.integer(1, 3), draws.integer(1, 2), draws.chance(0.4)});
    }
    made.teamsMax = draws.chance(0.35) ? 2 : 1;
    made.teamsMin = draws.chance(0.15) ? draws.integer(1, made.teamsMax) : 0;
    return made;
}

void addBallot(Draws& draws, int projects, bool isOutsideAllowed, Problem::Student& student)
{
    auto order = draws.permutation(projects);
    const auto wished = draws.integer(1, projects);
    int rank = 1;
    for (int i = 0; i < wished; ++i) {
        student.wishes.push_back({order[size_t(i)], rank});
        rank += draws.chance(0.2) ? 0 : draws.chance(0.1) ? 2 : 1;
    }
    std::ranges::sort(
        student.wishes, {}, [](const Problem::Wish& wish) { return std::pair(wish.rank, wish.project); });
    if (isOutsideAllowed)
        student.others.assign(order.begin() + wished, order.end());
    std::ranges::sort(student.others);
}

Problem::Student student(Draws& draws, int projects, bool isOutsideAllowed)
{
    Problem::Student made;
    made.isVoter = draws.chance(0.8);
    if (made.isVoter) {
        addBallot(draws, projects, isOutsideAllowed, made);
    } else {
        for (int p = 0; p < projects; ++p) {
            if (draws.chance(0.8))
                made.others.push_back(p);
        }
    }
    for (int skill = 0; skill < Skills; ++skill)
        made.levels.push_back(draws.integer(-1, 3));
    if (draws.chance(0.08))
        made.excluded.push_back({draws.integer(0, projects - 1), Problem::Excluded::Why::Vetoed, -1});
    return made;
}

std::vector<int> some(Draws& draws, int count, int of)
{
    auto order = draws.permutation(of);
    order.resize(size_t(std::min(count, of)));
    std::ranges::sort(order);
    return order;
}

void addPairs(Draws& draws, Problem& problem)
{
    using enum Problem::Rule::Kind;
    const auto students = int(problem.students.size());
    while (draws.chance(0.35))
        problem.rules.push_back(
            {.kind = Together, .students = some(draws, draws.integer(2, 3), students), .projects = {}});
    while (draws.chance(0.35))
        problem.rules.push_back(
            {.kind = Apart, .students = some(draws, draws.integer(2, 4), students), .projects = {}});
}

void addRules(Draws& draws, Problem& problem)
{
    using enum Problem::Rule::Kind;
    const auto students = int(problem.students.size());
    const auto projects = int(problem.projects.size());
    while (draws.chance(0.25)) {
        const auto where = draws.integer(0, projects - 1);
        const auto teams = problem.projects[size_t(where)].teamsMax;
        problem.rules.push_back({.kind = Lock,
            .students = some(draws, 1, students),
            .projects = {where},
            .team = draws.chance(0.5) ? draws.integer(0, teams - 1) : -1});
    }
    while (draws.chance(0.25))
        problem.rules.push_back({.kind = Forbid,
            .students = some(draws, draws.integer(1, 2), students),
            .projects = some(draws, 1, projects)});
    while (draws.chance(0.3))
        problem.rules.push_back({.kind = Quota,
            .students = {},
            .projects = some(draws, draws.integer(1, projects), projects),
            .most = draws.integer(0, 2)});
}

void addObjectives(Draws& draws, Problem& problem)
{
    problem.goals = softGoals(defaultObjectives());
    problem.fairness = Fairness(draws.integer(0, 3));
    if (draws.chance(0.5))
        return;
    draws.shuffle(problem.goals);
    while (problem.goals.size() > 1 && draws.chance(0.4))
        problem.goals.pop_back();
}

} // namespace

Problem tinyProblem(std::uint64_t seed)
{
    Draws draws(seed);
    Problem problem;
    const bool isPlain = draws.chance(0.2);
    const auto projects = draws.integer(2, 3);
    for (int p = 0; p < projects; ++p)
        problem.projects.push_back(project(draws, isPlain));
    const bool isOutsideAllowed = draws.chance(0.5);
    const auto students = draws.integer(6, 7);
    const auto lottery = draws.permutation(students);
    for (int s = 0; s < students; ++s) {
        problem.students.push_back(student(draws, projects, isOutsideAllowed));
        problem.students.back().lottery = lottery[size_t(s)] + 1;
    }
    if (!isPlain)
        addPairs(draws, problem);
    addRules(draws, problem);
    addObjectives(draws, problem);
    return problem;
}

} // namespace support
