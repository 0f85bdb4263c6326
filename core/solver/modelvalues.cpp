// SPDX-License-Identifier: MIT
// Rows of rules about what the members of a team are: a part of modelbuilder.h.
#include "core/solver/applicants.h"
#include "core/solver/modelbuilder.h"

#include <algorithm>

namespace core {

namespace {

using What = Model::Count::What;

constexpr auto Unlimited = LinearProgram::Unlimited;

} // namespace

std::vector<int> ModelBuilder::teamsOf(const Problem::Rule& rule) const
{
    std::vector<int> found;
    for (int k = 0; k < int(m_model.teams.size()); ++k) {
        if (rule.projects.empty()
            || std::ranges::find(rule.projects, m_model.teams[size_t(k)].project) != rule.projects.end())
            found.push_back(k);
    }
    return found;
}

std::vector<Term> ModelBuilder::groupIn(const Model::Team& team, const Problem::Rule& rule) const
{
    return termsOf(team, [&](const Model::Unit& unit) {
        return int(std::ranges::count_if(
            unit.members, [&](int student) { return isInGroup(m_problem.students[size_t(student)], rule); }));
    });
}

/// A 0/1 column says whether the team has anybody of the group; if so, it has enough of them.
void ModelBuilder::isolateNobody(int rule)
{
    const auto& given = m_problem.rules[size_t(rule)];
    for (const auto k : teamsOf(given)) {
        const auto& team = m_model.teams[size_t(k)];
        const auto group = groupIn(team, given);
        if (group.empty())
            continue;
        const auto has = addCount({What::Group, k, rule, -1, -1}, {0, 1, true});
        auto least = group;
        auto most = group;
        least.push_back({has, -double(given.least)});
        most.push_back({has, -double(m_problem.projects[size_t(team.project)].max)});
        addRow(0, Unlimited, std::move(least));
        addRow(-Unlimited, 0, std::move(most));
        addRow(-Unlimited, 0, {{has, 1}, {team.opens, -1}});
        for (const auto& term : group)
            m_model.tightening.push_back({-Unlimited, 0, {{term.column, 1}, {has, -1}}});
    }
}

void ModelBuilder::keepGroup(const Problem::Rule& rule, double least, double most)
{
    for (const auto k : teamsOf(rule)) {
        const auto& team = m_model.teams[size_t(k)];
        if (least < 0 && most >= m_problem.projects[size_t(team.project)].max)
            continue;
        auto terms = groupIn(team, rule);
        terms.push_back({team.opens, least > 0 ? -least : -most});
        if (least > 0)
            addRow(0, Unlimited, std::move(terms));
        else if (terms.size() > 1)
            addRow(-Unlimited, 0, std::move(terms));
    }
}

void ModelBuilder::keepDistinct(const Problem::Rule& rule)
{
    for (const auto k : teamsOf(rule)) {
        auto terms = differentValues(k, rule.attribute);
        terms.push_back({m_model.teams[size_t(k)].opens, -double(rule.least)});
        addRow(0, Unlimited, std::move(terms));
    }
}

void ModelBuilder::mix(int goal)
{
    const auto& given = m_problem.goals[size_t(goal)];
    for (int k = 0; k < int(m_model.teams.size()); ++k) {
        auto terms = differentValues(k, given.attribute);
        terms.push_back({m_model.teams[size_t(k)].opens, -double(given.least)});
        if (!given.isHard)
            terms.push_back({addCount({What::Missing, k, goal, -1, -1}, {0, Unlimited, false}), 1});
        addRow(0, Unlimited, std::move(terms));
    }
}

/// A column for each value that somebody in the team can have; at most 1, and only if somebody has it.
std::vector<Term> ModelBuilder::differentValues(int team, int attribute)
{
    std::vector<Term> different;
    for (int value = 0; value < m_problem.attributes[size_t(attribute)]; ++value) {
        const auto known = m_valueColumns.find({team, attribute, value});
        if (known != m_valueColumns.end()) {
            different.push_back({known->second, 1});
            continue;
        }
        auto who = termsOf(m_model.teams[size_t(team)], [&](const Model::Unit& unit) {
            return int(std::ranges::count_if(unit.members, [&](int student) {
                return valueOf(m_problem.students[size_t(student)], attribute) == value;
            }));
        });
        if (who.empty())
            continue;
        const auto column = addCount({What::Value, team, attribute, value, -1}, {0, 1, false});
        m_valueColumns[{team, attribute, value}] = column;
        different.push_back({column, 1});
        who.push_back({column, -1});
        addRow(0, Unlimited, std::move(who));
        addRow(-Unlimited, 0, {{column, 1}, {m_model.teams[size_t(team)].opens, -1}});
    }
    return different;
}

} // namespace core
