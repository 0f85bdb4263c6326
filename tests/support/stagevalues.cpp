// SPDX-License-Identifier: MIT
// The half of evaluation.h that is about stages.
#include "tests/support/evaluation.h"

#include <algorithm>
#include <cstdlib>

namespace support {

using namespace core;

namespace {

struct Counted
{
    std::vector<int> atRank; ///< [r]
    int unplacedVoters = 0;
    int unplacedOthers = 0;
    int outside = 0;
    qint64 sum = 0;
    qint64 lottery = 0;
    qint64 carry = 0;
};

Counted count(const Problem& problem, const Seats& seats, int last)
{
    Counted counted{.atRank = std::vector<int>(size_t(last) + 1, 0)};
    for (size_t i = 0; i < seats.size(); ++i) {
        const auto& student = problem.students[i];
        const bool isPlaced = seats[i].project >= 0;
        const auto weight = qint64(problem.students.size()) + 1 - student.lottery;
        if (!student.isVoter) {
            counted.unplacedOthers += isPlaced ? 0 : 1;
            continue;
        }
        const auto rank = isPlaced ? rankOf(student, seats[i].project) : 0;
        if (!isPlaced) {
            ++counted.unplacedVoters;
            counted.lottery += weight * (last + 2);
            counted.carry += qint64(student.carry) * (last + 2);
        } else if (rank == 0) {
            ++counted.outside;
            counted.lottery += weight * (last + 1);
            counted.carry += qint64(student.carry) * (last + 1);
        } else {
            ++counted.atRank[size_t(rank)];
            counted.sum += rank;
            counted.lottery += weight * rank;
            counted.carry += qint64(student.carry) * rank;
        }
    }
    return counted;
}

qint64 missedNeeds(const Problem& problem, const Seats& seats, bool sizes)
{
    qint64 missed = 0;
    for (int p = 0; p < int(problem.projects.size()); ++p) {
        const auto& project = problem.projects[size_t(p)];
        for (int t = 0; t < project.teamsMax; ++t) {
            const auto members = membersOf(seats, {p, t});
            if (members.empty())
                continue;
            if (sizes)
                missed += std::abs(int(members.size()) - project.ideal);
            for (const auto& need : project.needs)
                missed += !sizes && !need.isRequired ? need.weight * lacking(problem, need, members) : 0;
        }
    }
    return missed;
}

void appendWishes(const Problem& problem, const Counted& counted, std::vector<qint64>& values)
{
    const auto last = int(counted.atRank.size()) - 1;
    switch (problem.fairness) {
    case Fairness::Leximin:
        for (int rank = last; rank >= 2; --rank)
            values.push_back(counted.atRank[size_t(rank)]);
        break;
    case Fairness::RankMaximal:
        for (int rank = 1; rank < last; ++rank)
            values.push_back(-counted.atRank[size_t(rank)]);
        break;
    case Fairness::Bottleneck: {
        int worst = 0;
        for (int rank = 1; rank <= last; ++rank)
            worst = counted.atRank[size_t(rank)] > 0 ? rank : worst;
        values.push_back(worst);
        [[fallthrough]];
    }
    case Fairness::MinSum: values.push_back(counted.sum); break;
    }
}

qint64 missedMix(const Problem& problem, const Seats& seats, const Problem::Goal& goal)
{
    qint64 missed = 0;
    for (int p = 0; p < int(problem.projects.size()); ++p) {
        for (int t = 0; t < problem.projects[size_t(p)].teamsMax; ++t) {
            const auto members = membersOf(seats, {p, t});
            if (!members.empty())
                missed += std::max(0, goal.least - different(problem, members, goal.attribute));
        }
    }
    return missed;
}

qint64 missedMates(const Problem& problem, const Seats& seats)
{
    qint64 missed = 0;
    for (const auto& rule : problem.rules)
        missed += rule.kind == Problem::Rule::Kind::Mates ? missingMates(rule, seats) : 0;
    return missed;
}

qint64 closedPriority(const Problem& problem, const Seats& seats)
{
    qint64 sum = 0;
    for (int p = 0; p < int(problem.projects.size()); ++p)
        sum += openTeams(problem, seats, p) == 0 ? problem.projects[size_t(p)].priority : 0;
    return sum;
}

bool isBefore(const Problem& problem, int project, int one, int other)
{
    const auto key = [&](int student) {
        int met = 0;
        for (const auto& need : problem.projects[size_t(project)].needs)
            met += lacking(problem, {need.skill, need.level, 1, true}, {student}) == 0 ? 1 : 0;
        return std::pair(-met, problem.students[size_t(student)].lottery);
    };
    return key(one) < key(other);
}

/// A place for the student in a team of the project: free, or of somebody who comes after.
bool hasPlaceFor(const Problem& problem, const Seats& seats, int project, int student)
{
    for (int t = 0; t < problem.projects[size_t(project)].teamsMax; ++t) {
        const auto members = membersOf(seats, {project, t});
        const bool isFull = int(members.size()) == problem.projects[size_t(project)].max;
        if (members.empty())
            continue;
        if (!isFull || std::ranges::any_of(members, [&](int member) {
                return isBefore(problem, project, student, member);
            }))
            return true;
    }
    return false;
}

qint64 blockingPairs(const Problem& problem, const Seats& seats)
{
    qint64 pairs = 0;
    for (int i = 0; i < int(seats.size()); ++i) {
        const auto& student = problem.students[size_t(i)];
        const auto own = seats[size_t(i)].project >= 0 ? rankOf(student, seats[size_t(i)].project) : 0;
        for (const auto& wish : student.wishes) {
            const bool isForbidden = std::ranges::any_of(problem.rules, [&](const Problem::Rule& rule) {
                return rule.kind == Problem::Rule::Kind::Forbid && rule.projects.front() == wish.project
                    && std::ranges::count(rule.students, i) > 0;
            });
            const bool isBetter = own == 0 || wish.rank < own;
            if (student.isVoter && !isForbidden && isBetter && mayJoin(student, wish.project))
                pairs += hasPlaceFor(problem, seats, wish.project, i) ? 1 : 0;
        }
    }
    return pairs;
}

} // namespace

std::vector<qint64> evaluate(const Problem& problem, const Seats& seats, const MentorPlan& mentors)
{
    int last = 0;
    for (const auto& student : problem.students) {
        for (const auto& wish : student.wishes)
            last = std::max(last, wish.rank);
    }
    const auto counted = count(problem, seats, last);
    std::vector<qint64> values;
    for (const auto& goal : problem.goals) {
        if (goal.isHard && goal.objective != Objective::Wishes && goal.objective != Objective::Mentors)
            continue;
        switch (goal.objective) {
        case Objective::PlaceAll:
            values.push_back(counted.unplacedVoters);
            values.push_back(counted.unplacedOthers);
            break;
        case Objective::Outside: values.push_back(counted.outside); break;
        case Objective::Wishes: appendWishes(problem, counted, values); break;
        case Objective::Needs: values.push_back(missedNeeds(problem, seats, false)); break;
        case Objective::Mix: values.push_back(missedMix(problem, seats, goal)); break;
        case Objective::Sizes: values.push_back(missedNeeds(problem, seats, true)); break;
        case Objective::Mates: values.push_back(missedMates(problem, seats)); break;
        case Objective::Mentors: {
            const auto [without, misfit] = mentorValues(problem, seats, mentors);
            if (!goal.isHard)
                values.push_back(without);
            values.push_back(misfit);
            break;
        }
        case Objective::Changes: values.push_back(changes(problem, seats)); break;
        case Objective::Kept: values.push_back(closedPriority(problem, seats)); break;
        case Objective::Carry: values.push_back(counted.carry); break;
        case Objective::Stability: values.push_back(blockingPairs(problem, seats)); break;
        case Objective::Lottery: values.push_back(counted.lottery); break;
        }
    }
    return values;
}

} // namespace support
