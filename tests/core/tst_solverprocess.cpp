// SPDX-License-Identifier: MIT
#include "core/matching/plan.h"
#include "core/matching/protocol.h"
#include "core/matching/solverprocess.h"
#include "core/matching/violations.h"
#include "tests/support/suite.h"

#include <QSignalSpy>
#include <QTemporaryFile>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

constexpr int Soon = 60'000; // Milliseconds; for slow machines, nothing waits so long.

QString fakeSolver()
{
    return QCoreApplication::applicationDirPath() + "/fakesolver"_L1;
}

/// Two students who want the two places of one project.
Problem smallProblem()
{
    Problem problem;
    problem.projects = {{.min = 1, .ideal = 2, .max = 2, .needs = {}}};
    const Problem::Student student{
        .wishes = {{.project = 0, .rank = 1}}, .others = {}, .excluded = {}, .levels = {}};
    problem.students = {student, student};
    problem.students.back().lottery = 2;
    problem.goals = softGoals({Objective::PlaceAll, Objective::Sizes});
    problem.settings.seconds = 0;
    return problem;
}

Outcome answerTo(const Problem& problem, const std::vector<Seat>& seats, bool isProven = true)
{
    Outcome outcome;
    outcome.status = isProven ? Outcome::Status::Optimal : Outcome::Status::Feasible;
    outcome.isProven = isProven;
    outcome.seats = seats;
    for (const auto& stage : Plan(problem, outcome.seats).stages())
        outcome.stages.push_back({stage.name, stage.value, stage.value, u"lp"_s});
    countRanks(problem, outcome);
    outcome.violations = violationsOf(problem, outcome.seats, outcome.mentors);
    return outcome;
}

/// One run of a solver and what it ended in.
class Run
{
public:
    explicit Run(const QString& program = fakeSolver()) : solver(program)
    {
        solver.setPatience({.afterStop = 100ms, .afterTime = 5s});
        QObject::connect(&solver, &SolverProcess::finished, &solver,
            [this](const Outcome& outcome) { outcomes.append(outcome); });
        QObject::connect(&solver, &SolverProcess::failed, &solver,
            [this](const Error& error) { errors.append(error.message()); });
    }

    void start(
        const QByteArray& behaviour, const Outcome& answer = answerTo(smallProblem(), {{0, 0}, {0, 0}}))
    {
        qputenv("FAKE_SOLVER", behaviour);
        qputenv("FAKE_ANSWER", outcomeToJson(answer));
        solver.start(smallProblem());
    }

    bool isOver() const { return outcomes.size() + errors.size() > 0; }
    Outcome outcome() const { return outcomes.value(0); }
    QString error() const { return errors.value(0); }

    SolverProcess solver;
    QSignalSpy progressed{&solver, &SolverProcess::progressed};
    QList<Outcome> outcomes;
    QStringList errors;
};

} // namespace

class TestSolverProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerIsToldOnce()
    {
        Run run;
        run.start("answer");
        QVERIFY(run.solver.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOver(), Soon);
        QVERIFY2(run.error().isEmpty(), qPrintable(run.error()));
        QCOMPARE(run.outcome().seats.size(), 2U);
        QVERIFY(run.outcome().isProven);
        QCOMPARE(run.progressed.size(), 1);
        QVERIFY(!run.solver.isRunning());
    }

    void oneProcessRunsAgain()
    {
        Run run;
        run.start("crash");
        QTRY_COMPARE_WITH_TIMEOUT(run.errors.size(), 1, Soon);
        run.start("answer");
        QTRY_COMPARE_WITH_TIMEOUT(run.outcomes.size(), 1, Soon);
        QCOMPARE(run.errors.size(), 1);
    }

    void badBehaviourHasItsOwnSentence_data()
    {
        QTest::addColumn<QByteArray>("behaviour");
        QTest::addColumn<QString>("words");
        QTest::newRow("crash") << QByteArray("crash") << u"crashed or was killed"_s;
        QTest::newRow("crash after an answer")
            << QByteArray("answer and crash") << u"crashed or was killed"_s;
        QTest::newRow("garbage") << QByteArray("garbage") << u"not an answer"_s;
        QTest::newRow("garbage and hang") << QByteArray("garbage and hang") << u"not an answer"_s;
        QTest::newRow("half a line") << QByteArray("half a line") << u"not an answer"_s;
        QTest::newRow("no answer") << QByteArray("end") << u"ended without an answer"_s;
        QTest::newRow("refusal") << QByteArray("refuse") << u"refused the problem (/students no array)"_s;
        QTest::newRow("exit code 3") << QByteArray("fail") << u"failed (code 3"_s;
    }

    void badBehaviourHasItsOwnSentence()
    {
        QFETCH(QByteArray, behaviour);
        QFETCH(QString, words);
        Run run;
        run.start(behaviour);
        QTRY_VERIFY_WITH_TIMEOUT(run.isOver(), Soon);
        QCOMPARE(run.outcomes.size(), 0);
        QVERIFY2(run.error().contains(words), qPrintable(run.error()));
    }

    void missingSolverIsSaidAfterTheStart()
    {
        Run run(fakeSolver() + "-absent"_L1);
        run.start("answer");
        QVERIFY(!run.isOver());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOver(), Soon);
        QVERIFY2(run.error().contains(u"-absent” is missing"_s), qPrintable(run.error()));
    }

    void fileThatIsNoProgramCannotBeStarted()
    {
        QTemporaryFile text;
        QVERIFY(text.open());
        Run run(text.fileName());
        run.start("answer");
        QTRY_VERIFY_WITH_TIMEOUT(run.isOver(), Soon);
        QVERIFY2(run.error().contains(u"cannot be started"_s), qPrintable(run.error()));
    }

    void hangingSolverIsEndedAfterItsTime()
    {
        Run run;
        run.solver.setPatience({.afterStop = 5s, .afterTime = 200ms});
        run.start("hang");
        QTRY_VERIFY_WITH_TIMEOUT(run.isOver(), Soon);
        QVERIFY2(run.error().contains(u"did not answer in time"_s), qPrintable(run.error()));
    }

    void stoppedSolverAnswersWithItsBest()
    {
        Run run;
        run.start("answer after stop", answerTo(smallProblem(), {{0, 0}, {}}, false));
        QTRY_COMPARE_WITH_TIMEOUT(run.progressed.size(), 1, Soon);
        run.solver.stop();
        run.solver.stop();
        QTRY_VERIFY_WITH_TIMEOUT(run.isOver(), Soon);
        QCOMPARE(run.outcome().status, Outcome::Status::Feasible);
        QVERIFY(run.outcome().hasPlan());
    }

    void solverThatDoesNotStopKeepsItsLastAnswer()
    {
        Run run;
        run.start("answer and hang", answerTo(smallProblem(), {{0, 0}, {}}, false));
        QTRY_COMPARE_WITH_TIMEOUT(run.progressed.size(), 1, Soon);
        run.solver.stop();
        QTRY_VERIFY_WITH_TIMEOUT(run.isOver(), Soon);
        QVERIFY2(run.error().isEmpty(), qPrintable(run.error()));
        QVERIFY(run.outcome().hasPlan());
    }

    void stoppedWithoutAnyPlanIsNoFailure()
    {
        Run run;
        run.start("hang");
        QTRY_COMPARE_WITH_TIMEOUT(run.progressed.size(), 1, Soon);
        run.solver.stop();
        QTRY_VERIFY_WITH_TIMEOUT(run.isOver(), Soon);
        QVERIFY2(run.error().isEmpty(), qPrintable(run.error()));
        QCOMPARE(run.outcome().status, Outcome::Status::Stopped);
        QVERIFY(!run.outcome().hasPlan());
    }

    void planOfAKilledSolverIsRescued_data()
    {
        QTest::addColumn<QByteArray>("behaviour");
        QTest::addColumn<std::vector<Seat>>("seats");
        QTest::addColumn<bool>("isFailure");
        QTest::addColumn<bool>("isRescued");
        const std::vector<Seat> good{{0, 0}, {0, 0}};
        QTest::newRow("crash") << QByteArray("answer and crash") << good << true << true;
        QTest::newRow("early end") << QByteArray("answer") << good << true << true;
        QTest::newRow("hang") << QByteArray("answer and hang") << good << false << true;
        QTest::newRow("wrong plan") << QByteArray("answer and crash") << std::vector<Seat>{{0, 0}, {7, 0}}
                                    << true << false;
        QTest::newRow("plan too short")
            << QByteArray("answer and crash") << std::vector<Seat>{{0, 0}} << true << false;
    }

    void planOfAKilledSolverIsRescued()
    {
        QFETCH(QByteArray, behaviour);
        QFETCH(std::vector<Seat>, seats);
        QFETCH(bool, isFailure);
        QFETCH(bool, isRescued);
        Run run;
        run.solver.setPatience({.afterStop = 100ms, .afterTime = 300ms});
        qputenv("FAKE_SOLVER", behaviour);
        qputenv("FAKE_ANSWER", incumbentToJson({.seats = seats, .mentors = {}, .stages = {}, .elapsed = 1}));
        run.solver.start(smallProblem());
        QTRY_VERIFY_WITH_TIMEOUT(run.isOver(), Soon);
        QCOMPARE(!run.error().isEmpty(), isFailure);
        QCOMPARE(run.solver.rescued().has_value() || run.outcome().hasPlan(), isRescued);
        QVERIFY(!run.outcome().isProven);
        QCOMPARE(run.error().contains(u"Nothing was changed"_s), isFailure && !isRescued);
    }

    void wrongAnswerIsRefused()
    {
        auto answer = answerTo(smallProblem(), {{0, 0}, {0, 0}});
        answer.stages.back().value = answer.stages.back().bound = 7;
        Run run;
        run.start("answer", answer);
        QTRY_VERIFY_WITH_TIMEOUT(run.isOver(), Soon);
        QVERIFY2(run.error().contains(u"was refused"_s), qPrintable(run.error()));
        QVERIFY2(run.error().contains(u"verify.stageValue"_s), qPrintable(run.error()));
    }

    void childDoesNotOutliveItsOwner()
    {
        Run run;
        run.start("hang");
        QTRY_COMPARE_WITH_TIMEOUT(
            run.progressed.size(), 1, Soon); // The destructor ends it without a warning of Qt.
    }
};

SUITE(TestSolverProcess)
#include "tst_solverprocess.moc"
