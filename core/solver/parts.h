// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/certificate.h"
#include "core/solver/run.h"

namespace core {

/// Whether a match is too large for one model and can be solved in parts.
[[nodiscard]] bool isForParts(const Problem& problem);

/// What the parts together give, with the proof of its bound.
struct PartsOutcome
{
    Outcome outcome;
    std::optional<Certificate> certificate; ///< For the sum of ranks, when it is minimised.
};

/// Solves a match part by part: projects that the same students wish for, with those students. Then
/// pairs of neighbouring parts together, as long as there is time. Not proven to be the best, but
/// bounded (matching.md, section 11).
[[nodiscard]] PartsOutcome solveParts(
    const Problem& problem, Run& run, const std::atomic<bool>& stopped, int studentsOfPart = 1'000);

} // namespace core
