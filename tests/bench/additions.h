// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/problem.h"

#include <cstdint>

namespace support {

/// Rules and goals beyond sizes, needs and pairs (matching.md, section 14, second generator).
enum class Addition {
    Tracks, ///< Three tracks; a soft goal for two different ones in each team.
    TrackLimit, ///< At most three of a track in each team.
    Isolation, ///< A quarter of the students never alone in a team.
    Slot, ///< One common slot of ten half-days.
    TwoSlots,
    Mates, ///< A third ask for two of the next eight of their school.
    Mentors, ///< One for two projects, with slots and fit.
    TwoTeams, ///< Two teams for each project.
    Repair, ///< An earlier plan in which the first project falls away; fewest changes.
};

/// Adds to a campaign of campaign(); the goal, if there is one, goes before sizes and the lottery.
void add(Addition addition, std::uint64_t seed, core::Problem& problem);

} // namespace support
