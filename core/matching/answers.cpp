// SPDX-License-Identifier: MIT
#include "core/matching/answers.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {

using Kind = Problem::Rule::Kind;

/// A rule that asks for nothing, so that the rules after it keep their indices.
Problem::Rule emptyRule(const Problem& problem)
{
    Problem::Rule rule{.kind = Kind::Together, .students = {}, .projects = {}};
    if (!problem.students.empty())
        rule.students = {0};
    return rule;
}

int* numberIn(Problem::Rule& rule)
{
    switch (rule.kind) {
    case Kind::Quota:
    case Kind::AtMost: return &rule.most;
    case Kind::Isolation:
    case Kind::AtLeast:
    case Kind::Distinct:
    case Kind::Mates: return &rule.least;
    case Kind::Together:
    case Kind::Apart:
    case Kind::Lock:
    case Kind::Forbid: break;
    }
    return nullptr;
}

int* numberIn(Problem::Goal& goal)
{
    if (goal.objective == Objective::Mix)
        return &goal.least;
    const bool hasMost = goal.objective == Objective::Changes || goal.objective == Objective::Wishes;
    return hasMost ? &goal.most : nullptr;
}

/// Where a demand’s number stands.
int* numberIn(Problem& problem, const Demand& demand)
{
    const auto index = size_t(demand.index);
    switch (demand.kind) {
    case Demand::Kind::Rule: return numberIn(problem.rules[index]);
    case Demand::Kind::Goal: return numberIn(problem.goals[index]);
    case Demand::Kind::Min: return &problem.projects[index].min;
    case Demand::Kind::Max: return &problem.projects[index].max;
    case Demand::Kind::Need: return &problem.projects[index].needs[size_t(demand.need)].count;
    case Demand::Kind::MustRun: return &problem.projects[index].teamsMin;
    case Demand::Kind::Slots: return &problem.projects[index].commonSlots;
    }
    return nullptr;
}

void addDemandsOf(const Problem::Project& project, int index, std::vector<Demand>& demands)
{
    using enum Demand::Kind;
    if (project.min > 1)
        demands.push_back({Min, index});
    demands.push_back({Max, index});
    for (int need = 0; need < int(project.needs.size()); ++need) {
        if (project.needs[size_t(need)].isRequired && project.needs[size_t(need)].count > 0)
            demands.push_back({Need, index, need});
    }
    if (project.teamsMin > 0)
        demands.push_back({MustRun, index});
    if (project.commonSlots > 0)
        demands.push_back({Slots, index});
}

} // namespace

std::vector<Demand> demandsOf(const Problem& problem)
{
    std::vector<Demand> demands;
    for (int i = 0; i < int(problem.rules.size()); ++i)
        demands.push_back({Demand::Kind::Rule, i});
    for (int i = 0; i < int(problem.goals.size()); ++i) {
        if (problem.goals[size_t(i)].isHard)
            demands.push_back({Demand::Kind::Goal, i});
    }
    for (int i = 0; i < int(problem.projects.size()); ++i)
        addDemandsOf(problem.projects[size_t(i)], i, demands);
    return demands;
}

std::optional<int> numberOf(const Problem& problem, const Demand& demand)
{
    auto copy = problem;
    const auto* number = numberIn(copy, demand);
    return number != nullptr ? std::optional(*number) : std::nullopt;
}

Problem without(Problem problem, const Demand& demand)
{
    const auto index = size_t(demand.index);
    switch (demand.kind) {
    case Demand::Kind::Rule: problem.rules[index] = emptyRule(problem); break;
    case Demand::Kind::Goal: problem.goals[index].isHard = false; break;
    case Demand::Kind::Min: problem.projects[index].min = 1; break;
    case Demand::Kind::Max:
        problem.projects[index].max = std::max(problem.projects[index].max, int(problem.students.size()));
        break;
    case Demand::Kind::Need: problem.projects[index].needs[size_t(demand.need)].count = 0; break;
    case Demand::Kind::MustRun: problem.projects[index].teamsMin = 0; break;
    case Demand::Kind::Slots: problem.projects[index].commonSlots = 0; break;
    }
    return problem;
}

Problem relaxed(Problem problem, const std::vector<Change>& changes)
{
    for (const auto& change : changes) {
        if (change.to < 0)
            problem = without(std::move(problem), change.demand);
        else if (auto* number = numberIn(problem, change.demand))
            *number = change.to;
    }
    return problem;
}

std::vector<Move> movesBetween(const std::vector<Seat>& from, const std::vector<Seat>& to)
{
    std::vector<Move> moves;
    for (size_t i = 0; i < std::min(from.size(), to.size()); ++i) {
        if (from[i].project != to[i].project || (from[i].project >= 0 && from[i].team != to[i].team))
            moves.push_back({int(i), from[i], to[i]});
    }
    return moves;
}

} // namespace core
