// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/problem.h"

namespace support {

/// What a made-up campaign is like.
struct CampaignShape
{
    enum class Needs { None, Light, Hard };

    int students;
    int projects;
    Needs needs = Needs::Light; ///< Required ones; wished ones are always there.
    bool isOutsideAllowed = false; ///< Every project of the school, for everybody.
    int wishesLeast = 5; ///< Of each student.
    int wishesMost = 10;
    double capacity = 0; ///< Of all projects, as a multiple of the students; 0: as it comes, about 1.3.
};

/// How many schools a campaign has; student s is of school s modulo that.
[[nodiscard]] int schoolsFor(int projects);

/// A campaign as they are in practice: schools, popular and unpopular projects, ballots of 5 to 10
/// wishes with few ties, pairs who stay together or apart (matching.md, section 14).
[[nodiscard]] core::Problem campaign(const CampaignShape& shape, std::uint64_t seed);

} // namespace support
