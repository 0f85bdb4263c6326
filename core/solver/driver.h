// SPDX-License-Identifier: MIT
#pragma once

#include "core/solver/stages.h"

namespace core {

/// Solves a match: the best plan for all stages in their order, with its proof, or the best that
/// was found when the time was over or the run was stopped. One thread; one solve per process at
/// a time, because CBC keeps global state. Equal problems give equal outcomes but for the times,
/// unless the time was over.
[[nodiscard]] Outcome solve(const Problem& problem, const TellProgress& tell,
    const std::atomic<bool>& stopped, const TellIncumbent& tellIncumbent = {});

/// Which columns a solve begins with: when everybody may well be placed within the wishes, those.
[[nodiscard]] Outside firstColumns(const Problem& problem);

/// The same on a loop that has a relaxation which is solved but for some limits; see
/// StageLoop::findPlanNear(). None: somebody does not fit, so that projects outside the wishes are needed.
[[nodiscard]] std::optional<Outcome> solveNear(
    const Problem& problem, const Model& model, Outside outside, StageLoop& loop);

/// Times and counts of the run.
void count(const Run& run, Outcome& outcome);

} // namespace core
