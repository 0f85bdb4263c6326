// SPDX-License-Identifier: MIT
#include "core/solver/objectives.h"

#include "core/solver/teamstages.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What it costs that a student has a standing.
using Price = std::function<qint64(int student, int standing)>;

/// The sum of prices over all students: the constant is that of nobody placed, the floor that of
/// each unit where it is cheapest.
Stage sumOf(const QString& name, const Problem& problem, const Model& model, const Price& price)
{
    const Standing standing(problem);
    Stage stage{.name = name};
    for (const auto& unit : model.units) {
        qint64 unplaced = 0;
        for (const auto student : unit.members)
            unplaced += price(student, standing.unplaced);
        qint64 saved = 0;
        for (const auto option : unit.options) {
            const auto team = model.options[size_t(option)].team;
            const auto project = model.teams[size_t(team)].project;
            auto cost = -unplaced;
            for (const auto student : unit.members)
                cost += price(student, standing.of(problem.students[size_t(student)], project));
            if (cost != 0)
                stage.costs.push_back({option, double(cost)});
            saved = std::min(saved, cost);
        }
        stage.constant += unplaced;
        stage.floor += unplaced + saved;
    }
    return stage;
}

Stage votersAt(int rank, const Problem& problem, const Model& model)
{
    return sumOf(u"rank %1"_s.arg(rank), problem, model,
        [rank](int, int standing) { return standing == rank ? 1 : 0; });
}

/// As many as possible: the least of the negative count.
Stage mostVotersAt(int rank, const Problem& problem, const Model& model)
{
    auto stage = sumOf(u"rank %1"_s.arg(rank), problem, model,
        [rank](int, int standing) { return standing == rank ? -1 : 0; });
    stage.kind = Stage::Kind::Most;
    return stage;
}

Stage sumOfRanks(const Problem& problem, const Model& model)
{
    const auto last = lastRank(problem);
    return sumOf(
        u"sum"_s, problem, model, [last](int, int standing) { return standing <= last ? standing : 0; });
}

std::vector<Stage> wishes(const Problem& problem, const Model& model)
{
    std::vector<Stage> stages;
    const auto last = lastRank(problem);
    switch (problem.fairness) {
    case Fairness::Leximin:
        for (int rank = last; rank >= 2; --rank)
            stages.push_back(votersAt(rank, problem, model));
        break;
    case Fairness::RankMaximal:
        for (int rank = 1; rank < last; ++rank)
            stages.push_back(mostVotersAt(rank, problem, model));
        break;
    case Fairness::Bottleneck:
        stages.push_back({.name = u"worst"_s, .kind = Stage::Kind::WorstRank});
        [[fallthrough]];
    case Fairness::MinSum: stages.push_back(sumOfRanks(problem, model)); break;
    }
    return stages;
}

Stage unplaced(bool voters, const Problem& problem, const Model& model)
{
    const Standing last(problem);
    return sumOf(voters ? u"voters"_s : u"others"_s, problem, model, [&, voters](int student, int standing) {
        return standing == last.unplaced && problem.students[size_t(student)].isVoter == voters ? 1 : 0;
    });
}

Stage outside(const Problem& problem, const Model& model)
{
    const Standing last(problem);
    return sumOf(
        u"outside"_s, problem, model, [&](int, int standing) { return standing == last.outside ? 1 : 0; });
}

Stage lottery(const Problem& problem, const Model& model)
{
    return sumOf(u"lottery"_s, problem, model, [&](int student, int standing) {
        return problem.students[size_t(student)].isVoter ? lotteryWeight(problem, student) * standing : 0;
    });
}

Stage carry(const Problem& problem, const Model& model)
{
    return sumOf(u"carry"_s, problem, model, [&](int student, int standing) {
        const auto& given = problem.students[size_t(student)];
        return given.isVoter ? qint64(given.carry) * standing : 0;
    });
}

std::vector<Stage> stagesOf(const Problem& problem, const Model& model, int goal)
{
    switch (problem.goals[size_t(goal)].objective) {
    case Objective::PlaceAll: return {unplaced(true, problem, model), unplaced(false, problem, model)};
    case Objective::Outside: return {outside(problem, model)};
    case Objective::Wishes: return wishes(problem, model);
    case Objective::Carry: return {carry(problem, model)};
    case Objective::Lottery: return {lottery(problem, model)};
    default: return teamStages(problem, model, goal);
    }
}

} // namespace

qint64 Stage::quantity(std::span<const double> values) const
{
    double sum = 0;
    for (const auto& term : costs)
        sum += term.factor * values[size_t(term.column)];
    return constant + std::llround(sum);
}

Standing::Standing(const Problem& problem)
    : lastRank(core::lastRank(problem)), outside(lastRank + 1), unplaced(lastRank + 2)
{ }

int Standing::of(const Problem::Student& student, int project) const
{
    if (!student.isVoter)
        return noBallot;
    const auto wish = std::ranges::find(student.wishes, project, &Problem::Wish::project);
    return wish != student.wishes.end() ? wish->rank : outside;
}

std::vector<Stage> stagesOf(const Problem& problem, const Model& model)
{
    std::vector<Stage> stages;
    for (int i = 0; i < int(problem.goals.size()); ++i) {
        if (isStage(problem.goals[size_t(i)]))
            std::ranges::move(stagesOf(problem, model, i), std::back_inserter(stages));
    }
    return stages;
}

Stage surrogateOf(const Problem& problem, const Model& model)
{
    const Standing last(problem);
    // Powers above 3^12 would spoil the numerics of the simplex, and it is only a start.
    const auto worst = std::min(last.lastRank, 12);
    const auto power = [](int exponent) { return std::llround(std::pow(3, exponent)); };
    const bool isSum = problem.fairness == Fairness::MinSum;
    const qint64 outsidePrice = isSum ? std::max(50, 5 * last.lastRank) : 2 * power(worst);
    return sumOf(u"start"_s, problem, model, [=, fairness = problem.fairness](int, int standing) -> qint64 {
        const auto rank = std::min(standing, worst);
        if (standing == last.noBallot)
            return 0;
        if (standing >= last.outside)
            return standing == last.outside ? outsidePrice : 2 * outsidePrice;
        switch (fairness) {
        case Fairness::MinSum: return standing;
        case Fairness::RankMaximal: return power(worst - 1) - power(worst - rank);
        case Fairness::Leximin:
        case Fairness::Bottleneck: return power(rank - 1);
        }
        return standing;
    });
}

int worstRank(const Problem& problem, const std::vector<Seat>& seats)
{
    const Standing standing(problem);
    int worst = 0;
    for (size_t i = 0; i < seats.size(); ++i) {
        const auto reached = seats[i].project < 0 ? 0 : standing.of(problem.students[i], seats[i].project);
        worst = reached <= standing.lastRank ? std::max(worst, reached) : worst;
    }
    return worst;
}

std::vector<int> optionsAbove(int rank, const Problem& problem, const Model& model)
{
    const Standing standing(problem);
    std::vector<int> found;
    for (int i = 0; i < int(model.options.size()); ++i) {
        const auto& option = model.options[size_t(i)];
        const auto project = model.teams[size_t(option.team)].project;
        const bool isAbove = std::ranges::any_of(model.units[size_t(option.unit)].members, [&](int student) {
            const auto reached = standing.of(problem.students[size_t(student)], project);
            return reached > rank && reached <= standing.lastRank;
        });
        if (isAbove)
            found.push_back(i);
    }
    return found;
}

} // namespace core
