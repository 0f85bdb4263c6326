// SPDX-License-Identifier: MIT
#include "tests/support/suite.h"
#include "ui/matching/stagewords.h"

using namespace Qt::Literals::StringLiterals;
using core::Fairness;
using core::StageResult;
using ui::StageWords;

class TestStageWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }

    void everyStageOfTheSolverHasASentence_data()
    {
        QTest::addColumn<Fairness>("fairness");
        QTest::addColumn<QString>("sentence");
        const auto row
            = [](const char* stage, const QString& sentence, Fairness fairness = Fairness::Leximin) {
                  QTest::newRow(stage) << fairness << sentence;
              };
        row("voters", u"Fewest students without a project"_s);
        row("others", u"Fewest students without a project among those who gave no wishes"_s);
        row("outside", u"Fewest students outside their wishes"_s);
        row("rank 3", u"Fewest students at wish 3"_s);
        row("rank 12", u"Most students at wish 12"_s, Fairness::RankMaximal);
        row("sum", u"Smallest sum of wish numbers"_s, Fairness::MinSum);
        row("worst", u"Worst wish as good as possible"_s, Fairness::Bottleneck);
        row("needs", u"Fewest wished skills missing"_s);
        row("sizes", u"Team sizes near the ideal"_s);
        row("mix", u"Fewest different values missing in teams"_s);
        row("mates", u"Fewest requested mates missing"_s);
        row("mentors", u"Fewest teams without a mentor"_s);
        row("changes", u"Fewest students who change teams"_s);
        row("blocking", u"Fewest justified complaints"_s);
        row("lottery", u"Lottery among equal plans"_s);
        row("stage of a newer solver", u"stage of a newer solver"_s);
    }

    void everyStageOfTheSolverHasASentence()
    {
        QFETCH(const Fairness, fairness);
        QFETCH(const QString, sentence);
        QCOMPARE(StageWords::aim(QString::fromLatin1(QTest::currentDataTag()), fairness), sentence);
    }

    void progressTellsTheGapInWords()
    {
        core::Progress progress{.stage = u"rank 2"_s, .bound = 11, .incumbent = {}};
        QCOMPARE(StageWords::standing(progress), u"No plan yet. Bound: 11."_s);
        progress.incumbent = 12;
        QCOMPARE(
            StageWords::standing(progress), u"Best so far: 12. Bound: 11. At most 1 better is possible."_s);
        progress.incumbent = 11;
        QCOMPARE(StageWords::standing(progress), u"Best so far: 11, and no better is possible."_s);
    }

    void verdictSaysNoMoreThanIsProven_data()
    {
        QTest::addColumn<QList<StageResult>>("stages");
        QTest::addColumn<bool>("isProven");
        QTest::addColumn<QString>("verdict");
        const StageResult met{.name = u"voters"_s, .value = 3, .bound = 3, .method = u"lp"_s};
        const StageResult open{.name = u"rank 3"_s, .value = 5, .bound = 3, .method = u"none"_s};
        const StageResult equal{.name = u"needs"_s, .value = 3, .bound = 3, .method = u"none"_s};
        QTest::newRow("proven") << QList{met} << true << u"Proven best"_s;
        QTest::newRow("gap") << QList{met, open} << false << u"Good, gap 2"_s;
        QTest::newRow("no method") << QList{equal, open} << false << u"Good, not proven"_s;
        QTest::newRow("moved since") << QList{met} << false << u"Changed by hand since the run"_s;
    }

    void verdictSaysNoMoreThanIsProven()
    {
        QFETCH(const QList<StageResult>, stages);
        QFETCH(const bool, isProven);
        core::Scenario scenario;
        QCOMPARE(StageWords::verdict(scenario), u"Not run yet"_s);
        scenario.solvedOn = QDateTime::currentDateTimeUtc();
        scenario.stages = stages;
        scenario.isProven = isProven;
        QTEST(StageWords::verdict(scenario), "verdict");
    }

    void stageResultsTellTheirProof()
    {
        QCOMPARE(
            StageWords::result({.name = {}, .value = 12, .bound = 12, .method = u"mip"_s}), u"12, proven"_s);
        QCOMPARE(StageWords::result({.name = {}, .value = 12, .bound = 12, .method = u"none"_s}),
            u"12, not proven"_s);
        QCOMPARE(StageWords::result({.name = {}, .value = 12, .bound = 10, .method = u"none"_s}),
            u"12, at most 2 better is possible"_s);
    }
};

SUITE(TestStageWords)
#include "tst_stagewords.moc"
