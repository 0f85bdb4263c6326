// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/outcome.h"

namespace core {

/// Checks an outcome against its problem by code that knows nothing of the solver: every rule,
/// the value of every stage, the profile, the claim of proof. Empty: all is as the outcome says.
/// No outcome is stored or shown with an issue here.
///
/// A proven outcome has all stages of all objectives in their order: "voters", "others"; "outside";
/// leximin "rank R"… "rank 2", rank-maximal "rank 1"… "rank R-1", min-sum "sum", bottleneck "worst",
/// "sum"; "needs"; "sizes"; "lottery". One that ran out of time may end early.
[[nodiscard]] Issues verify(const Problem& problem, const Outcome& outcome);

/// Its seats are of all students, and they and its mentors are of projects, teams and mentors that
/// the problem has. Of any other outcome nothing can be counted.
[[nodiscard]] bool namesWhatExists(const Problem& problem, const Outcome& outcome);

} // namespace core
