// SPDX-License-Identifier: MIT
#include "core/solver/modelbuilder.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace core {

namespace {

using Kind = Problem::Rule::Kind;

constexpr auto Unlimited = LinearProgram::Unlimited;

/// The greatest rank that hard goals allow.
int worstAllowed(const Problem& problem)
{
    int worst = std::numeric_limits<int>::max();
    for (const auto& goal : problem.goals) {
        if (goal.objective == Objective::Wishes && goal.isHard)
            worst = std::min(worst, goal.most);
    }
    return worst;
}

std::vector<bool> projectsFor(const Problem& problem, const Problem::Student& student, Outside outside)
{
    std::vector<bool> mayJoin(problem.projects.size(), false);
    const auto worst = worstAllowed(problem);
    for (const auto& wish : student.wishes)
        mayJoin[size_t(wish.project)] = wish.rank <= worst;
    if (!student.isVoter || (outside == Outside::Taken && !hasHardGoal(problem, Objective::Outside))) {
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
        m_mayJoin.push_back(projectsFor(problem, student, outside));
}

Model ModelBuilder::build()
{
    uniteStudents();
    findLabels();
    addTeams();
    addOptions();

    addRules();
    tighten();
    addCounts();
    applyHardGoals();
    return std::move(m_model);
}

void ModelBuilder::addRules()
{
    placeOnce();
    keepSizes();
    coverRequiredNeeds();
    keepApart();
    applyLocks();
    applyForbids();
    runWhatMustRun();
    keepQuotas();
    orderLikeTeams();
    for (int i = 0; i < int(m_problem.rules.size()); ++i) {
        const auto& rule = m_problem.rules[size_t(i)];
        switch (rule.kind) {
        case Kind::Isolation: isolateNobody(i); break;
        case Kind::AtMost: keepGroup(rule, -Unlimited, rule.most); break;
        case Kind::AtLeast: keepGroup(rule, rule.least, Unlimited); break;
        case Kind::Distinct: keepDistinct(rule); break;
        default: break;
        }
    }
    meetInCommonSlots();
    if (hasGoal(m_problem, Objective::Mentors))
        addMentors();
}

void ModelBuilder::addCounts()
{
    if (strivesFor(Objective::Needs))
        countWishedNeeds();
    if (strivesFor(Objective::Sizes))
        countDeviations();
    if (hasGoal(m_problem, Objective::Mates))
        countMates();
    if (hasGoal(m_problem, Objective::Kept))
        countRunning();
    if (strivesFor(Objective::Stability))
        countBlocking();
    for (int i = 0; i < int(m_problem.goals.size()); ++i) {
        if (m_problem.goals[size_t(i)].objective == Objective::Mix)
            mix(i);
    }
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
    if (!hasGoal(m_problem, Objective::Changes))
        return;
    for (const auto& student : m_problem.students) {
        if (student.oldProject >= 0 && student.oldTeam >= 0)
            m_model.hasLabels[size_t(student.oldProject)] = true;
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
    return std::ranges::any_of(m_problem.goals,
        [&](const Problem::Goal& goal) { return goal.objective == objective && !goal.isHard; });
}

bool ModelBuilder::isRequired(const Problem::Need& need) const
{
    return need.isRequired || hasHardGoal(m_problem, Objective::Needs);
}

int ModelBuilder::addCount(const Model::Count& count, const LinearProgram::Column& column)
{
    m_model.counts.push_back(count);
    return m_model.counts.back().column = m_model.program.addColumn(column);
}

void ModelBuilder::addRow(double least, double most, std::vector<Term> terms)
{
    m_model.program.rows.push_back({least, most, std::move(terms)});
}

} // namespace core
