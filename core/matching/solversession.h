// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/answers.h"
#include "core/matching/solvercommand.h"
#include "core/matching/solverprocess.h"

#include <deque>

namespace core {

/// A passerelle-solve that stays: it keeps a problem warm and answers one question after the other.
/// As with SolverProcess, it may crash, hang or be killed without harm, and nothing that it says
/// is told unchecked. Questions are answered in the order in which they are put.
class SolverSession : public QObject
{
    Q_OBJECT

public:
    explicit SolverSession(
        const QString& program = SolverProcess::shippedProgram(), QObject* parent = nullptr);
    ~SolverSession() override; ///< Kills the child.

    void setPatience(const SolverProcess::Patience& patience) { m_patience = patience; }

    /// Begins anew with a problem, and a plan for it if there is one: what whyNot() compares with.
    /// Each question may take the time limit of the problem.
    void start(const Problem& problem, const std::vector<Seat>& plan = {});
    void close(); ///< Ends the child without a word.

    /// Change the problem for all that is asked later. The rules go to the end of its rules.
    void lock(int student, int project, int team = -1);
    void unlock(int student); ///< Takes back what lock() did, no rule of the problem.
    void forbid(int student, int project);
    void allow(int student, int project); ///< Takes back what forbid() did.

    void solve(); ///< Ends in solved(); its plan becomes the plan of the session.
    int whyNot(int student,
        int project); ///< Ends in explained(). Project -1: why unplaced? Solves first without a plan.
    int conflict(); ///< Ends in conflictFound().
    void stop(); ///< Whatever is asked is answered soon, with what is known.

    [[nodiscard]] bool isRunning() const { return m_isRunning; } ///< From start() until failed() or close().
    [[nodiscard]] bool isBusy() const { return !m_asked.empty(); } ///< A question waits for its answer.
    [[nodiscard]] const Problem& problem() const { return m_problem; } ///< With locks and forbids.
    [[nodiscard]] const std::vector<Seat>& plan() const { return m_plan; }

Q_SIGNALS:
    void progressed(const core::Progress& progress);
    void bounded(const core::QuickBound& bound); ///< After lock(), at once.
    void solved(const core::Outcome& outcome);
    void explained(const core::WhyNot& answer);
    void conflictFound(const core::Conflict& answer);
    void failed(const core::Error& error); ///< The session has ended; start() begins another.

private:
    struct Question
    {
        SolverCommand command;
        Problem problem; ///< As it was when it was put.
    };

    void send(const SolverCommand& command);
    void ask(const SolverCommand& command);
    void readLines();
    void read(const QByteArray& line);
    void take(const Outcome& outcome);
    void take(const WhyNot& answer);
    void take(const Conflict& answer);
    void tellStartFailure(QProcess::ProcessError error);
    void end(int exitCode, QProcess::ExitStatus status);
    [[nodiscard]] std::optional<Question> answered(SolverCommand::Name name, int id);
    void waitForNext();
    void refuse(const QString& why);
    void fail(const QString& message);
    void endChild();

    QString m_program;
    QProcess* m_process = nullptr; ///< Child of this object; another one for each start().
    QTimer m_killer;
    SolverProcess::Patience m_patience;
    Problem m_problem;
    size_t m_ownRules = 0; ///< Rules that the problem came with.
    std::vector<Seat> m_plan;
    std::deque<Question> m_asked;
    int m_lastId = 0;
    bool m_isRunning = false;
    bool m_isOverdue = false; ///< Killed, because it did not answer in time.
};

} // namespace core
