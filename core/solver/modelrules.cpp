// SPDX-License-Identifier: MIT
// Rows of rules about places, sizes and pairs: a part of modelbuilder.h.
#include "core/solver/modelbuilder.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

using Kind = Problem::Rule::Kind;

constexpr auto Unlimited = LinearProgram::Unlimited;

} // namespace

bool countsInQuota(const Problem::Rule& quota, int student)
{
    return quota.students.empty() || std::ranges::find(quota.students, student) != quota.students.end();
}

void ModelBuilder::placeOnce()
{
    for (auto& unit : m_model.units) {
        unit.isLocked = hasHardGoal(m_problem, Objective::PlaceAll);
        std::vector<Term> terms;
        for (const auto option : unit.options)
            terms.push_back({option, 1});
        // Row u is that of unit u: a lock raises its lower limit.
        addRow(hasHardGoal(m_problem, Objective::PlaceAll) ? 1 : 0, 1, std::move(terms));
    }
}

void ModelBuilder::keepSizes()
{
    for (const auto& team : m_model.teams) {
        const auto& project = m_problem.projects[size_t(team.project)];
        auto least = sizeOf(team);
        auto most = least;
        least.push_back({team.opens, -double(project.min)});
        most.push_back({team.opens, -double(project.max)});
        addRow(0, Unlimited, std::move(least));
        addRow(-Unlimited, 0, std::move(most));
    }
}

void ModelBuilder::coverRequiredNeeds()
{
    for (const auto& team : m_model.teams) {
        for (const auto& need : m_problem.projects[size_t(team.project)].needs) {
            if (!isRequired(need))
                continue;
            auto terms = holdersIn(team, need);
            terms.push_back({team.opens, -double(need.count)});
            addRow(0, Unlimited, std::move(terms));
        }
    }
}

void ModelBuilder::keepApart()
{
    for (const auto& rule : m_problem.rules) {
        if (rule.kind != Kind::Apart)
            continue;
        // Two of the set in one unit give the factor 2: such a unit stays unplaced.
        std::map<int, int> ofUnit;
        for (const auto student : rule.students)
            ++ofUnit[m_model.unitOf[size_t(student)]];
        std::map<int, std::vector<Term>> ofTeam;
        for (const auto& [unit, members] : ofUnit) {
            for (const auto option : m_model.units[size_t(unit)].options)
                ofTeam[m_model.options[size_t(option)].team].push_back({option, double(members)});
        }
        for (auto& [team, terms] : ofTeam) {
            if (terms.size() == 1 && terms.front().factor < 2)
                continue;
            terms.push_back({m_model.teams[size_t(team)].opens, -1});
            addRow(-Unlimited, 0, std::move(terms));
        }
    }
}

void ModelBuilder::applyLocks()
{
    for (const auto& rule : m_problem.rules) {
        if (rule.kind != Kind::Lock)
            continue;
        const auto u = m_model.unitOf[size_t(rule.students.front())];
        m_model.units[size_t(u)].isLocked = true;
        m_model.program.rows[size_t(u)].least = 1;
        for (const auto option : m_model.units[size_t(u)].options) {
            const auto& team = m_model.teams[size_t(m_model.options[size_t(option)].team)];
            const bool isMeant
                = team.project == rule.projects.front() && (rule.team < 0 || team.number == rule.team);
            if (!isMeant)
                m_model.program.columns[size_t(option)].most = 0;
        }
    }
}

void ModelBuilder::applyForbids()
{
    for (const auto& rule : m_problem.rules) {
        if (rule.kind != Kind::Forbid)
            continue;
        for (const auto student : rule.students) {
            for (const auto option : m_model.units[size_t(m_model.unitOf[size_t(student)])].options) {
                const auto team = m_model.options[size_t(option)].team;
                if (m_model.teams[size_t(team)].project == rule.projects.front())
                    m_model.program.columns[size_t(option)].most = 0;
            }
        }
    }
}

void ModelBuilder::runWhatMustRun()
{
    for (int p = 0; p < int(m_problem.projects.size()); ++p) {
        const auto& project = m_problem.projects[size_t(p)];
        if (project.teamsMin == 0)
            continue;
        std::vector<Term> terms;
        for (int t = 0; t < project.teamsMax; ++t)
            terms.push_back({m_model.teams[size_t(m_model.firstTeam[size_t(p)] + t)].opens, 1});
        addRow(project.teamsMin, Unlimited, std::move(terms));
    }
}

void ModelBuilder::keepQuotas()
{
    for (const auto& rule : m_problem.rules) {
        if (rule.kind != Kind::Quota)
            continue;
        std::vector<Term> terms;
        for (const auto& team : m_model.teams) {
            if (std::ranges::find(rule.projects, team.project) == rule.projects.end())
                continue;
            if (!rule.isPerStudent) {
                terms.push_back({team.opens, 1});
                continue;
            }
            const auto counted = termsOf(team, [&](const Model::Unit& unit) {
                return int(std::ranges::count_if(
                    unit.members, [&](int student) { return countsInQuota(rule, student); }));
            });
            terms.insert(terms.end(), counted.begin(), counted.end());
        }
        if (rule.isPerStudent || int(terms.size()) > rule.most)
            addRow(-Unlimited, rule.most, std::move(terms));
    }
}

/// Teams of one project are alike unless a lock names one: the larger comes first, so that the
/// same plan is not searched in every numbering.
void ModelBuilder::orderLikeTeams()
{
    for (size_t k = 1; k < m_model.teams.size(); ++k) {
        const auto& before = m_model.teams[k - 1];
        const auto& team = m_model.teams[k];
        if (team.number == 0 || m_model.hasLabels[size_t(team.project)])
            continue;
        addRow(-Unlimited, 0, {{team.opens, 1}, {before.opens, -1}});
        auto terms = sizeOf(team);
        for (const auto& term : sizeOf(before))
            terms.push_back({term.column, -term.factor});
        addRow(-Unlimited, 0, std::move(terms));
    }
}

void ModelBuilder::tighten()
{
    for (int i = 0; i < int(m_model.options.size()); ++i) {
        const auto& team = m_model.teams[size_t(m_model.options[size_t(i)].team)];
        m_model.tightening.push_back({-Unlimited, 0, {{i, 1}, {team.opens, -1}}});
    }
}

} // namespace core
