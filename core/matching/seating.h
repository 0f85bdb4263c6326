// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/problem.h"

#include <functional>

namespace core {

/// The most students that can have a place when only possible projects and places count, found
/// by augmenting paths; and, where some are left, who competes for what.
struct Seating
{
    int unplaced = 0; ///< At least so many stay without a place.
    std::vector<int> students; ///< Who competes: they have no other projects than these.
    std::vector<int> projects; ///< Full, whoever takes the places.
};

/// othersOf: what a student may get outside the wishes, asked only where the wishes do not do.
[[nodiscard]] Seating largestSeating(
    const Problem& problem, const std::function<std::vector<int>(int student)>& othersOf);

} // namespace core
