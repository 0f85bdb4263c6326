// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/plan.h"

namespace core {

/// A reason why an outcome is refused.
[[nodiscard]] Issue refusal(const QByteArray& code, const char* key, const QStringList& arguments = {});

/// As people count.
[[nodiscard]] QString numberOf(size_t index);

/// The half of verify() that is about what every plan must keep: sizes, needs, slots, mentors,
/// rules and hard goals. Indices of the outcome must exist in the problem.
[[nodiscard]] Issues brokenRules(const Problem& problem, const Outcome& outcome, const Plan& plan);

} // namespace core
