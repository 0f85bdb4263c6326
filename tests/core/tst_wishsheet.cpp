// SPDX-License-Identifier: MIT
#include "core/sheets/importdiff.h"
#include "core/sheets/rostersheet.h"
#include "tests/support/sheets.h"
#include "tests/support/suite.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

class TestWishSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_known = {};
        m_known.campaign.id = CampaignId::create();
        m_known.schools
            = {School{.id = SchoolId::create(), .name = u"Valmont"_s, .shortName = {}, .city = {}}};
        m_known.cohorts = {Cohort{.id = CohortId::create(),
            .campaign = m_known.campaign.id,
            .school = m_known.schools.constFirst().id,
            .name = u"2A"_s}};
        for (const auto& title : {u"Garden"_s, u"Repair; reuse"_s, u"Shop"_s, u"Bus"_s}) {
            Project project;
            project.id = ProjectId::create();
            project.reference = u"P0%1"_s.arg(m_known.projects.size() + 1);
            project.title = title;
            project.status = Project::Status::Open;
            m_known.projects.append(project);
        }
        Student student;
        student.id = StudentId::create();
        student.cohort = m_known.cohorts.constFirst().id;
        student.number = u"17"_s;
        student.lastName = u"Martin"_s;
        student.firstName = u"Ada"_s;
        m_known.students = {student};
    }

    void projectsAreNamedInManyWays_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QList<int>>("projects");
        QTest::newRow("title") << u"Garden"_s << QList{0};
        QTest::newRow("accents and case") << u"gârdeN"_s << QList{0};
        QTest::newRow("reference") << u"p03"_s << QList{2};
        QTest::newRow("both") << u"P03 – Shop"_s << QList{2};
        QTest::newRow("reference and old title") << u"P03 - The old shop"_s << QList{2};
        QTest::newRow("title with a semicolon") << u"Repair; reuse"_s << QList{1};
        QTest::newRow("tie") << u"Shop; Garden"_s << QList{2, 0};
        QTest::newRow("tie with a semicolon") << u"Shop; Repair; reuse; P04"_s << QList{2, 1, 3};
        QTest::newRow("trailing semicolon") << u"Shop;"_s << QList{2};
    }

    void projectsAreNamedInManyWays()
    {
        QFETCH(QString, cell);
        QFETCH(QList<int>, projects);
        const auto import = read({u"Wish 1"_s}, {cell});
        QCOMPARE(codesOf(import.issues), {});
        QList<Wish> wishes;
        for (const int project : projects)
            wishes.append(wish(project, 1));
        QCOMPARE(import.records.students.constFirst().wishes, wishes);
    }

    void ballotsThatAreRefused_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("words");
        const QStringList two{u"Vœu 1"_s, u"Vœu 2"_s};
        QTest::newRow("unknown") << two << QStringList{u"Gardne"_s, u""_s}
                                 << QByteArray("wish.project.unknownValue") << u"“Garden”"_s;
        QTest::newRow("twice") << two << QStringList{u"Garden"_s, u"P01"_s}
                               << QByteArray("wish.project.duplicate") << u"“Garden”"_s;
        QTest::newRow("wished and refused")
            << QStringList{u"Vœu 1"_s, u"Refus"_s} << QStringList{u"Garden"_s, u"Garden"_s}
            << QByteArray("wish.project.conflict") << u"“Garden”"_s;
        const QStringList grid{u"Rank these [Garden]"_s, u"Rank these [Shop]"_s};
        QTest::newRow("rank twice") << grid << QStringList{u"1"_s, u"1"_s}
                                    << QByteArray("wish.rank.duplicate") << u"Rank 1"_s;
        QTest::newRow("no rank") << grid << QStringList{u"1"_s, u"yes"_s} << QByteArray("wish.rank.format")
                                 << u"“yes”"_s;
    }

    void ballotsThatAreRefused()
    {
        QFETCH(QStringList, headings);
        QFETCH(QStringList, cells);
        QFETCH(QString, words);
        const auto import = read(headings, cells);
        QCOMPARE(codesOf(import.issues).size(), 1);
        QTEST(codesOf(import.issues).constFirst(), "code");
        const auto& issue = *std::ranges::find_if(import.issues, isError);
        QVERIFY2(issue.message.text().contains(words), qPrintable(issue.message.text()));
        QCOMPARE(issue.place.row, 2);
        QVERIFY(headings.contains(issue.place.column));
        QVERIFY(import.records.students.isEmpty());
    }

    void ballotsThatAreKeptWithAWarning_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QList<int>>("ranks");
        QTest::newRow("gap") << QStringList{u"Garden"_s, u""_s, u"Shop"_s, u""_s}
                             << QByteArray("wish.rank.gap") << QList{1, 2};
        QTest::newRow("tie") << QStringList{u"Garden; Shop"_s, u"Repair; reuse"_s, u""_s, u""_s}
                             << QByteArray("wish.rank.tie") << QList{1, 1, 2};
        QTest::newRow("closed") << QStringList{u"Bus"_s, u""_s, u""_s, u""_s}
                                << QByteArray("wish.project.closed") << QList{1};
        QTest::newRow("ineligible") << QStringList{u"Shop"_s, u"Repair; reuse"_s, u""_s, u""_s}
                                    << QByteArray("wish.project.ineligible") << QList{1, 2};
        QTest::newRow("vetoes") << QStringList{u"Garden"_s, u""_s, u""_s, u"Shop; Repair; reuse"_s}
                                << QByteArray("wish.veto.range") << QList{1, 0, 0};
    }

    void ballotsThatAreKeptWithAWarning()
    {
        QFETCH(QStringList, cells);
        m_known.projects[3].status = Project::Status::Archived;
        if (QTest::currentDataTag() == QByteArray("ineligible"))
            m_known.projects[1].eligibleTracks = {u"Data"_s};
        const auto import = read({u"Choix 1"_s, u"Choix 2"_s, u"Choix 3"_s, u"Refus"_s}, cells);
        QCOMPARE(codesOf(import.issues, Issue::Severity::Warning).size(), 1);
        QTEST(import.issues.constFirst().code, "code");
        QList<int> ranks;
        for (const auto& given : import.records.students.constFirst().wishes)
            ranks.append(given.rank);
        QTEST(ranks, "ranks");
    }

    void oneColumnHoldsTheWholeBallotBestFirst()
    {
        const auto import = read({u"Your wishes"_s}, {u"Shop; Repair; reuse; Garden;"_s});
        QCOMPARE(codesOf(import.issues), {});
        QCOMPARE(import.records.students.constFirst().wishes, (QList{wish(2, 1), wish(1, 2), wish(0, 3)}));
    }

    void gridOfProjectsHoldsRanks()
    {
        const auto import
            = read({u"Rank these [Garden]"_s, u"Rank these [P03 – Shop]"_s, u"Rank these [Bus]"_s},
                {u"2"_s, u"1er choix"_s, u""_s});
        QCOMPARE(codesOf(import.issues), {});
        QCOMPARE(import.records.students.constFirst().wishes, (QList{wish(2, 1), wish(0, 2)}));
    }

    void filledBallotReplacesTheOldOneAndKeepsReasons()
    {
        auto& wishes = m_known.students.first().wishes;
        wishes = {wish(0, 1), wish(2, 2), wish(3, 0)};
        wishes[1].reason = u"My street"_s;
        const auto import = read({u"Wish 1"_s, u"Wish 2"_s, u"Veto"_s}, {u"Shop"_s, u""_s, u""_s});
        auto shop = wish(2, 1);
        shop.reason = u"My street"_s;
        QCOMPARE(import.records.students.constFirst().wishes, QList{shop});
    }

    void tiesInAnotherOrderChangeNothing()
    {
        m_known.students.first().wishes = {wish(0, 1), wish(2, 1)};
        QCOMPARE(read({u"Wish 1"_s}, {u"Shop; Garden"_s}).unchanged, 1);
    }

    void titleOfTwoProjectsIsAmbiguous()
    {
        m_known.projects[2].title = u"Garden"_s;
        const auto import = read({u"Wish 1"_s, u"Wish 2"_s}, {u"Garden"_s, u"P03"_s});
        QCOMPARE(codesOf(import.issues), {"wish.project.ambiguous"});
    }

private:
    [[nodiscard]] RecordImport read(const QStringList& headings, const QStringList& cells) const
    {
        const auto sheet = sheetOf({QStringList{u"Number"_s} + headings, QStringList{u"17"_s} + cells});
        auto mapping
            = proposeMapping(sheet, m_known, {}, {.kind = SheetKind::Students, .cohort = {}, .headings = {}});
        for (auto& column : mapping.columns) {
            if (column.field.name == u"score" || column.field.name == u"tick")
                column.field.name = u"grid"_s; // one row alone does not tell ranks from points
        }
        return importOf(diffOf(sheet, mapping, m_known), mapping.kind);
    }

    [[nodiscard]] Wish wish(int project, int rank) const
    {
        return {.project = m_known.projects.at(project).id, .rank = rank};
    }

    Records m_known;
};

SUITE(TestWishSheet)
#include "tst_wishsheet.moc"
