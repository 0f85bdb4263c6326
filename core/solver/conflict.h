// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/answers.h"
#include "core/solver/run.h"

namespace core {

/// A student who is to be placed, beside what the problem itself demands.
struct Placed
{
    int student = -1; ///< -1: nobody.
    int project = -1; ///< -1: any.
};

/// Whether a plan keeps all rules.
enum class Possible { Yes, No, Unknown };
[[nodiscard]] Possible isPossible(const Problem& problem, const Placed& placed, Run& run);

/// The smallest set of demands found that contradict each other (matching.md, section 9): without
/// any one of them there is a plan. Every other demand is left out when that is tried.
[[nodiscard]] Conflict conflictIn(const Problem& problem, const Placed& placed, Run& run);

constexpr int LargestTeam = 20; ///< No remedy goes beyond it: records hold no larger one.

/// The cheapest changes of demands that make a problem possible, at most so many.
struct Remedies
{
    std::vector<Remedy> found; ///< Without outcomes. The cheapest first.
    bool areAll = false; ///< No cheaper ones exist.
};
[[nodiscard]] Remedies cheapestRemedies(const Problem& problem, const Conflict& conflict, int most, Run& run);

} // namespace core
