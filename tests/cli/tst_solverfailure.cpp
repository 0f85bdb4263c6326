// SPDX-License-Identifier: MIT
#include "tests/support/cli.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

/// The command line with a solver that is not there, or goes away: programs copied to a folder.
class TestSolverFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cli = m_folder.filePath(u"passerelle-cli"_s);
        m_file = m_folder.filePath(u"p.passerelle"_s);
        QVERIFY(QFile::copy(QCoreApplication::applicationDirPath() + u"/passerelle-cli"_s, m_cli));
        QCOMPARE(run({u"new"_s, m_file, u"--sample"_s}).exit, 0);
    }

    void absentSolverIsSaid()
    {
        const auto result = run({u"match"_s, m_file});
        QCOMPARE(result.exit, 3);
        QVERIFY2(result.err.contains(u"passerelle-solve"_s), qPrintable(result.err));
        QCOMPARE(run({u"export"_s, m_file, m_folder.filePath(u"t.csv"_s), u"--what"_s, u"teams"_s}).exit, 1);
    }

    void killedSolverIsSaidAndNothingIsStored()
    {
        const auto solver
            = written(m_folder.filePath(u"passerelle-solve"_s), "#!/bin/sh\nread line\nkill -9 $$\n");
        QVERIFY(QFile::setPermissions(
            solver, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        const auto result = run({u"match"_s, m_file});
        QCOMPARE(result.exit, 3);
        QVERIFY(!result.err.isEmpty());
        QCOMPARE(run({u"export"_s, m_file, m_folder.filePath(u"t.csv"_s), u"--what"_s, u"teams"_s}).exit, 1);
    }

private:
    CliRun run(const QStringList& words) const
    {
        QProcess process;
        process.start(m_cli, words + QStringList{u"--lang"_s, u"en"_s});
        process.waitForFinished(60'000);
        return {.exit = process.exitCode(),
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError())};
    }

    const QTemporaryDir m_folder;
    QString m_cli;
    QString m_file;
};

SUITE(TestSolverFailure)
#include "tst_solverfailure.moc"
