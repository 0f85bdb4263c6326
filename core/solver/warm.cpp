// SPDX-License-Identifier: MIT
#include "core/solver/warm.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

using MatchRule = Problem::Rule;

Relaxation tightened(const Model& model, const Stage& surrogate)
{
    Relaxation relaxation(model.program);
    relaxation.addRows(model.tightening);
    relaxation.setCosts(surrogate.costs);
    return relaxation;
}

} // namespace

WarmProblem::WarmProblem(const Problem& problem, Outside outside, Teams teams, Run& run)
    : m_model(makeModel(problem, outside, teams))
    , m_outside(outside)
    , m_stages(stagesOf(problem, m_model))
    , m_surrogate(surrogateOf(problem, m_model))
    , m_relaxation(tightened(m_model, m_surrogate))
{
    ++run.lps;
    m_isSolved = m_relaxation.solve(run.limits(1)) == Relaxation::Status::Optimal;
}

bool WarmProblem::hasOption(int student, int project, int team) const
{
    const auto& unit = m_model.units[size_t(m_model.unitOf[size_t(student)])];
    return std::ranges::any_of(unit.options, [&](int option) {
        const auto& place = m_model.teams[size_t(m_model.options[size_t(option)].team)];
        return place.project == project && (team < 0 || place.number == team);
    });
}

bool WarmProblem::knows(std::span<const MatchRule> added) const
{
    return std::ranges::all_of(added, [this](const MatchRule& rule) {
        if (rule.kind == MatchRule::Kind::Forbid)
            return true;
        if (rule.kind != MatchRule::Kind::Lock)
            return false;
        const auto project = rule.projects.front();
        const bool isTold = rule.team < 0 || m_model.hasLabels[size_t(project)];
        return isTold
            && (m_outside == Outside::Taken || hasOption(rule.students.front(), project, rule.team));
    });
}

void WarmProblem::place(Relaxation& relaxation, int student, int project) const
{
    const auto u = m_model.unitOf[size_t(student)];
    relaxation.setRowLimits(u, 1, 1); // Row u is that of unit u.
    for (const auto option : m_model.units[size_t(u)].options) {
        const auto team = m_model.options[size_t(option)].team;
        if (project >= 0 && m_model.teams[size_t(team)].project != project)
            relaxation.setLimits(option, 0, 0);
    }
}

Relaxation WarmProblem::with(std::span<const MatchRule> added) const
{
    auto relaxation = m_relaxation;
    for (const auto& rule : added) {
        const auto project = rule.projects.front();
        const bool isLock = rule.kind == MatchRule::Kind::Lock;
        for (const auto student : rule.students) {
            const auto& unit = m_model.units[size_t(m_model.unitOf[size_t(student)])];
            if (isLock)
                place(relaxation, student, project);
            for (const auto option : unit.options) {
                const auto& team = m_model.teams[size_t(m_model.options[size_t(option)].team)];
                const bool isOff = isLock ? rule.team >= 0 && team.number != rule.team : true;
                if (team.project == project && isOff)
                    relaxation.setLimits(option, 0, 0);
            }
        }
    }
    return relaxation;
}

QuickBound WarmProblem::boundWith(
    const Problem& problem, std::span<const MatchRule> added, const std::vector<Seat>& plan, Run& run) const
{
    auto relaxation = with(added);
    ++run.lps;
    const auto status = relaxation.solve(run.limits(1), Relaxation::Changed::Limits);
    if (status != Relaxation::Status::Optimal)
        return {status == Relaxation::Status::Infeasible, 0};
    if (problem.fairness != Fairness::MinSum || plan.empty())
        return {}; // The surrogate of the others is in no unit that means anything.
    const auto now = m_surrogate.quantity(complete(problem, m_model, plan));
    const auto least = m_surrogate.constant + qint64(std::ceil(relaxation.value() - 1e-4));
    return {false, std::max<qint64>(0, least - now)};
}

WarmProblems::Ready WarmProblems::of(const Problem& problem, Outside outside, Teams teams, Run& run)
{
    // A lock that was built into what is warm may have been taken back.
    const auto& own = m_own.rules;
    const bool isGrown
        = problem.rules.size() >= own.size() && std::equal(own.begin(), own.end(), problem.rules.begin());
    if (!isGrown) {
        m_warm.clear();
        m_own = problem;
    }
    for (;;) {
        const auto& warm = m_warm.try_emplace({outside, teams}, m_own, outside, teams, run).first->second;
        const auto added = std::span(problem.rules).subspan(m_own.rules.size());
        // Who blocks whom depends on who is locked.
        const bool areOnlyLimits = added.empty() || !hasGoal(problem, Objective::Stability);
        if (areOnlyLimits && warm.knows(added))
            return {warm, added};
        // Not what limits alone can say: from now on these rules are in the models, and the rest is
        // warm for those who lock or forbid more.
        m_warm.clear();
        m_own = problem;
    }
}

} // namespace core
