// SPDX-License-Identifier: MIT
#include "core/solver/modelbuilder.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace core {

namespace {

using Kind = Problem::Rule::Kind;

constexpr auto Unlimited = LinearProgram::Unlimited;

std::vector<bool> projectsFor(const Problem::Student& student, size_t projects, Outside outside)
{
    std::vector<bool> mayJoin(projects, false);
    for (const auto& wish : student.wishes)
        mayJoin[size_t(wish.project)] = true;
    if (!student.isVoter || outside == Outside::Taken) {
        for (const auto project : student.others)
            mayJoin[size_t(project)] = true;
    }
    for (const auto& excluded : student.excluded)
        mayJoin[size_t(excluded.project)] = false;
    return mayJoin;
}

int rootOf(std::vector<int>& parents, int student)
{
    while (parents[size_t(student)] != student)
        student = parents[size_t(student)] = parents[size_t(parents[size_t(student)])];
    return student;
}

} // namespace

ModelBuilder::ModelBuilder(const Problem& problem, Outside outside, Teams teams)
    : m_problem(problem), m_teams(teams)
{
    m_mayJoin.reserve(problem.students.size());
    for (const auto& student : problem.students)
        m_mayJoin.push_back(projectsFor(student, problem.projects.size(), outside));
}

Model ModelBuilder::build()
{
    uniteStudents();
    findLabels();
    addTeams();
    addOptions();

    placeOnce();
    keepSizes();
    coverRequiredNeeds();
    keepApart();
    applyLocks();
    applyForbids();
    runWhatMustRun();
    keepQuotas();
    orderLikeTeams();
    tighten();
    if (strivesFor(Objective::Needs))
        countWishedNeeds();
    if (strivesFor(Objective::Sizes))
        countDeviations();
    return std::move(m_model);
}

void ModelBuilder::uniteStudents()
{
    std::vector<int> parents(m_problem.students.size());
    std::iota(parents.begin(), parents.end(), 0);
    for (const auto& rule : m_problem.rules) {
        if (rule.kind != Kind::Together)
            continue;
        for (const auto student : rule.students) {
            const auto [first, second]
                = std::minmax({rootOf(parents, rule.students.front()), rootOf(parents, student)});
            parents[size_t(second)] = first;
        }
    }
    // The root is the first member, so units come out in the order of their first members.
    m_model.unitOf.resize(parents.size());
    for (int i = 0; i < int(parents.size()); ++i) {
        const auto root = rootOf(parents, i);
        if (root == i) {
            m_model.unitOf[size_t(i)] = int(m_model.units.size());
            m_model.units.emplace_back();
        } else {
            m_model.unitOf[size_t(i)] = m_model.unitOf[size_t(root)];
        }
        m_model.units[size_t(m_model.unitOf[size_t(i)])].members.push_back(i);
    }
}

void ModelBuilder::findLabels()
{
    m_model.hasLabels.assign(m_problem.projects.size(), m_teams == Teams::Labelled);
    for (const auto& rule : m_problem.rules) {
        if (rule.kind == Kind::Lock && rule.team >= 0)
            m_model.hasLabels[size_t(rule.projects.front())] = true;
    }
}

void ModelBuilder::addTeams()
{
    for (int p = 0; p < int(m_problem.projects.size()); ++p) {
        m_model.firstTeam.push_back(int(m_model.teams.size()));
        for (int t = 0; t < m_problem.projects[size_t(p)].teamsMax; ++t)
            m_model.teams.push_back({p, t, -1, {}});
    }
}

std::vector<int> ModelBuilder::projectsOf(const Model::Unit& unit) const
{
    std::vector<int> found;
    for (int p = 0; p < int(m_problem.projects.size()); ++p) {
        const bool allMay = std::ranges::all_of(
            unit.members, [&](int student) { return m_mayJoin[size_t(student)][size_t(p)]; });
        if (allMay && int(unit.members.size()) <= m_problem.projects[size_t(p)].max)
            found.push_back(p);
    }
    return found;
}

void ModelBuilder::addOptions()
{
    for (int u = 0; u < int(m_model.units.size()); ++u) {
        auto& unit = m_model.units[size_t(u)];
        for (const auto project : projectsOf(unit)) {
            for (int t = 0; t < m_problem.projects[size_t(project)].teamsMax; ++t) {
                const auto team = m_model.firstTeam[size_t(project)] + t;
                const auto column = m_model.program.addColumn({0, 1, true});
                m_model.options.push_back({u, team});
                unit.options.push_back(column);
                m_model.teams[size_t(team)].options.push_back(column);
            }
        }
    }
    for (auto& team : m_model.teams)
        team.opens = m_model.program.addColumn({0, 1, true});
}

void ModelBuilder::placeOnce()
{
    for (const auto& unit : m_model.units) {
        std::vector<Term> terms;
        for (const auto option : unit.options)
            terms.push_back({option, 1});
        addRow(0, 1, std::move(terms)); // Row u is that of unit u: a lock raises its lower limit.
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
            if (!need.isRequired)
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
            if (std::ranges::find(rule.projects, team.project) != rule.projects.end())
                terms.push_back({team.opens, 1});
        }
        if (int(terms.size()) > rule.most)
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

void ModelBuilder::countWishedNeeds()
{
    for (size_t k = 0; k < m_model.teams.size(); ++k) {
        const auto& team = m_model.teams[k];
        const auto& needs = m_problem.projects[size_t(team.project)].needs;
        for (int i = 0; i < int(needs.size()); ++i) {
            if (needs[size_t(i)].isRequired)
                continue;
            auto terms = holdersIn(team, needs[size_t(i)]);
            terms.push_back({addCount(Model::Count::What::Shortfall, k, i), 1});
            terms.push_back({team.opens, -double(needs[size_t(i)].count)});
            addRow(0, Unlimited, std::move(terms));
        }
    }
}

void ModelBuilder::countDeviations()
{
    for (size_t k = 0; k < m_model.teams.size(); ++k) {
        const auto& team = m_model.teams[k];
        const auto ideal = double(m_problem.projects[size_t(team.project)].ideal);
        auto above = sizeOf(team);
        auto below = above;
        const auto column = addCount(Model::Count::What::Deviation, k, -1);
        above.insert(above.end(), {{team.opens, -ideal}, {column, -1}});
        below.insert(below.end(), {{team.opens, -ideal}, {column, 1}});
        addRow(-Unlimited, 0, std::move(above));
        addRow(0, Unlimited, std::move(below));
    }
}

std::vector<Term> ModelBuilder::termsOf(
    const Model::Team& team, const std::function<int(const Model::Unit&)>& factor) const
{
    std::vector<Term> terms;
    for (const auto option : team.options) {
        const auto value = factor(m_model.units[size_t(m_model.options[size_t(option)].unit)]);
        if (value != 0)
            terms.push_back({option, double(value)});
    }
    return terms;
}

std::vector<Term> ModelBuilder::sizeOf(const Model::Team& team) const
{
    return termsOf(team, [](const Model::Unit& unit) { return int(unit.members.size()); });
}

std::vector<Term> ModelBuilder::holdersIn(const Model::Team& team, const Problem::Need& need) const
{
    return termsOf(team, [&](const Model::Unit& unit) {
        return int(std::ranges::count_if(
            unit.members, [&](int student) { return covers(m_problem.students[size_t(student)], need); }));
    });
}

bool ModelBuilder::strivesFor(Objective objective) const
{
    return hasGoal(m_problem, objective);
}

int ModelBuilder::addCount(Model::Count::What what, size_t team, int need)
{
    const auto column = m_model.program.addColumn({0, Unlimited, false});
    m_model.counts.push_back({what, int(team), need, column});
    return column;
}

void ModelBuilder::addRow(double least, double most, std::vector<Term> terms)
{
    m_model.program.rows.push_back({least, most, std::move(terms)});
}

} // namespace core
