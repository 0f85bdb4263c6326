// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace core {

/// The most students that can have a place when only possible projects and places count, found
/// by augmenting paths; and, where some are left, who competes for what.
struct Seating
{
    int unplaced = 0; ///< At least so many stay without a place.
    std::vector<int> students; ///< Who competes: they have no other projects than these.
    std::vector<int> projects; ///< Full, whoever takes the places.
};

/// options: of each student, possible projects; places: of each project, for all its teams.
[[nodiscard]] Seating largestSeating(
    const std::vector<std::vector<int>>& options, const std::vector<int>& places);

} // namespace core
