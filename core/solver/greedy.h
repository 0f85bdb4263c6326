// SPDX-License-Identifier: MIT
#pragma once

#include "core/solver/model.h"

#include <optional>

namespace core {

/// A plan within moments, not a good one: everybody where it is best of what is left, then team
/// after team is closed that breaks a rule. So that a run that is broken off early has a plan.
/// None: the rules need more thought.
[[nodiscard]] std::optional<std::vector<Seat>> greedyPlan(const Problem& problem, const Model& model);

} // namespace core
