// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/outcome.h"

namespace core {

/// Checks an outcome against its problem by code that knows nothing of the solver: every rule,
/// the value of every stage, the profile, the claim of proof. Empty: all is as the outcome says.
/// No outcome is stored or shown with an issue here.
///
/// The stages that each objective makes, in this order, with what their values count:
/// - PlaceAll: "voters", then "others": unplaced students with and without a ballot.
/// - Outside: "outside": voters placed outside their wishes.
/// - Wishes by Leximin: "rank R" down to "rank 2", by RankMaximal: "rank 1" up to "rank R-1" (as many
///   as possible): voters at that rank; R is the largest rank of the problem. By MinSum: "sum": ranks of
///   voters within their wishes. By Bottleneck: "worst": the largest rank that a voter gets (0: none),
///   then "sum".
/// - Needs: "needs": members that wished needs miss, over open teams.
/// - Sizes: "sizes": distances of open teams from the ideal size.
/// - Lottery: "lottery": over voters, weight × rank, where a place outside the wishes counts as rank
///   R + 1 and no place as R + 2. The weight is n + 1 - lottery for n students, scaled above 1000
///   students: 1 + (n - lottery) * 999 / (n - 1) in whole numbers.
///
/// A proven outcome has all of them; one that ran out of time may end early.
[[nodiscard]] Issues verify(const Problem& problem, const Outcome& outcome);

} // namespace core
