// SPDX-License-Identifier: MIT
#include "tests/support/cli.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// Why, what contradicts what, who moves, what each objective costs: asked of the real program.
class TestQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = m_folder.filePath(u"sample.passerelle"_s);
        QCOMPARE(runCli({u"new"_s, m_sample, u"--sample"_s}).exit, 0);
        const auto run = runCli({u"match"_s, m_sample, u"--json"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        for (const auto& entry : run.json()["placements"_L1].toArray()) {
            const auto placement = entry.toObject();
            if (placement["rank"_L1].toInt() > 1)
                m_second.append(placement["student"_L1].toString());
        }
        QVERIFY(!m_second.isEmpty());
    }

    void init()
    {
        m_file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".passerelle"_s);
    }

    void betterWishesAreExplainedWithTheirPrice()
    {
        const auto run = runCli({u"explain"_s, m_sample, u"--student"_s, m_second.first(), u"--json"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        const auto json = run.json();
        QVERIFY(json["rank"_L1].toInt() > 1);
        const auto answers = json["answers"_L1].toArray();
        QVERIFY(!answers.isEmpty());
        for (const auto& entry : answers) {
            const auto answer = entry.toObject();
            QVERIFY(answer["rank"_L1].toInt() < json["rank"_L1].toInt());
            QVERIFY(!answer["sentences"_L1].toArray().isEmpty());
            QVERIFY2(answer["verdict"_L1].toString() != u"open"_s, qPrintable(run.out));
            // The plan is proven: nothing is better.
            QVERIFY2(answer["verdict"_L1].toString() != u"better"_s, qPrintable(run.out));
        }
    }

    void studentVersionNamesNobodyElse_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("fr") << u"fr"_s;
        QTest::newRow("en") << u"en"_s;
    }

    void studentVersionNamesNobodyElse()
    {
        QFETCH(QString, language);
        const auto sheet = m_folder.filePath(u"students.csv"_s);
        QCOMPARE(runCli({u"export"_s, m_sample, sheet, u"--what"_s, u"students"_s}).exit, 0);
        QStringList secrets;
        const auto rows = runCli({u"sheet"_s, sheet}).out.split(u'\n', Qt::SkipEmptyParts);
        for (const auto& row : rows.mid(1)) {
            const auto cells = QJsonDocument::fromJson(row.toUtf8()).array();
            for (const int column : {0, 1, 2, 3})
                secrets.append(cells.at(column).toString());
        }
        QVERIFY(secrets.size() > 200);
        QString said;
        for (const auto& number : m_second.first(qMin(m_second.size(), 4))) {
            const auto run = runCli(
                {u"explain"_s, m_sample, u"--student"_s, number, u"--for-student"_s, u"--lang"_s, language});
            QVERIFY2(run.exit == 0, qPrintable(run.err));
            said += run.out;
        }
        QVERIFY(said.size() > 100);
        for (const auto& secret : secrets)
            QVERIFY2(secret.size() < 4 || !said.contains(secret), qPrintable(secret + u" in:\n"_s + said));
    }

    void projectTellsWhoCoversItsNeeds()
    {
        const auto teams = runCli({u"match"_s, m_sample, u"--json"_s}).json()["placements"_L1].toArray();
        const auto title = teams.first().toObject()["project"_L1].toString();
        const auto run = runCli({u"explain"_s, m_sample, u"--project"_s, title, u"--json"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QVERIFY(run.json()["sentences"_L1].toArray().size() >= 1);
    }

    void wrongQuestionsAreTold()
    {
        QCOMPARE(runCli({u"explain"_s, m_sample}).exit, 2);
        const auto unknown = runCli({u"explain"_s, m_sample, u"--student"_s, u"nobody"_s});
        QCOMPARE(unknown.exit, 1);
        QVERIFY(unknown.err.contains(u"nobody"_s));
        const auto project
            = runCli({u"explain"_s, m_sample, u"--student"_s, m_second.first(), u"--project"_s, u"Vlo"_s});
        QCOMPARE(project.exit, 1);
        QVERIFY(project.err.contains(u"Vlo"_s));
        QCOMPARE(runCli({u"new"_s, m_file}).exit, 0);
        for (const auto& words :
            {QStringList{u"explain"_s, m_file, u"--student"_s, u"1"_s}, QStringList{u"repair"_s, m_file}})
            QCOMPARE(runCli(words).exit, 1);
    }

    void objectivesAreComparedSideBySide()
    {
        const auto run = runCli({u"compare"_s, m_sample, u"--json"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        const auto trials = run.json()["trials"_L1].toArray();
        QCOMPARE(trials.size(), 5);
        int mostFirst = 0;
        int bestWorst = 99;
        for (const auto& trial : trials) {
            QVERIFY(trial["possible"_L1].toBool() && trial["proven"_L1].toBool());
            QCOMPARE(trial["figures"_L1]["unplaced"_L1].toInt(), 0);
            mostFirst = qMax(mostFirst, trial["figures"_L1]["firstWishes"_L1].toInt());
            bestWorst = qMin(bestWorst, trial["figures"_L1]["worstRank"_L1].toInt());
        }
        QCOMPARE(trials.at(0)["figures"_L1]["worstRank"_L1].toInt(), bestWorst);
        QCOMPARE(trials.at(0)["figures"_L1]["changes"_L1].toInt(), 0);
        QCOMPARE(trials.at(1)["figures"_L1]["firstWishes"_L1].toInt(), mostFirst);
        QVERIFY(runCli({u"compare"_s, m_sample}).out.contains(u"Most first wishes"_s));
    }

    void tooManyLocksAreFoundAndRelaxed()
    {
        make("Title;Team min;Team ideal;Team max\nJardin;1;2;2\nVélo;1;2;3\n", 4);
        rules("Type;Students;Project;Reason\nlock;1;Jardin;a\nlock;2;Jardin;b\nlock;3;Jardin;c\n");
        auto run = runCli({u"conflicts"_s, m_file, u"--json"_s});
        QCOMPARE(run.exit, 1);
        QVERIFY(!run.json()["possible"_L1].toBool(true));
        QVERIFY(run.json()["minimal"_L1].toBool());
        QCOMPARE(run.json()["demands"_L1].toArray().size(), 4); // Three locks, two places.
        const auto remedies = run.json()["remedies"_L1].toArray();
        QVERIFY2(!remedies.isEmpty(), qPrintable(run.out));
        QVERIFY(runCli({u"conflicts"_s, m_file}).out.contains(u"Jardin"_s));
        QCOMPARE(runCli({u"conflicts"_s, m_file, u"--apply"_s, u"99"_s}).exit, 2);
        QCOMPARE(runCli({u"match"_s, m_file}).exit, 1);
        run = runCli({u"conflicts"_s, m_file, u"--apply"_s, u"1"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QCOMPARE(runCli({u"conflicts"_s, m_file}).exit, 0);
        QCOMPARE(runCli({u"match"_s, m_file}).exit, 0);
    }

    void repairMovesOnlyWhoMust()
    {
        make("Title;Team min;Team ideal;Team max\nJardin;1;2;3\nVélo;1;2;3\nMusée;1;2;3\n", 6);
        QCOMPARE(runCli({u"match"_s, m_file, u"--scenario"_s, u"Automne"_s}).exit, 0);
        const auto before = placements();
        const auto fallen = before.first().toObject()["project"_L1].toString();
        import(u"projects"_s, "Title;Status\n"_ba + fallen.toUtf8() + ";delivered\n");
        const auto last = before.last().toObject()["student"_L1].toString();
        import(u"students"_s,
            "Number;Last name;Cohort;Status\n"_ba + last.toUtf8() + ";N;A;withdrawn\n77;Late;A;\n");

        const auto trial = runCli({u"repair"_s, m_file, u"--dry-run"_s, u"--json"_s});
        QVERIFY2(trial.exit == 0, qPrintable(trial.err + trial.out));
        QCOMPARE(trial.json()["stored"_L1].toBool(true), false);
        const auto run = runCli({u"repair"_s, m_file, u"--json"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err + run.out));
        QCOMPARE(run.json()["base"_L1].toString(), u"Automne"_s);
        QSet<QString> reasons;
        int moved = 0;
        for (const auto& move : run.json()["moves"_L1].toArray()) {
            reasons.insert(move["why"_L1].toString());
            moved += move["why"_L1].toString() == u"moved"_s ? 1 : 0;
            QVERIFY(move["to"_L1].toString() != fallen);
        }
        for (const auto& why : {u"project-fallen"_s, u"joined"_s, u"withdrawn"_s})
            QVERIFY2(reasons.contains(why), qPrintable(run.out));
        for (const auto& stage : run.json()["stages"_L1].toArray()) {
            if (stage["name"_L1].toString() == u"changes"_s)
                QCOMPARE(moved, stage["value"_L1].toInt());
        }
        // The base is what it was: a second repair says the same.
        QCOMPARE(runCli({u"repair"_s, m_file, u"--scenario"_s, u"Automne"_s, u"--dry-run"_s, u"--json"_s})
                     .json()["moves"_L1],
            run.json()["moves"_L1]);
        QCOMPARE(runCli({u"repair"_s, m_file, u"--name"_s, u"Automne"_s}).exit, 1);
    }

    void repairKeepsWithinTheMovesAllowed()
    {
        make("Title;Team min;Team ideal;Team max\nJardin;1;2;2\nVélo;1;2;2\nMusée;1;2;2\nLivres;1;2;2\n", 6);
        // 1 and 2 share Jardin, 3 and 4 Vélo, 5 and 6 Musée: all have their first wish.
        import(u"students"_s,
            "Number;Last name;Wish 1;Wish 2;Wish 3\n1;N1;Jardin;Vélo;Musée\n2;N2;Jardin;Vélo;Musée\n"
            "3;N3;Vélo;Musée;Livres\n4;N4;Vélo;Musée;Livres\n5;N5;Musée;Livres;Vélo\n6;N6;Musée;Livres;"
            "Vélo\n");
        QCOMPARE(runCli({u"match"_s, m_file}).exit, 0);
        import(u"projects"_s, "Title;Status\nJardin;delivered\n");
        const auto repaired = [this](int moves) {
            return runCli(
                {u"repair"_s, m_file, u"--moves"_s, QString::number(moves), u"--dry-run"_s, u"--json"_s});
        };
        // Both of Jardin must leave, which is no choice and counts for nothing. Each of them who is to
        // stay within the wishes costs one move of another.
        for (const auto& [moves, chosen] : {std::pair(0, 0), {1, 1}, {2, 2}, {3, 3}, {6, 4}}) {
            const auto run = repaired(moves);
            QVERIFY2(run.exit == 0, qPrintable(run.err));
            QCOMPARE(run.json()[u"proven"_s].toBool(), true);
            const auto all = run.json()[u"moves"_s].toArray();
            QCOMPARE(std::ranges::count_if(
                         all, [](const auto& move) { return move.toObject()["why"_L1] == u"moved"_s; }),
                chosen);
            QCOMPARE(all.size(), chosen + 2);
        }
        QCOMPARE(runCli({u"repair"_s, m_file, u"--moves"_s, u"-1"_s}).exit, 2);
    }

    void studentsWhoRefuseEverythingStayUnplaced()
    {
        make("Title;Team min;Team ideal;Team max\nJardin;1;2;3\n", 0);
        import(u"students"_s, "Number;Last name;Vetoes\n1;Arts;Jardin\n2;Bell;Jardin\n");
        const auto run = runCli({u"match"_s, m_file, u"--json"_s});
        QCOMPARE(run.exit, 0);
        QVERIFY2(run.out.contains(u"Arts, Bell"_s), qPrintable(run.out));
        for (const auto& placement : run.json()["placements"_L1].toArray())
            QCOMPARE(placement["project"_L1].toString(), QString());
    }

    void hardCasesEndInASentence_data()
    {
        QTest::addColumn<QByteArray>("projects");
        QTest::addColumn<int>("students");
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<bool>("isPossible");
        const QByteArray two("Title;Team min;Team ideal;Team max\nJardin;1;2;3\nVélo;1;2;3\n");
        QTest::newRow("empty campaign") << QByteArray() << 0 << QByteArray() << false;
        QTest::newRow("no project") << QByteArray() << 2 << QByteArray() << false;
        QTest::newRow("no student") << two << 0 << QByteArray() << false;
        QTest::newRow("one student, one project")
            << QByteArray("Title;Team min;Team ideal;Team max\nJardin;1;1;1\n") << 1 << QByteArray() << true;
        QTest::newRow("together and apart")
            << two << 3 << QByteArray("Type;Students;Reason\ntogether;\"1; 2\";x\napart;\"1; 2\";y\n")
            << false;
        QTest::newRow("a skill that nobody has")
            << QByteArray("Title;Required needs;Must run\nJardin;web-front >= 3;yes\n") << 5 << QByteArray()
            << false;
        QTest::newRow("everything refused")
            << QByteArray("Title;Team min;Team ideal;Team max;Must run\nJardin;1;2;3;yes\n") << 2
            << QByteArray("Type;Students;Project;Reason\nforbid;1;Jardin;x\nforbid;2;Jardin;x\n") << false;
        QTest::newRow("least above most")
            << two << 3
            << QByteArray("Type;Attribute;Values;Least;Most;Reason\nAt least;cohort;A;3;;x\n"
                          "At most;cohort;A;;1;y\n")
            << true;
        QTest::newRow("more locks than places")
            << QByteArray("Title;Team min;Team ideal;Team max\nJardin;1;1;1\nVélo;1;2;3\n") << 3
            << QByteArray("Type;Students;Project;Reason\nlock;1;Jardin;x\nlock;2;Jardin;x\n") << false;
        QTest::newRow("a tutor who may have no team")
            << QByteArray("Title;Must run\nJardin;yes\n") << 5
            << QByteArray("Type;Projects;Most;Reason\nquota;Jardin;0;x\n") << false;
        QTest::newRow("too few for the minimum")
            << QByteArray("Title;Team min;Team ideal;Team max\nJardin;5;6;7\n") << 2 << QByteArray() << true;
    }

    void hardCasesEndInASentence()
    {
        QFETCH(QByteArray, projects);
        QFETCH(int, students);
        QFETCH(QByteArray, rules);
        QFETCH(bool, isPossible);
        QFile::remove(m_file);
        make(projects, students);
        if (!rules.isEmpty())
            this->rules(rules);
        for (const auto& words : {QStringList{u"match"_s, m_file}, QStringList{u"compare"_s, m_file},
                 QStringList{u"conflicts"_s, m_file}}) {
            const auto run = runCli(words);
            const auto told = words.first() + u": "_s + run.err + run.out;
            QVERIFY2(run.exit == (isPossible ? 0 : 1), qPrintable(told));
            QVERIFY2((run.err + run.out).size() > 10, qPrintable(told));
        }
    }

private:
    void import(const QString& kind, const QByteArray& rows)
    {
        const auto sheet = written(m_folder.filePath(u"sheet.csv"_s), rows);
        const auto run = runCli({u"import"_s, m_file, sheet, u"--as"_s, kind});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
    }

    void rules(const QByteArray& rows) { import(u"rules"_s, rows); }

    /// Students 1, 2… who wish the first two projects.
    void make(const QByteArray& projects, int students)
    {
        QCOMPARE(runCli({u"new"_s, m_file}).exit, 0);
        if (!projects.isEmpty())
            import(u"projects"_s, projects);
        QByteArray rows("Number;Last name;Cohort\n");
        for (int i = 1; i <= students; ++i)
            rows += QByteArray::number(i) + ";N" + QByteArray::number(i) + ";A\n";
        if (students > 0)
            import(u"students"_s, rows);
    }

    QJsonArray placements()
    {
        return runCli({u"match"_s, m_file, u"--scenario"_s, u"Automne"_s, u"--json"_s})
            .json()["placements"_L1]
            .toArray();
    }

    const QTemporaryDir m_folder;
    QString m_sample;
    QString m_file;
    QStringList m_second; ///< Students of the sample who do not have their first wish.
};

SUITE(TestQuestions)
#include "tst_questions.moc"
