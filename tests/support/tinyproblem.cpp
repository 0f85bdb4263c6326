// SPDX-License-Identifier: MIT
#include "tests/support/tinyproblem.h"

#include "tests/support/draws.h"

#include <algorithm>
#include <array>

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
            made.needs.push_back({draws.integer(0, Skills - 1), draws.integer(1, 3), draws.integer(1, 2),
                draws.chance(0.4), draws.integer(1, 3)});
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

void addGoals(Draws& draws, Problem& problem)
{
    problem.goals = softGoals(defaultObjectives());
    problem.fairness = Fairness(draws.integer(0, 3));
    if (draws.chance(0.5))
        return;
    draws.shuffle(problem.goals);
    while (problem.goals.size() > 1 && draws.chance(0.4))
        problem.goals.pop_back();
}

void addAttributes(Draws& draws, Problem& problem)
{
    problem.attributes = {2, 3};
    for (auto& student : problem.students) {
        for (const auto values : problem.attributes)
            student.values.push_back(draws.integer(draws.chance(0.2) ? -1 : 0, values - 1));
    }
}

Problem::Rule valueRule(Draws& draws, const Problem& problem)
{
    using enum Problem::Rule::Kind;
    const auto attribute = draws.integer(0, 1);
    Problem::Rule rule{.kind = Isolation, .students = {}, .projects = {}};
    rule.kind = std::array{Isolation, AtMost, AtLeast, Distinct}[size_t(draws.integer(0, 3))];
    rule.attribute = attribute;
    if (draws.chance(0.4))
        rule.projects = some(draws, 1, int(problem.projects.size()));
    if (rule.kind != Distinct)
        rule.values = some(draws, draws.integer(1, 2), problem.attributes[size_t(attribute)]);
    rule.least = rule.kind == Isolation ? draws.integer(2, 3) : draws.integer(1, 2);
    rule.most = draws.integer(0, 2);
    return rule;
}

void addMates(Draws& draws, Problem& problem)
{
    auto students = draws.permutation(int(problem.students.size()));
    students.resize(size_t(draws.integer(2, 4)));
    const auto asked = int(students.size()) - 1;
    problem.rules.push_back({.kind = Problem::Rule::Kind::Mates,
        .students = students,
        .projects = {},
        .least = draws.integer(1, std::min(2, asked))});
}

void addMentors(Draws& draws, Problem& problem)
{
    for (int i = draws.integer(1, 2); i > 0; --i) {
        Problem::Mentor mentor{
            .capacity = draws.integer(0, 2), .slots = std::uint64_t(draws.integer(1, 7)), .fit = {}};
        for (size_t p = 0; p < problem.projects.size(); ++p)
            mentor.fit.push_back(draws.chance(0.2) ? -1 : draws.integer(0, 10));
        problem.mentors.push_back(mentor);
    }
}

void addPast(Draws& draws, Problem& problem)
{
    const bool hasTeams = draws.chance(0.5);
    for (auto& student : problem.students) {
        student.carry = draws.chance(0.4) ? draws.integer(1, 4) : 0;
        if (draws.chance(0.3))
            continue;
        student.oldProject = draws.integer(0, int(problem.projects.size()) - 1);
        const auto teams = problem.projects[size_t(student.oldProject)].teamsMax;
        student.oldTeam = hasTeams ? draws.integer(0, teams - 1) : -1;
    }
}

Problem::Goal goalFor(Draws& draws, Objective objective)
{
    Problem::Goal goal{.objective = objective, .isHard = canBeHard(objective) && draws.chance(0.25)};
    if (objective == Objective::Mix) {
        goal.attribute = draws.integer(0, 1);
        goal.least = draws.integer(1, 3);
    }
    if (goal.isHard && objective == Objective::Changes)
        goal.most = draws.integer(1, 4);
    return goal;
}

/// Some of the goals that are not usual, anywhere in the order; now and then a usual one as a rule.
void addUnusualGoals(Draws& draws, Problem& problem)
{
    using enum Objective;
    const auto add = [&](const Problem::Goal& goal) {
        const auto at = draws.integer(0, int(problem.goals.size()));
        problem.goals.insert(problem.goals.begin() + at, goal);
    };
    for (const auto objective : {Mix, Mix, Mates, Mentors, Changes, Kept, Carry, Stability}) {
        if (draws.chance(0.3))
            add(goalFor(draws, objective));
    }
    if (draws.chance(0.05))
        add({.objective = PlaceAll, .isHard = true});
    if (draws.chance(0.08))
        add({.objective = Outside, .isHard = true});
    if (draws.chance(0.05))
        add({.objective = Needs, .isHard = true});
    if (draws.chance(0.05))
        add({.objective = Sizes, .isHard = true});
    for (auto& goal : problem.goals) {
        goal.isHard = goal.isHard || (goal.objective == Wishes && draws.chance(0.1));
        goal.most = goal.objective == Wishes ? draws.integer(1, 3) : goal.most;
    }
}

/// What goes beyond sizes, needs and pairs.
void addMore(Draws& draws, Problem& problem)
{
    addAttributes(draws, problem);
    const auto projects = int(problem.projects.size());
    for (auto& student : problem.students)
        student.slots = std::uint64_t(draws.integer(1, 7) | draws.integer(0, 7));
    for (auto& project : problem.projects) {
        project.commonSlots = draws.chance(0.2) ? draws.integer(1, 2) : 0;
        project.priority = draws.chance(0.4) ? draws.integer(1, 3) : 0;
    }
    while (draws.chance(0.35))
        problem.rules.push_back(valueRule(draws, problem));
    if (draws.chance(0.2))
        problem.rules.push_back({.kind = Problem::Rule::Kind::Quota,
            .students = draws.chance(0.5) ? some(draws, 3, int(problem.students.size())) : std::vector<int>(),
            .projects = some(draws, draws.integer(1, projects), projects),
            .most = draws.integer(1, 3),
            .isPerStudent = true});
    while (draws.chance(0.4))
        addMates(draws, problem);
    if (draws.chance(0.6))
        addMentors(draws, problem);
    if (draws.chance(0.6))
        addPast(draws, problem);
    addUnusualGoals(draws, problem);
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
    const auto students = draws.integer(5, 6);
    const auto lottery = draws.permutation(students);
    for (int s = 0; s < students; ++s) {
        problem.students.push_back(student(draws, projects, isOutsideAllowed));
        problem.students.back().lottery = lottery[size_t(s)] + 1;
    }
    if (!isPlain)
        addPairs(draws, problem);
    addRules(draws, problem);
    addGoals(draws, problem);
    if (!isPlain)
        addMore(draws, problem);
    return problem;
}

} // namespace support
