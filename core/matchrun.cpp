// SPDX-License-Identifier: MIT
#include "core/matchrun.h"

#include "core/matching/demands.h"
#include "core/matching/placing.h"
#include "core/matching/preflight.h"

namespace core {

MatchRun::MatchRun(Workspace& workspace, const QString& solver, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_solver(solver)
{
    connect(&m_solver, &SolverProcess::progressed, this, &MatchRun::progressed);
    connect(&m_solver, &SolverProcess::finished, this,
        [this](const Outcome& outcome) { guard([&] { take(outcome); }); });
    connect(&m_solver, &SolverProcess::failed, this,
        [this](const Error& error) { guard([&] { takeFailure(error); }); });
}

void MatchRun::start(const Scenario& scenario)
{
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    m_isStopped = false;
    m_scenario = scenario;
    // Queued: nobody expects the end of a run while it is being started.
    QMetaObject::invokeMethod(
        this, [this] { guard([this] { begin(); }); }, Qt::QueuedConnection);
}

void MatchRun::stop()
{
    m_isStopped = true;
    m_solver.stop();
}

/// The steps run in the event loop, where an exception would find nobody to catch it.
void MatchRun::guard(const std::function<void()>& step)
{
    try {
        step();
    } catch (const Error& error) {
        m_isRunning = false;
        Q_EMIT failed(error);
    }
}

void MatchRun::begin()
{
    if (m_workspace.isReadOnly())
        throw Error(tr("The file is open for reading only: a match could not be stored."));
    const auto records = m_workspace.store().recordsFor(m_scenario);
    auto issues = preflight(records, m_scenario);
    issues.removeIf([](const Issue& issue) { return !isError(issue); });
    if (!issues.isEmpty()) {
        refuse(issues);
        return;
    }
    m_stored = m_workspace.store().scenarios.find(m_scenario.id);
    m_problem = makeProblem(records, m_scenario);
    m_solver.start(m_problem.problem);
    if (m_isStopped)
        m_solver.stop();
}

void MatchRun::take(const Outcome& outcome)
{
    if (outcome.hasPlan()) {
        store(outcome);
        return;
    }
    Issues issues{refusalOf(outcome, m_isStopped, m_scenario.timeLimit)};
    if (outcome.status == Outcome::Status::Infeasible)
        issues += demandsOf(m_workspace.store().recordsFor(m_scenario), m_scenario);
    refuse(issues);
}

/// A solver that dies takes nothing along: the best plan that it had found is kept.
void MatchRun::takeFailure(const Error& error)
{
    m_isRunning = false;
    const auto& rescued = m_solver.rescued();
    if (rescued && isStillTrue()) {
        save(placed(m_scenario, m_problem, *rescued, QDateTime::currentDateTimeUtc()));
        Q_EMIT failed(Error(error.message() + u' '
            + tr("The best plan found until then is kept in scenario “%1”; it is not proven.")
                  .arg(m_scenario.name)));
        return;
    }
    Q_EMIT failed(error);
}

void MatchRun::store(const Outcome& outcome)
{
    if (!isStillTrue()) {
        refuse({Issue{.code = "match.data.changed",
            .message = {QT_TRANSLATE_NOOP("core::Message",
                "The data changed while the match was running, so that its plan no longer fits; run it "
                "again.")}}});
        return;
    }
    const auto scenario = placed(m_scenario, m_problem, outcome, QDateTime::currentDateTimeUtc());
    save(scenario);
    m_isRunning = false;
    Q_EMIT finished(scenario, outcome);
}

void MatchRun::save(const Scenario& scenario)
{
    m_workspace.change({QT_TRANSLATE_NOOP("core::Message", "Match “%1”"), {scenario.name}},
        [&](Store& stored) { stored.scenarios.save(scenario); });
}

/// What the solver was asked is what would be asked now, and nobody touched the scenario.
bool MatchRun::isStillTrue() const
{
    const auto records = m_workspace.store().recordsFor(m_scenario);
    const auto now = makeProblem(records, m_scenario);
    return now.problem == m_problem.problem && now.map.students == m_problem.map.students
        && now.map.projects == m_problem.map.projects
        && m_workspace.store().scenarios.find(m_scenario.id) == m_stored;
}

void MatchRun::refuse(const Issues& issues)
{
    m_isRunning = false;
    Q_EMIT refused(issues);
}

} // namespace core
