// SPDX-License-Identifier: MIT
// What follows from who is where: the half of model.h that fills all columns.
#include "core/solver/applicants.h"
#include "core/solver/model.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <set>

namespace core {

namespace {

/// One plan by teams of the model, and what its columns count.
class Completion
{
public:
    Completion(const Problem& problem, const Model& model, const std::vector<Seat>& seats,
        const std::vector<Mentoring>& mentors);

    [[nodiscard]] std::vector<double> values() const;

private:
    [[nodiscard]] double countOf(const Model::Count& count) const;
    [[nodiscard]] double shortfall(const Model::Count& count) const;
    [[nodiscard]] double deviation(const Model::Count& count) const;
    [[nodiscard]] bool hasValue(const Model::Count& count) const;
    [[nodiscard]] double missing(const Model::Count& count) const;
    [[nodiscard]] bool hasGroup(const Model::Count& count) const;
    [[nodiscard]] bool meets(const Model::Count& count) const;
    [[nodiscard]] double lackingMates(const Model::Count& count) const;
    [[nodiscard]] bool isUnmentored(const Model::Count& count) const;
    [[nodiscard]] bool runs(const Model::Count& count) const;

    [[nodiscard]] const std::vector<int>& members(const Model::Count& count) const
    {
        return m_members[size_t(count.team)];
    }
    [[nodiscard]] const Problem::Project& project(const Model::Count& count) const
    {
        return m_problem.projects[size_t(m_model.teams[size_t(count.team)].project)];
    }

    const Problem& m_problem;
    const Model& m_model;
    const std::vector<Seat>& m_seats;
    std::vector<std::vector<int>> m_members; ///< By team.
    std::vector<int> m_mentor; ///< By team; -1: none.
};

Completion::Completion(const Problem& problem, const Model& model, const std::vector<Seat>& seats,
    const std::vector<Mentoring>& mentors)
    : m_problem(problem)
    , m_model(model)
    , m_seats(seats)
    , m_members(model.teams.size())
    , m_mentor(model.teams.size(), -1)
{
    const auto teamAt
        = [&](int project, int number) { return size_t(model.firstTeam[size_t(project)] + number); };
    for (size_t i = 0; i < seats.size(); ++i) {
        if (seats[i].project >= 0)
            m_members[teamAt(seats[i].project, seats[i].team)].push_back(int(i));
    }
    for (const auto& entry : mentors)
        m_mentor[teamAt(entry.project, entry.team)] = entry.mentor;
}

std::vector<double> Completion::values() const
{
    std::vector<double> values(m_model.program.columns.size(), 0.0);
    for (size_t k = 0; k < m_model.teams.size(); ++k) {
        const auto& team = m_model.teams[k];
        values[size_t(team.opens)] = m_members[k].empty() ? 0 : 1;
        for (const auto option : team.options) {
            const auto& unit = m_model.units[size_t(m_model.options[size_t(option)].unit)];
            const auto& seat = m_seats[size_t(unit.members.front())];
            values[size_t(option)] = seat.project == team.project && seat.team == team.number ? 1 : 0;
        }
    }
    for (const auto& care : m_model.cares)
        values[size_t(care.column)] = m_mentor[size_t(care.team)] == care.mentor ? 1 : 0;
    for (const auto& count : m_model.counts)
        values[size_t(count.column)] = countOf(count);
    return values;
}

double Completion::countOf(const Model::Count& count) const
{
    using enum Model::Count::What;
    switch (count.what) {
    case Shortfall: return shortfall(count);
    case Deviation: return deviation(count);
    case Value: return hasValue(count) ? 1 : 0;
    case Missing: return missing(count);
    case Group: return hasGroup(count) ? 1 : 0;
    case Meeting: return meets(count) ? 1 : 0;
    case Mates: return lackingMates(count);
    case Unmentored: return isUnmentored(count) ? 1 : 0;
    case Runs: return runs(count) ? 1 : 0;
    case Blocking: return doBlock(m_problem, m_seats, count.other, count.item) ? 1 : 0;
    }
    return 0;
}

double Completion::shortfall(const Model::Count& count) const
{
    if (members(count).empty())
        return 0;
    const auto& need = project(count).needs[size_t(count.item)];
    const auto holders = std::ranges::count_if(
        members(count), [&](int student) { return covers(m_problem.students[size_t(student)], need); });
    return std::max(0, need.count - int(holders));
}

double Completion::deviation(const Model::Count& count) const
{
    return members(count).empty() ? 0 : std::abs(int(members(count).size()) - project(count).ideal);
}

bool Completion::hasValue(const Model::Count& count) const
{
    return std::ranges::any_of(members(count),
        [&](int student) { return valueOf(m_problem.students[size_t(student)], count.item) == count.other; });
}

double Completion::missing(const Model::Count& count) const
{
    const auto& goal = m_problem.goals[size_t(count.item)];
    std::set<int> different;
    for (const auto student : members(count))
        different.insert(valueOf(m_problem.students[size_t(student)], goal.attribute));
    different.erase(-1);
    return members(count).empty() ? 0 : std::max(0, goal.least - int(different.size()));
}

bool Completion::hasGroup(const Model::Count& count) const
{
    const auto& rule = m_problem.rules[size_t(count.item)];
    return std::ranges::any_of(
        members(count), [&](int student) { return isInGroup(m_problem.students[size_t(student)], rule); });
}

/// The first slots that suit everybody, as many as are asked for.
bool Completion::meets(const Model::Count& count) const
{
    if (members(count).empty())
        return false;
    auto common = ~std::uint64_t(0);
    for (const auto student : members(count))
        common &= m_problem.students[size_t(student)].slots;
    if (const auto mentor = m_mentor[size_t(count.team)]; mentor >= 0)
        common &= m_problem.mentors[size_t(mentor)].slots;
    const auto before = (std::uint64_t(1) << count.item) - 1;
    return (common >> count.item & 1) != 0 && std::popcount(common & before) < project(count).commonSlots;
}

double Completion::lackingMates(const Model::Count& count) const
{
    const auto& rule = m_problem.rules[size_t(count.item)];
    const auto& seat = m_seats[size_t(rule.students.front())];
    if (seat.project < 0)
        return 0;
    const auto mates = std::count_if(rule.students.begin() + 1, rule.students.end(),
        [&](int student) { return m_seats[size_t(student)] == seat; });
    return std::max(0, rule.least - int(mates));
}

bool Completion::isUnmentored(const Model::Count& count) const
{
    return !members(count).empty() && m_mentor[size_t(count.team)] < 0;
}

bool Completion::runs(const Model::Count& count) const
{
    const auto first = m_model.firstTeam[size_t(count.item)];
    const auto last = first + m_problem.projects[size_t(count.item)].teamsMax;
    return std::any_of(m_members.begin() + first, m_members.begin() + last,
        [](const std::vector<int>& team) { return !team.empty(); });
}

} // namespace

std::vector<double> complete(const Problem& problem, const Model& model, const std::vector<Seat>& seats,
    const std::vector<Mentoring>& mentors)
{
    return Completion(problem, model, seats, mentors).values();
}

} // namespace core
