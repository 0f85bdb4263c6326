// SPDX-License-Identifier: MIT
#include "core/solver/session.h"

#include "core/solver/conflict.h"
#include "core/solver/driver.h"
#include "core/solver/flow.h"
#include "core/solver/parts.h"
#include "core/solver/whynot.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

using Name = SolverCommand::Name;

constexpr int MostRemedies = 5;

} // namespace

Session::Session(const Problem& problem, Write write, const std::atomic<bool>& stopped)
    : m_problem(problem)
    , m_ownRules(problem.rules.size())
    , m_warm(problem)
    , m_write(std::move(write))
    , m_stopped(stopped)
{ }

void Session::handle(const SolverCommand& command)
{
    apply(command, m_ownRules, m_problem);
    switch (command.name) {
    case Name::Lock: tellBound(); break;
    case Name::Plan: m_plan = command.seats; break;
    case Name::Solve: solve(); break;
    case Name::WhyNot: explain(command); break;
    case Name::Conflict: findConflict(command); break;
    case Name::Unlock:
    case Name::Forbid:
    case Name::Allow:
    case Name::Stop:
    case Name::Quit: break;
    }
}

TellProgress Session::tellProgress() const
{
    return [this](const Progress& progress) { m_write(progressToJson(progress)); };
}

/// Whole plans as they are found, so that nothing is lost when this process is killed.
TellIncumbent Session::tellIncumbent() const
{
    return [this](const Incumbent& incumbent) { m_write(incumbentToJson(incumbent)); };
}

Run Session::newRun(double seconds) const
{
    return Run(seconds, tellProgress(), m_stopped);
}

/// Before the proof; only where something is warm already, so that it is said at once.
void Session::tellBound()
{
    if (m_plan.empty() || isFlow(m_problem) || isForParts(m_problem)) {
        m_write(boundToJson({}));
        return;
    }
    auto run = newRun(m_problem.settings.seconds);
    const auto ready = m_warm.of(m_problem, firstColumns(m_problem), Teams::Alike, run);
    auto bound = ready.warm.boundWith(m_problem, ready.added, m_plan, run);
    // Without the projects outside the wishes nothing is impossible yet.
    bound.isImpossible = bound.isImpossible && ready.warm.outside() == Outside::Taken;
    m_write(boundToJson(bound));
}

Outcome Session::solveNow(Run& run)
{
    for (const auto outside : {firstColumns(m_problem), Outside::Taken}) {
        const auto ready = m_warm.of(m_problem, outside, Teams::Alike, run);
        if (!ready.warm.isSolved())
            break;
        StageLoop loop(m_problem, ready.warm.model(), run, ready.warm.with(ready.added));
        if (auto outcome = solveNear(m_problem, ready.warm.model(), outside, loop)) {
            count(run, *outcome);
            return *outcome;
        }
    }
    return solveCold();
}

Outcome Session::solveCold()
{
    if (!isForParts(m_problem))
        return core::solve(m_problem, tellProgress(), m_stopped, tellIncumbent());
    auto run = newRun(m_problem.settings.seconds);
    auto found = solveParts(m_problem, run, m_stopped);
    count(run, found.outcome);
    if (found.certificate)
        m_write(certificateToJson(*found.certificate));
    return found.outcome;
}

/// The first time as fast as can be; what is locked later is solved from what is kept warm.
void Session::solve()
{
    Outcome outcome;
    if (m_plan.empty() || isFlow(m_problem) || isForParts(m_problem)) {
        outcome = solveCold();
    } else {
        auto run = newRun(m_problem.settings.seconds);
        run.tellIncumbent = tellIncumbent();
        outcome = solveNow(run);
    }
    if (outcome.hasPlan())
        m_plan = outcome.seats;
    m_write(outcomeToJson(outcome));
}

void Session::explain(const SolverCommand& command)
{
    if (m_plan.empty()) {
        m_write(errorToJson({{}, u"no plan to compare with: solve first"_s}));
        return;
    }
    auto run = newRun(m_problem.settings.seconds);
    m_write(whyNotToJson(whyNot(m_problem, m_plan,
        {.id = command.id, .student = command.student, .project = command.project}, m_warm, run)));
}

void Session::findConflict(const SolverCommand& command)
{
    auto run = newRun(m_problem.settings.seconds);
    auto conflict = conflictIn(m_problem, {}, run);
    conflict.id = command.id;
    if (conflict.end == Conflict::End::Found) {
        const auto repairs = cheapestRemedies(m_problem, conflict, MostRemedies, run);
        conflict.remedies = repairs.found;
        conflict.hasAllRemedies = repairs.areAll;
    }
    // Each may take its share of the time that is left.
    auto left = conflict.remedies.size();
    for (auto& remedy : conflict.remedies) {
        auto problem = relaxed(m_problem, remedy.changes);
        problem.settings.seconds = (run.seconds() - run.elapsed()) / double(left--);
        remedy.outcome = core::solve(problem, {}, m_stopped);
        remedy.moves = movesBetween(m_plan, remedy.outcome.seats);
    }
    m_write(conflictToJson(conflict));
}

} // namespace core
