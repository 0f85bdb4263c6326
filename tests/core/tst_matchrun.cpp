// SPDX-License-Identifier: MIT
#include "core/matching/protocol.h"
#include "core/matchrun.h"
#include "core/sample.h"
#include "tests/support/matchcampaign.h"
#include "tests/support/suite.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

constexpr int Soon = 60'000; // Milliseconds; for slow machines, nothing waits so long.

/// A campaign in a workspace, and what one run of its scenario ended in.
class Run
{
public:
    explicit Run(const MatchCampaign& given, const QString& solver = SolverProcess::shippedProgram())
        : campaign(given), match(workspace, solver)
    {
        workspace.change({"Data"}, [&](Store& store) { store.save(given.records); });
        QObject::connect(
            &match, &MatchRun::finished, &match, [this](const Scenario& scenario, const Outcome& found) {
                ++ends;
                stored = scenario;
                outcome = found;
            });
        QObject::connect(&match, &MatchRun::refused, &match, [this](const Issues& found) {
            ++ends;
            issues = found;
        });
        QObject::connect(&match, &MatchRun::failed, &match, [this](const Error& found) {
            ++ends;
            error = found.message();
        });
    }

    void start() { match.start(campaign.scenario); }

    QByteArrayList codes() const
    {
        QByteArrayList found;
        for (const auto& issue : issues)
            found.append(issue.code);
        return found;
    }

    /// "S1 P2, S2 -": who is where in the workspace.
    QString places() const
    {
        const auto scenario = workspace.store().scenarios.find(campaign.scenario.id).value_or(Scenario{});
        const auto projects = byId(campaign.records.projects);
        QStringList texts;
        for (const auto& student : campaign.records.students) {
            if (const auto placement = scenario.placementOf(student.id))
                texts.append(u"%1 %2"_s.arg(student.number,
                    placement->project.isNull() ? u"-"_s : projects.value(placement->project).title));
        }
        return texts.join(", "_L1);
    }

    MatchCampaign campaign;
    Workspace workspace{Workspace::inMemory()};
    MatchRun match;
    int ends = 0;
    Scenario stored;
    Outcome outcome;
    Issues issues;
    QString error;
};

/// Three students, the wishes of all met in one way only.
MatchCampaign smallCampaign()
{
    MatchCampaign campaign(3, 2);
    campaign.wish(1, {1, 2});
    campaign.wish(2, {1, 2});
    campaign.wish(3, {2, 1});
    return campaign;
}

} // namespace

class TestMatchRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planIsStoredInOneStep()
    {
        Run run(smallCampaign());
        run.start();
        QVERIFY(run.match.isRunning());
        QCOMPARE(run.ends, 0);
        QTRY_COMPARE_WITH_TIMEOUT(run.ends, 1, Soon);
        QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
        QCOMPARE(run.codes(), {});
        QCOMPARE(run.places(), u"S1 P1, S2 P1, S3 P2"_s);
        QVERIFY(!run.match.isRunning());

        const auto scenario = run.workspace.store().scenarios.find(run.campaign.scenario.id);
        QVERIFY(scenario);
        QVERIFY(scenario->isProven);
        QVERIFY(scenario->solvedOn.isValid());
        QCOMPARE(
            scenario->inputHash, hashOf(makeProblem(run.campaign.records, run.campaign.scenario).problem));
        QCOMPARE(scenario->stages.size(), qsizetype(run.outcome.stages.size()));
        QCOMPARE(run.workspace.undoLabel().text(), u"Match “First”"_s);
        run.workspace.undo();
        QCOMPARE(run.places(), QString());
    }

    void pinsStayWithTheirMotive()
    {
        auto campaign = smallCampaign();
        campaign.pin(1, campaign.project(2).id);
        campaign.scenario.placements.first().reason = u"Knows the place"_s;
        campaign.scenario.placements.first().author = u"Ada"_s;
        campaign.scenario.placements.append(
            {.student = campaign.student(2).id, .project = campaign.project(2).id, .reason = u"Moved"_s});
        Run run(campaign);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(run.ends, 1, Soon);
        QCOMPARE(run.places(), u"S1 P2, S2 P1, S3 P2"_s);
        QCOMPARE(*run.stored.placementOf(campaign.student(1).id), campaign.scenario.placements.first());
        QVERIFY(run.stored.placementOf(campaign.student(2).id)->reason.isEmpty());
    }

    void studentsWithoutAPlaceAreStoredAsUnplaced()
    {
        auto campaign = smallCampaign();
        campaign.project(1).status = Project::Status::Declined;
        campaign.project(2).teamMax = campaign.project(2).teamIdeal = 2;
        Run run(campaign);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(run.ends, 1, Soon);
        QCOMPARE(run.places().count(u'-'), 1);
        QVERIFY(run.stored.isProven);
    }

    void preflightErrorsForbidTheRun()
    {
        auto campaign = smallCampaign();
        campaign.student(1).wishes.clear(); // A warning, not told here.
        campaign.addRule(Rule::Kind::Together, {1, 2});
        campaign.addRule(Rule::Kind::Apart, {1, 2});
        Run run(campaign, u"/absent"_s);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(run.ends, 1, Soon);
        QCOMPARE(run.codes(), {"preflight.PF05"});
        QVERIFY(!run.workspace.store().scenarios.find(campaign.scenario.id));
    }

    void infeasibleNamesTheDemands()
    {
        auto campaign = smallCampaign();
        campaign.project(1).mustRun = campaign.project(2).mustRun = true;
        campaign.project(2).teamMin = 2;
        campaign.addRule(Rule::Kind::Together, {1, 2});
        campaign.addRule(Rule::Kind::Lock, {3}, {2});
        campaign.veto(3, 1);
        Run run(campaign);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(run.ends, 1, Soon);
        QCOMPARE(run.codes(),
            (QByteArrayList{"match.infeasible", "match.demand.size", "match.demand.size", "match.demand.rule",
                "match.demand.rule"}));
        QVERIFY(run.issues.last().message.text().contains(u"S3 is locked to “P2”"_s)
            || run.issues.at(3).message.text().contains(u"S3 is locked to “P2”"_s));
        QVERIFY(!run.workspace.store().scenarios.find(campaign.scenario.id));
    }

    void changedDataRefuseThePlan()
    {
        Run run(smallCampaign());
        bool isChanged = false;
        connect(&run.match, &MatchRun::progressed, &run.match, [&] {
            if (std::exchange(isChanged, true))
                return;
            auto student = run.campaign.student(1);
            student.wishes.clear();
            run.workspace.change({"Edit"}, [&](Store& store) { store.students.save(student); });
        });
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(run.ends, 1, Soon);
        QVERIFY(isChanged);
        QCOMPARE(run.codes(), {"match.data.changed"});
        QCOMPARE(run.places(), QString());
    }

    void changesThatDoNotMatterAreNoReasonToRefuse()
    {
        Run run(smallCampaign());
        bool isChanged = false;
        connect(&run.match, &MatchRun::progressed, &run.match, [&] {
            if (std::exchange(isChanged, true))
                return;
            auto student = run.campaign.student(1);
            student.remarks = u"Spoke with her"_s;
            run.workspace.change({"Edit"}, [&](Store& store) { store.students.save(student); });
        });
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(run.ends, 1, Soon);
        QVERIFY(isChanged);
        QCOMPARE(run.codes(), {});
        QCOMPARE(run.places(), u"S1 P1, S2 P1, S3 P2"_s);
    }

    void missingSolverFails()
    {
        Run run(smallCampaign(), u"/absent/passerelle-solve"_s);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(run.ends, 1, Soon);
        QVERIFY2(run.error.contains(u"is missing"_s), qPrintable(run.error));
        QVERIFY(!run.match.isRunning());
    }

    void killedSolverFailsAndChangesNothing()
    {
        qputenv("FAKE_SOLVER", "crash");
        Run run(smallCampaign(), QCoreApplication::applicationDirPath() + "/fakesolver"_L1);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(run.ends, 1, Soon);
        QVERIFY2(run.error.contains(u"crashed or was killed"_s), qPrintable(run.error));
        QCOMPARE(run.places(), QString());
    }

    void planOfAKilledSolverIsKept()
    {
        const auto campaign = smallCampaign();
        const auto asked = makeProblem(campaign.records, campaign.scenario);
        Incumbent incumbent{.seats = {}, .mentors = {}, .stages = {}, .elapsed = 1};
        for (const auto& student : asked.problem.students)
            incumbent.seats.push_back({.project = student.wishes.at(0).project});
        qputenv("FAKE_SOLVER", "answer and crash");
        qputenv("FAKE_ANSWER", incumbentToJson(incumbent));
        Run run(campaign, QCoreApplication::applicationDirPath() + "/fakesolver"_L1);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(run.ends, 1, Soon);
        QVERIFY2(run.error.contains(u"kept in scenario"_s), qPrintable(run.error));
        const auto stored = run.workspace.store().scenarios.find(campaign.scenario.id);
        QVERIFY(stored && !stored->isProven);
        QCOMPARE(stored->placements.size(), campaign.records.students.size());
    }

    void stoppedBeforeAnyPlanIsSaid()
    {
        qputenv("FAKE_SOLVER", "answer after stop");
        qputenv("FAKE_ANSWER", outcomeToJson(Outcome{}));
        Run run(smallCampaign(), QCoreApplication::applicationDirPath() + "/fakesolver"_L1);
        QSignalSpy progressed(&run.match, &MatchRun::progressed);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(progressed.size(), 1, Soon);
        run.match.stop();
        QTRY_COMPARE_WITH_TIMEOUT(run.ends, 1, Soon);
        QCOMPARE(run.codes(), {"match.stopped"});
    }

    void sampleIsProvenForEachFairness_data()
    {
        QTest::addColumn<Fairness>("fairness");
        for (const auto& entry : codes(Fairness{}))
            QTest::newRow(entry.code) << entry.value;
    }

    void sampleIsProvenForEachFairness()
    {
        Workspace workspace(Workspace::inMemory());
        fillSample(workspace);
        Scenario scenario;
        scenario.id = ScenarioId::create();
        scenario.campaign = workspace.store().campaigns.all().first().id;
        scenario.name = u"Sample"_s;
        QFETCH(Fairness, fairness);
        scenario.fairness = fairness;
        MatchRun match(workspace, SolverProcess::shippedProgram());
        Outcome outcome;
        QString trouble;
        connect(&match, &MatchRun::finished, this,
            [&](const Scenario&, const Outcome& found) { outcome = found; });
        connect(&match, &MatchRun::failed, this, [&](const Error& error) { trouble = error.message(); });
        connect(&match, &MatchRun::refused, this,
            [&](const Issues& issues) { trouble = issues.first().message.text(); });
        match.start(scenario);
        QTRY_VERIFY_WITH_TIMEOUT(!match.isRunning(), Soon);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        QVERIFY(outcome.isProven);
        QCOMPARE(workspace.store().scenarios.find(scenario.id)->placements.size(), 67);
    }

    void sameQuestionTwiceGivesTheSameAnswer()
    {
        Run first(smallCampaign());
        first.start();
        QTRY_COMPARE_WITH_TIMEOUT(first.ends, 1, Soon);
        auto again = first.stored;
        first.match.start(again);
        QTRY_COMPARE_WITH_TIMEOUT(first.ends, 2, Soon);
        QCOMPARE(first.stored.placements, again.placements);
        QCOMPARE(first.stored.inputHash, again.inputHash);
    }
};

SUITE(TestMatchRun)
#include "tst_matchrun.moc"
