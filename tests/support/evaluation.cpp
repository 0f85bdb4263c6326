// SPDX-License-Identifier: MIT
#include "tests/support/evaluation.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <set>

namespace support {

using namespace core;

namespace {

int valueOf(const Problem::Student& student, int attribute)
{
    return student.values.empty() ? -1 : student.values[size_t(attribute)];
}

bool keepsValuesIn(const Problem& problem, const Problem::Rule& rule, const std::vector<int>& members)
{
    using enum Problem::Rule::Kind;
    int group = 0;
    for (const auto member : members) {
        const auto value = valueOf(problem.students[size_t(member)], rule.attribute);
        group += value >= 0 && std::ranges::count(rule.values, value) > 0 ? 1 : 0;
    }
    if (rule.kind == Isolation)
        return group == 0 || group >= rule.least;
    if (rule.kind == AtMost)
        return group <= rule.most;
    if (rule.kind == AtLeast)
        return group >= rule.least;
    return different(problem, members, rule.attribute) >= rule.least;
}

bool keepsValues(const Problem& problem, const Problem::Rule& rule, const Seats& seats)
{
    for (const auto& seat : seats) {
        const bool isMeant = seat.project >= 0
            && (rule.projects.empty() || std::ranges::count(rule.projects, seat.project) > 0);
        if (isMeant && !keepsValuesIn(problem, rule, membersOf(seats, seat)))
            return false;
    }
    return true;
}

int countedStudents(const Problem::Rule& rule, const Seats& seats)
{
    int count = 0;
    for (int i = 0; i < int(seats.size()); ++i) {
        const bool isMeant = rule.students.empty() || std::ranges::count(rule.students, i) > 0;
        count += isMeant && std::ranges::count(rule.projects, seats[size_t(i)].project) > 0 ? 1 : 0;
    }
    return count;
}

bool meetsOften(const Problem& problem, const std::vector<int>& members, int mentor, int wanted)
{
    auto common = mentor < 0 ? ~std::uint64_t(0) : problem.mentors[size_t(mentor)].slots;
    for (const auto member : members)
        common &= problem.students[size_t(member)].slots;
    return std::popcount(common) >= wanted;
}

bool isReachedByTeam(
    const Problem& problem, const Problem::Goal& goal, int project, const std::vector<int>& members)
{
    const auto& given = problem.projects[size_t(project)];
    if (goal.objective == Objective::Sizes)
        return int(members.size()) == given.ideal;
    if (goal.objective == Objective::Mix)
        return different(problem, members, goal.attribute) >= goal.least;
    return goal.objective != Objective::Needs
        || std::ranges::all_of(
            given.needs, [&](const Problem::Need& need) { return lacking(problem, need, members) == 0; });
}

bool isReachedByStudent(const Problem::Goal& goal, const Problem::Student& student, const Seat& seat)
{
    const auto rank = seat.project >= 0 ? rankOf(student, seat.project) : 0;
    switch (goal.objective) {
    case Objective::PlaceAll: return seat.project >= 0;
    case Objective::Outside: return !student.isVoter || seat.project < 0 || rank > 0;
    case Objective::Wishes: return !student.isVoter || rank <= goal.most;
    default: return true;
    }
}

bool isReached(const Problem& problem, const Problem::Goal& goal, const Seats& seats)
{
    for (size_t i = 0; i < seats.size(); ++i) {
        if (!isReachedByStudent(goal, problem.students[i], seats[i]))
            return false;
        if (seats[i].project >= 0
            && !isReachedByTeam(problem, goal, seats[i].project, membersOf(seats, seats[i])))
            return false;
    }
    if (goal.objective == Objective::Mates) {
        return std::ranges::all_of(problem.rules, [&](const Problem::Rule& rule) {
            return rule.kind != Problem::Rule::Kind::Mates || missingMates(rule, seats) == 0;
        });
    }
    if (goal.objective == Objective::Kept) {
        for (int p = 0; p < int(problem.projects.size()); ++p) {
            if (problem.projects[size_t(p)].priority > 0 && openTeams(problem, seats, p) == 0)
                return false;
        }
    }
    return goal.objective != Objective::Changes || changes(problem, seats) <= goal.most;
}

bool keepsTeams(const Problem& problem, const Seats& seats)
{
    for (int p = 0; p < int(problem.projects.size()); ++p) {
        const auto& project = problem.projects[size_t(p)];
        int open = 0;
        for (int t = 0; t < project.teamsMax; ++t) {
            const auto members = membersOf(seats, {p, t});
            if (members.empty())
                continue;
            ++open;
            if (int(members.size()) < project.min || int(members.size()) > project.max)
                return false;
            if (!meetsOften(problem, members, -1, project.commonSlots))
                return false;
            for (const auto& need : project.needs) {
                if (need.isRequired && lacking(problem, need, members) > 0)
                    return false;
            }
        }
        if (open < project.teamsMin)
            return false;
    }
    return true;
}

bool keepsRule(const Problem& problem, const Problem::Rule& rule, const Seats& seats)
{
    using enum Problem::Rule::Kind;
    const auto seat = [&](int i) { return seats[size_t(rule.students[size_t(i)])]; };
    const auto count = int(rule.students.size());
    const auto sameSeat = [](const Seat& a, const Seat& b) {
        return a.project == b.project && (a.project < 0 || a.team == b.team);
    };
    switch (rule.kind) {
    case Together:
        for (int i = 1; i < count; ++i) {
            if (!sameSeat(seat(0), seat(i)))
                return false;
        }
        return true;
    case Apart:
        for (int i = 0; i < count; ++i) {
            for (int j = 0; j < i; ++j) {
                if (seat(i).project >= 0 && sameSeat(seat(i), seat(j)))
                    return false;
            }
        }
        return true;
    case Lock:
        return seat(0).project == rule.projects.front() && (rule.team < 0 || seat(0).team == rule.team);
    case Forbid:
        return std::ranges::none_of(rule.students,
            [&](int student) { return seats[size_t(student)].project == rule.projects.front(); });
    case Quota: {
        if (rule.isPerStudent)
            return countedStudents(rule, seats) <= rule.most;
        int open = 0;
        for (const auto project : rule.projects)
            open += openTeams(problem, seats, project);
        return open <= rule.most;
    }
    case Isolation:
    case AtMost:
    case AtLeast:
    case Distinct: return keepsValues(problem, rule, seats);
    case Mates: return true;
    }
    return false;
}

} // namespace

int rankOf(const Problem::Student& student, int project)
{
    for (const auto& wish : student.wishes) {
        if (wish.project == project)
            return wish.rank;
    }
    return 0;
}

int lacking(const Problem& problem, const Problem::Need& need, const std::vector<int>& members)
{
    int holders = 0;
    for (const auto member : members)
        holders += problem.students[size_t(member)].levels[size_t(need.skill)] >= need.level ? 1 : 0;
    return std::max(0, need.count - holders);
}

int openTeams(const Problem& problem, const Seats& seats, int project)
{
    int open = 0;
    for (int t = 0; t < problem.projects[size_t(project)].teamsMax; ++t)
        open += membersOf(seats, {project, t}).empty() ? 0 : 1;
    return open;
}

int different(const Problem& problem, const std::vector<int>& members, int attribute)
{
    std::set<int> values;
    for (const auto member : members)
        values.insert(valueOf(problem.students[size_t(member)], attribute));
    values.erase(-1);
    return int(values.size());
}

int missingMates(const Problem::Rule& rule, const Seats& seats)
{
    const auto own = seats[size_t(rule.students.front())];
    if (own.project < 0)
        return 0;
    int mates = -1; // The one who asks.
    for (const auto student : rule.students)
        mates += seats[size_t(student)] == own ? 1 : 0;
    return std::max(0, rule.least - mates);
}

bool hasChanged(const Problem::Student& student, const Seat& seat)
{
    if (student.oldProject < 0)
        return false;
    return seat.project != student.oldProject || (student.oldTeam >= 0 && seat.team != student.oldTeam);
}

int changes(const Problem& problem, const Seats& seats)
{
    int count = 0;
    for (size_t i = 0; i < seats.size(); ++i)
        count += hasChanged(problem.students[i], seats[i]) ? 1 : 0;
    return count;
}

bool mayJoin(const Problem::Student& student, int project)
{
    const bool isExcluded
        = std::ranges::find(student.excluded, project, &Problem::Excluded::project) != student.excluded.end();
    const bool isKnown
        = rankOf(student, project) > 0 || std::ranges::find(student.others, project) != student.others.end();
    return isKnown && !isExcluded;
}

std::vector<int> membersOf(const Seats& seats, Seat team)
{
    std::vector<int> members;
    for (int i = 0; i < int(seats.size()); ++i) {
        if (seats[size_t(i)] == team)
            members.push_back(i);
    }
    return members;
}

bool keepsRules(const Problem& problem, const Seats& seats)
{
    for (size_t i = 0; i < seats.size(); ++i) {
        if (seats[i].project >= 0 && !mayJoin(problem.students[i], seats[i].project))
            return false;
    }
    return keepsTeams(problem, seats) && std::ranges::all_of(problem.rules, [&](const Problem::Rule& rule) {
        return keepsRule(problem, rule, seats);
    }) && std::ranges::all_of(problem.goals, [&](const Problem::Goal& goal) {
        return !goal.isHard || isReached(problem, goal, seats);
    });
}

bool keepsMentors(const Problem& problem, const Seats& seats, const MentorPlan& mentors)
{
    std::vector<int> teams(problem.mentors.size(), 0);
    for (int p = 0; p < int(mentors.size()); ++p) {
        for (int t = 0; t < int(mentors[size_t(p)].size()); ++t) {
            const auto mentor = mentors[size_t(p)][size_t(t)];
            if (mentor < 0)
                continue;
            const auto members = membersOf(seats, {p, t});
            const auto& given = problem.mentors[size_t(mentor)];
            if (members.empty() || given.fit[size_t(p)] < 0 || ++teams[size_t(mentor)] > given.capacity
                || !meetsOften(problem, members, mentor, problem.projects[size_t(p)].commonSlots))
                return false;
        }
    }
    const bool isHard = std::ranges::any_of(problem.goals,
        [](const Problem::Goal& goal) { return goal.objective == Objective::Mentors && goal.isHard; });
    return !isHard || mentorValues(problem, seats, mentors).first == 0;
}

std::pair<qint64, qint64> mentorValues(const Problem& problem, const Seats& seats, const MentorPlan& mentors)
{
    std::pair<qint64, qint64> values{0, 0};
    for (int p = 0; p < int(mentors.size()); ++p) {
        for (int t = 0; t < int(mentors[size_t(p)].size()); ++t) {
            const auto mentor = mentors[size_t(p)][size_t(t)];
            if (membersOf(seats, {p, t}).empty())
                continue;
            values.first += mentor < 0 ? 1 : 0;
            values.second += mentor < 0 ? 0 : 10 - problem.mentors[size_t(mentor)].fit[size_t(p)];
        }
    }
    return values;
}

} // namespace support
