// SPDX-License-Identifier: MIT
#include "core/solver/parts.h"

#include "core/matching/plan.h"
#include "core/matching/violations.h"
#include "core/solver/driver.h"
#include "core/solver/lagrangian.h"
#include "core/solver/partition.h"

#include <algorithm>
#include <map>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t MostInOneModel = 20'000; ///< Students.

/// Of the time: for the plan, the rest is for its bound.
constexpr double PlanShare = 0.7;

class PartsLoop
{
public:
    PartsLoop(const Problem& problem, Run& run, const std::atomic<bool>& stopped, int studentsOfPart);

    /// False: a part has no plan at all.
    [[nodiscard]] bool solveEach();
    void solvePairs();
    [[nodiscard]] const std::vector<Seat>& seats() const { return m_seats; }

private:
    [[nodiscard]] bool isLate() const
    {
        return m_run.isOver() || m_run.elapsed() > PlanShare * m_run.seconds();
    }
    [[nodiscard]] bool solve(const Part& part);
    [[nodiscard]] std::vector<Seat> seatsIn(const Part& part) const;
    [[nodiscard]] std::vector<std::pair<int, int>> neighbours() const;
    void countHopes(size_t student, std::map<std::pair<int, int>, int>& hopes) const;
    [[nodiscard]] Part joined(int first, int second) const;
    void tell() const;

    const Problem& m_problem;
    Run& m_run;
    const std::atomic<bool>& m_stopped;
    std::vector<Part> m_parts;
    std::vector<int> m_partOf; ///< By project.
    std::vector<Seat> m_seats;
};

PartsLoop::PartsLoop(const Problem& problem, Run& run, const std::atomic<bool>& stopped, int studentsOfPart)
    : m_problem(problem)
    , m_run(run)
    , m_stopped(stopped)
    , m_partOf(problem.projects.size(), 0)
    , m_seats(problem.students.size())
{
    const auto ratio = double(problem.projects.size()) / double(problem.students.size());
    m_parts = partsOf(problem, std::max(5, int(studentsOfPart * ratio)));
    for (int i = 0; i < int(m_parts.size()); ++i) {
        for (const auto project : m_parts[size_t(i)].projects)
            m_partOf[size_t(project)] = i;
    }
}

std::vector<Seat> PartsLoop::seatsIn(const Part& part) const
{
    std::vector<Seat> seats;
    for (const auto student : part.students) {
        auto seat = m_seats[size_t(student)];
        if (seat.project >= 0)
            seat.project = int(std::ranges::lower_bound(part.projects, seat.project) - part.projects.begin());
        seats.push_back(seat);
    }
    return seats;
}

bool isBetter(const Problem& problem, const std::vector<Seat>& now, const std::vector<Seat>& then)
{
    const auto before = Plan(problem, now).stages();
    const auto after = Plan(problem, then).stages();
    for (size_t i = 0; i < before.size(); ++i) {
        if (before[i].value != after[i].value)
            return (after[i].value < before[i].value) != before[i].isMaximal;
    }
    return false;
}

/// Keeps what is found for a part. False: nothing was.
bool PartsLoop::solve(const Part& part)
{
    if (part.students.empty())
        return true;
    auto problem = problemOf(m_problem, part);
    const auto left = PlanShare * m_run.seconds() - m_run.elapsed();
    problem.settings.seconds = std::max(0.1, left);
    const auto outcome = core::solve(problem, {}, m_stopped);
    m_run.lps += outcome.lps;
    m_run.mips += outcome.mips;
    m_run.nodes += outcome.nodes;
    if (!outcome.hasPlan())
        return false;
    const auto now = seatsIn(part);
    const bool isFirst = std::ranges::all_of(now, [](const Seat& seat) { return seat.project < 0; });
    if (!isFirst && !isBetter(problem, now, outcome.seats))
        return true;
    for (size_t i = 0; i < part.students.size(); ++i) {
        auto seat = outcome.seats[i];
        if (seat.project >= 0)
            seat.project = part.projects[size_t(seat.project)];
        m_seats[size_t(part.students[i])] = seat;
    }
    return true;
}

void PartsLoop::tell() const
{
    m_run.tell({u"start"_s, 0, 0, std::nullopt, 0});
}

bool PartsLoop::solveEach()
{
    for (const auto& part : m_parts) {
        tell();
        if (m_run.isOver() || !solve(part))
            return false;
    }
    return true;
}

/// Pairs of parts between which a student hopes for something better.
void PartsLoop::countHopes(size_t student, std::map<std::pair<int, int>, int>& hopes) const
{
    const auto& who = m_problem.students[student];
    const auto seat = m_seats[student].project;
    const auto now = std::ranges::find(who.wishes, seat, &Problem::Wish::project);
    const auto here = seat >= 0 ? m_partOf[size_t(seat)] : -1;
    for (const auto& wish : who.wishes) {
        const auto there = m_partOf[size_t(wish.project)];
        const bool isBetter = now == who.wishes.end() || wish.rank < now->rank;
        if (!isBetter || there == here)
            continue;
        const auto home = here >= 0 ? here : m_partOf[size_t(who.wishes.front().project)];
        if (home != there) // Who is unplaced hopes most.
            hopes[std::minmax(home, there)] += here >= 0 ? 1 : 10;
    }
}

std::vector<std::pair<int, int>> PartsLoop::neighbours() const
{
    std::map<std::pair<int, int>, int> hopes;
    for (size_t s = 0; s < m_seats.size(); ++s)
        countHopes(s, hopes);
    std::vector<std::pair<int, int>> pairs;
    for (const auto& [pair, count] : hopes)
        pairs.push_back(pair);
    std::ranges::stable_sort(pairs, std::greater(), [&](const auto& pair) { return hopes[pair]; });
    return pairs;
}

/// The projects of two parts with all who sit there, or nowhere and wish for them.
Part PartsLoop::joined(int first, int second) const
{
    Part part;
    std::ranges::merge(
        m_parts[size_t(first)].projects, m_parts[size_t(second)].projects, std::back_inserter(part.projects));
    for (int s = 0; s < int(m_seats.size()); ++s) {
        const auto seat = m_seats[size_t(s)].project;
        const auto& wishes = m_problem.students[size_t(s)].wishes;
        const auto where = seat >= 0 ? seat : wishes.empty() ? -1 : wishes.front().project;
        const auto in = where >= 0 ? m_partOf[size_t(where)] : -1;
        if (in == first || in == second)
            part.students.push_back(s);
    }
    return part;
}

void PartsLoop::solvePairs()
{
    for (const auto& [first, second] : neighbours()) {
        tell();
        if (isLate())
            return;
        static_cast<void>(solve(joined(first, second)));
    }
}

bool minimisesSum(const Problem& problem)
{
    return problem.fairness == Fairness::MinSum && hasGoal(problem, Objective::Wishes);
}

qint64 costOf(const Problem& problem, const Outcome& outcome)
{
    const auto unplaced = std::ranges::count(outcome.seats, -1, &Seat::project);
    return outcome.rankSum + outsidePrice(problem) * (qint64(outcome.outside) + 2 * qint64(unplaced));
}

/// What is known of each stage: nothing is less than nothing, and the sum has its certificate.
void addStages(const Problem& problem, const std::optional<Certificate>& certificate, Outcome& outcome)
{
    bool areAllPlaced = true;
    for (const auto& stage : Plan(problem, outcome.seats).stages()) {
        StageResult result{stage.name, stage.value, 0, u"none"_s};
        if (stage.isMaximal)
            result.bound = qint64(problem.students.size());
        if (stage.name == "sum"_L1 && certificate && areAllPlaced) {
            result.bound = std::clamp<qint64>(certificate->bound, 0, stage.value);
            result.method = u"lagrangian"_s;
        } else if (result.value == result.bound) {
            result.method = u"bound"_s;
        }
        areAllPlaced = areAllPlaced && stage.value == 0;
        outcome.stages.push_back(result);
    }
}

} // namespace

bool isForParts(const Problem& problem)
{
    const bool hasWhole = std::ranges::any_of(problem.goals, [](const Problem::Goal& goal) {
        return goal.objective == Objective::Mentors || goal.objective == Objective::Stability
            || (goal.objective == Objective::Changes && goal.isHard);
    });
    return problem.students.size() > MostInOneModel && !hasWhole;
}

PartsOutcome solveParts(
    const Problem& problem, Run& run, const std::atomic<bool>& stopped, int studentsOfPart)
{
    PartsLoop loop(problem, run, stopped, studentsOfPart);
    PartsOutcome found;
    if (!loop.solveEach()) {
        // A part without a plan proves nothing about the whole.
        found.outcome.status = Outcome::Status::Stopped;
        return found;
    }
    loop.solvePairs();
    auto& outcome = found.outcome;
    outcome.seats = loop.seats();
    countRanks(problem, outcome);
    outcome.violations = violationsOf(problem, outcome.seats, outcome.mentors);
    if (minimisesSum(problem))
        found.certificate = priceBound(problem, costOf(problem, outcome), run.limits(0.95));
    addStages(problem, found.certificate, outcome);
    outcome.isProven = std::ranges::all_of(outcome.stages,
        [](const StageResult& stage) { return stage.value == stage.bound && stage.method != "none"_L1; });
    outcome.status = outcome.isProven ? Outcome::Status::Optimal : Outcome::Status::Feasible;
    return found;
}

} // namespace core
