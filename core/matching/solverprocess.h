// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "core/matching/outcome.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace core {

struct ProtocolError;

/// Runs passerelle-solve as a child: one problem, one answer. It may crash, hang or be killed
/// without harm to this program. Every outcome has passed verify() before it is told.
class SolverProcess : public QObject
{
    Q_OBJECT

public:
    /// How long the child may go on after it should have ended; then it is killed.
    struct Patience
    {
        std::chrono::milliseconds afterStop{2'000};
        std::chrono::milliseconds afterTime{5'000}; ///< After the time limit of the problem.
    };

    /// The solver that stands beside the running program.
    [[nodiscard]] static QString shippedProgram();

    explicit SolverProcess(const QString& program = shippedProgram(), QObject* parent = nullptr);
    ~SolverProcess() override; ///< Kills a child that still runs.

    void setPatience(const Patience& patience) { m_patience = patience; }

    /// Ends in exactly one of finished() and failed(), never before this function has returned.
    void start(const Problem& problem);

    /// Asks the child to end with the best that it has, and ends it soon. Without any plan the
    /// outcome is Stopped.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// The best plan of a run that failed, if it had found one: checked, not proven.
    [[nodiscard]] const std::optional<Outcome>& rescued() const { return m_rescued; }

Q_SIGNALS:
    void progressed(const core::Progress& progress);
    void finished(const core::Outcome& outcome);
    void failed(const core::Error& error);

private:
    void readLines();
    void read(const QByteArray& line);
    void keep(const Incumbent& incumbent);
    void takeAnswer(const Outcome& outcome);
    void refuseLine(const ProtocolError& error);
    void tellStartFailure(QProcess::ProcessError error);
    void end(int exitCode, QProcess::ExitStatus status);
    [[nodiscard]] QString failure(int exitCode, QProcess::ExitStatus status) const;
    void tell(const Outcome& outcome);
    void failWithRemains(const QString& message);
    void fail(const QString& message);
    void close();

    QString m_program;
    QProcess m_process;
    QTimer m_killer;
    Patience m_patience;
    Problem m_problem;
    bool m_isRunning = false;
    bool m_isStopped = false; ///< By stop().
    bool m_isOverdue = false; ///< Killed, because it did not end in time.
    std::optional<Outcome> m_answer; ///< The last one that came.
    std::optional<Incumbent> m_incumbent; ///< The last plan that came before an answer.
    std::optional<Outcome> m_rescued;
    QString m_refusedLine; ///< Why a line was not understood, or what the solver says went wrong.
};

} // namespace core
