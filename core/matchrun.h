// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/solverprocess.h"
#include "core/workspace.h"

namespace core {

/// One run of a scenario, from the stored records to the stored placements: problem, pre-flight,
/// solver, verification, one change.
class MatchRun : public QObject
{
    Q_OBJECT

public:
    MatchRun(Workspace& workspace, const QString& solver, QObject* parent = nullptr);

    /// Ends in exactly one of finished(), refused() and failed(), never before this function has
    /// returned. The scenario is stored with its result; it need not be in the workspace before.
    void start(const Scenario& scenario);

    /// Ends the run soon, with the best plan so far if there is one.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(const core::Progress& progress);
    void finished(const core::Scenario& scenario, const core::Outcome& outcome);
    void refused(const core::Issues& issues); ///< There is no plan; nothing was changed.
    void failed(const core::Error& error); ///< What had been found may be stored; then it says so.

private:
    void guard(const std::function<void()>& step);
    void begin();
    void take(const Outcome& outcome);
    void takeFailure(const Error& error);
    void store(const Outcome& outcome);
    void save(const Scenario& scenario);
    [[nodiscard]] bool isStillTrue() const;
    void refuse(const Issues& issues);

    Workspace& m_workspace;
    SolverProcess m_solver;
    Scenario m_scenario;
    std::optional<Scenario> m_stored; ///< The scenario as it stood in the workspace at the start.
    MappedProblem m_problem;
    bool m_isRunning = false;
    bool m_isStopped = false;
};

} // namespace core
