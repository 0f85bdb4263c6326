// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/outcome.h"

namespace support {

/// What the stages of a plan are worth, by own code that shares nothing with the solver: less is
/// better in each, so the counts of rank-maximal are negative. None: the plan breaks a rule.
[[nodiscard]] std::optional<std::vector<qint64>> valuesOf(const core::Problem& problem,
    const std::vector<core::Seat>& seats, const std::vector<core::Mentoring>& mentors);

/// The best values of all plans, by looking at every one: for some six students.
/// None: no plan keeps the rules.
[[nodiscard]] std::optional<std::vector<qint64>> bestValues(const core::Problem& problem);

} // namespace support
