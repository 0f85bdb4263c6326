// SPDX-License-Identifier: MIT
#include "core/matching/solverprocess.h"

#include "core/matching/protocol.h"
#include "core/matching/verify.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qint64 LongestLine = 64 * 1024 * 1024;

/// Exit codes of passerelle-solve.
constexpr int BadInput = 2;

} // namespace

QString SolverProcess::shippedProgram()
{
    return QCoreApplication::applicationDirPath() + "/passerelle-solve"_L1;
}

SolverProcess::SolverProcess(const QString& program, QObject* parent) : QObject(parent), m_program(program)
{
    m_process.setStandardErrorFile(QProcess::nullDevice()); // The libraries chat there.
    m_killer.setSingleShot(true);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SolverProcess::readLines);
    connect(&m_process, &QProcess::finished, this, &SolverProcess::end);
    // Queued: nobody expects the end of a run while it is being started.
    connect(
        &m_process, &QProcess::errorOccurred, this, &SolverProcess::tellStartFailure, Qt::QueuedConnection);
    connect(&m_killer, &QTimer::timeout, this, [this] {
        m_isOverdue = true;
        m_process.kill();
    });
}

SolverProcess::~SolverProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void SolverProcess::start(const Problem& problem)
{
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    m_isStopped = m_isOverdue = false;
    m_answer.reset();
    m_incumbent.reset();
    m_rescued.reset();
    m_refusedLine.clear();
    m_problem = problem;
    // In a session the child ends when its input does, so that it never outlives this program.
    m_process.start(m_program, {u"--session"_s});
    if (m_process.state() != QProcess::NotRunning)
        m_process.write(problemToJson(problem) + "\n{\"cmd\":\"solve\"}\n");
    const std::chrono::duration<double> limit(problem.settings.seconds);
    m_killer.start(std::chrono::duration_cast<std::chrono::milliseconds>(limit) + m_patience.afterTime);
}

void SolverProcess::stop()
{
    if (!m_isRunning || m_isStopped)
        return;
    m_isStopped = true;
    m_process.write("{\"cmd\":\"stop\"}\n");
    m_killer.start(m_patience.afterStop);
}

void SolverProcess::readLines()
{
    while (m_process.canReadLine())
        read(m_process.readLine());
    if (m_process.bytesAvailable() > LongestLine) {
        m_process.readAll();
        refuseLine({{}, u"a line without end"_s});
    }
}

void SolverProcess::read(const QByteArray& line)
{
    const auto said = solverLine(line);
    if (const auto* progress = std::get_if<Progress>(&said))
        Q_EMIT progressed(*progress);
    else if (const auto* incumbent = std::get_if<Incumbent>(&said))
        keep(*incumbent);
    else if (const auto* outcome = std::get_if<Outcome>(&said))
        takeAnswer(*outcome);
    else if (const auto* error = std::get_if<ProtocolError>(&said))
        refuseLine(*error);
}

void SolverProcess::keep(const Incumbent& incumbent)
{
    if (incumbent.seats.size() == m_problem.students.size())
        m_incumbent = incumbent;
}

/// The session of one question is over.
void SolverProcess::takeAnswer(const Outcome& outcome)
{
    m_answer = outcome;
    m_process.closeWriteChannel();
}

/// The child may have told what is wrong and be about to end; if not, it is ended soon.
void SolverProcess::refuseLine(const ProtocolError& error)
{
    if (!m_refusedLine.isEmpty())
        return;
    m_refusedLine = QStringList{error.at, error.text}.join(u' ').trimmed();
    m_killer.start(m_patience.afterStop);
}

void SolverProcess::tellStartFailure(QProcess::ProcessError error)
{
    if (error != QProcess::FailedToStart || !m_isRunning)
        return; // A child that runs ends in end().
    fail(QFileInfo::exists(m_program)
            ? tr("The solver “%1” cannot be started: %2").arg(m_program, m_process.errorString())
            : tr("The solver “%1” is missing; install the program again.").arg(m_program));
}

void SolverProcess::end(int exitCode, QProcess::ExitStatus status)
{
    readLines();
    if (const auto rest = m_process.readAll(); !rest.isEmpty())
        read(rest); // Half a line, or a whole one without its end.
    const bool isKilledByUs = m_isOverdue && m_refusedLine.isEmpty();
    if (m_answer && m_refusedLine.isEmpty()
        && (isKilledByUs || (status == QProcess::NormalExit && exitCode == 0)))
        tell(*m_answer);
    else if (isKilledByUs && (m_isStopped || m_incumbent))
        tell(m_incumbent ? outcomeOf(m_problem, *m_incumbent) : Outcome{});
    else
        failWithRemains(failure(exitCode, status));
}

QString SolverProcess::failure(int exitCode, QProcess::ExitStatus status) const
{
    const bool isExit = status == QProcess::NormalExit;
    if (isExit && exitCode == BadInput)
        return tr("The solver refused the problem (%1). Please report this.").arg(m_refusedLine);
    if (isExit && exitCode != 0)
        return tr("The solver failed (code %1: %2). Please report this.")
            .arg(QString::number(exitCode), m_refusedLine);
    if (!m_refusedLine.isEmpty())
        return tr("The solver sent something that is not an answer (%1).").arg(m_refusedLine);
    if (m_isOverdue)
        return tr("The solver did not answer in time and was ended.");
    if (!isExit)
        return tr("The solver crashed or was killed while it ran.");
    return tr("The solver ended without an answer.");
}

/// The world failed, but what was found until then need not be lost.
void SolverProcess::failWithRemains(const QString& message)
{
    if (m_incumbent) {
        auto outcome = outcomeOf(m_problem, *m_incumbent);
        if (verify(m_problem, outcome).isEmpty())
            m_rescued = std::move(outcome);
    }
    fail(m_rescued ? message : message + u' ' + tr("Nothing was changed."));
}

/// No outcome leaves unchecked.
void SolverProcess::tell(const Outcome& outcome)
{
    const auto issues = verify(m_problem, outcome);
    if (!issues.isEmpty()) {
        fail(
            tr("The answer of the solver was refused, because it does not hold (%1): %2 Nothing was changed; "
               "please report this.")
                .arg(QString::fromLatin1(issues.first().code), issues.first().message.text()));
        return;
    }
    close();
    Q_EMIT finished(outcome);
}

void SolverProcess::fail(const QString& message)
{
    close();
    Q_EMIT failed(Error(message));
}

void SolverProcess::close()
{
    m_killer.stop();
    m_isRunning = false;
}

} // namespace core
