// SPDX-License-Identifier: MIT
#include "core/solver/whynot.h"

#include "core/matching/plan.h"
#include "core/solver/conflict.h"
#include "core/solver/driver.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

using Verdict = WhyNot::Verdict;

bool mayJoin(const Problem& problem, int student, int project)
{
    const auto& who = problem.students[size_t(student)];
    const bool isWish = std::ranges::find(who.wishes, project, &Problem::Wish::project) != who.wishes.end();
    const bool isOther = std::ranges::find(who.others, project) != who.others.end();
    return (isWish || isOther)
        && std::ranges::find(who.excluded, project, &Problem::Excluded::project) == who.excluded.end();
}

bool hasAny(const Problem& problem, int student)
{
    for (int project = 0; project < int(problem.projects.size()); ++project) {
        if (mayJoin(problem, student, project))
            return true;
    }
    return false;
}

/// Who sits elsewhere than in the plan, as a stage.
Stage movesFrom(const std::vector<Seat>& plan, const Model& model)
{
    Stage stage{.name = u"moves"_s};
    for (const auto& unit : model.units) {
        const auto placed = std::ranges::count_if(
            unit.members, [&](int student) { return plan[size_t(student)].project >= 0; });
        stage.constant += placed;
        for (const auto option : unit.options) {
            const auto& team = model.teams[size_t(model.options[size_t(option)].team)];
            const Seat there{team.project, team.number};
            const auto moved = std::ranges::count_if(
                unit.members, [&](int student) { return plan[size_t(student)] != there; });
            if (moved != placed)
                stage.costs.push_back({option, double(moved - placed)});
        }
    }
    return stage;
}

bool hasLikeTeams(const Problem& problem)
{
    return std::ranges::any_of(
        problem.projects, [](const Problem::Project& project) { return project.teamsMax > 1; });
}

/// Places of voters and others, which decide whether projects outside the wishes are needed.
bool isPlaceStage(const QString& name)
{
    return name == "voters"_L1 || name == "others"_L1;
}

/// Walks the stages of one model with the student placed.
class Walk
{
public:
    Walk(const Problem& problem, const std::vector<Seat>& plan, const WarmProblems::Ready& ready, Run& run)
        : m_problem(problem)
        , m_plan(plan)
        , m_now(Plan(problem, plan).stages())
        , m_ready(ready)
        , m_warm(ready.warm)
        , m_run(run)
    { }

    /// None: projects outside the wishes are needed.
    std::optional<WhyNot> answer(WhyNot question);

private:
    /// Whether a stage that has this value now is the reason; then the answer says so.
    static bool decides(const Stage& stage, qint64 valueNow, const StageResult& result, WhyNot& answer);

    const Problem& m_problem;
    const std::vector<Seat>& m_plan;
    std::vector<Plan::Stage> m_now;
    WarmProblems::Ready m_ready;
    const WarmProblem& m_warm;
    Run& m_run;
};

bool Walk::decides(const Stage& stage, qint64 valueNow, const StageResult& result, WhyNot& answer)
{
    // From here on less is better.
    const auto now = stage.natural(valueNow);
    const auto value = stage.natural(result.value);
    const auto bound = stage.natural(result.bound);
    const bool isProven = value == bound && result.method != "none"_L1;
    if (value == now && isProven)
        return false;
    answer.stage = stage.name;
    if (value < now) {
        answer.verdict = Verdict::Better;
        answer.delta = now - value;
        answer.isAtLeast = !isProven;
    } else if (bound > now || isProven) {
        answer.verdict = Verdict::Worse;
        answer.delta = (isProven ? value : bound) - now;
        answer.isAtLeast = !isProven;
    } else {
        answer.verdict = Verdict::Open;
    }
    return true;
}

std::optional<WhyNot> Walk::answer(WhyNot question)
{
    auto relaxation = m_warm.with(m_ready.added);
    m_warm.place(relaxation, question.student, question.project);
    StageLoop loop(m_problem, m_warm.model(), m_run, relaxation);
    const auto start = loop.findPlanNear(surrogateOf(m_problem, m_warm.model()));
    if (start != StageLoop::Start::Found && m_warm.outside() == Outside::Left)
        return std::nullopt;
    question.verdict = start == StageLoop::Start::Infeasible ? Verdict::Impossible : Verdict::Open;
    if (start != StageLoop::Start::Found)
        return question;
    question.verdict = Verdict::Equal;
    for (size_t i = 0; i < m_warm.stages().size(); ++i) {
        const auto& stage = m_warm.stages()[i];
        const auto result = loop.settle(stage, 0.5);
        if (m_warm.outside() == Outside::Left && isPlaceStage(stage.name) && result.value > 0)
            return std::nullopt;
        if (decides(stage, m_now.at(i).value, result, question))
            break;
    }
    if (question.verdict != Verdict::Open) {
        loop.settle(movesFrom(m_plan, m_warm.model()), 1);
        question.moves = movesBetween(m_plan, loop.seats());
    }
    return question;
}

/// A plan does not say who mentors whom, so that this does not count.
WhyNot whyNotWithoutMentors(
    const Problem& problem, const std::vector<Seat>& plan, const WhyNot& question, Run& run)
{
    auto plain = problem;
    plain.mentors.clear();
    std::erase_if(
        plain.goals, [](const Problem::Goal& goal) { return goal.objective == Objective::Mentors; });
    WarmProblems warm(plain);
    auto answer = whyNot(plain, plan, question, warm, run);
    if (answer.verdict == Verdict::Impossible) // In indices of the whole problem.
        answer.rules = conflictIn(problem, {question.student, question.project}, run).demands;
    return answer;
}

} // namespace

WhyNot whyNot(const Problem& problem, const std::vector<Seat>& plan, const WhyNot& question,
    WarmProblems& warm, Run& run)
{
    if (hasGoal(problem, Objective::Mentors))
        return whyNotWithoutMentors(problem, plan, question, run);
    auto answer = question;
    answer.verdict = Verdict::Excluded;
    const bool isOption = question.project < 0 ? hasAny(problem, question.student)
                                               : mayJoin(problem, question.student, question.project);
    if (!isOption)
        return answer;
    const auto teams = hasLikeTeams(problem) ? Teams::Labelled : Teams::Alike;
    for (const auto outside : {firstColumns(problem), Outside::Taken}) {
        const auto ready = warm.of(problem, outside, teams, run);
        if (auto found = Walk(problem, plan, ready, run).answer(question)) {
            answer = *found;
            break;
        }
    }
    if (answer.verdict == Verdict::Impossible)
        answer.rules = conflictIn(problem, {question.student, question.project}, run).demands;
    return answer;
}

} // namespace core
