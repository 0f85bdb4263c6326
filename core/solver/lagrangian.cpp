// SPDX-License-Identifier: MIT
#include "core/solver/lagrangian.h"

#include "core/solver/objectives.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

namespace {

constexpr double Never = std::numeric_limits<double>::infinity();

/// One team to be: who may join, at what cost, and what they would cover.
struct Pricing
{
    struct Candidate
    {
        int student;
        double cost; ///< Below 0: what being there saves against being unplaced.
        unsigned covers = 0; ///< Needs, as bits.
    };

    int min;
    int max;
    int teams;
    std::vector<int> counts; ///< Of the needs.
    std::vector<Candidate> candidates;
};

/// The cheapest admissible team under prices, by dynamic programming over size and covered needs.
class CheapestTeam
{
public:
    CheapestTeam(const Pricing& pricing, const std::vector<double>& prices);

    [[nodiscard]] double cost() const { return m_best; }
    void countMembers(std::vector<int>& counts) const; ///< Adds each member.

private:
    [[nodiscard]] int next(int state, unsigned covers) const;
    void add(size_t candidate, double cost);

    const Pricing& m_pricing;
    std::vector<int> m_steps; ///< Of each need within a state.
    int m_perSize = 1;
    std::vector<double> m_costs; ///< By state.
    std::vector<std::vector<bool>> m_joined; ///< By candidate, by state that it led to.
    std::vector<std::vector<int>> m_from;
    int m_state = -1; ///< The best.
    double m_best = Never;
};

CheapestTeam::CheapestTeam(const Pricing& pricing, const std::vector<double>& prices) : m_pricing(pricing)
{
    for (const auto count : pricing.counts) {
        m_steps.push_back(m_perSize);
        m_perSize *= count + 1;
    }
    const auto states = size_t(m_perSize * (pricing.max + 1));
    m_costs.assign(states, Never);
    m_costs[0] = 0;
    m_joined.resize(pricing.candidates.size());
    m_from.resize(pricing.candidates.size());
    for (size_t i = 0; i < pricing.candidates.size(); ++i)
        add(i, pricing.candidates[i].cost + prices[size_t(pricing.candidates[i].student)]);
    for (int size = pricing.min; size <= pricing.max; ++size) {
        const auto state = size * m_perSize + m_perSize - 1;
        if (m_costs[size_t(state)] < m_best) {
            m_best = m_costs[size_t(state)];
            m_state = state;
        }
    }
}

int CheapestTeam::next(int state, unsigned covers) const
{
    auto larger = state + m_perSize;
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const auto covered = state % m_perSize / m_steps[i] % (m_pricing.counts[i] + 1);
        if ((covers >> i & 1U) != 0 && covered < m_pricing.counts[i])
            larger += m_steps[i];
    }
    return larger;
}

void CheapestTeam::add(size_t candidate, double cost)
{
    const auto states = int(m_costs.size());
    m_joined[candidate].assign(m_costs.size(), false);
    m_from[candidate].assign(m_costs.size(), -1);
    // From the large to the small: nobody joins twice.
    for (int state = states - m_perSize - 1; state >= 0; --state) {
        if (m_costs[size_t(state)] == Never)
            continue;
        const auto larger = next(state, m_pricing.candidates[candidate].covers);
        if (m_costs[size_t(state)] + cost >= m_costs[size_t(larger)])
            continue;
        m_costs[size_t(larger)] = m_costs[size_t(state)] + cost;
        m_joined[candidate][size_t(larger)] = true;
        m_from[candidate][size_t(larger)] = state;
    }
}

void CheapestTeam::countMembers(std::vector<int>& counts) const
{
    auto state = m_state;
    for (auto i = m_pricing.candidates.size(); i-- > 0;) {
        if (!m_joined[i][size_t(state)])
            continue;
        ++counts[size_t(m_pricing.candidates[i].student)];
        state = m_from[i][size_t(state)];
    }
}

std::vector<Problem::Need> countedNeeds(const Problem::Project& project)
{
    std::vector<Problem::Need> needs;
    std::ranges::copy_if(project.needs, std::back_inserter(needs), &Problem::Need::isRequired);
    qint64 states = 1;
    for (const auto& need : needs)
        states *= need.count + 1;
    return states <= Certificate::MostStates ? needs : std::vector<Problem::Need>();
}

unsigned coveredBy(const Problem::Student& student, const std::vector<Problem::Need>& needs)
{
    unsigned bits = 0;
    for (size_t i = 0; i < needs.size(); ++i)
        bits |= covers(student, needs[i]) ? 1U << i : 0U;
    return bits;
}

std::vector<Pricing> pricingsOf(const Problem& problem)
{
    std::vector<Pricing> pricings;
    std::vector<std::vector<Problem::Need>> needs;
    for (const auto& project : problem.projects) {
        needs.push_back(countedNeeds(project));
        pricings.push_back({project.min, project.max, project.teamsMax, {}, {}});
        for (const auto& need : needs.back())
            pricings.back().counts.push_back(need.count);
    }
    const Standing standing(problem);
    const auto outside = double(outsidePrice(problem));
    for (int s = 0; s < int(problem.students.size()); ++s) {
        const auto& student = problem.students[size_t(s)];
        const auto add = [&](int project, double cost) {
            const auto& excluded = student.excluded;
            if (std::ranges::find(excluded, project, &Problem::Excluded::project) == excluded.end())
                pricings[size_t(project)].candidates.push_back(
                    {s, cost - 2 * outside, coveredBy(student, needs[size_t(project)])});
        };
        for (const auto& wish : student.wishes)
            add(wish.project, wish.rank);
        for (const auto project : student.others)
            add(project, student.isVoter ? outside : 0);
    }
    return pricings;
}

/// The prices at work and the best so far.
class PriceSearch
{
public:
    PriceSearch(const Problem& problem, qint64 knownCost)
        : m_pricings(pricingsOf(problem))
        , m_unplaced(2.0 * outsidePrice(problem))
        , m_known(double(knownCost))
        , m_prices(problem.students.size(), m_unplaced - 1.5)
        , m_best(m_prices)
    { }

    [[nodiscard]] Certificate take(const SearchLimits& limits);

private:
    double evaluate(std::vector<int>& counts) const;
    void move(const std::vector<int>& counts, double value);

    std::vector<Pricing> m_pricings;
    double m_unplaced;
    double m_known;
    std::vector<double> m_prices;
    std::vector<double> m_best;
    double m_bestValue = -Never;
    double m_boldness = 0.5;
    int m_failures = 0;
};

double PriceSearch::evaluate(std::vector<int>& counts) const
{
    double sum = 0;
    for (const auto price : m_prices)
        sum += m_unplaced - price;
    for (const auto& pricing : m_pricings) {
        const CheapestTeam team(pricing, m_prices);
        if (team.cost() >= 0)
            continue;
        sum += team.cost() * pricing.teams;
        for (int i = 0; i < pricing.teams; ++i)
            team.countMembers(counts);
    }
    return sum;
}

/// Dearer for who is in several teams, cheaper for who is in none.
void PriceSearch::move(const std::vector<int>& counts, double value)
{
    double length = 0;
    for (const auto count : counts)
        length += double(count - 1) * (count - 1);
    if (length == 0)
        return;
    const auto step = m_boldness * std::max(1.0, m_known - value) / length;
    for (size_t i = 0; i < counts.size(); ++i) {
        const auto price = std::max(0.0, m_prices[i] + step * (counts[i] - 1));
        // Multiples of the unit, so that these sums are exact.
        m_prices[i] = std::round(price * Certificate::Unit) / Certificate::Unit;
    }
}

Certificate PriceSearch::take(const SearchLimits& limits)
{
    constexpr int MostSteps = 400;
    for (int step = 0; step < MostSteps && !limits.isOver() && m_boldness > 0.004; ++step) {
        std::vector<int> counts(m_prices.size(), 0);
        const auto value = evaluate(counts);
        if (value > m_bestValue) {
            m_bestValue = value;
            m_best = m_prices;
            m_failures = 0;
        } else if (++m_failures == 8) {
            m_boldness *= 0.6;
            m_failures = 0;
            m_prices = m_best;
            continue;
        }
        move(counts, value);
    }
    Certificate certificate;
    certificate.bound = m_bestValue > -Never ? qint64(std::ceil(m_bestValue)) : 0;
    for (const auto price : m_best)
        certificate.prices.push_back(std::llround(price * Certificate::Unit));
    return certificate;
}

} // namespace

Certificate priceBound(const Problem& problem, qint64 knownCost, const SearchLimits& limits)
{
    return PriceSearch(problem, knownCost).take(limits);
}

} // namespace core
