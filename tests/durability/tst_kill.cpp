// SPDX-License-Identifier: MIT
#include "core/error.h"
#include "core/workspace.h"
#include "tests/support/cli.h"
#include "tests/support/howmany.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int StudentsOfAStep = 10;
constexpr int StudentsOfTheSheet = 200;

QByteArray sheet()
{
    QByteArray bytes = "Number;Last name;First name;Cohort\n";
    for (int i = 0; i < StudentsOfTheSheet; ++i)
        bytes += "K" + QByteArray::number(i) + ";Martin" + QByteArray::number(i) + ";Zoé;Killed\n";
    return bytes;
}

/// What a command may have done to the file.
struct State
{
    qsizetype steps = 0;
    qsizetype students = 0;
    qsizetype placements = 0;
    QString wrong;

    bool operator==(const State&) const = default;
};

State stateOf(const QString& path)
{
    try {
        const Workspace workspace(path);
        State state;
        state.steps = workspace.journal().size();
        for (const auto& campaign : workspace.store().campaigns.all()) {
            state.students += workspace.store().students.of(campaign.id).size();
            for (const auto& scenario : workspace.store().scenarios.of(campaign.id))
                state.placements += scenario.placements.size();
        }
        for (const auto& issue : workspace.check()) {
            if (issue.code.startsWith("file."))
                state.wrong = issue.message.text();
        }
        return state;
    } catch (const Error& error) {
        return {.steps = 0, .students = 0, .placements = 0, .wrong = error.message()};
    }
}

/// The file and what lies beside it as the killed program left them.
QString setAside(const QString& path)
{
    const auto copy = path + u".copy"_s;
    for (const auto& side : {u""_s, u"-wal"_s, u"-journal"_s}) {
        QFile::remove(copy + side);
        QFile::copy(path + side, copy + side);
    }
    return copy;
}

/// Changes, undoes and redoes until it is killed; says the number of the step after each.
int work(const QString& path)
{
    Workspace workspace(path);
    const auto cohort = workspace.store().cohorts.of(workspace.store().campaigns.all().first().id).first();
    for (int step = 0;; ++step) {
        if (step % 3 == 1) {
            workspace.undo();
        } else if (step % 3 == 2) {
            workspace.redo();
        } else {
            workspace.change({"Step"}, [&](Store& store) {
                for (int i = 0; i < StudentsOfAStep; ++i) {
                    Student student;
                    student.id = StudentId::create();
                    student.cohort = cohort.id;
                    student.number = u"W%1-%2"_s.arg(step).arg(i);
                    store.students.save(student);
                }
            });
        }
        std::printf("%d\n", step + 1);
        std::fflush(stdout);
    }
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedCommandHasDoneAllOrNothing_data();
    void killedCommandHasDoneAllOrNothing();
    void killedCreationLeavesAWholeFileOrNone();
    void killedWorkKeepsEveryAcknowledgedStep();

private:
    [[nodiscard]] QString freshCopy();

    const int m_kills = howMany("PASSERELLE_TEST_KILLS", 8);
    QRandomGenerator m_random{20'261'124};
    QTemporaryDir m_folder;
    QString m_base = m_folder.filePath(u"base.passerelle"_s);
    QString m_sheet = m_folder.filePath(u"sheet.csv"_s);
    int m_files = 0;
};

void TestKill::initTestCase()
{
    QCOMPARE(runCli({u"new"_s, m_base, u"--sample"_s}).exit, 0);
    written(m_sheet, sheet());
}

QString TestKill::freshCopy()
{
    const auto path = m_folder.filePath(u"%1.passerelle"_s.arg(++m_files));
    return QFile::copy(m_base, path) ? path : QString();
}

void TestKill::killedCommandHasDoneAllOrNothing_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("import") << QStringList{u"import"_s, {}, m_sheet, u"--as"_s, u"students"_s};
    QTest::newRow("match") << QStringList{u"match"_s, {}, u"--time-limit"_s, u"20"_s};
    QTest::newRow("backup") << QStringList{u"backup"_s, {}};
}

void TestKill::killedCommandHasDoneAllOrNothing()
{
    QFETCH(QStringList, words);
    const auto before = stateOf(m_base);
    words[1] = freshCopy();
    QElapsedTimer timer;
    timer.start();
    const auto whole = runCli(words);
    QVERIFY2(whole.exit == 0, qPrintable(whole.err));
    const int usual = int(timer.elapsed());
    const auto after = stateOf(words.at(1));
    QCOMPARE(after.wrong, QString());

    int done = 0;
    for (int i = 0; i < m_kills; ++i) {
        words[1] = freshCopy();
        QProcess program;
        program.start(QCoreApplication::applicationDirPath() + u"/passerelle-cli"_s, words);
        QVERIFY(program.waitForStarted());
        const bool hasEnded = program.waitForFinished(m_random.bounded(1, usual + 20));
        program.kill();
        program.waitForFinished();
        for (const auto& path : {setAside(words.at(1)), words.at(1)}) {
            const auto state = stateOf(path);
            QCOMPARE(state.wrong, QString());
            QVERIFY2(state == before || state == after, qPrintable(path));
            if (hasEnded && program.exitStatus() == QProcess::NormalExit)
                QCOMPARE(state, after);
            done += state == after ? 1 : 0;
        }
    }
    qInfo("%d kills, %d after the step was done", m_kills, done / 2);
}

void TestKill::killedCreationLeavesAWholeFileOrNone()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(runCli({u"new"_s, m_folder.filePath(u"whole.passerelle"_s)}).exit, 0);
    const int usual = int(timer.elapsed());
    int made = 0;
    for (int i = 0; i < m_kills; ++i) {
        const auto path = m_folder.filePath(u"new%1.passerelle"_s.arg(i));
        QProcess program;
        program.start(QCoreApplication::applicationDirPath() + u"/passerelle-cli"_s, {u"new"_s, path});
        QVERIFY(program.waitForStarted());
        program.waitForFinished(m_random.bounded(1, usual + 20));
        program.kill();
        program.waitForFinished();
        if (!QFile::exists(path))
            continue;
        ++made;
        QCOMPARE(stateOf(path), (State{.steps = 1, .students = 0, .placements = 0, .wrong = {}}));
    }
    qInfo("%d kills, %d files made", m_kills, made);
}

void TestKill::killedWorkKeepsEveryAcknowledgedStep()
{
    const auto before = stateOf(m_base);
    int unfinished = 0;
    for (int i = 0; i < m_kills; ++i) {
        const auto path = freshCopy();
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"kill"_s, u"work"_s, path});
        QVERIFY(program.waitForStarted());
        if (m_random.bounded(5) == 0)
            QThread::msleep(m_random.bounded(30U)); // while it opens
        else if (program.waitForReadyRead(20'000))
            QThread::msleep(m_random.bounded(50U));
        program.kill();
        program.waitForFinished();
        const auto told = program.readAllStandardOutput().count('\n');
        const auto copy = setAside(path);
        unfinished += QFileInfo(copy + u"-wal"_s).size() > 0 ? 1 : 0;
        for (const auto& left : {copy, path}) {
            const auto state = stateOf(left);
            QCOMPARE(state.wrong, QString());
            const auto steps = state.steps - before.steps;
            QVERIFY2(steps >= told, "an acknowledged step is lost");
            const auto expected = StudentsOfAStep * (steps / 3 + (steps % 3 == 1 ? 1 : 0));
            QCOMPARE(state.students - before.students, expected);
        }
    }
    qInfo("%d kills, %d with a log left behind", m_kills, unfinished);
    QVERIFY2(unfinished > 0, "no kill met unfinished work");
}

// The test itself, or the other program that it starts.
static const suite::Entry entry(__FILE__, [](int argc, char* argv[]) {
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"work"_s)
        return work(arguments.at(2));
    TestKill test;
    return QTest::qExec(&test, argc, argv);
});

#include "tst_kill.moc"
