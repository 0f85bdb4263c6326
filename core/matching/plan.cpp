// SPDX-License-Identifier: MIT
#include "core/matching/plan.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

Plan::Plan(const Problem& problem, const std::vector<Seat>& seats, const std::vector<Mentoring>& mentors)
    : m_problem(problem), m_seats(seats)
{
    for (const auto& entry : mentors)
        m_mentors[{entry.project, entry.team}] = entry.mentor;
    for (const auto& student : problem.students) {
        for (const auto& wish : student.wishes)
            m_lastRank = student.isVoter ? std::max(m_lastRank, wish.rank) : m_lastRank;
    }
    m_profile.assign(size_t(m_lastRank), 0);
    for (size_t i = 0; i < seats.size(); ++i) {
        if (seats[i].project < 0)
            continue;
        m_teams[{seats[i].project, seats[i].team}].push_back(i);
        const auto rank = rankOf(i);
        if (!problem.students[i].isVoter)
            ++m_noBallot;
        else if (rank == 0)
            ++m_outside;
        else
            ++m_profile[size_t(rank) - 1];
        m_rankSum += problem.students[i].isVoter ? rank : 0;
    }
}

int Plan::openTeams(const std::vector<int>& projects) const
{
    int open = 0;
    for (const int project : projects) {
        const auto first = m_teams.lower_bound({project, 0});
        const auto last = m_teams.lower_bound({project + 1, 0});
        open += int(std::distance(first, last));
    }
    return open;
}

int Plan::holders(const std::vector<size_t>& members, const Problem::Need& need) const
{
    return int(std::ranges::count_if(members,
        [&](size_t member) { return m_problem.students[member].levels[size_t(need.skill)] >= need.level; }));
}

int Plan::rankOf(size_t student) const
{
    for (const auto& wish : m_problem.students[student].wishes) {
        if (wish.project == m_seats[student].project)
            return wish.rank;
    }
    return 0;
}

std::vector<Plan::Stage> Plan::stages() const
{
    std::vector<Stage> all;
    for (const auto& goal : m_problem.goals) {
        if (!isStage(goal))
            continue;
        for (const auto& stage : stagesOf(goal))
            all.push_back(stage);
    }
    return all;
}

std::vector<Plan::Stage> Plan::stagesOf(const Problem::Goal& goal) const
{
    switch (goal.objective) {
    case Objective::PlaceAll: return {{u"voters"_s, unplaced(true)}, {u"others"_s, unplaced(false)}};
    case Objective::Outside: return {{u"outside"_s, m_outside}};
    case Objective::Wishes: return wishStages();
    case Objective::Needs: return {{u"needs"_s, missingInNeeds()}};
    case Objective::Mix: return {{u"mix"_s, missingInMix(goal)}};
    case Objective::Sizes: return {{u"sizes"_s, distanceFromIdeal()}};
    case Objective::Mates: return {{u"mates"_s, missingInMates()}};
    case Objective::Mentors: return mentorStages(goal.isHard);
    case Objective::Changes: return {{u"changes"_s, changes()}};
    case Objective::Kept: return {{u"kept"_s, closedPriorities()}};
    case Objective::Carry: return {{u"carry"_s, carryCost()}};
    case Objective::Stability: return {{u"blocking"_s, qint64(blockingPairs().size())}};
    case Objective::Lottery: return {{u"lottery"_s, lotteryCost()}};
    }
    return {};
}

std::vector<Plan::Stage> Plan::wishStages() const
{
    const auto rank = [&](int r, bool isMaximal) {
        return Stage{u"rank %1"_s.arg(r), m_profile[size_t(r) - 1], isMaximal};
    };
    std::vector<Stage> made;
    switch (m_problem.fairness) {
    case Fairness::Leximin:
        for (int r = m_lastRank; r > 1; --r)
            made.push_back(rank(r, false));
        return made;
    case Fairness::RankMaximal:
        for (int r = 1; r < m_lastRank; ++r)
            made.push_back(rank(r, true));
        return made;
    case Fairness::MinSum: return {{u"sum"_s, m_rankSum}};
    case Fairness::Bottleneck: break;
    }
    qint64 worst = m_lastRank;
    while (worst > 0 && m_profile[size_t(worst) - 1] == 0)
        --worst;
    return {{u"worst"_s, worst}, {u"sum"_s, m_rankSum}};
}

qint64 Plan::unplaced(bool areVoters) const
{
    qint64 count = 0;
    for (size_t i = 0; i < m_seats.size(); ++i)
        count += m_seats[i].project < 0 && m_problem.students[i].isVoter == areVoters ? 1 : 0;
    return count;
}

qint64 Plan::missingInNeeds() const
{
    qint64 missing = 0;
    for (const auto& [team, members] : m_teams) {
        for (const auto& need : m_problem.projects[size_t(team.first)].needs)
            missing += need.isRequired ? 0 : need.weight * std::max(0, need.count - holders(members, need));
    }
    return missing;
}

qint64 Plan::distanceFromIdeal() const
{
    qint64 distance = 0;
    for (const auto& [team, members] : m_teams)
        distance += std::abs(int(members.size()) - m_problem.projects[size_t(team.first)].ideal);
    return distance;
}

qint64 Plan::lotteryCost() const
{
    const auto n = qint64(m_problem.students.size());
    qint64 cost = 0;
    for (size_t i = 0; i < m_seats.size(); ++i) {
        const auto& student = m_problem.students[i];
        if (!student.isVoter)
            continue;
        const auto after = n - student.lottery; // Students who are served later.
        const auto weight = n <= 1000 ? after + 1 : 1 + after * 999 / (n - 1);
        cost += weight * countedRank(i);
    }
    return cost;
}

qint64 Plan::countedRank(size_t student) const
{
    const auto rank = rankOf(student);
    return rank > 0 ? rank : m_seats[student].project >= 0 ? m_lastRank + 1 : m_lastRank + 2;
}

} // namespace core
