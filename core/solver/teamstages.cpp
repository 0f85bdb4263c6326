// SPDX-License-Identifier: MIT
#include "core/solver/teamstages.h"

#include "core/solver/modelbuilder.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

using Count = Model::Count;

Stage sumOfCounts(const QString& name, const Model& model, Count::What what)
{
    Stage stage{.name = name};
    for (const auto& count : model.counts) {
        if (count.what == what)
            stage.costs.push_back({count.column, 1});
    }
    return stage;
}

Stage needs(const Problem& problem, const Model& model)
{
    Stage stage{.name = u"needs"_s};
    for (const auto& count : model.counts) {
        if (count.what != Count::What::Shortfall)
            continue;
        const auto& project = problem.projects[size_t(model.teams[size_t(count.team)].project)];
        stage.costs.push_back({count.column, double(project.needs[size_t(count.item)].weight)});
    }
    return stage;
}

Stage mix(const Model& model, int goal)
{
    Stage stage{.name = u"mix"_s};
    for (const auto& count : model.counts) {
        if (count.what == Count::What::Missing && count.item == goal)
            stage.costs.push_back({count.column, 1});
    }
    return stage;
}

Stage fit(const Problem& problem, const Model& model)
{
    constexpr int Best = 10;
    Stage stage{.name = u"fit"_s};
    for (const auto& care : model.cares) {
        const auto project = model.teams[size_t(care.team)].project;
        const auto lack = Best - problem.mentors[size_t(care.mentor)].fit[size_t(project)];
        if (lack > 0)
            stage.costs.push_back({care.column, double(lack)});
    }
    return stage;
}

Stage changes(const Problem& problem, const Model& model)
{
    Stage stage{.name = u"changes"_s};
    const auto moved = [&](const Model::Unit& unit, const Model::Team* team) {
        return int(std::ranges::count_if(
            unit.members, [&](int student) { return hasMoved(problem.students[size_t(student)], team); }));
    };
    for (const auto& unit : model.units) {
        const auto unplaced = moved(unit, nullptr);
        stage.constant += unplaced;
        for (const auto option : unit.options) {
            const auto change
                = moved(unit, &model.teams[size_t(model.options[size_t(option)].team)]) - unplaced;
            if (change != 0)
                stage.costs.push_back({option, double(change)});
        }
    }
    return stage;
}

Stage kept(const Problem& problem, const Model& model)
{
    Stage stage{.name = u"kept"_s};
    for (const auto& count : model.counts) {
        if (count.what != Count::What::Runs)
            continue;
        const auto priority = problem.projects[size_t(count.item)].priority;
        stage.constant += priority;
        stage.costs.push_back({count.column, -double(priority)});
    }
    return stage;
}

} // namespace

std::vector<Stage> teamStages(const Problem& problem, const Model& model, int goal)
{
    switch (problem.goals[size_t(goal)].objective) {
    case Objective::Needs: return {needs(problem, model)};
    case Objective::Mix: return {mix(model, goal)};
    case Objective::Sizes: return {sumOfCounts(u"sizes"_s, model, Count::What::Deviation)};
    case Objective::Mates: return {sumOfCounts(u"mates"_s, model, Count::What::Mates)};
    case Objective::Mentors:
        if (problem.goals[size_t(goal)].isHard)
            return {fit(problem, model)};
        return {sumOfCounts(u"mentors"_s, model, Count::What::Unmentored), fit(problem, model)};
    case Objective::Changes: return {changes(problem, model)};
    case Objective::Kept: return {kept(problem, model)};
    case Objective::Stability: return {sumOfCounts(u"blocking"_s, model, Count::What::Blocking)};
    default: return {};
    }
}

} // namespace core
