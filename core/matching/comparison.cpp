// SPDX-License-Identifier: MIT
#include "core/matching/comparison.h"

#include "core/matching/blockingpairs.h"
#include "core/matching/placing.h"
#include "core/matching/preflight.h"
#include "core/matching/presets.h"
#include "core/matching/repair.h"
#include "core/matching/review.h"

namespace core {

Figures figuresOf(const Records& records, const Scenario& scenario, const Scenario* base)
{
    const auto review = reviewOf(records, scenario);
    Figures figures{.placed = review.placed(),
        .firstWishes = review.profile.value(0),
        .worstRank = int(review.profile.size()),
        .outside = review.outside,
        .unplaced = int(review.unplaced.size()),
        .closed = review.closed,
        .blockingPairs = int(blockingPairs(records, scenario).size())};
    for (const auto& team : review.teams) {
        if (team.members.isEmpty())
            continue;
        figures.needsAsked += team.asked();
        figures.needsCovered += team.covered();
    }
    if (base)
        figures.changes = int(transfersBetween(records, *base, scenario).size());
    return figures;
}

QList<Trial> usualTrials(const Scenario& scenario)
{
    QList<Trial> trials;
    for (const auto preset : {Preset::FairFirst, Preset::MostFirstWishes, Preset::NeedsFirst})
        trials.append({.name = labelOf(preset), .scenario = withPreset(scenario, preset)});
    for (const auto fairness : {Fairness::MinSum, Fairness::Bottleneck}) {
        auto tried = withPreset(scenario, Preset::FairFirst);
        tried.fairness = fairness;
        trials.append({.name = labelOf(fairness), .scenario = tried});
    }
    return trials;
}

Comparison::Comparison(const QString& solver, QObject* parent) : QObject(parent), m_solver(solver)
{
    connect(&m_solver, &SolverProcess::progressed, this, &Comparison::progressed);
    connect(&m_solver, &SolverProcess::finished, this, &Comparison::take);
    connect(&m_solver, &SolverProcess::failed, this, [this](const Error& error) {
        m_isRunning = false;
        Q_EMIT failed(error);
    });
}

void Comparison::start(const Records& records, const QList<Trial>& trials, std::optional<Scenario> base)
{
    Q_ASSERT(!m_isRunning);
    m_records = records;
    m_trials = trials;
    m_base = std::move(base);
    m_index = -1;
    m_isRunning = true;
    m_isStopped = false;
    // Queued: nobody expects the end of a run while it is being started.
    QMetaObject::invokeMethod(this, &Comparison::next, Qt::QueuedConnection);
}

void Comparison::stop()
{
    m_isStopped = true;
    m_solver.stop();
}

void Comparison::next()
{
    ++m_index;
    if (m_isStopped || m_index >= m_trials.size()) {
        m_isRunning = false;
        Q_EMIT finished(m_trials);
        return;
    }
    const auto& scenario = m_trials.at(m_index).scenario;
    Q_EMIT began(m_index);
    auto issues = preflight(m_records, scenario);
    issues.removeIf([](const Issue& issue) { return !isError(issue); });
    if (!issues.isEmpty()) {
        refuse(issues);
        return;
    }
    m_problem = makeProblem(m_records, scenario);
    m_solver.start(m_problem.problem);
}

void Comparison::take(const Outcome& outcome)
{
    if (!outcome.hasPlan()) {
        refuse({refusalOf(outcome, m_isStopped, m_trials.at(m_index).scenario.timeLimit)});
        return;
    }
    auto& trial = m_trials[m_index];
    trial.scenario = placed(trial.scenario, m_problem, outcome, QDateTime::currentDateTimeUtc());
    trial.hasPlan = true;
    trial.figures = figuresOf(m_records, trial.scenario, m_base ? &*m_base : nullptr);
    end();
}

void Comparison::refuse(const Issues& issues)
{
    m_trials[m_index].refusal = issues;
    end();
}

void Comparison::end()
{
    Q_EMIT ended(m_index, m_trials.at(m_index));
    QMetaObject::invokeMethod(this, &Comparison::next, Qt::QueuedConnection);
}

} // namespace core
