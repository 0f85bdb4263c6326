// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/answers.h"
#include "core/solver/warm.h"

namespace core {

/// Why a student is not on a project in a plan, or with project -1 why they are unplaced: the stages
/// are walked with the student placed there until one gets worse (matching.md, section 8), then
/// the fewest moves that lead there are searched.
[[nodiscard]] WhyNot whyNot(const Problem& problem, const std::vector<Seat>& plan, const WhyNot& question,
    WarmProblems& warm, Run& run);

} // namespace core
