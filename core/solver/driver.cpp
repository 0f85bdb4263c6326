// SPDX-License-Identifier: MIT
#include "core/solver/driver.h"

#include "core/solver/flow.h"
#include "core/solver/stages.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

bool mayLeaveWishes(const Problem& problem)
{
    return std::ranges::any_of(problem.students,
        [](const Problem::Student& student) { return student.isVoter && !student.others.empty(); });
}

/// When these come first and both can be 0, no best plan has anybody outside the wishes, so the
/// columns for that are not needed.
bool beginsWithPlaces(const Problem& problem)
{
    const auto& order = problem.goals;
    return order.size() >= 2
        && std::ranges::is_permutation(std::array{order[0].objective, order[1].objective},
            std::array{Objective::PlaceAll, Objective::Outside});
}

/// Whether the sum of ranks comes first, after nothing but what it takes for granted when everybody
/// is placed within the wishes: then one search settles all of that.
bool beginsWithSum(const Problem& problem)
{
    const auto end = std::ranges::find(problem.goals, Objective::Wishes, &Problem::Goal::objective);
    if (problem.fairness != Fairness::MinSum || end == problem.goals.end())
        return false;
    const auto has = [&](Objective objective) {
        return std::ranges::find(problem.goals.begin(), end, objective, &Problem::Goal::objective) != end;
    };
    const bool hasOnlyPlaces = std::all_of(problem.goals.begin(), end, [](const Problem::Goal& goal) {
        return goal.objective == Objective::PlaceAll || goal.objective == Objective::Outside;
    });
    return hasOnlyPlaces && has(Objective::PlaceAll) && (has(Objective::Outside) || !mayLeaveWishes(problem));
}

/// How many of the first stages one proven search for the surrogate has settled: all up to the sum
/// of ranks, if all before it are 0.
size_t settledAtOnce(const Problem& problem, const std::vector<Stage>& stages, const StageLoop& loop)
{
    if (!beginsWithSum(problem) || !loop.isPlanProven())
        return 0;
    const auto sum = std::ranges::find(stages, u"sum"_s, &Stage::name);
    const bool allFit
        = std::all_of(stages.begin(), sum, [&](const Stage& stage) { return loop.quantity(stage) == 0; });
    return allFit ? size_t(sum - stages.begin()) + 1 : 0;
}

StageLoop::Start findPlan(const Problem& problem, const Model& model, StageLoop& loop)
{
    if (model.options.empty()) {
        const bool isImpossible = std::ranges::any_of(model.units, &Model::Unit::isLocked)
            || std::ranges::any_of(
                problem.projects, [](const Problem::Project& project) { return project.teamsMin > 0; });
        if (isImpossible)
            return StageLoop::Start::Infeasible;
        loop.adopt(std::vector<Seat>(problem.students.size()));
        return StageLoop::Start::Found;
    }
    const auto surrogate = surrogateOf(problem, model);
    return beginsWithSum(problem) ? loop.searchPlan(surrogate) : loop.findPlan(surrogate);
}

/// Settles every stage. False: somebody does not fit, so that the rest was left.
bool settleStages(
    const Problem& problem, const Model& model, Outside outside, StageLoop& loop, Outcome& outcome)
{
    const auto stages = stagesOf(problem, model);
    const auto first = settledAtOnce(problem, stages, loop);
    for (size_t i = 0; i < stages.size(); ++i) {
        if (i < first) {
            const auto value = loop.quantity(stages[i]);
            outcome.stages.push_back({stages[i].name, value, value, u"oneShot"_s});
            loop.hold(stages[i]);
        } else {
            outcome.stages.push_back(loop.settle(stages[i], i + 1 == stages.size() ? 1 : 0.5));
        }
        const bool isPlace = stages[i].name == "voters"_L1 || stages[i].name == "others"_L1;
        if (outside == Outside::Left && isPlace && outcome.stages.back().value > 0)
            return false;
    }
    return true;
}

void finish(const Problem& problem, const std::vector<Seat>& seats, Outcome& outcome)
{
    outcome.seats = seats;
    outcome.isProven = std::ranges::all_of(outcome.stages,
        [](const StageResult& stage) { return stage.value == stage.bound && stage.method != "none"_L1; });
    outcome.status = outcome.isProven ? Outcome::Status::Optimal : Outcome::Status::Feasible;
    countRanks(problem, outcome);
}

Outcome solveAsFlow(const Problem& problem, Run& run)
{
    const auto model = makeModel(problem, Outside::Taken);
    FlowLoop loop(problem, model, run);
    Outcome outcome;
    if (!loop.isFeasible()) {
        outcome.status = Outcome::Status::Infeasible;
        return outcome;
    }
    for (const auto& stage : stagesOf(problem, model))
        outcome.stages.push_back(loop.settle(stage));
    finish(problem, numbered(problem, model, loop.seats()), outcome);
    return outcome;
}

/// Solves with or without projects outside the wishes. None: they are needed. The known plan is
/// the start when no other is found in time, and becomes the plan found here.
std::optional<Outcome> solveWith(const Problem& problem, Outside outside, Run& run, std::vector<Seat>& known)
{
    const auto model = makeModel(problem, outside);
    StageLoop loop(problem, model, run);
    const auto start = findPlan(problem, model, loop);
    if (start != StageLoop::Start::Found && outside == Outside::Left)
        return std::nullopt;
    Outcome outcome;
    if (start == StageLoop::Start::Infeasible) {
        outcome.status = Outcome::Status::Infeasible;
        return outcome;
    }
    if (start == StageLoop::Start::Unknown) {
        if (known.empty())
            return outcome;
        loop.adopt(known);
    }
    const bool allFit = settleStages(problem, model, outside, loop, outcome);
    known = loop.seats();
    if (!allFit)
        return std::nullopt;
    finish(problem, numbered(problem, model, loop.seats()), outcome);
    return outcome;
}

} // namespace

Outside firstColumns(const Problem& problem)
{
    return beginsWithPlaces(problem) && mayLeaveWishes(problem) ? Outside::Left : Outside::Taken;
}

std::optional<Outcome> solveNear(const Problem& problem, const Model& model, Outside outside, StageLoop& loop)
{
    const auto start = loop.findPlanNear(surrogateOf(problem, model));
    if (start != StageLoop::Start::Found && outside == Outside::Left)
        return std::nullopt;
    Outcome outcome;
    if (start == StageLoop::Start::Infeasible)
        outcome.status = Outcome::Status::Infeasible;
    if (start != StageLoop::Start::Found)
        return outcome;
    if (!settleStages(problem, model, outside, loop, outcome))
        return std::nullopt;
    finish(problem, numbered(problem, model, loop.seats()), outcome);
    return outcome;
}

void count(const Run& run, Outcome& outcome)
{
    outcome.elapsed = run.elapsed();
    outcome.cpu = run.cpu();
    outcome.lps = run.lps;
    outcome.mips = run.mips;
    outcome.nodes = run.nodes;
}

Outcome solve(const Problem& problem, const TellProgress& tell, const std::atomic<bool>& stopped)
{
    Run run(problem.settings.seconds, tell, stopped);
    std::vector<Seat> known;
    std::optional<Outcome> outcome;
    if (isFlow(problem))
        outcome = solveAsFlow(problem, run);
    else if (firstColumns(problem) == Outside::Left)
        outcome = solveWith(problem, Outside::Left, run, known);
    if (!outcome)
        outcome = solveWith(problem, Outside::Taken, run, known);
    count(run, *outcome);
    return *outcome;
}

} // namespace core
