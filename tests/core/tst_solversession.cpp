// SPDX-License-Identifier: MIT
#include "core/matching/protocol.h"
#include "core/matching/solversession.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QProcess>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

constexpr int Soon = 60'000; // Milliseconds; for slow machines, nothing waits so long.

QString program(QLatin1StringView name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

/// Three students who want the two places of one project rather than the other two.
Problem smallProblem()
{
    Problem problem;
    problem.projects
        = {{.min = 1, .ideal = 2, .max = 2, .needs = {}}, {.min = 1, .ideal = 2, .max = 2, .needs = {}}};
    const Problem::Student student{.wishes = {{0, 1}, {1, 2}}, .others = {}, .excluded = {}, .levels = {}};
    problem.students = {student, student, student};
    for (int i = 0; i < 3; ++i)
        problem.students[size_t(i)].lottery = i + 1;
    problem.goals = softGoals({Objective::PlaceAll, Objective::Wishes, Objective::Lottery});
    problem.settings.seconds = 20;
    return problem;
}

/// One session and all that it has said.
class Talk
{
public:
    explicit Talk(const QString& solver) : session(solver)
    {
        session.setPatience({.afterStop = 100ms, .afterTime = 5s});
        const auto keep = [](auto& list) { return [&list](const auto& said) { list.append(said); }; };
        QObject::connect(&session, &SolverSession::solved, &session, keep(outcomes));
        QObject::connect(&session, &SolverSession::explained, &session, keep(explanations));
        QObject::connect(&session, &SolverSession::conflictFound, &session, keep(conflicts));
        QObject::connect(&session, &SolverSession::bounded, &session, keep(bounds));
        QObject::connect(&session, &SolverSession::failed, &session,
            [this](const Error& error) { errors.append(error.message()); });
    }

    SolverSession session;
    QList<Outcome> outcomes;
    QList<WhyNot> explanations;
    QList<Conflict> conflicts;
    QList<QuickBound> bounds;
    QStringList errors;
};

} // namespace

/// The session as the desktop program holds it: with the real solver, and with ones that misbehave.
class SolverSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionsAreAnsweredInTheirOrder()
    {
        Talk talk(program("passerelle-solve"_L1));
        talk.session.start(smallProblem());
        const auto id = talk.session.whyNot(2, 0); // Solves first.
        QVERIFY(talk.session.isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(talk.explanations.size(), 1, Soon);
        QCOMPARE(talk.outcomes.size(), 1);
        QCOMPARE(talk.session.plan(), talk.outcomes.first().seats);
        const auto& answer = talk.explanations.first();
        QCOMPARE(answer.id, id);
        QCOMPARE(answer.verdict, WhyNot::Verdict::Worse);
        QCOMPARE(answer.stage, u"lottery"_s);
        QCOMPARE(answer.moves.size(), 2U);
        QVERIFY(!talk.session.isBusy() && talk.session.isRunning());
        QVERIFY(talk.errors.isEmpty());
    }

    void locksHoldUntilTheyAreTakenBack()
    {
        Talk talk(program("passerelle-solve"_L1));
        talk.session.start(smallProblem());
        talk.session.solve();
        for (int student = 0; student < 3; ++student)
            talk.session.lock(student, 0);
        talk.session.solve();
        talk.session.conflict();
        talk.session.unlock(1);
        talk.session.forbid(1, 0);
        talk.session.solve();
        QTRY_COMPARE_WITH_TIMEOUT(talk.outcomes.size(), 3, Soon);
        QCOMPARE(talk.outcomes.at(1).status, Outcome::Status::Infeasible);
        QCOMPARE(talk.outcomes.at(2).seats, (std::vector<Seat>{{0, 0}, {1, 0}, {0, 0}}));
        QCOMPARE(talk.bounds.size(), 3);
        QCOMPARE(talk.conflicts.size(), 1);
        QCOMPARE(talk.conflicts.first().demands.size(), 4U);
        QCOMPARE(talk.conflicts.first().remedies.front().changes.front().to, 3);
        QVERIFY2(talk.errors.isEmpty(), qPrintable(talk.errors.join(u' ')));
    }

    void planFromBeforeIsComparedWith()
    {
        Talk talk(program("passerelle-solve"_L1));
        talk.session.start(smallProblem(), {{1, 0}, {0, 0}, {0, 0}});
        talk.session.whyNot(0, 0);
        QTRY_COMPARE_WITH_TIMEOUT(talk.explanations.size(), 1, Soon);
        QCOMPARE(talk.explanations.first().verdict, WhyNot::Verdict::Better);
        QVERIFY(talk.outcomes.isEmpty());
    }

    void badBehaviourEndsTheSessionWithASentence_data()
    {
        QTest::addColumn<QByteArray>("behaviour");
        QTest::addColumn<QString>("words");
        QTest::newRow("crash") << QByteArray("crash") << u"crashed or was killed"_s;
        QTest::newRow("garbage") << QByteArray("garbage") << u"not an answer"_s;
        QTest::newRow("garbage and hang") << QByteArray("garbage and hang") << u"not an answer"_s;
        QTest::newRow("half a line") << QByteArray("half a line") << u"not an answer"_s;
        QTest::newRow("end") << QByteArray("end") << u"crashed or was killed"_s;
        QTest::newRow("refusal") << QByteArray("refuse") << u"no array"_s;
        QTest::newRow("exit code 3") << QByteArray("fail") << u"failed (code 3)"_s;
        QTest::newRow("hang") << QByteArray("hang") << u"did not answer in time"_s;
        QTest::newRow("another answer") << QByteArray("answer") << u"not an answer"_s;
    }

    void badBehaviourEndsTheSessionWithASentence()
    {
        QFETCH(QByteArray, behaviour);
        QFETCH(QString, words);
        qputenv("FAKE_SOLVER", behaviour);
        qputenv("FAKE_ANSWER", whyNotToJson({.id = 77, .student = 0, .project = 0}));
        Talk talk(program("fakesolver"_L1));
        talk.session.setPatience({.afterStop = 100ms, .afterTime = 300ms});
        auto problem = smallProblem();
        problem.settings.seconds = 0;
        talk.session.start(problem);
        talk.session.solve();
        QTRY_COMPARE_WITH_TIMEOUT(talk.errors.size(), 1, Soon);
        QVERIFY2(talk.errors.first().contains(words), qPrintable(talk.errors.first()));
        QVERIFY(!talk.session.isRunning() && !talk.session.isBusy());
        QCOMPARE(talk.outcomes.size(), 0);
    }

    void missingSolverIsSaidAfterTheStart()
    {
        Talk talk(program("absent"_L1));
        talk.session.start(smallProblem());
        talk.session.solve();
        QVERIFY(talk.errors.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(talk.errors.size(), 1, Soon);
        QVERIFY2(talk.errors.first().contains(u"is missing"_s), qPrintable(talk.errors.first()));
    }

    void movesThatBreakARuleAreRefused()
    {
        qputenv("FAKE_SOLVER", "answer");
        qputenv("FAKE_ANSWER",
            whyNotToJson({.id = 1,
                .student = 0,
                .project = 0,
                .verdict = WhyNot::Verdict::Equal,
                .moves = {{0, {1, 0}, {0, 0}}}}));
        Talk talk(program("fakesolver"_L1));
        talk.session.start(smallProblem(), {{1, 0}, {0, 0}, {0, 0}}); // The project would have three.
        talk.session.whyNot(0, 0);
        QTRY_COMPARE_WITH_TIMEOUT(talk.errors.size(), 1, Soon);
        QVERIFY(talk.explanations.isEmpty());
    }

    void sessionBeginsAgainAfterAFailure()
    {
        qputenv("FAKE_SOLVER", "crash");
        Talk talk(program("fakesolver"_L1));
        talk.session.start(smallProblem());
        QTRY_COMPARE_WITH_TIMEOUT(talk.errors.size(), 1, Soon);
        qputenv("FAKE_SOLVER", "hang");
        talk.session.start(smallProblem());
        talk.session.solve();
        QVERIFY(talk.session.isBusy());
        talk.session.stop(); // It does not, so it is ended.
        QTRY_COMPARE_WITH_TIMEOUT(talk.errors.size(), 2, Soon);
    }

    void exampleOfTheManualIsTrue()
    {
        QFile manual(QStringLiteral(PROJECT_ROOT "/app/package/passerelle-solve.1"));
        QVERIFY(manual.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(manual.readAll()).replace("\\-"_L1, "-"_L1);
        QStringList examples;
        for (const auto& part : text.split(u".EX\n"_s).mid(1))
            examples.append(part.section(u".EE"_s, 0, 0));
        QCOMPARE(examples.size(), 3);
        QProcess solver;
        solver.start(program("passerelle-solve"_L1), {u"--session"_s});
        solver.write((examples.at(0).simplified() + u'\n' + examples.at(1)).toUtf8());
        solver.closeWriteChannel(); // After quit: everything is answered first.
        QVERIFY(solver.waitForFinished(Soon));
        QCOMPARE(solver.exitCode(), 0);
        const auto lines = solver.readAllStandardOutput();
        QVERIFY2(lines.contains("\"status\":\"optimal\""), lines.constData());
        QVERIFY2(lines.contains(examples.at(2).toUtf8()), lines.constData());
    }

    void solverWithoutMemorySaysSo()
    {
        QProcess solver;
        solver.start(
            u"sh"_s, {u"-c"_s, u"ulimit -v 60000; exec \"$0\" --session"_s, program("passerelle-solve"_L1)});
        QVERIFY(solver.waitForStarted());
        solver.write(QByteArray(200'000'000, '[') + "\n");
        solver.closeWriteChannel();
        QVERIFY(solver.waitForFinished(Soon));
        // Loading may fail, or reading: never an answer.
        QVERIFY(solver.exitStatus() == QProcess::CrashExit || solver.exitCode() != 0);
        QVERIFY(!solver.readAllStandardOutput().contains("\"result\""));
    }
};

SUITE(SolverSessionTest)
#include "tst_solversession.moc"
