// SPDX-License-Identifier: MIT
// The half of plan.h that is about mix, mates, mentors, slots, earlier plans and blocking pairs.
#include "core/matching/plan.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace core {

int Plan::inGroup(const Members& members, const Problem::Rule& rule) const
{
    int count = 0;
    for (const auto member : members) {
        const auto& values = m_problem.students[member].values;
        for (const auto value : rule.values)
            count += !values.empty() && values[size_t(rule.attribute)] == value ? 1 : 0;
    }
    return count;
}

int Plan::differentValues(const Members& members, int attribute) const
{
    std::set<int> found;
    for (const auto member : members) {
        const auto& values = m_problem.students[member].values;
        if (!values.empty() && values[size_t(attribute)] >= 0)
            found.insert(values[size_t(attribute)]);
    }
    return int(found.size());
}

std::uint64_t Plan::commonSlots(const Members& members) const
{
    auto common = ~std::uint64_t(0);
    for (const auto member : members)
        common &= m_problem.students[member].slots;
    return common;
}

std::optional<int> Plan::mentorOf(const std::pair<int, int>& team) const
{
    const auto found = m_mentors.find(team);
    return found != m_mentors.end() ? std::optional(found->second) : std::nullopt;
}

int Plan::missingMates(const Problem::Rule& rule) const
{
    const auto& own = m_seats[size_t(rule.students.front())];
    int missing = own.project < 0 ? 0 : rule.least;
    for (size_t i = 1; i < rule.students.size(); ++i) {
        const auto& seat = m_seats[size_t(rule.students[i])];
        missing -= seat.project == own.project && seat.team == own.team ? 1 : 0;
    }
    return std::max(0, missing);
}

bool Plan::hasChanged(size_t student) const
{
    const auto& given = m_problem.students[student];
    const auto& seat = m_seats[student];
    if (given.oldProject < 0)
        return false;
    return seat.project != given.oldProject || (given.oldTeam >= 0 && seat.team != given.oldTeam);
}

int Plan::changes() const
{
    int count = 0;
    for (size_t i = 0; i < m_seats.size(); ++i)
        count += hasChanged(i) ? 1 : 0;
    return count;
}

std::vector<Plan::Stage> Plan::mentorStages(bool isHard) const
{
    qint64 without = 0;
    qint64 misfit = 0;
    for (const auto& [team, members] : m_teams) {
        const auto mentor = mentorOf(team);
        without += mentor ? 0 : 1;
        misfit += mentor ? 10 - m_problem.mentors[size_t(*mentor)].fit[size_t(team.first)] : 0;
    }
    if (isHard)
        return {{u"fit"_s, misfit}};
    return {{u"mentors"_s, without}, {u"fit"_s, misfit}};
}

qint64 Plan::missingInMix(const Problem::Goal& goal) const
{
    qint64 missing = 0;
    for (const auto& [team, members] : m_teams)
        missing += std::max(0, goal.least - differentValues(members, goal.attribute));
    return missing;
}

qint64 Plan::missingInMates() const
{
    qint64 missing = 0;
    for (const auto& rule : m_problem.rules)
        missing += rule.kind == Problem::Rule::Kind::Mates ? missingMates(rule) : 0;
    return missing;
}

qint64 Plan::closedPriorities() const
{
    qint64 sum = 0;
    for (int i = 0; i < int(m_problem.projects.size()); ++i)
        sum += openTeams({i}) == 0 ? m_problem.projects[size_t(i)].priority : 0;
    return sum;
}

qint64 Plan::carryCost() const
{
    qint64 cost = 0;
    for (size_t i = 0; i < m_seats.size(); ++i) {
        const auto& student = m_problem.students[i];
        cost += student.isVoter ? student.carry * countedRank(i) : 0;
    }
    return cost;
}

std::vector<std::pair<size_t, int>> Plan::blockingPairs() const
{
    std::vector<std::pair<size_t, int>> pairs;
    for (size_t i = 0; i < m_seats.size(); ++i) {
        if (!m_problem.students[i].isVoter)
            continue;
        for (const auto& wish : m_problem.students[i].wishes) {
            if (doBlock(i, wish))
                pairs.emplace_back(i, wish.project);
        }
    }
    return pairs;
}

bool Plan::doBlock(size_t student, const Problem::Wish& wish) const
{
    const auto own = rankOf(student);
    if (own > 0 && own <= wish.rank)
        return false;
    const auto isHere = [&](const auto& entry) { return entry.project == wish.project; };
    const bool isForbidden = std::ranges::any_of(m_problem.rules, [&](const Problem::Rule& rule) {
        return rule.kind == Problem::Rule::Kind::Forbid && rule.projects.front() == wish.project
            && std::ranges::count(rule.students, int(student)) > 0;
    });
    if (isForbidden || std::ranges::any_of(m_problem.students[student].excluded, isHere))
        return false;
    for (auto team = m_teams.lower_bound({wish.project, 0});
         team != m_teams.end() && team->first.first == wish.project; ++team) {
        const bool hasRoom = int(team->second.size()) < m_problem.projects[size_t(wish.project)].max;
        const bool hasLast = std::ranges::any_of(team->second,
            [&](size_t member) { return meritOf(member, wish.project) > meritOf(student, wish.project); });
        if (hasRoom || hasLast)
            return true;
    }
    return false;
}

/// Less is better: needs that are not met, then the lottery.
std::pair<int, int> Plan::meritOf(size_t student, int project) const
{
    const auto& given = m_problem.students[student];
    int unmet = 0;
    for (const auto& need : m_problem.projects[size_t(project)].needs)
        unmet += given.levels[size_t(need.skill)] < need.level ? 1 : 0;
    return {unmet, given.lottery};
}

} // namespace core
