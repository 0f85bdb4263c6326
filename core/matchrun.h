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

    /// Ends in exactly one of finished(), refused() and failed().
    /// The scenario is stored with its result; it need not be in the workspace before.
    void start(const Scenario& scenario);

    /// Ends the run soon, with the best plan so far if there is one.
    void stop();

Q_SIGNALS:
    void progressed(const core::Progress& progress);
    void finished(const core::Scenario& scenario, const core::Outcome& outcome);
    void refused(const core::Issues& issues); ///< The data allow no plan; nothing was changed.
    void failed(const core::Error& error);

private:
    void store(const Outcome& outcome);

    Workspace& m_workspace;
    SolverProcess m_solver;
    Scenario m_scenario;
    MappedProblem m_problem;
};

} // namespace core
