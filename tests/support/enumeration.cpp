// SPDX-License-Identifier: MIT
#include "tests/support/enumeration.h"

#include <algorithm>
#include <cstdlib>

namespace support {

using namespace core;

namespace {

using Seats = std::vector<Seat>;

// Rank of a wish; 0: not wished.
int rankOf(const Problem::Student& student, int project)
{
    for (const auto& wish : student.wishes) {
        if (wish.project == project)
            return wish.rank;
    }
    return 0;
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

int lacking(const Problem& problem, const Problem::Need& need, const std::vector<int>& members)
{
    int holders = 0;
    for (const auto member : members)
        holders += problem.students[size_t(member)].levels[size_t(need.skill)] >= need.level ? 1 : 0;
    return std::max(0, need.count - holders);
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

int openTeams(const Problem& problem, const Seats& seats, int project)
{
    int open = 0;
    for (int t = 0; t < problem.projects[size_t(project)].teamsMax; ++t)
        open += membersOf(seats, {project, t}).empty() ? 0 : 1;
    return open;
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
        int open = 0;
        for (const auto project : rule.projects)
            open += openTeams(problem, seats, project);
        return open <= rule.most;
    }
    default: break;
    }
    return false;
}

bool keepsRules(const Problem& problem, const Seats& seats)
{
    for (size_t i = 0; i < seats.size(); ++i) {
        if (seats[i].project >= 0 && !mayJoin(problem.students[i], seats[i].project))
            return false;
    }
    return keepsTeams(problem, seats) && std::ranges::all_of(problem.rules, [&](const Problem::Rule& rule) {
        return keepsRule(problem, rule, seats);
    });
}

struct Counted
{
    std::vector<int> atRank; ///< [r]
    int unplacedVoters = 0;
    int unplacedOthers = 0;
    int outside = 0;
    qint64 sum = 0;
    qint64 lottery = 0;
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
        } else if (rank == 0) {
            ++counted.outside;
            counted.lottery += weight * (last + 1);
        } else {
            ++counted.atRank[size_t(rank)];
            counted.sum += rank;
            counted.lottery += weight * rank;
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
                missed += !sizes && !need.isRequired ? lacking(problem, need, members) : 0;
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

std::vector<qint64> evaluate(const Problem& problem, const Seats& seats)
{
    int last = 0;
    for (const auto& student : problem.students) {
        for (const auto& wish : student.wishes)
            last = std::max(last, wish.rank);
    }
    const auto counted = count(problem, seats, last);
    std::vector<qint64> values;
    for (const auto& goal : problem.goals) {
        switch (goal.objective) {
        case Objective::PlaceAll:
            values.push_back(counted.unplacedVoters);
            values.push_back(counted.unplacedOthers);
            break;
        case Objective::Outside: values.push_back(counted.outside); break;
        case Objective::Wishes: appendWishes(problem, counted, values); break;
        case Objective::Needs: values.push_back(missedNeeds(problem, seats, false)); break;
        case Objective::Sizes: values.push_back(missedNeeds(problem, seats, true)); break;
        case Objective::Lottery: values.push_back(counted.lottery); break;
        default: break;
        }
    }
    return values;
}

/// Looks at every plan; teams that no lock names are used in order, the rest would be repetition.
class Enumeration
{
public:
    explicit Enumeration(const Problem& problem) : m_problem(problem), m_seats(problem.students.size())
    {
        for (const auto& project : problem.projects)
            m_sizes.emplace_back(size_t(project.teamsMax), 0);
        m_hasLabels.resize(problem.projects.size(), false);
        for (const auto& rule : problem.rules) {
            if (rule.kind == Problem::Rule::Kind::Lock && rule.team >= 0)
                m_hasLabels[size_t(rule.projects.front())] = true;
        }
    }

    std::optional<std::vector<qint64>> best()
    {
        seat(0);
        return m_best;
    }

private:
    void seat(size_t student)
    {
        if (student == m_seats.size()) {
            judge();
            return;
        }
        m_seats[student] = {};
        seat(student + 1);
        for (int p = 0; p < int(m_sizes.size()); ++p) {
            if (mayJoin(m_problem.students[student], p))
                seatIn(student, p);
        }
        m_seats[student] = {};
    }

    void seatIn(size_t student, int project)
    {
        for (int t = 0; t < int(m_sizes[size_t(project)].size()); ++t) {
            auto& size = m_sizes[size_t(project)][size_t(t)];
            const bool isNew = size == 0;
            if (size < m_problem.projects[size_t(project)].max) {
                ++size;
                m_seats[student] = {project, t};
                seat(student + 1);
                --size;
            }
            if (isNew && !m_hasLabels[size_t(project)])
                return;
        }
    }

    void judge()
    {
        if (!keepsRules(m_problem, m_seats))
            return;
        auto values = evaluate(m_problem, m_seats);
        if (!m_best || values < *m_best)
            m_best = std::move(values);
    }

    const Problem& m_problem;
    Seats m_seats;
    std::vector<std::vector<int>> m_sizes; ///< By project, by team.
    std::vector<bool> m_hasLabels;
    std::optional<std::vector<qint64>> m_best;
};

} // namespace

std::optional<std::vector<qint64>> valuesOf(const Problem& problem, const std::vector<Seat>& seats)
{
    return keepsRules(problem, seats) ? std::optional(evaluate(problem, seats)) : std::nullopt;
}

std::optional<std::vector<qint64>> bestValues(const Problem& problem)
{
    return Enumeration(problem).best();
}

} // namespace support
