// SPDX-License-Identifier: MIT
#include "core/solver/flow.h"

#include <algorithm>
#include <array>
#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>
#include <map>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = Problem::Rule::Kind;

bool isFlowProject(const Problem& problem, const Problem::Project& project)
{
    const bool countsNeeds = hasGoal(problem, Objective::Needs);
    const bool isAlwaysIdeal = project.max == 1 && project.ideal == 1;
    return project.min == 1 && project.commonSlots == 0
        && (isAlwaysIdeal || !hasGoal(problem, Objective::Sizes))
        && std::ranges::none_of(
            project.needs, [&](const Problem::Need& need) { return need.isRequired || countsNeeds; });
}

bool isFlowRule(const Problem& problem, const Problem::Rule& rule)
{
    const auto projectOf
        = [&](int project) -> const Problem::Project& { return problem.projects[size_t(project)]; };
    switch (rule.kind) {
    case Kind::Together:
    case Kind::Apart: return rule.students.size() < 2;
    case Kind::Lock: return rule.team < 0;
    case Kind::Forbid: return true;
    case Kind::Quota:
        return rule.students.empty()
            && std::ranges::all_of(rule.projects, [&](int project) { return projectOf(project).max == 1; });
    case Kind::Mates: return !hasGoal(problem, Objective::Mates);
    case Kind::Isolation:
    case Kind::AtMost:
    case Kind::AtLeast:
    case Kind::Distinct: break;
    }
    return false;
}

/// The tutor of each project: the index of a quota; -1: none. None at all: a project has two.
std::optional<std::vector<int>> tutorsOf(const Problem& problem)
{
    std::vector<int> tutors(problem.projects.size(), -1);
    for (int i = 0; i < int(problem.rules.size()); ++i) {
        if (problem.rules[size_t(i)].kind != Kind::Quota)
            continue;
        for (const auto project : problem.rules[size_t(i)].projects) {
            if (tutors[size_t(project)] >= 0)
                return std::nullopt;
            tutors[size_t(project)] = i;
        }
    }
    return tutors;
}

} // namespace

bool isFlow(const Problem& problem)
{
    const auto projectFits = [&](const Problem::Project& project) { return isFlowProject(problem, project); };
    const auto ruleFits = [&](const Problem::Rule& rule) { return isFlowRule(problem, rule); };
    using enum Objective;
    constexpr std::array Others{Mix, Mates, Mentors, Changes, Kept, Stability};
    return std::ranges::none_of(Others, [&](Objective objective) { return hasGoal(problem, objective); })
        && std::ranges::all_of(problem.projects, projectFits) && std::ranges::all_of(problem.rules, ruleFits)
        && tutorsOf(problem);
}

FlowLoop::FlowLoop(const Problem& problem, const Model& model, Run& run)
    : m_problem(problem), m_model(model), m_run(run)
{
    addStudents();
    addProjects();
}

/// Students are the first nodes; arcs go to the first team of a project, which stands for all.
void FlowLoop::addStudents()
{
    const auto students = int(m_problem.students.size());
    m_nodes = students + int(m_problem.projects.size()) + int(m_problem.rules.size()) + 1;
    for (int student = 0; student < students; ++student) {
        const auto& unit = m_model.units[size_t(student)];
        for (const auto option : unit.options) {
            const auto& team = m_model.teams[size_t(m_model.options[size_t(option)].team)];
            const auto most = int(m_model.program.columns[size_t(option)].most);
            if (team.number == 0)
                m_arcs.push_back({student, students + team.project, 0, most, option});
        }
        m_arcs.push_back({student, m_nodes - 1, 0, unit.isLocked ? 0 : 1});
    }
}

void FlowLoop::addProjects()
{
    const auto students = int(m_problem.students.size());
    const auto projects = int(m_problem.projects.size());
    const auto tutors = tutorsOf(m_problem).value();
    for (int p = 0; p < projects; ++p) {
        const auto& project = m_problem.projects[size_t(p)];
        const auto tutor = tutors[size_t(p)];
        const auto next = tutor >= 0 ? students + projects + tutor : m_nodes - 1;
        m_arcs.push_back({students + p, next, project.teamsMin, project.max * project.teamsMax});
    }
    for (int i = 0; i < int(m_problem.rules.size()); ++i) {
        const auto most
            = m_problem.rules[size_t(i)].kind == Kind::Quota ? m_problem.rules[size_t(i)].most : 0;
        m_arcs.push_back({students + projects + i, m_nodes - 1, 0, most});
    }
}

bool FlowLoop::isFeasible()
{
    return solve({});
}

StageResult FlowLoop::settle(const Stage& stage)
{
    ++m_index;
    m_run.tell({stage.name, m_index, stage.natural(stage.floor), std::nullopt, 0});
    if (stage.kind == Stage::Kind::WorstRank)
        return settleWorstRank(stage);
    const bool isSolved = !m_run.isOver() && solve(stage.costs);
    const auto value = stage.natural(stage.quantity(complete(m_problem, m_model, m_seats)));
    return {
        stage.name, value, isSolved ? value : stage.natural(stage.floor), isSolved ? u"flow"_s : u"none"_s};
}

/// One flow of least cost. All further flows have the same cost: where moving would cost, the arc
/// is held at what it carries (complementary slackness, exact in whole numbers).
bool FlowLoop::solve(const std::vector<Term>& costs)
{
    std::map<int, qint64> costOf;
    for (const auto& term : costs)
        costOf[term.column] = qint64(term.factor);
    std::vector<std::pair<int, int>> ends;
    for (const auto& arc : m_arcs)
        ends.emplace_back(arc.from, arc.to);
    lemon::StaticDigraph graph;
    graph.build(m_nodes, ends.begin(), ends.end());
    lemon::StaticDigraph::ArcMap<int> least(graph);
    lemon::StaticDigraph::ArcMap<int> most(graph);
    lemon::StaticDigraph::ArcMap<qint64> cost(graph, 0);
    lemon::StaticDigraph::NodeMap<int> supply(graph, 0);
    for (int i = 0; i < int(m_arcs.size()); ++i) {
        const auto& arc = m_arcs[size_t(i)];
        least[graph.arc(i)] = arc.least;
        most[graph.arc(i)] = arc.most;
        const auto found = costOf.find(arc.option);
        cost[graph.arc(i)] = found != costOf.end() ? found->second : 0;
    }
    const auto students = int(m_problem.students.size());
    for (int student = 0; student < students; ++student)
        supply[graph.node(student)] = 1;
    supply[graph.node(m_nodes - 1)] = -students;

    using Simplex = lemon::NetworkSimplex<lemon::StaticDigraph, int, qint64>;
    Simplex simplex(graph);
    simplex.lowerMap(least).upperMap(most).costMap(cost).supplyMap(supply);
    ++m_run.lps;
    if (simplex.run() != Simplex::OPTIMAL)
        return false;
    std::vector<int> flow;
    for (int i = 0; i < int(m_arcs.size()); ++i) {
        auto& arc = m_arcs[size_t(i)];
        const auto reduced = cost[graph.arc(i)] + simplex.potential(graph.node(arc.from))
            - simplex.potential(graph.node(arc.to));
        flow.push_back(simplex.flow(graph.arc(i)));
        if (reduced > 0)
            arc.most = arc.least;
        else if (reduced < 0)
            arc.least = arc.most;
    }
    takeSeats(flow);
    return true;
}

/// Spreads the students of a project over as few teams as they need, and as must run.
void FlowLoop::takeSeats(const std::vector<int>& flow)
{
    std::vector<int> sizes(m_problem.projects.size(), 0);
    m_seats.assign(m_problem.students.size(), {});
    for (size_t i = 0; i < m_arcs.size(); ++i) {
        if (m_arcs[i].option < 0 || flow[i] == 0)
            continue;
        const auto project = m_arcs[i].to - int(m_problem.students.size());
        m_seats[size_t(m_arcs[i].from)] = {project, sizes[size_t(project)]++};
    }
    for (auto& seat : m_seats) {
        if (seat.project < 0)
            continue;
        const auto& project = m_problem.projects[size_t(seat.project)];
        const auto full = (sizes[size_t(seat.project)] + project.max - 1) / project.max;
        seat.team %= std::max(project.teamsMin, full);
    }
}

StageResult FlowLoop::settleWorstRank(const Stage& stage)
{
    auto rank = worstRank(m_problem, m_seats);
    bool isOpen = false;
    while (rank > 0 && !isOpen) {
        isOpen = m_run.isOver();
        const auto before = m_arcs;
        const auto seats = m_seats;
        const auto options = optionsAbove(rank - 1, m_problem, m_model);
        for (auto& arc : m_arcs) {
            if (arc.option >= 0 && std::ranges::binary_search(options, arc.option))
                arc.most = 0;
        }
        const bool isImpossible
            = std::ranges::any_of(m_arcs, [](const Arc& arc) { return arc.least > arc.most; });
        if (isOpen || isImpossible || !solve({})) {
            m_arcs = before;
            m_seats = seats;
            break;
        }
        rank = worstRank(m_problem, m_seats);
    }
    const auto forbidden = optionsAbove(rank, m_problem, m_model);
    for (auto& arc : m_arcs) {
        if (arc.option >= 0 && std::ranges::binary_search(forbidden, arc.option))
            arc.most = 0;
    }
    return {stage.name, rank, isOpen ? 0 : rank, isOpen ? u"none"_s : u"flow"_s};
}

} // namespace core
