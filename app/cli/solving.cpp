// SPDX-License-Identifier: MIT
#include "app/cli/solving.h"

#include "core/matchrun.h"

#include <QEventLoop>

namespace cli {

Ending runOf(core::Workspace& workspace, const core::Scenario& scenario)
{
    Ending ending;
    std::optional<core::Error> failure;
    QEventLoop loop;
    core::MatchRun run(workspace, core::SolverProcess::shippedProgram());
    QObject::connect(&run, &core::MatchRun::finished, &loop,
        [&](const core::Scenario& solved, const core::Outcome& outcome) {
            ending.result = MatchResult{solved, outcome};
            loop.quit();
        });
    QObject::connect(&run, &core::MatchRun::refused, &loop, [&](const core::Issues& issues) {
        ending.refusal = issues;
        loop.quit();
    });
    QObject::connect(&run, &core::MatchRun::failed, &loop, [&](const core::Error& error) {
        failure = error;
        loop.quit();
    });
    QMetaObject::invokeMethod(
        &run, [&] { run.start(scenario); }, Qt::QueuedConnection);
    loop.exec();
    if (failure)
        throw core::Error(*failure);
    return ending;
}

QList<core::Trial> trialsOf(
    const core::Records& records, const QList<core::Trial>& trials, const std::optional<core::Scenario>& base)
{
    QList<core::Trial> ended;
    std::optional<core::Error> failure;
    QEventLoop loop;
    core::Comparison comparison(core::SolverProcess::shippedProgram());
    QObject::connect(&comparison, &core::Comparison::finished, &loop, [&](const QList<core::Trial>& found) {
        ended = found;
        loop.quit();
    });
    QObject::connect(&comparison, &core::Comparison::failed, &loop, [&](const core::Error& error) {
        failure = error;
        loop.quit();
    });
    comparison.start(records, trials, base);
    loop.exec();
    if (failure)
        throw core::Error(*failure);
    return ended;
}

Questions::Questions(const core::Problem& problem, const std::vector<core::Seat>& plan)
    : m_session(core::SolverProcess::shippedProgram())
{
    QObject::connect(&m_session, &core::SolverSession::explained, &m_session,
        [this](const core::WhyNot& answer) { m_whyNot = answer; });
    QObject::connect(&m_session, &core::SolverSession::conflictFound, &m_session,
        [this](const core::Conflict& answer) { m_conflict = answer; });
    QObject::connect(&m_session, &core::SolverSession::failed, &m_session,
        [this](const core::Error& error) { m_failure = error; });
    m_session.start(problem, plan);
}

core::WhyNot Questions::whyNot(int student, int project)
{
    m_whyNot.reset();
    m_session.whyNot(student, project);
    wait();
    return m_whyNot.value_or(core::WhyNot{});
}

core::Conflict Questions::conflict()
{
    m_conflict.reset();
    m_session.conflict();
    wait();
    return m_conflict.value_or(core::Conflict{});
}

void Questions::wait()
{
    while (!m_failure && m_session.isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (m_failure)
        throw core::Error(*m_failure);
}

} // namespace cli
