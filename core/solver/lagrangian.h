// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/certificate.h"
#include "core/solver/run.h"

namespace core {

/// A bound for the sum of ranks with the prices that prove it (matching.md, section 11): each
/// student may be in several teams, at a price that steers towards one; what is left falls into
/// one small problem for each team. Better prices are sought until the time is over or nothing is
/// gained any more. The known cost is that of a plan.
[[nodiscard]] Certificate priceBound(const Problem& problem, qint64 knownCost, const SearchLimits& limits);

} // namespace core
