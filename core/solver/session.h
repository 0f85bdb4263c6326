// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/solvercommand.h"
#include "core/solver/warm.h"

namespace core {

/// Answers the questions of one session, one after the other (matching.md, sections 4 and 8): what
/// it has learnt of the problem stays warm for the next. Every answer is one line.
class Session
{
public:
    using Write = std::function<void(const QByteArray& line)>;

    Session(const Problem& problem, Write write, const std::atomic<bool>& stopped);

    [[nodiscard]] const Problem& problem() const { return m_problem; }

    void handle(const SolverCommand& command);

private:
    [[nodiscard]] TellProgress tellProgress() const;
    [[nodiscard]] TellIncumbent tellIncumbent() const;
    [[nodiscard]] Run newRun(double seconds) const;
    [[nodiscard]] Outcome solveNow(Run& run);
    [[nodiscard]] Outcome solveCold();
    void tellBound();
    void solve();
    void explain(const SolverCommand& command);
    void findConflict(const SolverCommand& command);

    Problem m_problem; ///< With what was locked and forbidden.
    size_t m_ownRules; ///< Those that the problem came with.
    std::vector<Seat> m_plan;
    WarmProblems m_warm;
    Write m_write;
    const std::atomic<bool>& m_stopped;
};

} // namespace core
