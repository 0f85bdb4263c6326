// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/matchreport.h"
#include "core/matching/comparison.h"
#include "core/matching/solversession.h"
#include "core/workspace.h"

namespace cli {

/// How a run ended: with a result, or with why there is none.
struct Ending
{
    std::optional<MatchResult> result;
    core::Issues refusal;
};

/// Runs the scenario and stores it, waiting for the end. Throws core::Error.
[[nodiscard]] Ending runOf(core::Workspace& workspace, const core::Scenario& scenario);

/// Runs the trials one after the other, waiting for the end. Throws core::Error.
[[nodiscard]] QList<core::Trial> trialsOf(const core::Records& records, const QList<core::Trial>& trials,
    const std::optional<core::Scenario>& base = {});

/// Asks the solver about one problem and waits for the answers. All throw core::Error.
class Questions
{
public:
    explicit Questions(const core::Problem& problem, const std::vector<core::Seat>& plan = {});

    [[nodiscard]] core::WhyNot whyNot(int student, int project);
    [[nodiscard]] core::Conflict conflict();

private:
    void wait();

    core::SolverSession m_session;
    std::optional<core::WhyNot> m_whyNot;
    std::optional<core::Conflict> m_conflict;
    std::optional<core::Error> m_failure;
};

} // namespace cli
