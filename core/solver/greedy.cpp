// SPDX-License-Identifier: MIT
#include "core/solver/greedy.h"

#include "core/solver/objectives.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

class Greedy
{
public:
    Greedy(const Problem& problem, const Model& model);

    [[nodiscard]] std::optional<std::vector<Seat>> plan();

private:
    void place(int unit);
    void close(int team);
    [[nodiscard]] std::vector<int> brokenTeams() const;
    [[nodiscard]] int worstOf(const std::vector<int>& teams) const;
    [[nodiscard]] bool hasRoom(int option) const;
    [[nodiscard]] std::vector<Seat> seats() const;
    [[nodiscard]] int sizeOf(int unit) const { return int(m_model.units[size_t(unit)].members.size()); }

    const Problem& m_problem;
    const Model& m_model;
    std::vector<double> m_costs; ///< By option.
    std::vector<int> m_teamOf; ///< By unit; -1: unplaced.
    std::vector<int> m_sizes; ///< By team.
    std::vector<bool> m_isClosed; ///< By team.
    std::vector<int> m_teamOfColumn; ///< -1: not of one team.
    std::vector<std::vector<int>> m_foes; ///< By unit: units that stay apart from it.
};

Greedy::Greedy(const Problem& problem, const Model& model)
    : m_problem(problem)
    , m_model(model)
    , m_costs(model.options.size(), 0)
    , m_teamOf(model.units.size(), -1)
    , m_sizes(model.teams.size(), 0)
    , m_isClosed(model.teams.size(), false)
    , m_teamOfColumn(model.program.columns.size(), -1)
    , m_foes(model.units.size())
{
    for (const auto& term : surrogateOf(problem, model).costs)
        m_costs[size_t(term.column)] = term.factor;
    for (size_t i = 0; i < model.options.size(); ++i)
        m_teamOfColumn[i] = model.options[i].team;
    for (size_t k = 0; k < model.teams.size(); ++k)
        m_teamOfColumn[size_t(model.teams[k].opens)] = int(k);
    for (const auto& rule : problem.rules) {
        if (rule.kind != Problem::Rule::Kind::Apart)
            continue;
        for (const auto one : rule.students) {
            for (const auto other : rule.students) {
                if (one != other)
                    m_foes[size_t(model.unitOf[size_t(one)])].push_back(model.unitOf[size_t(other)]);
            }
        }
    }
}

std::optional<std::vector<Seat>> Greedy::plan()
{
    std::vector<int> order(m_model.units.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(
        order, {}, [&](int unit) { return std::pair(!m_model.units[size_t(unit)].isLocked, -sizeOf(unit)); });
    for (const auto unit : order)
        place(unit);
    for (auto broken = brokenTeams(); !broken.empty(); broken = brokenTeams()) {
        // The smallest first: who leaves it may be what the others lack.
        const auto many = std::max<size_t>(1, broken.size() / 10);
        for (size_t i = 0; i < many && !broken.empty(); ++i) {
            const auto worst = worstOf(broken);
            if (worst < 0)
                return std::nullopt;
            close(worst);
            std::erase(broken, worst);
        }
    }
    return seats();
}

void Greedy::place(int unit)
{
    int best = -1;
    for (const auto option : m_model.units[size_t(unit)].options) {
        if (hasRoom(option) && (best < 0 || m_costs[size_t(option)] < m_costs[size_t(best)]))
            best = option;
    }
    if (best < 0)
        return;
    m_teamOf[size_t(unit)] = m_model.options[size_t(best)].team;
    m_sizes[size_t(m_teamOf[size_t(unit)])] += sizeOf(unit);
}

bool Greedy::hasRoom(int option) const
{
    const auto& [unit, team] = m_model.options[size_t(option)];
    const auto most = m_problem.projects[size_t(m_model.teams[size_t(team)].project)].max;
    const auto isHere = [&, where = team](int foe) { return m_teamOf[size_t(foe)] == where; };
    return !m_isClosed[size_t(team)] && m_model.program.columns[size_t(option)].most > 0
        && m_sizes[size_t(team)] + sizeOf(unit) <= most && std::ranges::none_of(m_foes[size_t(unit)], isHere);
}

/// Teams that have a part in a row that is broken, or in what is counted for it; each once.
std::vector<int> Greedy::brokenTeams() const
{
    const auto values = complete(m_problem, m_model, seats());
    std::vector<int> broken;
    for (const auto& row : m_model.program.rows) {
        double activity = 0;
        for (const auto& term : row.terms)
            activity += term.factor * values[size_t(term.column)];
        if (activity > row.least - 1e-6 && activity < row.most + 1e-6)
            continue;
        const auto before = broken.size();
        for (const auto& term : row.terms) {
            const auto team = m_teamOfColumn[size_t(term.column)];
            if (team >= 0 && values[size_t(term.column)] > 0.5)
                broken.push_back(team);
        }
        if (broken.size() == before)
            return {-1}; // Closing teams will not help.
    }
    std::ranges::sort(broken);
    broken.erase(std::unique(broken.begin(), broken.end()), broken.end());
    return broken;
}

int Greedy::worstOf(const std::vector<int>& teams) const
{
    if (teams.front() < 0)
        return -1;
    return *std::ranges::min_element(teams, {}, [&](int team) { return m_sizes[size_t(team)]; });
}

void Greedy::close(int team)
{
    m_isClosed[size_t(team)] = true;
    m_sizes[size_t(team)] = 0;
    std::vector<int> leaving;
    for (int unit = 0; unit < int(m_teamOf.size()); ++unit) {
        if (m_teamOf[size_t(unit)] == team)
            leaving.push_back(unit);
    }
    for (const auto unit : leaving)
        m_teamOf[size_t(unit)] = -1;
    for (const auto unit : leaving)
        place(unit);
}

std::vector<Seat> Greedy::seats() const
{
    std::vector<Seat> seats(m_problem.students.size());
    for (size_t unit = 0; unit < m_teamOf.size(); ++unit) {
        if (m_teamOf[unit] < 0)
            continue;
        const auto& team = m_model.teams[size_t(m_teamOf[unit])];
        for (const auto student : m_model.units[unit].members)
            seats[size_t(student)] = {team.project, team.number};
    }
    return seats;
}

} // namespace

std::optional<std::vector<Seat>> greedyPlan(const Problem& problem, const Model& model)
{
    return Greedy(problem, model).plan();
}

} // namespace core
