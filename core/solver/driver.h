// SPDX-License-Identifier: MIT
#pragma once

#include "core/solver/run.h"

namespace core {

/// Solves a match: the best plan for all stages in their order, with its proof, or the best that
/// was found when the time was over or the run was stopped. One thread; one solve per process at
/// a time, because CBC keeps global state. Equal problems give equal outcomes but for the times,
/// unless the time was over.
[[nodiscard]] Outcome solve(
    const Problem& problem, const TellProgress& tell, const std::atomic<bool>& stopped);

} // namespace core
