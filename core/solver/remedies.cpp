// SPDX-License-Identifier: MIT
// The part of conflict.h that looks for ways out.
#include "core/solver/conflict.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

/// Demands that are weakened, each by so many steps.
using Steps = std::map<Demand, int>;

int stepPrice(const Problem& problem, const Demand& demand)
{
    using enum Problem::Rule::Kind;
    switch (demand.kind) {
    case Demand::Kind::Min:
    case Demand::Kind::Max:
    case Demand::Kind::Slots: return 1;
    case Demand::Kind::Need: return 2;
    case Demand::Kind::Goal: return 3;
    case Demand::Kind::MustRun: return 5;
    case Demand::Kind::Rule: break;
    }
    switch (problem.rules[size_t(demand.index)].kind) {
    case Together:
    case Apart: return 3;
    case Lock:
    case Forbid: return 4;
    default: return 2;
    }
}

/// Whether a greater number asks for less.
bool isCeiling(const Problem& problem, const Demand& demand)
{
    if (demand.kind == Demand::Kind::Rule) {
        const auto kind = problem.rules[size_t(demand.index)].kind;
        return kind == Problem::Rule::Kind::Quota || kind == Problem::Rule::Kind::AtMost;
    }
    if (demand.kind == Demand::Kind::Goal)
        return problem.goals[size_t(demand.index)].objective != Objective::Mix;
    return demand.kind == Demand::Kind::Max;
}

/// The change that so many steps are; none: the demand cannot be weakened so far.
std::optional<Change> changeOf(const Problem& problem, const Demand& demand, int steps)
{
    const auto number = numberOf(problem, demand);
    if (!number)
        return steps == 1 ? std::optional(Change{demand, 0, -1}) : std::nullopt;
    if (isCeiling(problem, demand)) {
        const auto everybody = int(problem.students.size());
        const auto most = demand.kind == Demand::Kind::Max ? std::min(everybody, LargestTeam) : everybody;
        return *number + steps <= most ? std::optional(Change{demand, *number, *number + steps})
                                       : std::nullopt;
    }
    const auto last = demand.kind == Demand::Kind::Min ? 1 : 0;
    if (*number - steps < last)
        return std::nullopt;
    const bool isDropped = *number - steps == 0;
    return Change{demand, *number, isDropped ? -1 : *number - steps};
}

/// Looks for ways out, the cheapest first: each impossible problem is weakened by one more step
/// at one of the demands that contradict each other in it.
class RemedySearch
{
public:
    RemedySearch(const Problem& problem, const Conflict& conflict, Run& run) : m_problem(problem), m_run(run)
    {
        m_known.push_back({conflict.demands, {}});
        m_open.emplace(0, Steps());
    }

    [[nodiscard]] Remedies take(int most);

private:
    /// Demands that contradict each other although they are weakened by the steps.
    struct Known
    {
        std::vector<Demand> demands;
        Steps steps;
    };

    [[nodiscard]] int priceOf(const Steps& steps) const;
    [[nodiscard]] std::vector<Change> changesOf(const Steps& steps) const;
    [[nodiscard]] const Known* knownFor(const Steps& steps) const;
    void goOnFrom(const Steps& steps, const Known& known);
    /// True: settled, one way or the other.
    bool visit(const Steps& steps, Remedies& remedies);

    const Problem& m_problem;
    Run& m_run;
    std::vector<Known> m_known;
    std::set<std::pair<int, Steps>> m_open; ///< By price.
    std::vector<Steps> m_ways; ///< Found.
};

int RemedySearch::priceOf(const Steps& steps) const
{
    int price = 0;
    for (const auto& [demand, count] : steps)
        price += count * stepPrice(m_problem, demand);
    return price;
}

std::vector<Change> RemedySearch::changesOf(const Steps& steps) const
{
    std::vector<Change> changes;
    for (const auto& [demand, count] : steps)
        changes.push_back(changeOf(m_problem, demand, count).value());
    return changes;
}

bool isWithin(const Steps& steps, const Steps& others, const std::vector<Demand>& demands)
{
    return std::ranges::all_of(demands, [&](const Demand& demand) {
        const auto found = steps.find(demand);
        const auto other = others.find(demand);
        return (found != steps.end() ? found->second : 0) <= (other != others.end() ? other->second : 0);
    });
}

/// Demands weakened no more than in a known contradiction still contradict each other.
const RemedySearch::Known* RemedySearch::knownFor(const Steps& steps) const
{
    const auto found = std::ranges::find_if(
        m_known, [&](const Known& known) { return isWithin(steps, known.steps, known.demands); });
    return found != m_known.end() ? &*found : nullptr;
}

void RemedySearch::goOnFrom(const Steps& steps, const Known& known)
{
    for (const auto& demand : known.demands) {
        auto more = steps;
        ++more[demand];
        if (changeOf(m_problem, demand, more[demand]))
            m_open.emplace(priceOf(more), more);
    }
}

bool RemedySearch::visit(const Steps& steps, Remedies& remedies)
{
    if (const auto* known = knownFor(steps)) {
        goOnFrom(steps, *known);
        return true;
    }
    const bool isMoreThanEnough = std::ranges::any_of(m_ways, [&](const Steps& way) {
        return std::ranges::all_of(way, [&](const auto& entry) {
            const auto found = steps.find(entry.first);
            return found != steps.end() && found->second >= entry.second;
        });
    });
    if (isMoreThanEnough)
        return true;
    const auto changes = changesOf(steps);
    const auto conflict = conflictIn(relaxed(m_problem, changes), {}, m_run);
    if (conflict.end == Conflict::End::Open)
        return false;
    if (conflict.end == Conflict::End::None) {
        m_ways.push_back(steps);
        remedies.found.push_back({changes, priceOf(steps), {}, {}});
        return true;
    }
    const Known known{conflict.demands, steps};
    m_known.push_back(known);
    goOnFrom(steps, known);
    return true;
}

Remedies RemedySearch::take(int most)
{
    Remedies remedies;
    while (!m_open.empty() && int(remedies.found.size()) < most) {
        const auto steps = m_open.extract(m_open.begin()).value().second;
        if (m_run.isOver() || !visit(steps, remedies))
            return remedies;
    }
    remedies.areAll = true;
    return remedies;
}

} // namespace

Remedies cheapestRemedies(const Problem& problem, const Conflict& conflict, int most, Run& run)
{
    return RemedySearch(problem, conflict, run).take(most);
}

} // namespace core
