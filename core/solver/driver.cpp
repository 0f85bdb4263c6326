// SPDX-License-Identifier: MIT
#include "core/solver/driver.h"

#include "core/matching/violations.h"
#include "core/solver/flow.h"
#include "core/solver/greedy.h"
#include "core/solver/stages.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

bool mayLeaveWishes(const Problem& problem)
{
    if (hasHardGoal(problem, Objective::Outside))
        return false;
    return std::ranges::any_of(problem.students,
        [](const Problem::Student& student) { return student.isVoter && !student.others.empty(); });
}

/// The objectives that make stages, in their order.
std::vector<Objective> stageOrder(const Problem& problem)
{
    std::vector<Objective> order;
    for (const auto& goal : problem.goals) {
        if (isStage(goal))
            order.push_back(goal.objective);
    }
    return order;
}

/// When these come first and both can be 0, no best plan has anybody outside the wishes, so the
/// columns for that are not needed.
bool beginsWithPlaces(const Problem& problem)
{
    const auto order = stageOrder(problem);
    if (hasHardGoal(problem, Objective::PlaceAll) && !order.empty() && order[0] == Objective::Outside)
        return true;
    return order.size() >= 2
        && std::ranges::is_permutation(
            std::array{order[0], order[1]}, std::array{Objective::PlaceAll, Objective::Outside});
}

/// Whether the sum of ranks comes first, after nothing but what it takes for granted when everybody
/// is placed within the wishes: then one search settles all of that.
bool beginsWithSum(const Problem& problem)
{
    const auto order = stageOrder(problem);
    const auto end = std::ranges::find(order, Objective::Wishes);
    if (problem.fairness != Fairness::MinSum || end == order.end())
        return false;
    const auto has = [&](Objective objective) {
        return hasHardGoal(problem, objective) || std::find(order.begin(), end, objective) != end;
    };
    const bool hasOnlyPlaces = std::all_of(order.begin(), end, [](Objective objective) {
        return objective == Objective::PlaceAll || objective == Objective::Outside;
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

StageLoop::Start findPlan(const Problem& problem, const Model& model, Run& run, StageLoop& loop)
{
    if (model.options.empty()) {
        const bool isImpossible = std::ranges::any_of(model.units, &Model::Unit::isLocked)
            || std::ranges::any_of(
                problem.projects, [](const Problem::Project& project) { return project.teamsMin > 0; });
        if (isImpossible)
            return StageLoop::Start::Infeasible;
        const bool isPlan = loop.adopt(std::vector<Seat>(problem.students.size()));
        return isPlan ? StageLoop::Start::Found : StageLoop::Start::Infeasible;
    }
    // A poor plan at once, for a run that is broken off before the search has found any.
    const auto greedy = greedyPlan(problem, model);
    const bool hasPlan = greedy && loop.adopt(*greedy);
    if (run.isOver())
        return hasPlan ? StageLoop::Start::Found : StageLoop::Start::Unknown;
    const auto surrogate = surrogateOf(problem, model);
    const auto start = beginsWithSum(problem) ? loop.searchPlan(surrogate) : loop.findPlan(surrogate);
    return start == StageLoop::Start::Unknown && hasPlan ? StageLoop::Start::Found : start;
}

/// Settles every stage. False: somebody does not fit, so that the rest was left.
bool settleStages(const Problem& problem, const Model& model, Outside outside, StageLoop& loop)
{
    const auto stages = stagesOf(problem, model);
    const auto first = settledAtOnce(problem, stages, loop);
    for (size_t i = 0; i < stages.size(); ++i) {
        if (i < first) {
            loop.hold(stages[i], u"oneShot"_s);
        } else {
            loop.settle(stages[i], i + 1 == stages.size() ? 1 : 0.5);
        }
        const bool isPlace = stages[i].name == "voters"_L1 || stages[i].name == "others"_L1;
        if (outside == Outside::Left && isPlace && loop.quantity(stages[i]) > 0)
            return false;
    }
    return true;
}

void finish(const Problem& problem, const Model& model, Outcome& outcome)
{
    numberTeams(problem, model, outcome.seats, outcome.mentors);
    outcome.violations = violationsOf(problem, outcome.seats, outcome.mentors);
    outcome.isProven = std::ranges::all_of(outcome.stages,
        [](const StageResult& stage) { return stage.value == stage.bound && stage.method != "none"_L1; });
    outcome.status = outcome.isProven ? Outcome::Status::Optimal : Outcome::Status::Feasible;
    countRanks(problem, outcome);
}

Outcome outcomeOf(const Problem& problem, const Model& model, const StageLoop& loop)
{
    Outcome outcome;
    outcome.stages = loop.results();
    outcome.seats = loop.seats();
    outcome.mentors = loop.mentors();
    finish(problem, model, outcome);
    return outcome;
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
    outcome.seats = loop.seats();
    finish(problem, model, outcome);
    return outcome;
}

/// A plan to fall back on.
struct KnownPlan
{
    std::vector<Seat> seats; ///< Empty: none.
    std::vector<Mentoring> mentors;
};

/// Solves with or without projects outside the wishes. None: they are needed. The known plan is
/// the start when no other is found in time, and becomes the plan found here.
std::optional<Outcome> solveWith(const Problem& problem, Outside outside, Run& run, KnownPlan& known)
{
    const auto model = makeModel(problem, outside);
    StageLoop loop(problem, model, run);
    const auto start = findPlan(problem, model, run, loop);
    if (start != StageLoop::Start::Found && outside == Outside::Left)
        return std::nullopt;
    Outcome outcome;
    if (start == StageLoop::Start::Infeasible) {
        outcome.status = Outcome::Status::Infeasible;
        return outcome;
    }
    if (start == StageLoop::Start::Unknown) {
        if (known.seats.empty() || !loop.adopt(known.seats, known.mentors))
            return outcome;
    }
    const bool allFit = settleStages(problem, model, outside, loop);
    known = {loop.seats(), loop.mentors()};
    if (!allFit)
        return std::nullopt;
    return outcomeOf(problem, model, loop);
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
    if (!settleStages(problem, model, outside, loop))
        return std::nullopt;
    return outcomeOf(problem, model, loop);
}

void count(const Run& run, Outcome& outcome)
{
    outcome.elapsed = run.elapsed();
    outcome.cpu = run.cpu();
    outcome.lps = run.lps;
    outcome.mips = run.mips;
    outcome.nodes = run.nodes;
}

Outcome solve(const Problem& problem, const TellProgress& tell, const std::atomic<bool>& stopped,
    const TellIncumbent& tellIncumbent)
{
    Run run(problem.settings.seconds, tell, stopped);
    run.tellIncumbent = tellIncumbent;
    KnownPlan known;
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
