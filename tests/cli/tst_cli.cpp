// SPDX-License-Identifier: MIT
#include "tests/support/cli.h"
#include "tests/support/suite.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

/// The contract of the command line, told to the real program.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"p.passerelle"_s);
    }

    void helpTellsEveryCommandInBothLanguages()
    {
        const auto english = runCli({u"--help"_s});
        QCOMPARE(english.exit, 0);
        for (const auto& command : {u"new"_s, u"import"_s, u"sheet"_s, u"match"_s, u"explain"_s,
                 u"conflicts"_s, u"repair"_s, u"compare"_s, u"export"_s, u"template"_s, u"check"_s})
            QVERIFY2(english.out.contains(u"passerelle-cli "_s + command), qPrintable(command));
        const auto french = runCli({u"--help"_s, u"--lang"_s, u"fr"_s});
        QVERIFY(french.out.contains(u"Codes de sortie"_s));
    }

    void helpOfACommandTellsItsOptions()
    {
        const auto help = runCli({u"match"_s, u"--help"_s}).out;
        QVERIFY(help.contains(u"--time-limit SECONDS"_s));
        QVERIFY(!help.contains(u"passerelle-cli export"_s));
    }

    void wrongUseIsExitTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{u"solve"_s};
        QTest::newRow("unknown option") << QStringList{u"new"_s, u"x.passerelle"_s, u"--fast"_s};
        QTest::newRow("too few") << QStringList{u"import"_s, u"x.passerelle"_s};
        QTest::newRow("too many") << QStringList{u"check"_s, u"a"_s, u"b"_s};
        QTest::newRow("no kind") << QStringList{u"import"_s, u"a"_s, u"b"_s};
        QTest::newRow("unknown kind") << QStringList{u"import"_s, u"a"_s, u"b"_s, u"--as"_s, u"pupils"_s};
        QTest::newRow("half a map") << QStringList{
            u"import"_s, u"a"_s, u"b"_s, u"--as"_s, u"auto"_s, u"--map"_s, u"title"_s};
        QTest::newRow("wrong ending")
            << QStringList{u"export"_s, u"a"_s, u"b.pdf"_s, u"--what"_s, u"teams"_s};
        QTest::newRow("unknown language") << QStringList{u"check"_s, u"a"_s, u"--lang"_s, u"de"_s};
    }

    void wrongUseIsExitTwo()
    {
        QFETCH(QStringList, words);
        const auto run = runCli(words);
        QCOMPARE(run.exit, 2);
        QVERIFY(!run.err.isEmpty());
        QVERIFY(run.out.isEmpty());
    }

    void newMakesOneCampaignAndTouchesNoFileThatExists()
    {
        QCOMPARE(runCli({u"new"_s, m_file, u"--campaign"_s, u"Automne"_s}).exit, 0);
        QVERIFY(QFileInfo::exists(m_file));
        const auto before = contents();
        const auto again = runCli({u"new"_s, m_file});
        QCOMPARE(again.exit, 3);
        QVERIFY(again.err.contains(m_file));
        QCOMPARE(contents(), before);
        QCOMPARE(runCli({u"check"_s, m_file}).exit, 0);
    }

    void smallProgrammeGoesFromSheetsToTeams()
    {
        makeSmallProgramme();
        const auto run = runCli({u"match"_s, m_file, u"--json"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        const auto json = run.json();
        QCOMPARE(json["proven"_L1].toBool(), true);
        QCOMPARE(json["assigned"_L1].toInt(), 4);
        QCOMPARE(json["ranks"_L1]["1"_L1].toInt(), 2);
        QCOMPARE(json["ranks"_L1]["2"_L1].toInt(), 1);
        QCOMPARE(json["ranks"_L1]["unranked"_L1].toInt(), 0);
        QCOMPARE(json["ranks"_L1]["noWishes"_L1].toInt(), 1);
        QCOMPARE(json["rankSum"_L1].toInt(), 4);
        QCOMPARE(json["closedProjects"_L1].toArray(), QJsonArray{u"Théâtre"_s});
        QCOMPARE(json["unassigned"_L1].toArray(), QJsonArray());
        QCOMPARE(json["placements"_L1].toArray().size(), 4);
        const auto first = json["placements"_L1].toArray().first().toObject();
        QCOMPARE(first["student"_L1].toString(), u"001"_s);
        QCOMPARE(first["rank"_L1].toInt(), 1);
        QCOMPARE(first["team"_L1].toInt(), 1);
        for (const auto& stage : json["stages"_L1].toArray())
            QCOMPARE(stage["value"_L1], stage["bound"_L1]);
        QVERIFY(json["cpu"_L1].toDouble() >= 0 && json["seconds"_L1].toDouble() > 0);
    }

    void sameFileGivesTheSameAnswerTwice()
    {
        makeSmallProgramme();
        auto one = runCli({u"match"_s, m_file, u"--json"_s}).json();
        auto two = runCli({u"match"_s, m_file, u"--json"_s}).json();
        for (const auto& key : {u"seconds"_s, u"cpu"_s}) {
            one.remove(key);
            two.remove(key);
        }
        QCOMPARE(one, two);
    }

    void teamsAreExportedAndTheStudentsComeBackUnchanged()
    {
        makeSmallProgramme();
        QCOMPARE(runCli({u"match"_s, m_file, u"--scenario"_s, u"Essai"_s}).exit, 0);
        const auto teams = m_folder->filePath(u"teams.xlsx"_s);
        const auto exported
            = runCli({u"export"_s, m_file, teams, u"--what"_s, u"teams"_s, u"--scenario"_s, u"Essai"_s});
        QVERIFY2(exported.exit == 0, qPrintable(exported.err));
        const auto rows = runCli({u"sheet"_s, teams}).out;
        QCOMPARE(rows.count(u'\n'), 5);
        QVERIFY(rows.contains(u"\"001\""_s) && rows.contains(u"Jardin partagé"_s));

        const auto students = m_folder->filePath(u"students.csv"_s);
        QCOMPARE(runCli({u"export"_s, m_file, students, u"--what"_s, u"students"_s}).exit, 0);
        const auto back = runCli({u"import"_s, m_file, students, u"--as"_s, u"auto"_s, u"--json"_s}).json();
        QCOMPARE(back["kind"_L1].toString(), u"students"_s);
        QCOMPARE(back["unchanged"_L1].toInt(), 4);
        QCOMPARE(back["added"_L1].toInt() + back["changed"_L1].toInt(), 0);
    }

    void aWholeProgrammeGoesOutAndComesBack()
    {
        makeSmallProgramme();
        const auto all = m_folder->filePath(u"all.ods"_s);
        QCOMPARE(runCli({u"export"_s, m_file, all, u"--what"_s, u"all"_s}).exit, 0);
        const auto other = m_folder->filePath(u"other.passerelle"_s);
        QCOMPARE(runCli({u"new"_s, other}).exit, 0);
        const auto first = runCli({u"import"_s, other, all, u"--as"_s, u"all"_s, u"--json"_s}).json();
        QVERIFY(first["stored"_L1].toBool());
        const auto again
            = runCli({u"import"_s, other, all, u"--as"_s, u"all"_s, u"--dry-run"_s, u"--json"_s}).json();
        QCOMPARE(again["added"_L1].toInt() + again["changed"_L1].toInt(), 0);
        QCOMPARE(
            runCli({u"export"_s, m_file, all, u"--what"_s, u"wishes"_s, u"--for"_s, u"students"_s}).exit, 2);
    }

    void aTemplateHasTheHeadingsOfTheImport()
    {
        makeSmallProgramme();
        const auto form = m_folder->filePath(u"form.xlsx"_s);
        QCOMPARE(runCli({u"template"_s, form, u"--for"_s, u"projects"_s, u"--file"_s, m_file}).exit, 0);
        const auto run
            = runCli({u"import"_s, m_file, form, u"--as"_s, u"projects"_s, u"--dry-run"_s, u"--json"_s})
                  .json();
        QCOMPARE(run["issues"_L1].toArray(), QJsonArray());
        QCOMPARE(runCli({u"template"_s, form, u"--for"_s, u"dreams"_s}).exit, 2);
    }

    void dryRunStoresNothing()
    {
        QCOMPARE(runCli({u"new"_s, m_file}).exit, 0);
        const auto sheet = written(m_folder->filePath(u"p.csv"_s), "Title\nJardin\n");
        const auto trial = runCli({u"import"_s, m_file, sheet, u"--as"_s, u"projects"_s, u"--dry-run"_s});
        QCOMPARE(trial.exit, 0);
        const auto real = runCli({u"import"_s, m_file, sheet, u"--as"_s, u"projects"_s, u"--json"_s}).json();
        QCOMPARE(real["added"_L1].toInt(), 1);
        QCOMPARE(real["stored"_L1].toBool(), true);
    }

    void mappedHeadingIsRead()
    {
        QCOMPARE(runCli({u"new"_s, m_file}).exit, 0);
        const auto sheet = written(m_folder->filePath(u"p.csv"_s), "Quoi;Combien\nJardin;7\n");
        const auto run = runCli({u"import"_s, m_file, sheet, u"--as"_s, u"projects"_s, u"--map"_s,
            u"title=Quoi"_s, u"--map"_s, u"teamMax=Combien"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        const auto out = m_folder->filePath(u"out.csv"_s);
        QCOMPARE(runCli({u"export"_s, m_file, out, u"--what"_s, u"projects"_s}).exit, 0);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll();
        QVERIFY(text.contains("Jardin") && text.contains(";7;"));
    }

    void sheetShowsWhatIsReadRowByRow()
    {
        const auto sheet = written(m_folder->filePath(u"a.csv"_s), "Nom;Âge\nZoé;\"a;\nb\"\n;3\n");
        const auto run = runCli({u"sheet"_s, sheet});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.out, u"[\"Nom\",\"Âge\"]\n[\"Zoé\",\"a;\\nb\"]\n[null,\"3\"]\n"_s);
    }

    void seedAndWishesAndLimitAreObeyed()
    {
        makeSmallProgramme();
        QCOMPARE(runCli({u"match"_s, m_file, u"--seed"_s, u"7"_s, u"--wishes"_s, u"min-sum"_s,
                            u"--time-limit"_s, u"5"_s, u"--json"_s})
                     .json()["rankSum"_L1]
                     .toInt(),
            4);
        QCOMPARE(runCli({u"match"_s, m_file, u"--seed"_s, u"x"_s}).exit, 2);
        QCOMPARE(runCli({u"match"_s, m_file, u"--wishes"_s, u"best"_s}).exit, 2);
        QCOMPARE(runCli({u"match"_s, m_file, u"--time-limit"_s, u"0"_s}).exit, 2);
    }

    void impossibleMatchSaysWhyAndChangesNothing()
    {
        makeSmallProgramme();
        const auto rules = written(m_folder->filePath(u"rules.csv"_s),
            "Type;Students;Project;Reason\ntogether;001; 002;;\n"
            "together;\"001; 002\";;Amis\napart;\"001; 002\";;Dispute\n");
        const auto refused = runCli({u"import"_s, m_file, rules, u"--as"_s, u"rules"_s});
        QCOMPARE(refused.exit, 1);
        written(rules, "Type;Students;Reason\ntogether;\"001; 002\";Amis\napart;\"001; 002\";Dispute\n");
        QCOMPARE(runCli({u"import"_s, m_file, rules, u"--as"_s, u"rules"_s}).exit, 0);
        const auto run = runCli({u"match"_s, m_file, u"--json"_s});
        QCOMPARE(run.exit, 1);
        QVERIFY(!run.err.isEmpty());
        QVERIFY(!run.json()["issues"_L1].toArray().isEmpty());
        QCOMPARE(
            runCli({u"export"_s, m_file, m_folder->filePath(u"t.csv"_s), u"--what"_s, u"teams"_s}).exit, 1);
    }

    void messagesAreInTheLanguageThatIsAsked()
    {
        QVERIFY(runCli({u"check"_s, u"absent.passerelle"_s}).err.contains(u"absent.passerelle"_s));
        const auto english = runCli({u"match"_s, u"absent"_s, u"--lang"_s, u"en"_s}).err;
        const auto french = runCli({u"match"_s, u"absent"_s, u"--lang"_s, u"fr"_s}).err;
        QVERIFY(english != french);
    }

private:
    void makeSmallProgramme() const
    {
        const auto import = [this](const QString& kind, const QByteArray& bytes) {
            const auto sheet = written(m_folder->filePath(kind + u".csv"_s), bytes);
            const auto run = runCli({u"import"_s, m_file, sheet, u"--as"_s, kind});
            QVERIFY2(run.exit == 0, qPrintable(run.err));
        };
        QCOMPARE(runCli({u"new"_s, m_file}).exit, 0);
        import(u"volunteers"_s, "Name;Role;Capacity\nAnne Petit;tutor;1\n");
        import(u"projects"_s,
            "Titre;Effectif min;Effectif max;Tuteur\nJardin partagé;2;2;Anne Petit\n"
            "Robotique;1;3;\nThéâtre;2;3;Anne Petit\n");
        import(u"students"_s,
            "Number;Last name;First name;Cohort;Wish 1;Wish 2\n"
            "001;Martin;Ada;3A;Jardin partagé;Robotique\n002;Durand;Bob;3A;Jardin partagé;Robotique\n"
            "003;Éluard;Zoé;3A;Théâtre;Robotique\n004;Sans;Vœu;3A;;\n");
    }

    QByteArray contents() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

SUITE(TestCli)
#include "tst_cli.moc"
