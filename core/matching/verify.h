// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/outcome.h"

namespace core {

/// Checks an outcome against its problem by code that knows nothing of the solver: every rule,
/// the value of every stage, the profile, the claim of proof. Empty: all is as the outcome says.
/// No outcome is stored or shown with an issue here.
[[nodiscard]] Issues verify(const Problem& problem, const Outcome& outcome);

} // namespace core
