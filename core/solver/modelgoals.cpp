// SPDX-License-Identifier: MIT
// Columns of what goals count, and rows of goals that are hard: a part of modelbuilder.h.
#include "core/solver/applicants.h"
#include "core/solver/modelbuilder.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

using What = Model::Count::What;

constexpr auto Unlimited = LinearProgram::Unlimited;
constexpr LinearProgram::Column Counting{0, Unlimited, false};

std::vector<Term> nonZero(const std::map<int, double>& factors)
{
    std::vector<Term> terms;
    for (const auto& [column, factor] : factors) {
        if (factor != 0)
            terms.push_back({column, factor});
    }
    return terms;
}

} // namespace

bool hasMoved(const Problem::Student& student, const Model::Team* team)
{
    if (student.oldProject < 0)
        return false;
    const bool isThere = team != nullptr && team->project == student.oldProject
        && (student.oldTeam < 0 || team->number == student.oldTeam);
    return !isThere;
}

void ModelBuilder::countWishedNeeds()
{
    for (size_t k = 0; k < m_model.teams.size(); ++k) {
        const auto& team = m_model.teams[k];
        const auto& needs = m_problem.projects[size_t(team.project)].needs;
        for (int i = 0; i < int(needs.size()); ++i) {
            if (isRequired(needs[size_t(i)]))
                continue;
            auto terms = holdersIn(team, needs[size_t(i)]);
            terms.push_back({addCount({What::Shortfall, int(k), i, -1, -1}, Counting), 1});
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
        const auto column = addCount({What::Deviation, int(k), -1, -1, -1}, Counting);
        above.insert(above.end(), {{team.opens, -ideal}, {column, -1}});
        below.insert(below.end(), {{team.opens, -ideal}, {column, 1}});
        addRow(-Unlimited, 0, std::move(above));
        addRow(0, Unlimited, std::move(below));
    }
}

/// Mates who are in one unit are always there: their part of the row is constant.
void ModelBuilder::countMates()
{
    for (int i = 0; i < int(m_problem.rules.size()); ++i) {
        const auto& rule = m_problem.rules[size_t(i)];
        if (rule.kind != Problem::Rule::Kind::Mates)
            continue;
        const bool isHard = hasHardGoal(m_problem, Objective::Mates);
        const auto lacking = isHard ? -1 : addCount({What::Mates, -1, i, -1, -1}, Counting);
        std::map<int, std::map<int, double>> ofTeam;
        for (const auto option : m_model.units[size_t(m_model.unitOf[size_t(rule.students.front())])].options)
            ofTeam[m_model.options[size_t(option)].team][option] -= rule.least;
        for (size_t v = 1; v < rule.students.size(); ++v) {
            const auto unit = m_model.unitOf[size_t(rule.students[v])];
            for (const auto option : m_model.units[size_t(unit)].options) {
                const auto found = ofTeam.find(m_model.options[size_t(option)].team);
                if (found != ofTeam.end())
                    found->second[option] += 1;
            }
        }
        for (auto& [team, factors] : ofTeam) {
            if (!isHard)
                factors[lacking] = 1;
            addRow(0, Unlimited, nonZero(factors));
        }
    }
}

void ModelBuilder::countRunning()
{
    for (int p = 0; p < int(m_problem.projects.size()); ++p) {
        const auto& project = m_problem.projects[size_t(p)];
        if (project.priority == 0)
            continue;
        const auto runs = addCount({What::Runs, -1, p, -1, -1}, {0, 1, false});
        std::vector<Term> terms{{runs, -1}};
        for (int t = 0; t < project.teamsMax; ++t)
            terms.push_back({m_model.teams[size_t(m_model.firstTeam[size_t(p)] + t)].opens, 1});
        addRow(0, Unlimited, std::move(terms));
    }
}

/// Nobody blocks with a project whose open places are all taken by students whom it rather has.
void ModelBuilder::countBlocking()
{
    for (const auto& [student, project, rank] : longings(m_problem)) {
        const auto& given = m_problem.projects[size_t(project)];
        const auto most = double(given.max) * given.teamsMax;
        std::map<int, double> factors;
        factors[addCount({What::Blocking, -1, project, student, -1}, {0, 1, true})] = most;
        for (const auto option : m_model.units[size_t(m_model.unitOf[size_t(student)])].options) {
            const auto team = m_model.options[size_t(option)].team;
            const auto& wishes = m_problem.students[size_t(student)].wishes;
            const auto wish
                = std::ranges::find(wishes, m_model.teams[size_t(team)].project, &Problem::Wish::project);
            if (wish != wishes.end() && wish->rank <= rank)
                factors[option] += most;
        }
        for (int t = 0; t < given.teamsMax; ++t) {
            const auto& team = m_model.teams[size_t(m_model.firstTeam[size_t(project)] + t)];
            factors[team.opens] -= given.max;
            for (const auto option : team.options) {
                for (const auto other : m_model.units[size_t(m_model.options[size_t(option)].unit)].members)
                    factors[option] += isBefore(m_problem, project, other, student) ? 1 : 0;
            }
        }
        addRow(0, Unlimited, nonZero(factors));
    }
}

void ModelBuilder::applyHardGoals()
{
    if (hasHardGoal(m_problem, Objective::Sizes))
        keepIdealSizes();
    if (hasHardGoal(m_problem, Objective::Kept)) {
        for (const auto& count : m_model.counts) {
            if (count.what == What::Runs)
                m_model.program.columns[size_t(count.column)].least = 1;
        }
    }
    for (const auto& goal : m_problem.goals) {
        if (goal.objective == Objective::Changes && goal.isHard)
            limitChanges(goal.most);
    }
}

void ModelBuilder::keepIdealSizes()
{
    for (const auto& team : m_model.teams) {
        auto terms = sizeOf(team);
        terms.push_back({team.opens, -double(m_problem.projects[size_t(team.project)].ideal)});
        addRow(0, 0, std::move(terms));
    }
}

/// Who has an old place and is in no team that counts as it has moved.
void ModelBuilder::limitChanges(int most)
{
    int moving = 0;
    for (const auto& student : m_problem.students)
        moving += hasMoved(student, nullptr) ? 1 : 0;
    std::vector<Term> terms;
    for (const auto& team : m_model.teams) {
        const auto staying = termsOf(team, [&](const Model::Unit& unit) {
            return int(std::ranges::count_if(unit.members, [&](int student) {
                const auto& given = m_problem.students[size_t(student)];
                return hasMoved(given, nullptr) && !hasMoved(given, &team);
            }));
        });
        terms.insert(terms.end(), staying.begin(), staying.end());
    }
    addRow(moving - most, Unlimited, std::move(terms));
}

} // namespace core
