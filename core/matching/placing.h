// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/outcome.h"

namespace core {

/// The scenario with the plan of the outcome: placements, stages, proof. Pins stay pins.
[[nodiscard]] Scenario placed(
    Scenario scenario, const MappedProblem& asked, const Outcome& outcome, const QDateTime& solvedOn);

/// The seats of the scenario in the problem that was made of it. Who sits where the problem has
/// no team is unplaced.
[[nodiscard]] std::vector<Seat> seatsOf(const MappedProblem& asked, const Scenario& scenario);

/// Why an outcome has no plan, in one sentence.
[[nodiscard]] Issue refusalOf(const Outcome& outcome, bool isStopped, int timeLimit);

} // namespace core
