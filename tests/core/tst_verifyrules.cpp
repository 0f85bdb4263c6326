// SPDX-License-Identifier: MIT
#include "core/matching/plan.h"
#include "core/matching/verify.h"
#include "core/matching/violations.h"
#include "tests/support/suite.h"

#include <array>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

using Change = std::function<void(Outcome&)>;
using Demand = std::function<void(Problem&)>;

enum ProjectName { A, B };

/// Six students in two teams of three, each rule and each hard goal that is added to it is kept by
/// threeAndThree() and broken by moving somebody.
Problem twoTeams()
{
    Problem problem;
    problem.projects.assign(2,
        {.min = 1,
            .ideal = 3,
            .max = 5,
            .needs = {{.skill = 0, .level = 1, .count = 1, .isRequired = false}},
            .commonSlots = 1,
            .priority = 1});
    problem.attributes = {2, 2};
    const std::array first{0, 0, 1, 1, 1, 1};
    const std::array second{0, 1, 0, 0, 1, 0};
    for (int i = 0; i < 6; ++i) {
        const int own = i < 3 ? A : B;
        Problem::Student student{.wishes = {{own, 1}, {1 - own, 2}},
            .others = {},
            .excluded = {},
            .levels = {i == 2 || i == 3 ? 1 : 0}};
        student.slots = i == 0 ? 1 : i == 3 ? 2 : 3;
        student.values = {first[size_t(i)], second[size_t(i)]};
        student.lottery = i + 1;
        student.oldProject = own;
        problem.students.push_back(student);
    }
    problem.students[2].wishes.pop_back();
    problem.students[2].others = {B};
    problem.mentors = {{.capacity = 1, .slots = 1, .fit = {5, 5}}, {.capacity = 2, .slots = 3, .fit = {5, 9}},
        {.capacity = 1, .slots = 3, .fit = {-1, 0}}};
    problem.goals = softGoals({Objective::PlaceAll, Objective::Mentors});
    return problem;
}

Outcome threeAndThree()
{
    Outcome outcome;
    outcome.seats = {{A, 0}, {A, 0}, {A, 0}, {B, 0}, {B, 0}, {B, 0}};
    outcome.mentors = {{A, 0, 0}, {B, 0, 1}};
    return outcome;
}

Outcome honest(const Problem& problem, const Outcome& plan)
{
    auto outcome = plan;
    outcome.status = Outcome::Status::Optimal;
    outcome.isProven = true;
    for (const auto& stage : Plan(problem, plan.seats, plan.mentors).stages())
        outcome.stages.push_back({stage.name, stage.value, stage.value, u"lp"_s});
    countRanks(problem, outcome);
    outcome.violations = violationsOf(problem, plan.seats, plan.mentors);
    return outcome;
}

QByteArrayList codesOf(const Issues& issues)
{
    QByteArrayList found;
    for (const auto& issue : issues)
        found.append(issue.code);
    return found;
}

} // namespace

/// Rules about teams and hard goals: each is broken once.
class TestVerifyRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRuleOfTeamsIsRefusedOnceBroken_data()
    {
        QTest::addColumn<Demand>("demand");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, const Demand& demand, const Change& change, const char* code) {
            QTest::newRow(name) << demand << change << QByteArray(code);
        };
        using enum Problem::Rule::Kind;
        const auto rule = [](const Problem::Rule& given) {
            return [given](Problem& problem) { problem.rules = {given}; };
        };
        const auto hard = [](Problem::Goal goal) {
            goal.isHard = true;
            return [goal](Problem& problem) { problem.goals.push_back(goal); };
        };
        const auto seat = [](size_t student, int project) {
            return [=](Outcome& outcome) { outcome.seats[student] = {project, 0}; };
        };
        const Change toB1 = seat(1, B);
        const Change toB2 = seat(2, B);
        const Demand nothing = [](Problem&) {};

        row("isolation",
            rule({.kind = Isolation,
                .students = {},
                .projects = {},
                .values = {0},
                .attribute = 0,
                .least = 2}),
            toB1, "verify.isolation");
        row("at most",
            rule({.kind = AtMost, .students = {}, .projects = {}, .most = 3, .values = {1}, .attribute = 0}),
            toB2, "verify.atMost");
        row("at least",
            rule({.kind = AtLeast,
                .students = {},
                .projects = {A},
                .values = {1},
                .attribute = 0,
                .least = 1}),
            toB2, "verify.atLeast");
        row("distinct", rule({.kind = Distinct, .students = {}, .projects = {A}, .attribute = 0, .least = 2}),
            toB2, "verify.distinct");
        row("quota of students",
            rule({.kind = Quota, .students = {}, .projects = {B}, .most = 3, .isPerStudent = true}), toB2,
            "verify.quota");
        row("quota of some students",
            rule({.kind = Quota, .students = {2, 3}, .projects = {B}, .most = 1, .isPerStudent = true}), toB2,
            "verify.quota");
        row("common slots", nothing, seat(3, A), "verify.slots");
        row("all placed", hard({.objective = Objective::PlaceAll}), seat(1, -1), "verify.hardGoal");
        row("nobody outside", hard({.objective = Objective::Outside}), toB2, "verify.hardGoal");
        row("ranks", hard({.objective = Objective::Wishes, .most = 1}), toB1, "verify.hardGoal");
        row("wished needs", hard({.objective = Objective::Needs}), toB2, "verify.hardGoal");
        row("mix", hard({.objective = Objective::Mix, .attribute = 1, .least = 2}), toB1, "verify.hardGoal");
        row("sizes", hard({.objective = Objective::Sizes}), toB1, "verify.hardGoal");
        row("changes", hard({.objective = Objective::Changes, .most = 0}), toB1, "verify.hardGoal");
        row(
            "mates",
            [](Problem& problem) {
                problem.rules = {{.kind = Mates, .students = {0, 1}, .projects = {}, .least = 1}};
                problem.goals.push_back({.objective = Objective::Mates, .isHard = true});
            },
            toB1, "verify.hardGoal");
        row(
            "priority", hard({.objective = Objective::Kept}),
            [](Outcome& outcome) {
                outcome.seats[0] = outcome.seats[1] = outcome.seats[2] = Seat{};
                outcome.mentors.erase(outcome.mentors.begin());
            },
            "verify.hardGoal");
        row(
            "a mentor each", hard({.objective = Objective::Mentors}),
            [](Outcome& outcome) { outcome.mentors.pop_back(); }, "verify.hardGoal");
        row(
            "mentor with too many teams", nothing, [](Outcome& o) { o.mentors[1].mentor = 0; },
            "verify.mentor");
        row(
            "mentor who never fits", nothing, [](Outcome& o) { o.mentors[0].mentor = 2; }, "verify.mentor");
        row(
            "two mentors", nothing, [](Outcome& o) { o.mentors[1].project = A; }, "verify.mentor");
        row(
            "mentor who is never there", [](Problem& p) { p.mentors[1].slots = 1; }, [](Outcome&) {},
            "verify.slots");
    }

    void eachRuleOfTeamsIsRefusedOnceBroken()
    {
        QFETCH(Demand, demand);
        QFETCH(Change, change);
        QFETCH(QByteArray, code);
        auto problem = twoTeams();
        QCOMPARE(codesOf(verify(problem, honest(problem, threeAndThree()))), {});
        demand(problem);
        if (QByteArray(QTest::currentDataTag()) != "mentor who is never there")
            QCOMPARE(codesOf(verify(problem, honest(problem, threeAndThree()))), {});
        auto plan = threeAndThree();
        change(plan);
        QVERIFY(codesOf(verify(problem, honest(problem, plan))).contains(code));
    }
};

SUITE(TestVerifyRules)
#include "tst_verifyrules.moc"
