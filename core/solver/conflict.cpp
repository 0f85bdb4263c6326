// SPDX-License-Identifier: MIT
#include "core/solver/conflict.h"

#include "core/solver/model.h"

#include <algorithm>
#include <array>
#include <set>

namespace core {

namespace {

using Demands = std::vector<Demand>;

/// The model with a student placed.
Model modelOf(const Problem& problem, const Placed& placed)
{
    auto model = makeModel(problem, Outside::Taken);
    if (placed.student < 0)
        return model;
    const auto u = size_t(model.unitOf[size_t(placed.student)]);
    model.units[u].isLocked = true;
    model.program.rows[u].least = 1; // Row u is that of unit u.
    for (const auto option : model.units[u].options) {
        const auto team = model.options[size_t(option)].team;
        if (placed.project >= 0 && model.teams[size_t(team)].project != placed.project)
            model.program.columns[size_t(option)].most = 0;
    }
    return model;
}

bool needsSomebody(const Problem& problem, const Model& model)
{
    return std::ranges::any_of(model.units, &Model::Unit::isLocked)
        || std::ranges::any_of(
            problem.projects, [](const Problem::Project& project) { return project.teamsMin > 0; });
}

/// Splits and joins what is demanded until a smallest set is left that is impossible: QuickXplain.
class Explainer
{
public:
    Explainer(const Problem& problem, const Placed& placed, Run& run)
        : m_problem(problem), m_placed(placed), m_run(run)
    { }

    /// The set, with a liking for what stands first. The whole must be impossible.
    [[nodiscard]] Demands smallest(const Demands& candidates);
    [[nodiscard]] bool isSure() const { return m_isSure; } ///< Each test was settled.

private:
    [[nodiscard]] Demands reduce(const Demands& kept, bool hasGrown, const Demands& candidates);
    [[nodiscard]] bool isImpossible(const Demands& kept);

    const Problem& m_problem;
    Placed m_placed;
    Run& m_run;
    Demands m_all;
    bool m_isSure = true;
};

Demands joined(Demands first, const Demands& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

bool Explainer::isImpossible(const Demands& kept)
{
    auto problem = m_problem;
    for (const auto& demand : m_all) {
        if (std::ranges::find(kept, demand) == kept.end())
            problem = without(std::move(problem), demand);
    }
    const auto possible = isPossible(problem, m_placed, m_run);
    m_isSure = m_isSure && possible != Possible::Unknown;
    return possible == Possible::No;
}

Demands Explainer::reduce(const Demands& kept, bool hasGrown, const Demands& candidates)
{
    if (hasGrown && isImpossible(kept))
        return {};
    if (candidates.size() == 1)
        return candidates;
    const auto middle = candidates.begin() + std::ptrdiff_t(candidates.size() / 2);
    const Demands first(candidates.begin(), middle);
    const Demands second(middle, candidates.end());
    const auto fromSecond = reduce(joined(kept, first), true, second);
    const auto fromFirst = reduce(joined(kept, fromSecond), !fromSecond.empty(), first);
    return joined(fromFirst, fromSecond);
}

Demands Explainer::smallest(const Demands& candidates)
{
    m_all = candidates;
    // Without any demand nobody is needed, unless somebody is placed who cannot be.
    if (candidates.empty() || isImpossible({}))
        return {};
    auto found = reduce({}, false, candidates);
    std::ranges::sort(found);
    return found;
}

/// The same demands in orders that lead to other sets.
std::array<Demands, 3> ordersOf(const Demands& demands)
{
    auto backwards = demands;
    std::ranges::reverse(backwards);
    auto projectsFirst = demands;
    std::stable_partition(projectsFirst.begin(), projectsFirst.end(),
        [](const Demand& demand) { return demand.kind != Demand::Kind::Rule; });
    return {demands, backwards, projectsFirst};
}

} // namespace

Possible isPossible(const Problem& problem, const Placed& placed, Run& run)
{
    const auto model = modelOf(problem, placed);
    if (model.options.empty())
        return needsSomebody(problem, model) ? Possible::No : Possible::Yes;
    if (run.isOver())
        return Possible::Unknown;
    Relaxation relaxation(model.program);
    relaxation.addRows(model.tightening);
    ++run.lps;
    const auto status = relaxation.solve(run.limits(1));
    if (status == Relaxation::Status::Infeasible)
        return Possible::No;
    const auto accepts = [&](const std::vector<double>& values) {
        return relaxation.accepts(complete(problem, model, seatsOf(model, values)));
    };
    if (status == Relaxation::Status::Optimal && relaxation.isIntegral() && accepts(relaxation.values()))
        return Possible::Yes;
    const auto found = Relaxation(model.program).search(LinearProgram::Unlimited, run.limits(0.5));
    run.mips += found.runs;
    run.nodes += found.nodes;
    if (found.end == Search::End::Infeasible)
        return Possible::No;
    return found.values.empty() ? Possible::Unknown : Possible::Yes;
}

Conflict conflictIn(const Problem& problem, const Placed& placed, Run& run)
{
    Conflict conflict;
    const auto possible = isPossible(problem, placed, run);
    if (possible != Possible::No) {
        conflict.end = possible == Possible::Yes ? Conflict::End::None : Conflict::End::Open;
        return conflict;
    }
    bool isFirst = true;
    for (const auto& order : ordersOf(demandsOf(problem))) {
        Explainer explainer(problem, placed, run);
        const auto found = explainer.smallest(order);
        const bool isBetter = explainer.isSure() && found.size() < conflict.demands.size();
        if (isFirst || isBetter) {
            conflict.demands = found;
            conflict.end = explainer.isSure() ? Conflict::End::Found : Conflict::End::Open;
        }
        isFirst = false;
        // Half of the time is for what could be done about it.
        if (run.elapsed() > run.seconds() / 2 || found.size() < 3)
            break;
    }
    return conflict;
}

} // namespace core
