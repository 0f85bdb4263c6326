// SPDX-License-Identifier: MIT
#include "core/matching/certificate.h"

#include "core/matching/outcome.h"

#include <algorithm>
#include <limits>
#include <map>

namespace core {

namespace {

constexpr qint64 Never = std::numeric_limits<qint64>::max() / 4;

/// Somebody who may join a team, with what that costs beside the price of being placed.
struct Candidate
{
    int student;
    qint64 cost; ///< In units.
};

qint64 unplacedCost(const Problem& problem)
{
    return 2 * outsidePrice(problem) * Certificate::Unit;
}

/// Cost of a project for somebody; none: no option.
std::optional<qint64> costOf(const Problem& problem, const Problem::Student& student, int project)
{
    if (std::ranges::find(student.excluded, project, &Problem::Excluded::project) != student.excluded.end())
        return std::nullopt;
    for (const auto& wish : student.wishes) {
        if (wish.project == project)
            return wish.rank * Certificate::Unit;
    }
    if (std::ranges::find(student.others, project) == student.others.end())
        return std::nullopt;
    return student.isVoter ? outsidePrice(problem) * Certificate::Unit : 0;
}

std::vector<std::vector<Candidate>> candidatesOf(const Problem& problem, const std::vector<qint64>& prices)
{
    std::vector<std::vector<Candidate>> candidates(problem.projects.size());
    for (int s = 0; s < int(problem.students.size()); ++s) {
        const auto& student = problem.students[size_t(s)];
        const auto add = [&](int project) {
            if (const auto cost = costOf(problem, student, project))
                candidates[size_t(project)].push_back({s, *cost - unplacedCost(problem) + prices[size_t(s)]});
        };
        for (const auto& wish : student.wishes)
            add(wish.project);
        std::ranges::for_each(student.others, add);
    }
    return candidates;
}

/// What a team has: its size, then for each required need how many cover it, at most as many as asked.
using State = std::vector<int>;

std::vector<Problem::Need> requiredNeeds(const Problem::Project& project)
{
    std::vector<Problem::Need> needs;
    std::ranges::copy_if(project.needs, std::back_inserter(needs), &Problem::Need::isRequired);
    qint64 states = 1;
    for (const auto& need : needs)
        states *= need.count + 1;
    // Left out where there are too many states: the bound stays valid.
    return states <= Certificate::MostStates ? needs : std::vector<Problem::Need>();
}

/// The least cost of any team that has the size and covers the needs; Never: there is none.
qint64 cheapestTeam(
    const Problem& problem, const Problem::Project& project, const std::vector<Candidate>& candidates)
{
    const auto needs = requiredNeeds(project);
    std::map<State, qint64> teams{{State(needs.size() + 1, 0), 0}};
    for (const auto& candidate : candidates) {
        const auto before = teams;
        for (const auto& [state, cost] : before) {
            if (state.front() == project.max)
                continue;
            auto larger = state;
            ++larger.front();
            for (size_t i = 0; i < needs.size(); ++i) {
                const auto& levels = problem.students[size_t(candidate.student)].levels;
                if (levels[size_t(needs[i].skill)] >= needs[i].level)
                    larger[i + 1] = std::min(larger[i + 1] + 1, needs[i].count);
            }
            const auto found = teams.try_emplace(larger, Never).first;
            found->second = std::min(found->second, cost + candidate.cost);
        }
    }
    auto least = Never;
    for (const auto& [state, cost] : teams) {
        bool isAdmissible = state.front() >= project.min;
        for (size_t i = 0; i < needs.size(); ++i)
            isAdmissible = isAdmissible && state[i + 1] == needs[i].count;
        least = isAdmissible ? std::min(least, cost) : least;
    }
    return least;
}

} // namespace

int outsidePrice(const Problem& problem)
{
    return std::max(50, 5 * lastRank(problem));
}

qint64 certifiedBound(const Problem& problem, const std::vector<qint64>& prices)
{
    qint64 sum = unplacedCost(problem) * qint64(problem.students.size());
    for (const auto price : prices)
        sum -= price;
    const auto candidates = candidatesOf(problem, prices);
    for (size_t p = 0; p < problem.projects.size(); ++p) {
        const auto& project = problem.projects[p];
        const auto team = cheapestTeam(problem, project, candidates[p]);
        if (team < 0)
            sum += team * project.teamsMax;
    }
    // Costs are whole numbers: the next one above.
    return sum >= 0 ? (sum + Certificate::Unit - 1) / Certificate::Unit : -(-sum / Certificate::Unit);
}

} // namespace core
