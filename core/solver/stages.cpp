// SPDX-License-Identifier: MIT
#include "core/solver/stages.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

// Too large is safe: a weaker bound, never a false proof.
double slack(double value)
{
    return 1e-4 + 1e-9 * std::abs(value);
}

// Costs are whole numbers, so a bound between two of them is the greater one.
qint64 wholeBound(double value)
{
    return qint64(std::ceil(value - slack(value)));
}

} // namespace

StageLoop::StageLoop(const Problem& problem, const Model& model, Run& run)
    : m_problem(problem), m_model(model), m_run(run), m_relaxation(model.program)
{
    m_relaxation.addRows(model.tightening);
}

StageLoop::StageLoop(const Problem& problem, const Model& model, Run& run, const Relaxation& solved)
    : m_problem(problem), m_model(model), m_run(run), m_relaxation(solved), m_isKept(true)
{ }

StageLoop::Start StageLoop::findPlan(const Stage& surrogate)
{
    m_relaxation.setCosts(surrogate.costs);
    ++m_run.lps;
    const auto status = m_relaxation.solve(m_run.limits(1));
    if (status == Relaxation::Status::Infeasible)
        return Start::Infeasible;
    if (status == Relaxation::Status::Optimal && m_relaxation.isIntegral()
        && adopt(m_relaxation.values(), m_relaxation))
        return Start::Found;
    return searchPlan(surrogate);
}

StageLoop::Start StageLoop::findPlanNear(const Stage& surrogate)
{
    ++m_run.lps;
    const auto status = m_relaxation.solve(m_run.limits(1), Relaxation::Changed::Limits);
    if (status == Relaxation::Status::Infeasible)
        return Start::Infeasible;
    if (status != Relaxation::Status::Optimal)
        return searchPlan(surrogate);
    if (m_relaxation.isIntegral() && adopt(m_relaxation.values(), m_relaxation)) {
        m_isPlanProven = true;
        return Start::Found;
    }
    const auto least = m_relaxation.value();
    for (const auto gap : {2.0, 6.0}) {
        // Whatever costs less than the cutoff is left, so the cheapest found is the cheapest.
        const auto cutoff = double(wholeBound(least)) + gap;
        auto near = m_relaxation;
        near.fixByReducedCost(cutoff - least + slack(cutoff));
        const auto found = near.search(cutoff + 1e-5, m_run.limits(0.5));
        m_run.mips += found.runs;
        m_run.nodes += found.nodes;
        if (!found.values.empty() && adopt(found.values, near)) {
            m_isPlanProven = found.end == Search::End::Solved;
            return Start::Found;
        }
    }
    return searchPlan(surrogate);
}

StageLoop::Start StageLoop::searchPlan(const Stage& surrogate)
{
    // Some limits of a kept relaxation are not in the model.
    auto loose = m_isKept ? m_relaxation : Relaxation(m_model.program);
    loose.setCosts(surrogate.costs);
    const auto found = loose.search(LinearProgram::Unlimited, m_run.limits(0.5));
    m_run.mips += found.runs;
    m_run.nodes += found.nodes;
    if (found.end == Search::End::Infeasible)
        return Start::Infeasible;
    if (found.values.empty() || !adopt(found.values, loose))
        return Start::Unknown;
    m_isPlanProven = found.end == Search::End::Solved;
    return Start::Found;
}

bool StageLoop::adopt(const std::vector<Seat>& seats, const std::vector<Mentoring>& mentors)
{
    return take(seats, mentors, m_relaxation);
}

std::vector<StageResult> StageLoop::results() const
{
    std::vector<StageResult> results;
    for (const auto& [stage, settled] : m_settled) {
        auto result = settled;
        result.value = stage.kind == Stage::Kind::WorstRank ? worstRank(m_problem, m_seats)
                                                            : stage.natural(quantity(stage));
        results.push_back(result);
    }
    return results;
}

StageResult StageLoop::settle(const Stage& stage, double share)
{
    ++m_index;
    if (stage.kind == Stage::Kind::WorstRank) {
        m_settled.push_back({stage, settleWorstRank(stage, share)});
        return m_settled.back().result;
    }
    tell(stage, stage.floor);
    const auto proof = improve(stage, share);
    keep(stage);
    tell(stage, proof.bound);
    m_settled.push_back({stage,
        {stage.name, stage.natural(quantity(stage)), stage.natural(proof.bound),
            QString::fromLatin1(proof.method)}});
    return m_settled.back().result;
}

void StageLoop::hold(const Stage& stage, const QString& method)
{
    ++m_index;
    keep(stage);
    const auto value = stage.natural(quantity(stage));
    m_settled.push_back({stage, {stage.name, value, value, method}});
}

/// No later plan may have more of what the stage counts.
void StageLoop::keep(const Stage& stage)
{
    const auto most = quantity(stage) - stage.constant;
    const bool isNothing
        = most == 0 && std::ranges::all_of(stage.costs, [](const Term& term) { return term.factor > 0; });
    if (isNothing) {
        for (const auto& term : stage.costs)
            m_relaxation.setLimits(term.column, 0, 0);
    } else if (!stage.costs.empty()) {
        const LinearProgram::Row row{-LinearProgram::Unlimited, double(most), stage.costs};
        m_relaxation.addRows({&row, 1});
    }
}

StageLoop::Proof StageLoop::improve(const Stage& stage, double share)
{
    if (quantity(stage) <= stage.floor)
        return {stage.floor, "bound"};
    if (m_run.isOver())
        return {stage.floor, "none"};
    m_relaxation.setCosts(stage.costs);
    ++m_run.lps;
    if (m_relaxation.solve(m_run.limits(share)) != Relaxation::Status::Optimal)
        return {stage.floor, "none"};
    const auto least = m_relaxation.value();
    Proof proof{std::max(stage.floor, stage.constant + wholeBound(least)), "bound"};
    tell(stage, proof.bound);
    if (quantity(stage) > proof.bound && m_relaxation.isIntegral()) {
        if (adopt(m_relaxation.values(), m_relaxation))
            proof.method = "lp";
    }
    if (quantity(stage) > proof.bound)
        proof = searchBelow(stage, proof.bound, share);
    // What would cost more than the plan cannot be in any plan that is as good, in this and all
    // later stages.
    m_relaxation.fixByReducedCost(double(quantity(stage) - stage.constant) - least + slack(least));
    return proof;
}

StageLoop::Proof StageLoop::searchBelow(const Stage& stage, qint64 bound, double share)
{
    const auto wanted = double(quantity(stage) - stage.constant - 1);
    auto smaller = m_relaxation;
    smaller.fixByReducedCost(wanted - m_relaxation.value() + slack(wanted));
    const auto found = smaller.search(wanted + 1e-5, m_run.limits(share));
    m_run.mips += found.runs;
    m_run.nodes += found.nodes;
    if (found.end == Search::End::Infeasible)
        return {quantity(stage), "mip"};
    const bool isBetter = !found.values.empty() && adopt(found.values, smaller);
    if (found.end == Search::End::Solved && isBetter)
        return {quantity(stage), "mip"};
    if (quantity(stage) <= bound)
        return {quantity(stage), "mip"};
    // A search that was broken off proves nothing: its bound is told, but stays below the value.
    if (std::abs(found.bound) < 1e15)
        bound = std::max(bound, stage.constant + wholeBound(found.bound));
    return {std::min(bound, quantity(stage) - 1), "none"};
}

StageResult StageLoop::settleWorstRank(const Stage& stage, double share)
{
    auto rank = worstRank(m_problem, m_seats);
    Proof proof{0, "bound"};
    while (rank > 0) {
        forbidAbove(rank);
        m_run.tell({stage.name, m_index, 0, rank, 0});
        proof = avoidRank(rank, share);
        const auto worst = worstRank(m_problem, m_seats);
        if (worst >= rank)
            break;
        rank = worst;
    }
    forbidAbove(rank); // Even when the loop never ran.
    const bool isProven = rank == 0 || proof.bound > 0;
    return {stage.name, rank, isProven ? rank : 0, QString::fromLatin1(isProven ? proof.method : "none")};
}

/// Tries to place nobody at the rank, above which all is forbidden. The bound is 1 if that
/// cannot be; the plan has improved if it can; neither says that time was over.
StageLoop::Proof StageLoop::avoidRank(int rank, double share)
{
    Stage stage{.name = {}};
    for (const auto option : optionsAbove(rank - 1, m_problem, m_model))
        stage.costs.push_back({option, 1});
    if (m_run.isOver())
        return {0, "none"};
    m_relaxation.setCosts(stage.costs);
    ++m_run.lps;
    if (m_relaxation.solve(m_run.limits(share)) != Relaxation::Status::Optimal)
        return {0, "none"};
    if (wholeBound(m_relaxation.value()) > 0)
        return {1, "bound"};
    auto without = m_relaxation;
    for (const auto& term : stage.costs)
        without.setLimits(term.column, 0, 0);
    if (m_relaxation.isIntegral() && adopt(m_relaxation.values(), without))
        return {0, "lp"};
    without.setCosts({});
    const auto found = without.search(LinearProgram::Unlimited, m_run.limits(share));
    m_run.mips += found.runs;
    m_run.nodes += found.nodes;
    if (found.end == Search::End::Infeasible)
        return {1, "mip"};
    if (!found.values.empty() && adopt(found.values, without))
        return {0, "mip"};
    return {0, "none"};
}

void StageLoop::forbidAbove(int rank)
{
    for (const auto option : optionsAbove(rank, m_problem, m_model))
        m_relaxation.setLimits(option, 0, 0);
}

/// Takes a plan from values that a solver gave, if what follows from its seats keeps all rows.
bool StageLoop::adopt(const std::vector<double>& values, const Relaxation& judge)
{
    return take(seatsOf(m_model, values), mentorsOf(m_model, values), judge);
}

bool StageLoop::take(
    const std::vector<Seat>& seats, const std::vector<Mentoring>& mentors, const Relaxation& judge)
{
    auto completed = complete(m_problem, m_model, seats, mentors);
    if (!judge.accepts(completed))
        return false;
    m_seats = seats;
    m_mentors = mentors;
    m_values = std::move(completed);
    tellPlan();
    return true;
}

void StageLoop::tellPlan()
{
    if (!m_run.tellIncumbent)
        return;
    Incumbent incumbent{m_seats, m_mentors, results(), m_run.elapsed()};
    numberTeams(m_problem, m_model, incumbent.seats, incumbent.mentors);
    m_run.tellIncumbent(incumbent);
}

void StageLoop::tell(const Stage& stage, qint64 bound)
{
    m_run.tell({stage.name, m_index, stage.natural(bound), stage.natural(quantity(stage)), 0});
}

} // namespace core
