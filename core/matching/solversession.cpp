// SPDX-License-Identifier: MIT
#include "core/matching/solversession.h"

#include "core/matching/plan.h"
#include "core/matching/solvercommand.h"
#include "core/matching/verify.h"

#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

using Name = SolverCommand::Name;

constexpr qint64 LongestLine = 256 * 1024 * 1024;

bool fits(const Problem& problem, const Demand& demand)
{
    using enum Demand::Kind;
    const auto index = size_t(demand.index);
    if (demand.kind == Rule)
        return index < problem.rules.size();
    if (demand.kind == Goal)
        return index < problem.goals.size();
    return index < problem.projects.size()
        && (demand.kind != Need || size_t(demand.need) < problem.projects[index].needs.size());
}

bool fits(const Problem& problem, const Seat& seat)
{
    return seat.project < 0
        || (size_t(seat.project) < problem.projects.size()
            && seat.team < problem.projects[size_t(seat.project)].teamsMax);
}

/// The plan with moves made; none: they do not begin at it.
std::optional<std::vector<Seat>> moved(
    const Problem& problem, std::vector<Seat> plan, const std::vector<Move>& moves)
{
    for (const auto& move : moves) {
        const auto student = size_t(move.student);
        if (student >= plan.size() || plan[student] != move.from || !fits(problem, move.to))
            return std::nullopt;
        plan[student] = move.to;
    }
    return plan;
}

/// Whether a plan keeps all rules. Who mentors is not told with moves, so that is left out.
bool holds(Problem problem, const std::vector<Seat>& seats)
{
    problem.mentors.clear();
    std::erase_if(
        problem.goals, [](const Problem::Goal& goal) { return goal.objective == Objective::Mentors; });
    Incumbent incumbent{.seats = seats, .mentors = {}, .stages = {}};
    for (const auto& stage : Plan(problem, seats).stages())
        incumbent.stages.push_back({stage.name, stage.value, stage.value, u"none"_s});
    return verify(problem, outcomeOf(problem, incumbent)).isEmpty();
}

} // namespace

SolverSession::SolverSession(const QString& program, QObject* parent) : QObject(parent), m_program(program)
{
    m_killer.setSingleShot(true);
    connect(&m_killer, &QTimer::timeout, this, [this] {
        m_isOverdue = true;
        m_process->kill();
    });
}

SolverSession::~SolverSession()
{
    close();
    for (auto* process : findChildren<QProcess*>()) // Killed, but perhaps not gone.
        process->waitForFinished();
}

void SolverSession::start(const Problem& problem, const std::vector<Seat>& plan)
{
    close();
    m_problem = problem;
    m_ownRules = problem.rules.size();
    m_plan = plan;
    m_isOverdue = false;
    m_isRunning = true;
    m_process = new QProcess(this);
    m_process->setStandardErrorFile(QProcess::nullDevice()); // The libraries chat there.
    connect(m_process, &QProcess::readyReadStandardOutput, this, &SolverSession::readLines);
    connect(m_process, &QProcess::finished, this, &SolverSession::end);
    // Queued: nobody expects the end of a session while it is being started.
    connect(
        m_process, &QProcess::errorOccurred, this, &SolverSession::tellStartFailure, Qt::QueuedConnection);
    m_process->start(m_program, {u"--session"_s});
    m_process->write(problemToJson(problem) + '\n');
    if (!plan.empty())
        send({.name = Name::Plan, .seats = plan});
}

void SolverSession::close()
{
    m_isRunning = false;
    m_asked.clear();
    endChild();
}

void SolverSession::lock(int student, int project, int team)
{
    send({.name = Name::Lock, .student = student, .project = project, .team = team});
}

void SolverSession::unlock(int student)
{
    send({.name = Name::Unlock, .student = student});
}

void SolverSession::forbid(int student, int project)
{
    send({.name = Name::Forbid, .student = student, .project = project});
}

void SolverSession::allow(int student, int project)
{
    send({.name = Name::Allow, .student = student, .project = project});
}

void SolverSession::solve()
{
    ask({.name = Name::Solve});
}

int SolverSession::whyNot(int student, int project)
{
    const bool isSolving = std::ranges::any_of(
        m_asked, [](const Question& question) { return question.command.name == Name::Solve; });
    if (m_plan.empty() && !isSolving)
        solve();
    ask({.name = Name::WhyNot, .id = ++m_lastId, .student = student, .project = project});
    return m_lastId;
}

int SolverSession::conflict()
{
    ask({.name = Name::Conflict, .id = ++m_lastId});
    return m_lastId;
}

void SolverSession::stop()
{
    if (!isBusy())
        return;
    send({.name = Name::Stop});
    m_killer.start(m_patience.afterStop);
}

void SolverSession::send(const SolverCommand& command)
{
    if (!m_isRunning)
        return;
    apply(command, m_ownRules, m_problem);
    if (m_process->state() != QProcess::NotRunning)
        m_process->write(commandToJson(command) + '\n');
}

void SolverSession::ask(const SolverCommand& command)
{
    if (!m_isRunning)
        return;
    m_asked.push_back({command, m_problem});
    send(command);
    if (m_asked.size() == 1)
        waitForNext();
}

/// Each question may take the time limit, the one at work from now on.
void SolverSession::waitForNext()
{
    m_killer.stop();
    if (m_asked.empty())
        return;
    const std::chrono::duration<double> limit(m_problem.settings.seconds);
    m_killer.start(std::chrono::duration_cast<std::chrono::milliseconds>(limit) + m_patience.afterTime);
}

void SolverSession::readLines()
{
    // Whoever hears an answer may close the session or start another one.
    const QPointer<QProcess> process = m_process;
    while (process && process == m_process && process->canReadLine())
        read(process->readLine());
    if (process && process == m_process && process->bytesAvailable() > LongestLine)
        refuse(u"a line without end"_s);
}

void SolverSession::read(const QByteArray& line)
{
    const auto said = solverLine(line);
    if (const auto* progress = std::get_if<Progress>(&said)) {
        Q_EMIT progressed(*progress);
    } else if (const auto* bound = std::get_if<QuickBound>(&said)) {
        Q_EMIT bounded(*bound);
    } else if (const auto* outcome = std::get_if<Outcome>(&said)) {
        take(*outcome);
    } else if (const auto* whyNot = std::get_if<WhyNot>(&said)) {
        take(*whyNot);
    } else if (const auto* conflict = std::get_if<Conflict>(&said)) {
        take(*conflict);
    } else if (const auto* error = std::get_if<ProtocolError>(&said)) {
        refuse(QStringList{error->at, error->text}.join(u' ').trimmed());
    }
}

/// The question that an answer is for: the first one, or the session ends.
std::optional<SolverSession::Question> SolverSession::answered(SolverCommand::Name name, int id)
{
    if (m_asked.empty() || m_asked.front().command.name != name || m_asked.front().command.id != id) {
        refuse(u"an answer to no question"_s);
        return std::nullopt;
    }
    const auto question = m_asked.front();
    m_asked.pop_front();
    waitForNext();
    return question;
}

void SolverSession::take(const Outcome& outcome)
{
    const auto question = answered(Name::Solve, 0);
    if (!question)
        return;
    const auto issues = verify(question->problem, outcome);
    if (!issues.isEmpty()) {
        refuse(QString::fromLatin1(issues.first().code));
        return;
    }
    if (outcome.hasPlan())
        m_plan = outcome.seats;
    Q_EMIT solved(outcome);
}

void SolverSession::take(const WhyNot& answer)
{
    const auto question = answered(Name::WhyNot, answer.id);
    if (!question)
        return;
    const bool areKnown = std::ranges::all_of(
        answer.rules, [&](const Demand& demand) { return fits(question->problem, demand); });
    const bool isMeant
        = answer.student == question->command.student && answer.project == question->command.project;
    const auto seats = moved(question->problem, m_plan, answer.moves);
    if (!areKnown || !isMeant || !seats || (!answer.moves.empty() && !holds(question->problem, *seats))) {
        refuse(u"an explanation that does not hold"_s);
        return;
    }
    Q_EMIT explained(answer);
}

void SolverSession::take(const Conflict& answer)
{
    const auto question = answered(Name::Conflict, answer.id);
    if (!question)
        return;
    const auto isKnown = [&](const Demand& demand) { return fits(question->problem, demand); };
    const auto works = [&](const Remedy& remedy) {
        return std::ranges::all_of(remedy.changes, isKnown, &Change::demand)
            && verify(relaxed(question->problem, remedy.changes), remedy.outcome).isEmpty();
    };
    if (!std::ranges::all_of(answer.demands, isKnown) || !std::ranges::all_of(answer.remedies, works)) {
        refuse(u"a conflict that does not hold"_s);
        return;
    }
    Q_EMIT conflictFound(answer);
}

void SolverSession::tellStartFailure(QProcess::ProcessError error)
{
    if (error != QProcess::FailedToStart || sender() != m_process)
        return; // A child that runs ends in end().
    fail(QFileInfo::exists(m_program)
            ? tr("The solver “%1” cannot be started: %2").arg(m_program, m_process->errorString())
            : tr("The solver “%1” is missing; install the program again.").arg(m_program));
}

void SolverSession::end(int exitCode, QProcess::ExitStatus status)
{
    if (sender() != m_process)
        return;
    readLines();
    if (m_process == nullptr)
        return;
    if (const auto rest = m_process->readAll(); !rest.isEmpty())
        refuse(u"half a line"_s);
    else if (m_isOverdue)
        fail(tr("The solver did not answer in time and was ended. Nothing was changed."));
    else if (status == QProcess::NormalExit && exitCode != 0)
        fail(tr("The solver failed (code %1). Please report this.").arg(exitCode));
    else
        fail(tr("The solver crashed or was killed while it ran. Nothing was changed."));
}

void SolverSession::refuse(const QString& why)
{
    fail(tr("The solver sent something that is not an answer (%1). Nothing was changed.").arg(why));
}

void SolverSession::fail(const QString& message)
{
    close();
    Q_EMIT failed(Error(message));
}

void SolverSession::endChild()
{
    m_killer.stop();
    if (m_process == nullptr)
        return;
    auto* process = std::exchange(m_process, nullptr);
    process->disconnect(this);
    process->kill();
    // It is deleted when it has ended, without anybody waiting for that.
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    if (process->state() == QProcess::NotRunning)
        process->deleteLater();
}

} // namespace core
