// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/issue.h"
#include "core/domain/scenario.h"
#include "core/matching/problem.h"

namespace core {

/// The seat of one student: project and team as indices of the problem.
struct Seat
{
    int project = -1; ///< -1: unplaced.
    int team = 0; ///< From 0.

    bool operator==(const Seat&) const = default;
};

/// What the solver answers to a problem. Its stages, by name, with what their value counts:
///  - "voters", "others" (place-all): unplaced students with a ballot, then without;
///  - "outside": voters placed outside their wishes;
///  - "rank r": voters at rank r; leximin from the last rank to 2, at least; rank-maximal from 1 to
///    the last but one, at most, so that here value <= bound;
///  - "sum" (min-sum, bottleneck): ranks of voters within their wishes; "worst" (bottleneck, before
///    its "sum"): the worst of these ranks, 0 if there is none;
///  - "needs": members that wished needs lack, over all open teams;
///  - "sizes": members too many or too few against the ideal, over all open teams;
///  - "lottery": lotteryWeight() x rank over voters, where outside counts last rank + 1 and
///    unplaced last rank + 2. The last rank is the greatest in the wishes of any voter.
struct Outcome
{
    enum class Status {
        Optimal, ///< Every stage proven.
        Feasible, ///< The best that was found in the time.
        Infeasible, ///< Proven that no plan keeps all the rules.
        Stopped, ///< Nothing was found in the time.
    };

    Status status = Status::Stopped;
    bool isProven = false; ///< Every stage has value = bound and a method.
    std::vector<Seat> seats; ///< By student; empty without a plan.
    std::vector<StageResult> stages; ///< In the order in which they were settled.
    std::vector<int> profile; ///< [r - 1]: voters at rank r.
    int outside = 0; ///< Voters placed outside their wishes.
    int noBallot = 0; ///< Students without a ballot who are placed.
    qint64 rankSum = 0; ///< Over voters placed within their wishes.
    double elapsed = 0; ///< Wall seconds of the solver.
    double cpu = 0; ///< CPU seconds of the solver.
    int mips = 0;
    int lps = 0;
    int nodes = 0;

    [[nodiscard]] bool hasPlan() const { return !seats.empty(); }
};

/// How far a run is.
struct Progress
{
    QString stage; ///< As in StageResult::name.
    int index = 0; ///< Of the stage, from 0.
    qint64 bound = 0;
    std::optional<qint64> incumbent; ///< None yet.
    double elapsed = 0; ///< Wall seconds.
};

/// What one rank costs a voter in the stage "lottery": n for number 1 down to 1 for number n;
/// scaled to 1000 down to 1 where there are more than 1000 students.
[[nodiscard]] qint64 lotteryWeight(const Problem& problem, int student);

/// The greatest rank in the wishes of any voter; 0 without wishes.
[[nodiscard]] int lastRank(const Problem& problem);

/// Profile, outside, noBallot and rankSum of seats, counted from the problem.
void countRanks(const Problem& problem, Outcome& outcome);

} // namespace core
