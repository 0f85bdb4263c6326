// SPDX-License-Identifier: MIT
#include "core/matching/outcome.h"

#include "core/matching/verify.h"
#include "core/matching/violations.h"

#include <algorithm>

namespace core {

qint64 lotteryWeight(const Problem& problem, int student)
{
    constexpr qint64 Most = 1000;
    const auto count = qint64(problem.students.size());
    const auto number = problem.students[size_t(student)].lottery;
    return count > Most ? 1 + (count - number) * (Most - 1) / (count - 1) : count + 1 - number;
}

int lastRank(const Problem& problem)
{
    int last = 0;
    for (const auto& student : problem.students) {
        for (const auto& wish : student.wishes)
            last = student.isVoter ? std::max(last, wish.rank) : last;
    }
    return last;
}

void countRanks(const Problem& problem, Outcome& outcome)
{
    outcome.profile.assign(size_t(lastRank(problem)), 0);
    outcome.outside = 0;
    outcome.noBallot = 0;
    outcome.rankSum = 0;
    for (size_t i = 0; i < outcome.seats.size(); ++i) {
        const auto& student = problem.students[i];
        const auto project = outcome.seats[i].project;
        if (project < 0)
            continue;
        const auto wish = std::ranges::find(student.wishes, project, &Problem::Wish::project);
        if (!student.isVoter) {
            ++outcome.noBallot;
        } else if (wish == student.wishes.end()) {
            ++outcome.outside;
        } else {
            ++outcome.profile[size_t(wish->rank - 1)];
            outcome.rankSum += wish->rank;
        }
    }
}

Outcome outcomeOf(const Problem& problem, const Incumbent& incumbent)
{
    Outcome outcome;
    outcome.status = Outcome::Status::Feasible;
    outcome.seats = incumbent.seats;
    outcome.mentors = incumbent.mentors;
    outcome.stages = incumbent.stages;
    outcome.elapsed = incumbent.elapsed;
    if (!namesWhatExists(problem, outcome))
        return outcome; // Nothing to count; verify() refuses it.
    countRanks(problem, outcome);
    outcome.violations = violationsOf(problem, outcome.seats, outcome.mentors);
    return outcome;
}

} // namespace core
