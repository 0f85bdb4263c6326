// SPDX-License-Identifier: MIT
#include "tests/support/cli.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

/// Every mistake that people make has a sentence of its own, and changes nothing.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(u"p.passerelle"_s);
        QCOMPARE(runCli({u"new"_s, m_file}).exit, 0);
        const auto good = [this](const QString& kind, const QByteArray& bytes) {
            const auto run = runCli({u"import"_s, m_file, sheet(bytes), u"--as"_s, kind});
            QVERIFY2(run.exit == 0, qPrintable(run.err));
        };
        good(u"volunteers"_s, "Name;Role;Capacity\nAnne Petit;tutor;2\n");
        good(u"students"_s, "Number;Last name;First name;Cohort\n1;Petit;Léa;3A\n");
        good(u"projects"_s, "Reference;Title\nP01;Jardin partagé\nP02;Robotique\n");
    }

    void wrongCellIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("words"); ///< That stderr must hold.

        const auto students = u"students"_s;
        const auto projects = u"projects"_s;
        QTest::newRow("heading not found")
            << students << QByteArray("Colour;Size\nred;3\n") << QStringList{u"Colour"_s};
        QTest::newRow("duplicate number")
            << students << QByteArray("Number;Last name\n17;Martin\n17;Durand\n")
            << QStringList{u"row 3"_s, u"17"_s};
        QTest::newRow("same student, other wishes")
            << students
            << QByteArray("Number;Last name;Wish 1\n17;Martin;Robotique\n17;Martin;Jardin partagé\n")
            << QStringList{u"row 3"_s, u"wishes"_s};
        QTest::newRow("unknown project, the nearest named")
            << students << QByteArray("Number;Last name;Wish 1\n17;Martin;Jardin partge\n")
            << QStringList{u"row 2"_s, u"Wish 1"_s, u"Jardin partge"_s, u"Jardin partagé"_s};
        QTest::newRow("rank given twice")
            << students << QByteArray("Number;Last name;Wish 1;Choix 1\n17;Martin;Robotique;Jardin partagé\n")
            << QStringList{u"Choix 1"_s};
        QTest::newRow("project ranked twice")
            << students << QByteArray("Number;Last name;Wish 1;Wish 2\n17;Martin;Robotique;Robotique\n")
            << QStringList{u"row 2"_s, u"Robotique"_s};
        QTest::newRow("level out of range")
            << students << QByteArray("Number;Last name;web-front\n17;Martin;7\n")
            << QStringList{u"web-front"_s, u"7"_s};
        QTest::newRow("max below min") << projects << QByteArray("Title;Team min;Team max\nVélo;4;3\n")
                                       << QStringList{u"row 2"_s, u"Team max"_s};
        QTest::newRow("unknown skill") << projects << QByteArray("Title;Required needs\nVélo;web-frnt >= 2\n")
                                       << QStringList{u"row 2"_s, u"web-frnt"_s, u"web-front"_s};
        QTest::newRow("unknown tutor") << projects << QByteArray("Title;Tutor\nVélo;Anne Ptit\n")
                                       << QStringList{u"Anne Ptit"_s, u"Anne Petit"_s};
        QTest::newRow("unknown cohort")
            << projects << QByteArray("Title;Eligible cohorts\nVélo;9Z\n") << QStringList{u"9Z"_s};
        QTest::newRow("no number of teams")
            << projects << QByteArray("Title;Teams\nVélo;many\n") << QStringList{u"many"_s};
        QTest::newRow("unknown type of rule")
            << u"rules"_s << QByteArray("Type;Students;Reason\nnear;17;x\n") << QStringList{u"near"_s};
        QTest::newRow("unknown student of a rule")
            << u"rules"_s << QByteArray("Type;Students;Project;Reason\nlock;999;Robotique;x\n")
            << QStringList{u"999"_s};
        QTest::newRow("capacity in words")
            << u"volunteers"_s << QByteArray("Name;Role;Capacity\nBob;tutor;two\n")
            << QStringList{u"two"_s, u"Capacity"_s};
    }

    void wrongCellIsNamedWithItsPlace()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, words);
        const auto before = dump();
        const auto run = runCli({u"import"_s, m_file, sheet(bytes), u"--as"_s, kind});
        QCOMPARE(run.exit, 1);
        for (const auto& word : words)
            QVERIFY2(run.err.contains(word), qPrintable(word + u" is not in: "_s + run.err));
        QCOMPARE(dump(), before);
    }

    void answersOfStrangersAreRefusedWithTheNearest()
    {
        const auto before = dump();
        const auto run = runCli({u"import"_s, m_file,
            sheet("Timestamp;Name;Wish 1\n2026-10-01 08:00;Petit Lea;P01\n2026-10-01 09:00;Lea Peti;P02\n"),
            u"--as"_s, u"auto"_s, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.err.contains(u"Léa Petit"_s), qPrintable(run.err));
        const auto json = run.json();
        QCOMPARE(json[u"kind"_s].toString(), u"answers"_s);
        QCOMPARE(json[u"inError"_s].toInt(), 1);
        QCOMPARE(json[u"changed"_s].toInt(), 1);
        const auto question = json[u"questions"_s][0];
        QCOMPARE(question[u"text"_s].toString(), u"Lea Peti"_s);
        QCOMPARE(question[u"candidates"_s][0][u"name"_s].toString(), u"Léa Petit"_s);
        QCOMPARE(dump(), before);
    }

    void goodRowsAreStoredWhenTheOthersMayBeLeftOut()
    {
        const auto bytes = QByteArray("Name;Role;Capacity\nCarl Roux;tutor;1\nBob Roux;tutor;two\n");
        QCOMPARE(runCli({u"import"_s, m_file, sheet(bytes), u"--as"_s, u"volunteers"_s}).exit, 1);
        const auto run = runCli(
            {u"import"_s, m_file, sheet(bytes), u"--as"_s, u"volunteers"_s, u"--skip-errors"_s, u"--json"_s});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.json()[u"added"_s].toInt(), 1);
        QVERIFY(dump().contains(u"Carl Roux"_s));
        QVERIFY(!dump().contains(u"Bob Roux"_s));
    }

    void mappingIsSavedAndGivenBack()
    {
        const auto map = m_folder.filePath(u"map.json"_s);
        const auto bytes = QByteArray("Who;Task\nDora Lin;tutor\n");
        QCOMPARE(runCli({u"import"_s, m_file, sheet(bytes), u"--as"_s, u"volunteers"_s, u"--map"_s,
                            u"name=Who"_s, u"--map"_s, u"roles=Task"_s, u"--save-map"_s, map, u"--dry-run"_s})
                     .exit,
            0);
        const auto run = runCli({u"import"_s, m_file, sheet(bytes), u"--as"_s, u"auto"_s, u"--map"_s, map,
            u"--dry-run"_s, u"--json"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QCOMPARE(run.json()[u"kind"_s].toString(), u"volunteers"_s);
        QCOMPARE(run.json()[u"columns"_s][0][u"reason"_s].toString(), u"remembered"_s);
        QCOMPARE(run.json()[u"rows"_s][0][u"name"_s].toString(), u"Dora Lin"_s);
    }

    void brokenMapIsExitThree()
    {
        const auto map = written(m_folder.filePath(u"broken.json"_s), "{}");
        const auto run
            = runCli({u"import"_s, m_file, sheet("Name\nX\n"), u"--as"_s, u"auto"_s, u"--map"_s, map});
        QCOMPARE(run.exit, 3);
        QVERIFY(run.err.contains(u"mapping"_s));
    }

    void unknownColumnIsReportedAndNotFatal()
    {
        const auto run = runCli({u"import"_s, m_file, sheet("Title;Colour\nRobotique;red\n"), u"--as"_s,
            u"projects"_s, u"--json"_s});
        QCOMPARE(run.exit, 0);
        QVERIFY(run.out.contains(u"Colour"_s));
    }

    void unreadableSheetIsExitThree_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"spreadsheet"_s;
        QTest::newRow("damaged") << QByteArray("PK\x03\x04 and nothing more") << QString();
        QTest::newRow("a web page") << QByteArray("<html><table></table></html>") << u"web page"_s;
        const QByteArray legacy = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(2040, '\0');
        QTest::newRow("an old container") << legacy << QString();
    }

    void unreadableSheetIsExitThree()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto path = sheet(bytes);
        const auto run = runCli({u"import"_s, m_file, path, u"--as"_s, u"students"_s});
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.err.contains(word) && run.err.size() > 30, qPrintable(run.err));
    }

    void protectedSheetSaysWhatToDo()
    {
        const auto path = QStringLiteral(SHARED_DATA "/sheets/enc.xlsx");
        if (!QFile::exists(path))
            QSKIP("the folder of hard spreadsheet files is absent");
        const auto run = runCli({u"import"_s, m_file, path, u"--as"_s, u"students"_s});
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.err.contains(u"password"_s), qPrintable(run.err));
    }

    void absentFilesAreNamed()
    {
        auto run = runCli({u"import"_s, m_file, u"absent.xlsx"_s, u"--as"_s, u"students"_s});
        QCOMPARE(run.exit, 3);
        QVERIFY(run.err.contains(u"absent.xlsx"_s));
        run = runCli({u"match"_s, u"absent.passerelle"_s});
        QCOMPARE(run.exit, 3);
        QVERIFY(run.err.contains(u"absent.passerelle"_s));
    }

    void fileThatIsNoProgrammeIsRefusedUnharmed()
    {
        const QByteArray text("Dear Sir, this is a letter.\n");
        const auto path = written(m_folder.filePath(u"letter.passerelle"_s), text);
        QCOMPARE(runCli({u"check"_s, path}).exit, 3);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), text);
    }

private:
    QString sheet(const QByteArray& bytes) const { return written(m_folder.filePath(u"sheet.csv"_s), bytes); }

    /// What the programme holds, as its own exports say it.
    QString dump() const
    {
        QString all;
        for (const auto& what : {u"students"_s, u"projects"_s, u"volunteers"_s}) {
            const auto out = m_folder.filePath(u"dump.csv"_s);
            runCli({u"export"_s, m_file, out, u"--what"_s, what});
            all += runCli({u"sheet"_s, out}).out;
        }
        return all;
    }

    const QTemporaryDir m_folder;
    QString m_file;
};

SUITE(TestBadInput)
#include "tst_badinput.moc"
