// SPDX-License-Identifier: MIT
#include "core/matching/blockingpairs.h"
#include "core/matching/placing.h"
#include "core/matching/protocol.h"
#include "core/matching/verify.h"
#include "core/solver/driver.h"
#include "core/solver/flow.h"
#include "core/solver/stages.h"
#include "tests/bench/campaign.h"
#include "tests/support/draws.h"
#include "tests/support/glasgow.h"
#include "tests/support/matchcampaign.h"
#include "tests/support/suite.h"

#include <QProcess>

using namespace core;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(core::Fairness)
Q_DECLARE_METATYPE(core::Problem)
Q_DECLARE_METATYPE(core::Outcome::Status)

/// The solver on whole campaigns, in this process and as the program passerelle-solve.
class SolveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void glasgowYearsReachTheirKnownOptimum_data();
    void glasgowYearsReachTheirKnownOptimum();
    void equalProblemsGiveEqualOutcomes();
    void orderOfStudentsDoesNotChangeTheValues();
    void teamsAreNumberedByTheirFirstStudent();
    void nobodyToPlaceIsProvenAtOnce();
    void impossibleRulesAreInfeasible_data();
    void impossibleRulesAreInfeasible();
    void oddProblemsEndWithAStatus_data();
    void oddProblemsEndWithAStatus();
    void twoFormulationsAgree_data();
    void twoFormulationsAgree();
    void blockingPairsAreCountedAlikeOnBothSides();
    void hundredThousandTiesEndInTime();
    void betterPlansAreToldAsTheyAreFound();
    void stoppedRunProvesNothing();
    void shortTimeEndsSoonWithoutProof();
    void programSolvesWhatComesOnItsInput();
    void programRefusesWhatIsNoProblem();
    void programStopsWhenAsked();
    void programStopsWhenItsSessionEnds();
};

namespace {

Outcome solved(const Problem& problem)
{
    const std::atomic<bool> stopped = false;
    return solve(problem, {}, stopped);
}

Problem middleCampaign()
{
    auto problem = support::campaign({.students = 60, .projects = 14}, 7);
    problem.goals = softGoals(defaultObjectives());
    return problem;
}

/// Takes so long that it can only be stopped.
Problem hugeCampaign()
{
    auto problem = support::campaign({.students = 1500, .projects = 300}, 1);
    problem.goals = softGoals(defaultObjectives());
    problem.settings.seconds = 600;
    return problem;
}

std::vector<qint64> valuesOf(const Outcome& outcome)
{
    std::vector<qint64> values;
    for (const auto& stage : outcome.stages)
        values.push_back(stage.value);
    return values;
}

/// By other rows than the driver takes: without those that tighten, from the start of a search.
std::vector<qint64> looseValues(const Problem& problem)
{
    const std::atomic<bool> stopped = false;
    Run run(60, {}, stopped);
    auto model = makeModel(problem, Outside::Taken);
    model.tightening.clear();
    StageLoop loop(problem, model, run);
    if (loop.searchPlan(surrogateOf(problem, model)) != StageLoop::Start::Found)
        return {};
    std::vector<qint64> values;
    for (const auto& stage : stagesOf(problem, model))
        loop.settle(stage, 1);
    for (const auto& result : loop.results())
        values.push_back(result.value == result.bound ? result.value : -1);
    return values;
}

QString solverProgram()
{
    return QCoreApplication::applicationDirPath() + u"/passerelle-solve"_s;
}

Outcome lastOutcome(QProcess& process)
{
    const auto lines = process.readAllStandardOutput().trimmed().split('\n');
    const auto line = solverLine(lines.last());
    return std::holds_alternative<Outcome>(line) ? std::get<Outcome>(line) : Outcome{};
}

} // namespace

void SolveTest::glasgowYearsReachTheirKnownOptimum_data()
{
    QTest::addColumn<bool>("isFlow");
    QTest::addColumn<int>("year");
    QTest::addColumn<Fairness>("fairness");
    QTest::addColumn<QList<int>>("profile"); // Where it is the only one.
    QTest::addColumn<int>("worst");
    QTest::addColumn<int>("sum");

    using enum Fairness;
    const auto row = [](int year, Fairness fairness, const QList<int>& profile, int worst, int sum) {
        for (const bool isFlow : {true, false}) {
            QTest::addRow(
                "year %d %s %s", year, qPrintable(codeOf(fairness)), isFlow ? "by flows" : "by stages")
                << isFlow << year << fairness << profile << worst << sum;
        }
    };
    row(2, MinSum, {}, 0, 54);
    row(2, RankMaximal, {26, 6, 2, 1, 2}, 0, 58);
    row(2, Leximin, {23, 11, 3}, 0, 54);
    row(2, Bottleneck, {}, 3, 54);
    row(4, MinSum, {}, 0, 48);
    row(4, RankMaximal, {26, 4, 2, 1, 1}, 0, 49);
    row(4, Leximin, {22, 9, 3}, 0, 49);
    row(4, Bottleneck, {}, 3, 48);
    row(6, MinSum, {}, 0, 58);
    row(6, RankMaximal, {26, 6, 3, 2, 1}, 0, 60);
    row(6, Leximin, {21, 13, 4}, 0, 59);
    row(6, Bottleneck, {}, 3, 59);
    row(8, MinSum, {}, 0, 101);
    row(8, RankMaximal, {30, 7, 1, 5, 5, 3}, 0, 110);
    row(8, Leximin, {16, 16, 9, 6, 4}, 0, 119);
    row(8, Bottleneck, {}, 5, 111);
}

void SolveTest::glasgowYearsReachTheirKnownOptimum()
{
    QFETCH(const bool, isFlow);
    QFETCH(const int, year);
    QFETCH(const Fairness, fairness);
    QFETCH(const QList<int>, profile);
    QFETCH(const int, worst);
    QFETCH(const int, sum);

    auto problem = support::glasgow(year);
    if (!problem)
        QSKIP("The folder ../shared/data/glasgow is absent.");
    problem->fairness = fairness;
    if (!isFlow) // Teams of one are apart anyway, but flows know no such rule.
        problem->rules.push_back({.kind = Problem::Rule::Kind::Apart, .students = {0, 1}, .projects = {}});
    const auto outcome = solved(*problem);
    QVERIFY(outcome.isProven);
    QCOMPARE(outcome.stages.front().method == "flow"_L1, isFlow);
    QVERIFY(verify(*problem, outcome).isEmpty());
    QCOMPARE(outcome.rankSum, sum);
    if (worst > 0)
        QCOMPARE(outcome.stages.at(3).value, worst);
    if (!profile.isEmpty()) {
        QList<int> found(outcome.profile.begin(), outcome.profile.end());
        while (found.endsWith(0))
            found.removeLast();
        QCOMPARE(found, profile);
    }
}

void SolveTest::equalProblemsGiveEqualOutcomes()
{
    const auto problem = middleCampaign();
    const auto once = solved(problem);
    const auto again = solved(problem);
    QVERIFY(once.isProven);
    QCOMPARE(again.seats, once.seats);
    QCOMPARE(again.stages, once.stages);
    QCOMPARE(again.nodes, once.nodes);
}

void SolveTest::orderOfStudentsDoesNotChangeTheValues()
{
    const auto problem = middleCampaign();
    auto turned = problem;
    std::ranges::reverse(turned.students);
    for (auto& rule : turned.rules) {
        for (auto& student : rule.students)
            student = int(problem.students.size()) - 1 - student;
    }
    QCOMPARE(valuesOf(solved(turned)), valuesOf(solved(problem)));
}

void SolveTest::teamsAreNumberedByTheirFirstStudent()
{
    Problem problem;
    problem.projects.push_back({.min = 1, .ideal = 2, .max = 2, .teamsMax = 3, .needs = {}});
    for (int i = 0; i < 5; ++i)
        problem.students.push_back(
            {.wishes = {{0, 1}}, .others = {}, .excluded = {}, .levels = {}, .lottery = i + 1});
    problem.goals = softGoals({Objective::PlaceAll});
    const auto outcome = solved(problem);
    QVERIFY(outcome.isProven);
    int next = 0;
    for (const auto& seat : outcome.seats) {
        QVERIFY(seat.team <= next);
        next = std::max(next, seat.team + 1);
    }
    QCOMPARE(next, 3);
}

void SolveTest::nobodyToPlaceIsProvenAtOnce()
{
    Problem problem;
    problem.goals = softGoals(defaultObjectives());
    QCOMPARE(solved(problem).status, Outcome::Status::Optimal);

    problem.students.push_back({.wishes = {}, .others = {}, .excluded = {}, .levels = {}});
    const auto outcome = solved(problem);
    QCOMPARE(outcome.status, Outcome::Status::Optimal);
    QCOMPARE(outcome.stages.front().value, 1);
    QVERIFY(verify(problem, outcome).isEmpty());
}

void SolveTest::impossibleRulesAreInfeasible_data()
{
    using enum Problem::Rule::Kind;
    QTest::addColumn<QList<Problem::Rule>>("rules");
    QTest::addRow("locked to two projects") << QList<Problem::Rule>{
        {.kind = Lock, .students = {0}, .projects = {0}}, {.kind = Lock, .students = {0}, .projects = {1}}};
    QTest::addRow("locked and forbidden") << QList<Problem::Rule>{
        {.kind = Lock, .students = {0}, .projects = {0}}, {.kind = Forbid, .students = {0}, .projects = {0}}};
    QTest::addRow("locked and no tutor")
        << QList<Problem::Rule>{{.kind = Lock, .students = {0}, .projects = {0}},
               {.kind = Quota, .students = {}, .projects = {0}, .most = 0}};
    QTest::addRow("locked, together and apart")
        << QList<Problem::Rule>{{.kind = Lock, .students = {0}, .projects = {0}},
               {.kind = Together, .students = {0, 1}, .projects = {}},
               {.kind = Apart, .students = {0, 1}, .projects = {}}};
}

void SolveTest::impossibleRulesAreInfeasible()
{
    QFETCH(const QList<Problem::Rule>, rules);
    Problem problem;
    problem.projects
        = {{.min = 2, .ideal = 2, .max = 3, .needs = {}}, {.min = 2, .ideal = 2, .max = 3, .needs = {}}};
    for (int i = 0; i < 4; ++i)
        problem.students.push_back(
            {.wishes = {{0, 1}, {1, 2}}, .others = {}, .excluded = {}, .levels = {}, .lottery = i + 1});
    problem.goals = softGoals({Objective::PlaceAll, Objective::Wishes});
    QVERIFY(solved(problem).isProven);
    problem.rules.assign(rules.begin(), rules.end());
    const auto outcome = solved(problem);
    QCOMPARE(outcome.status, Outcome::Status::Infeasible);
    QVERIFY(!outcome.hasPlan());
}

void SolveTest::oddProblemsEndWithAStatus_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<Outcome::Status>("status");
    using enum Outcome::Status;
    using enum Problem::Rule::Kind;
    const auto row = [](const char* name, Problem problem, Outcome::Status status) {
        problem.goals = softGoals(defaultObjectives());
        QTest::newRow(name) << problem << status;
    };
    const auto made = [](int students, int projects) {
        Problem problem;
        problem.projects.assign(size_t(projects), {.min = 2, .ideal = 3, .max = 3, .needs = {}});
        for (int i = 0; i < students; ++i) {
            problem.students.push_back(
                {.wishes = {}, .others = {}, .excluded = {}, .levels = {0}, .lottery = i + 1});
            for (int p = 0; p < projects; ++p)
                problem.students.back().wishes.push_back({p, 1});
        }
        return problem;
    };
    row("nobody and nothing", {}, Optimal);
    row("no project", made(5, 0), Optimal);
    row("no student", made(0, 5), Optimal);
    row("one student", made(1, 1), Optimal);
    auto vetoed = made(4, 2);
    for (auto& student : vetoed.students)
        student.excluded = {{0, Problem::Excluded::Why::Vetoed, -1}, {1, Problem::Excluded::Why::Vetoed, -1}};
    row("everything vetoed", vetoed, Optimal);
    auto closed = made(4, 2);
    closed.rules.push_back({.kind = Quota, .students = {}, .projects = {0, 1}, .most = 0});
    row("no capacity", closed, Optimal);
    auto locked = made(9, 1);
    for (int i = 0; i < 9; ++i)
        locked.rules.push_back({.kind = Lock, .students = {i}, .projects = {0}});
    row("more locks than places", locked, Infeasible);
    auto unknown = made(6, 2);
    for (auto& project : unknown.projects)
        project.needs = {{0, 4, 1, true}};
    row("a need that nobody has", unknown, Optimal);
    unknown.projects[0].teamsMin = 1;
    row("a need that nobody has where a team must be", unknown, Infeasible);
    auto never = made(6, 2);
    never.projects[0].commonSlots = never.projects[1].commonSlots = 64;
    row("slots that nobody has", never, Optimal);
}

void SolveTest::oddProblemsEndWithAStatus()
{
    QFETCH(const Problem, problem);
    QFETCH(const Outcome::Status, status);
    const auto outcome = solved(problem);
    QCOMPARE(outcome.status, status);
    QVERIFY(verify(problem, outcome).isEmpty());
}

void SolveTest::twoFormulationsAgree_data()
{
    QTest::addColumn<Fairness>("fairness");
    using enum Fairness;
    for (const auto fairness : {Leximin, RankMaximal, MinSum, Bottleneck})
        QTest::addRow("%s", qPrintable(codeOf(fairness))) << fairness;
}

void SolveTest::twoFormulationsAgree()
{
    QFETCH(const Fairness, fairness);
    for (quint64 seed = 1; seed <= 3; ++seed) {
        auto problem = support::campaign({.students = 30, .projects = 8}, seed);
        problem.goals = softGoals(defaultObjectives());
        problem.fairness = fairness;
        const auto tight = solved(problem);
        QVERIFY(tight.isProven);
        QCOMPARE(looseValues(problem), valuesOf(tight));

        // Teams of one: a flow, and again as rows, by a rule that flows do not know.
        auto single = support::campaign({.students = 30, .projects = 39}, seed);
        single.goals = softGoals({Objective::PlaceAll, Objective::Wishes, Objective::Lottery});
        single.fairness = fairness;
        for (auto& project : single.projects)
            project = {.min = 1, .ideal = 1, .max = 1, .needs = {}};
        single.rules.clear();
        QVERIFY(isFlow(single));
        const auto flow = solved(single);
        single.rules.push_back({.kind = Problem::Rule::Kind::Apart, .students = {0, 1}, .projects = {}});
        QVERIFY(!isFlow(single));
        QCOMPARE(valuesOf(solved(single)), valuesOf(flow));
        QCOMPARE(looseValues(single), valuesOf(flow));
    }
}

void SolveTest::blockingPairsAreCountedAlikeOnBothSides()
{
    int pairs = 0;
    for (quint64 seed = 1; seed <= 5; ++seed) {
        support::Draws draws(seed);
        MatchCampaign given(9, 4);
        const auto web = given.addSkill(u"web"_s).id;
        for (int i = 1; i <= 9; ++i) {
            given.student(i).skills = {{.skill = web, .level = Level(draws.integer(0, 4))}};
            const auto order = draws.permutation(4);
            given.wish(i, {order[0] + 1, order[1] + 1, order[2] + 1});
            if (i == 1)
                given.veto(i, order[3] + 1);
        }
        for (int i = 1; i <= 4; ++i) {
            given.project(i).needs = {{.skill = web, .level = Level::Autonomous}};
            given.project(i).teamMin = draws.integer(1, 2);
            given.project(i).teamsMax = draws.integer(1, 2);
        }
        given.addRule(Rule::Kind::Forbid, {2}, {draws.integer(1, 4)});
        given.addRule(Rule::Kind::Together, {3, 4});
        given.scenario.seed = int(seed);
        given.scenario.goals = goalsOf({Objective::PlaceAll, Objective::Sizes, Objective::Stability});
        auto asked = makeProblem(given.records, given.scenario);
        asked.problem.settings.seconds = 3600; // A busy machine is no reason for another answer.
        const auto outcome = solved(asked.problem);
        QVERIFY(outcome.isProven);
        const auto stage = std::ranges::find(outcome.stages, u"blocking"_s, &StageResult::name);
        const auto plan = placed(given.scenario, asked, outcome, {});
        QCOMPARE(blockingPairs(given.records, plan).size(), stage->value);
        pairs += int(stage->value);
    }
    QVERIFY(pairs > 0);
}

void SolveTest::hundredThousandTiesEndInTime()
{
    Problem problem;
    problem.projects.assign(250, {.min = 2, .ideal = 3, .max = 3, .needs = {}});
    for (int i = 0; i < 400; ++i) {
        problem.students.push_back(
            {.wishes = {}, .others = {}, .excluded = {}, .levels = {}, .lottery = i + 1});
        for (int p = 0; p < 250; ++p)
            problem.students.back().wishes.push_back({p, 1});
    }
    problem.goals = softGoals(defaultObjectives());
    problem.settings.seconds = 2;
    const auto outcome = solved(problem);
    QVERIFY(outcome.hasPlan());
    QVERIFY(verify(problem, outcome).isEmpty());
    QVERIFY2(outcome.elapsed < 20, qPrintable(QString::number(outcome.elapsed)));
}

void SolveTest::betterPlansAreToldAsTheyAreFound()
{
    const auto problem = middleCampaign();
    std::vector<Incumbent> told;
    const std::atomic<bool> stopped = false;
    const auto outcome
        = solve(problem, {}, stopped, [&](const Incumbent& incumbent) { told.push_back(incumbent); });
    QVERIFY(!told.empty());
    QVERIFY(told.back().seats == outcome.seats);
    for (const auto& incumbent : told)
        QVERIFY(verify(problem, outcomeOf(problem, incumbent)).isEmpty());
}

void SolveTest::stoppedRunProvesNothing()
{
    const auto problem = middleCampaign();
    const std::atomic<bool> stopped = true;
    const auto outcome = solve(problem, {}, stopped);
    QVERIFY(!outcome.isProven);
    QVERIFY(outcome.status == Outcome::Status::Stopped || outcome.status == Outcome::Status::Feasible);
    QVERIFY(verify(problem, outcome).isEmpty());
}

void SolveTest::shortTimeEndsSoonWithoutProof()
{
    auto problem = hugeCampaign();
    problem.settings.seconds = 1;
    const auto outcome = solved(problem);
    QVERIFY(outcome.hasPlan()); // Whatever the time.
    QVERIFY(!outcome.isProven);
    QVERIFY(verify(problem, outcome).isEmpty());
    QVERIFY2(outcome.elapsed < 20, qPrintable(QString::number(outcome.elapsed)));
}

void SolveTest::programSolvesWhatComesOnItsInput()
{
    const auto problem = middleCampaign();
    QProcess process;
    process.start(solverProgram(), QStringList());
    process.write(problemToJson(problem));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const auto outcome = lastOutcome(process);
    QVERIFY(outcome.isProven);
    QCOMPARE(outcome.seats, solved(problem).seats);
}

void SolveTest::programRefusesWhatIsNoProblem()
{
    QProcess process;
    process.start(solverProgram(), QStringList());
    process.write("{\"type\":\"cake\"}\n");
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(std::holds_alternative<ProtocolError>(solverLine(process.readAllStandardOutput().trimmed())));
}

void SolveTest::programStopsWhenAsked()
{
    QProcess process;
    process.start(solverProgram(), {u"--session"_s});
    process.write(
        problemToJson(hugeCampaign()) + "\n{\"cmd\":\"solve\"}\n{\"cmd\":\"stop\"}\n{\"cmd\":\"quit\"}\n");
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(!lastOutcome(process).isProven);
}

void SolveTest::programStopsWhenItsSessionEnds()
{
    QProcess process;
    process.start(solverProgram(), {u"--session"_s});
    process.write(problemToJson(hugeCampaign()) + "\n{\"cmd\":\"solve\"}\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(!lastOutcome(process).isProven);
}

SUITE(SolveTest)
#include "tst_solve.moc"
