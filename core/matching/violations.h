// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/outcome.h"

namespace core {

/// What a plan does not have of what the soft goals wish for, in the order of the goals, then by
/// project and team or by student.
[[nodiscard]] std::vector<Violation> violationsOf(
    const Problem& problem, const std::vector<Seat>& seats, const std::vector<Mentoring>& mentors);

} // namespace core
