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

/// Who looks after a team.
struct Mentoring
{
    int project;
    int team; ///< From 0.
    int mentor; ///< Of the problem.

    bool operator==(const Mentoring&) const = default;
};

/// Something wished for that a plan does not have; only of goals that are asked for and not hard.
struct Violation
{
    enum class Kind {
        Need, ///< item: of the project; missing: members.
        Mix, ///< item: the goal; missing: different values.
        Size, ///< missing: members too many or too few.
        Mates, ///< item: the rule; missing: mates.
        Mentor, ///< Nobody looks after the team.
        Change, ///< The student has moved; project and team: the old ones.
        Blocking, ///< The student would rather be on the project, and would be taken there.
    };

    Kind kind;
    int project = -1;
    int team = -1;
    int student = -1; ///< Mates, Change, Blocking.
    int item = -1;
    int missing = 1;

    bool operator==(const Violation&) const = default;
};

/// What the solver answers to a problem. Its stages, by name, with what their value counts:
///  - "voters", "others" (place-all): unplaced students with a ballot, then without;
///  - "outside": voters placed outside their wishes;
///  - "rank r": voters at rank r; leximin from the last rank to 2, at least; rank-maximal from 1 to
///    the last but one, at most, so that here value <= bound;
///  - "sum" (min-sum, bottleneck): ranks of voters within their wishes; "worst" (bottleneck, before
///    its "sum"): the worst of these ranks, 0 if there is none;
///  - "needs": weights of the members that wished needs lack, over all open teams;
///  - "mix": different values that are missing, over all open teams; one for each such goal;
///  - "sizes": members too many or too few against the ideal, over all open teams;
///  - "mates": mates that students lack who are placed;
///  - "mentors": open teams without a mentor; then "fit": 10 - fit over the teams with one;
///  - "changes": students who have an old placement and another one now, or none;
///  - "kept": priorities of the projects without a team;
///  - "carry": carry x rank over voters, counted as for the lottery;
///  - "blocking": pairs of a voter and a wished project as in blockingPairs();
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
    std::vector<Mentoring> mentors; ///< By project, then team; only if the goal is asked for.
    std::vector<StageResult> stages; ///< In the order in which they were settled.
    std::vector<Violation> violations; ///< In the order of the goals.
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

/// A whole plan that a run has found, before it ends: what is left when it is killed.
struct Incumbent
{
    std::vector<Seat> seats;
    std::vector<Mentoring> mentors;
    std::vector<StageResult> stages; ///< Settled so far; their values are those of this plan.
    double elapsed = 0; ///< Wall seconds.
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

/// A whole outcome of a plan that was all that was left of a run: feasible, not proven.
[[nodiscard]] Outcome outcomeOf(const Problem& problem, const Incumbent& incumbent);

} // namespace core
