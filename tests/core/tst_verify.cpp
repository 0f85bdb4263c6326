// SPDX-License-Identifier: MIT
#include "core/matching/plan.h"
#include "core/matching/verify.h"
#include "core/matching/violations.h"
#include "tests/support/suite.h"

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

using Change = std::function<void(Outcome&)>;

enum ProjectName { A, B, C, D };

Problem::Student voter(std::vector<Problem::Wish> wishes, std::vector<int> others, std::vector<int> levels)
{
    return {.wishes = std::move(wishes),
        .others = std::move(others),
        .isVoter = true,
        .excluded = {},
        .levels = std::move(levels)};
}

/// Seven students, four projects and each kind of rule, so that the plan of goodSeats() keeps
/// them all and each can be broken by moving one student.
Problem everyRule()
{
    Problem problem;
    problem.projects = {
        {.min = 1,
            .ideal = 2,
            .max = 2,
            .teamsMax = 2,
            .needs = {{.skill = 0, .level = 2, .count = 1, .isRequired = true},
                {.skill = 1, .level = 1, .count = 1, .isRequired = false}}},
        {.min = 2, .ideal = 3, .max = 3, .teamsMin = 1, .needs = {}},
        {.min = 1, .ideal = 1, .max = 1, .needs = {}},
        {.min = 1, .ideal = 1, .max = 2, .needs = {}},
    };
    problem.students = {
        voter({{A, 1}, {B, 2}}, {C, D}, {2, 0}),
        voter({{A, 1}, {D, 3}}, {B, C}, {0, 0}),
        voter({{A, 2}, {B, 1}}, {C, D}, {4, 1}),
        voter({{B, 1}}, {A, C, D}, {2, 2}),
        voter({{A, 1}, {D, 3}}, {B}, {1, -1}),
        voter({}, {A, B, C, D}, {2, 2}),
        voter({{D, 1}}, {B, C}, {-1, -1}),
    };
    problem.students[5].isVoter = false;
    problem.students[4].excluded = {{.project = C, .why = Problem::Excluded::Why::Forbidden, .rule = 3}};
    for (int i = 0; i < 7; ++i)
        problem.students[size_t(i)].lottery = 7 - i;
    using enum Problem::Rule::Kind;
    problem.rules = {
        {.kind = Together, .students = {0, 1}, .projects = {}},
        {.kind = Apart, .students = {0, 2}, .projects = {}},
        {.kind = Lock, .students = {3}, .projects = {B}, .team = 0},
        {.kind = Forbid, .students = {4}, .projects = {C}},
        {.kind = Quota, .students = {}, .projects = {A, C}, .most = 3},
    };
    problem.goals = softGoals(defaultObjectives());
    return problem;
}

std::vector<Seat> goodSeats()
{
    return {{A, 0}, {A, 0}, {A, 1}, {B, 0}, {D, 0}, {B, 0}, {C, 0}};
}

/// The outcome of a solver that tells the truth about these seats.
Outcome honest(const Problem& problem, const std::vector<Seat>& seats)
{
    Outcome outcome;
    outcome.status = Outcome::Status::Optimal;
    outcome.isProven = true;
    outcome.seats = seats;
    for (const auto& stage : Plan(problem, outcome.seats).stages())
        outcome.stages.push_back({stage.name, stage.value, stage.value, u"lp"_s});
    countRanks(problem, outcome);
    outcome.violations = violationsOf(problem, outcome.seats, outcome.mentors);
    return outcome;
}

QByteArrayList codesOf(const Issues& issues)
{
    QByteArrayList found;
    for (const auto& issue : issues)
        found.append(issue.code);
    return found;
}

QStringList valuesOf(const Outcome& outcome)
{
    QStringList values;
    for (const auto& stage : outcome.stages)
        values.append(u"%1 %2"_s.arg(stage.name).arg(stage.value));
    return values;
}

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodPlanIsAccepted()
    {
        const auto problem = everyRule();
        QCOMPARE(codesOf(verify(problem, honest(problem, goodSeats()))), {});
    }

    void valuesAreThoseCountedByHand_data()
    {
        QTest::addColumn<Fairness>("fairness");
        QTest::addColumn<QStringList>("wishes");
        QTest::newRow("leximin") << Fairness::Leximin << QStringList{u"rank 3 1"_s, u"rank 2 1"_s};
        QTest::newRow("rank-maximal") << Fairness::RankMaximal << QStringList{u"rank 1 3"_s, u"rank 2 1"_s};
        QTest::newRow("min-sum") << Fairness::MinSum << QStringList{u"sum 8"_s};
        QTest::newRow("bottleneck") << Fairness::Bottleneck << QStringList{u"worst 3"_s, u"sum 8"_s};
    }

    void valuesAreThoseCountedByHand()
    {
        QFETCH(Fairness, fairness);
        QFETCH(QStringList, wishes);
        auto problem = everyRule();
        problem.fairness = fairness;
        const auto outcome = honest(problem, goodSeats());
        // Students 1 to 7 have the weights 1 to 7 and get ranks 1, 1, 2, 1, 3, no ballot, outside (4).
        const QString lottery = u"lottery %1"_s.arg(1 * 1 + 2 * 1 + 3 * 2 + 4 * 1 + 5 * 3 + 7 * 4);
        QCOMPARE(valuesOf(outcome),
            QStringList({u"voters 0"_s, u"others 0"_s, u"outside 1"_s}) + wishes
                + QStringList({u"needs 1"_s, u"sizes 2"_s, lottery}));
        QCOMPARE(outcome.profile, (std::vector<int>{3, 1, 1}));
        QCOMPARE(codesOf(verify(problem, outcome)), {});
    }

    void unplacedStudentsCountByBallot()
    {
        const auto problem = everyRule();
        auto seats = goodSeats();
        seats[5] = seats[6] = Seat{};
        const auto values = valuesOf(honest(problem, seats));
        QCOMPARE(values.mid(0, 3), QStringList({u"voters 1"_s, u"others 1"_s, u"outside 0"_s}));
        QCOMPARE(values.last(), u"lottery %1"_s.arg(28 + 7 * 5));
    }

    void weightsOfManyStudentsGoFrom1To1000()
    {
        Problem problem;
        problem.goals = softGoals({Objective::Lottery});
        problem.projects = {{.min = 1, .ideal = 1, .max = 1, .needs = {}}};
        problem.students.assign(1001, voter({}, {}, {}));
        problem.students[0] = voter({{0, 1}}, {}, {});
        for (size_t i = 0; i < 1001; ++i)
            problem.students[i].lottery = int(i) + 1;
        std::vector<Seat> seats(1001);
        const auto without = Plan(problem, seats).stages().front().value;
        seats[0] = {0, 0};
        QCOMPARE(without - Plan(problem, seats).stages().front().value, 2 * 1000); // 3 → 1
    }

    void eachBrokenRuleIsRefused_data()
    {
        QTest::addColumn<int>("student");
        QTest::addColumn<int>("project");
        QTest::addColumn<int>("team");
        QTest::addColumn<QByteArrayList>("codes");
        QTest::newRow("impossible project")
            << 6 << int(A) << 0 << QByteArrayList{"verify.option", "verify.size"};
        QTest::newRow("too many") << 4 << int(A) << 0 << QByteArrayList{"verify.size"};
        QTest::newRow("too few") << 5 << int(D) << 0 << QByteArrayList{"verify.size"};
        QTest::newRow("together") << 1 << int(A) << 1 << QByteArrayList{"verify.together"};
        QTest::newRow("together, one unplaced") << 1 << -1 << 0 << QByteArrayList{"verify.together"};
        QTest::newRow("lock") << 3 << int(D) << 0 << QByteArrayList{"verify.size", "verify.lock"};
        QTest::newRow("forbid") << 4 << int(C) << 0
                                << QByteArrayList{"verify.option", "verify.size", "verify.forbid"};
    }

    void eachBrokenRuleIsRefused()
    {
        QFETCH(int, student);
        QFETCH(int, project);
        QFETCH(int, team);
        QFETCH(QByteArrayList, codes);
        const auto problem = everyRule();
        auto seats = goodSeats();
        seats[size_t(student)] = {project, team};
        QCOMPARE(codesOf(verify(problem, honest(problem, seats))), codes);
    }

    void apartMeansInDifferentTeams()
    {
        auto problem = everyRule();
        problem.projects[A].max = 3;
        auto seats = goodSeats();
        seats[2] = {A, 0};
        QCOMPARE(codesOf(verify(problem, honest(problem, seats))), {"verify.apart"});
        seats[0] = seats[1] = seats[2] = Seat{}; // Unplaced together is not in one team.
        QCOMPARE(codesOf(verify(problem, honest(problem, seats))), {});
    }

    void requiredNeedIsAskedOfEachOpenTeam()
    {
        auto problem = everyRule();
        problem.students[2].levels = {-1, 4};
        QCOMPARE(codesOf(verify(problem, honest(problem, goodSeats()))), {"verify.need"});
    }

    void projectThatMustRunIsOpen()
    {
        auto problem = everyRule();
        problem.rules.clear();
        auto seats = goodSeats();
        seats[3] = seats[5] = Seat{};
        QCOMPARE(codesOf(verify(problem, honest(problem, seats))), {"verify.mustRun"});
    }

    void quotaCountsTeams()
    {
        auto problem = everyRule();
        problem.rules.back().most = 2; // Two teams of A and one of C are open.
        QCOMPARE(codesOf(verify(problem, honest(problem, goodSeats()))), {"verify.quota"});
    }

    void lockNamesATeam()
    {
        auto problem = everyRule();
        problem.projects[B].teamsMax = 2;
        problem.rules[2].team = 1;
        QCOMPARE(codesOf(verify(problem, honest(problem, goodSeats()))), {"verify.lock"});
        problem.rules[2].team = -1;
        QCOMPARE(codesOf(verify(problem, honest(problem, goodSeats()))), {});
    }

    void eachFalseFigureIsRefused_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArrayList>("codes");
        const auto row = [](const char* name, const Change& change, const QByteArrayList& codes) {
            QTest::newRow(name) << change << codes;
        };
        row("value", [](Outcome& o) { o.stages[3].value = o.stages[3].bound = 0; }, {"verify.stageValue"});
        row("bound above the value", [](Outcome& o) { o.stages[3].bound = 2; },
            {"verify.bound", "verify.proof"});
        row("bound below the value", [](Outcome& o) { o.stages[3].bound = 0; }, {"verify.proof"});
        row("no method", [](Outcome& o) { o.stages[5].method = u"none"_s; }, {"verify.proof"});
        row("stage missing at the end", [](Outcome& o) { o.stages.pop_back(); }, {"verify.proof"});
        row("stage missing in between", [](Outcome& o) { o.stages.erase(o.stages.begin() + 3); },
            {"verify.stageOrder", "verify.proof"});
        row("stage too many", [](Outcome& o) { o.stages.push_back(o.stages.back()); },
            {"verify.stageOrder", "verify.proof"});
        row("violations", [](Outcome& o) { o.violations.pop_back(); }, {"verify.violations"});
        row("profile", [](Outcome& o) { ++o.profile[0]; }, {"verify.profile"});
        row("outside", [](Outcome& o) { ++o.outside; }, {"verify.outside"});
        row("without ballot", [](Outcome& o) { ++o.noBallot; }, {"verify.noBallot"});
        row("sum of ranks", [](Outcome& o) { ++o.rankSum; }, {"verify.rankSum"});
        row("not called proven", [](Outcome& o) { o.isProven = false; }, {"verify.status"});
        row("not called optimal", [](Outcome& o) { o.status = Outcome::Status::Feasible; },
            {"verify.status"});
        row("infeasible with a plan", [](Outcome& o) { o.status = Outcome::Status::Infeasible; },
            {"verify.status"});
        row("no plan", [](Outcome& o) { o.seats.clear(); }, {"verify.seats"});
        row("a student too few", [](Outcome& o) { o.seats.pop_back(); }, {"verify.seats"});
        row("unknown project", [](Outcome& o) { o.seats[0].project = 4; }, {"verify.seats"});
        row("unknown team", [](Outcome& o) { o.seats[0].team = 2; }, {"verify.seats"});
        row("unknown mentor", [](Outcome& o) { o.mentors = {{A, 0, 0}}; }, {"verify.seats"});
    }

    void eachFalseFigureIsRefused()
    {
        QFETCH(Change, change);
        const auto problem = everyRule();
        auto outcome = honest(problem, goodSeats());
        change(outcome);
        QTEST(codesOf(verify(problem, outcome)), "codes");
    }

    void planThatRanOutOfTimeMayEndEarly()
    {
        const auto problem = everyRule();
        auto outcome = honest(problem, goodSeats());
        outcome.status = Outcome::Status::Feasible;
        outcome.isProven = false;
        outcome.stages.resize(4);
        outcome.stages[3].bound = 0;
        outcome.stages[3].method = u"none"_s;
        QCOMPARE(codesOf(verify(problem, outcome)), {});
    }

    void noPlanIsNothingToRefuse()
    {
        Outcome outcome;
        outcome.status = Outcome::Status::Infeasible;
        QCOMPARE(codesOf(verify(everyRule(), outcome)), {});
        outcome.status = Outcome::Status::Stopped;
        QCOMPARE(codesOf(verify(everyRule(), outcome)), {});
    }
};

SUITE(TestVerify)
#include "tst_verify.moc"
