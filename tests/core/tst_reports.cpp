// SPDX-License-Identifier: MIT
#include "core/matching/blockingpairs.h"
#include "core/matching/comparison.h"
#include "core/matching/repair.h"
#include "core/matching/robustness.h"
#include "core/matching/supply.h"
#include "tests/support/matchcampaign.h"
#include "tests/support/suite.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

/// Project by student, in their order; 0: unplaced.
void place(MatchCampaign& given, const QList<int>& projects)
{
    given.scenario.placements.clear();
    for (int i = 0; i < projects.size(); ++i)
        given.scenario.placements.append({.student = given.student(i + 1).id,
            .project = projects.at(i) > 0 ? given.project(projects.at(i)).id : ProjectId()});
}

QStringList texts(const QList<Message>& messages)
{
    QStringList found;
    for (const auto& message : messages)
        found.append(message.text());
    return found;
}

} // namespace

/// What is counted of records and placements, without any solver.
class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void teamSaysWhomItCannotLose()
    {
        MatchCampaign given(5, 2);
        const auto web = given.addSkill(u"web"_s).id;
        given.project(1).teamMin = 2;
        given.project(1).needs = {{.skill = web, .level = Level::DoneInProject, .isRequired = true}};
        for (const int number : {1, 4})
            given.student(number).skills = {{.skill = web, .level = Level::Autonomous}};
        place(given, {1, 1, 1, 2, 2});
        const auto teams = robustnessOf(given.records, given.scenario);
        QCOMPARE(teams.size(), 2);
        QVERIFY(!teams.at(0).isRobust());
        QCOMPARE(teams.at(0).departures.at(0).lost, given.project(1).needs);
        QVERIFY(!teams.at(0).departures.at(0).isBelowMinimum);
        QVERIFY(teams.at(0).departures.at(1).isHarmless());
        QCOMPARE(teams.at(0).reserve, QList{given.student(4).id});
        QVERIFY(teams.at(1).isRobust());
        QCOMPARE(texts(sentences(teams.at(0), given.records, given.scenario)),
            (QStringList{u"“P1”: without S1 the team would lack web (Done in a project)."_s,
                u"“P1”: could step in: S4."_s}));
        QCOMPARE(texts(sentences(teams.at(1), given.records, given.scenario)),
            QStringList{u"“P2”: any one member may leave without harm."_s});
    }

    void teamAtItsMinimumCannotLoseAnybody()
    {
        MatchCampaign given(4, 2);
        given.project(1).teamMin = 2;
        place(given, {1, 1, 2, 0});
        const auto teams = robustnessOf(given.records, given.scenario);
        QVERIFY(teams.at(0).departures.at(0).isBelowMinimum);
        QVERIFY(teams.at(0).departures.at(1).isBelowMinimum);
        // P2 needs its only member; who is unplaced may step in.
        QCOMPARE(teams.at(0).reserve, QList{given.student(4).id});
    }

    void reserveBreaksNoRule_data()
    {
        using Change = std::function<void(MatchCampaign&)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("apart") << Change([](auto& g) { g.addRule(Rule::Kind::Apart, {1, 4}); });
        QTest::newRow("together") << Change([](auto& g) { g.addRule(Rule::Kind::Together, {4, 5}); });
        QTest::newRow("lock") << Change([](auto& g) { g.addRule(Rule::Kind::Lock, {4}, {2}); });
        QTest::newRow("forbid") << Change([](auto& g) { g.addRule(Rule::Kind::Forbid, {4}, {1}); });
        QTest::newRow("pin") << Change([](auto& g) { g.scenario.placements[3].isPinned = true; });
        QTest::newRow("track") << Change([](auto& g) { g.project(1).eligibleTracks = {u"Law"_s}; });
        QTest::newRow("veto") << Change(
            [](auto& g) { g.student(4).wishes = {{.project = g.project(1).id, .rank = 0}}; });
        QTest::newRow("outside") << Change([](auto& g) {
            g.records.campaign.allowsOutsideWishes = false;
            g.wish(4, {2});
        });
        QTest::newRow("withdrawn") << Change(
            [](auto& g) { g.student(4).status = Student::Status::Withdrawn; });
        const auto groups = [](Rule::Kind kind, std::optional<int> least, std::optional<int> most) {
            return Change([=](MatchCampaign& g) {
                for (const int number : {1, 4})
                    g.student(number).track = u"Web"_s;
                auto& rule = g.addRule(kind);
                rule.attribute = Rule::Attribute::Track;
                rule.values = {u"web"_s};
                rule.least = least;
                rule.most = most;
            });
        };
        // Beside S1 there would be two of the group in P1, and none would be left in P2.
        QTest::newRow("at most") << groups(Rule::Kind::AtMost, {}, 1);
        QTest::newRow("at least, where they leave") << groups(Rule::Kind::AtLeast, 1, {});
        QTest::newRow("exactly") << groups(Rule::Kind::Exactly, 1, {});
        QTest::newRow("alone in the new team") << Change([](auto& g) {
            g.student(4).track = u"Web"_s;
            auto& rule = g.addRule(Rule::Kind::Isolation);
            rule.attribute = Rule::Attribute::Track;
            rule.least = 2;
        });
        QTest::newRow("needed") << Change([](auto& g) { g.project(2).teamMin = 2; });
    }

    void reserveBreaksNoRule()
    {
        QFETCH(std::function<void(MatchCampaign&)>, change);
        MatchCampaign given(5, 2);
        given.project(1).teamMin = 3;
        // Only S4 could step in: S5 stays out.
        given.addRule(Rule::Kind::Forbid, {5}, {1});
        place(given, {1, 1, 1, 2, 2});
        QCOMPARE(robustnessOf(given.records, given.scenario).at(0).reserve, QList{given.student(4).id});
        change(given);
        QCOMPARE(robustnessOf(given.records, given.scenario).at(0).reserve, QList<StudentId>());
    }

    void scarceSkillsComeFirst()
    {
        MatchCampaign given(3, 2);
        const auto web = given.addSkill(u"web"_s).id;
        const auto map = given.addSkill(u"map"_s).id;
        given.project(1).needs = {{.skill = map, .level = Level::SeenInClass, .headCount = 1},
            {.skill = web, .level = Level::Autonomous, .headCount = 2, .isRequired = true}};
        given.project(2).needs = {{.skill = web, .level = Level::Autonomous, .headCount = 1}};
        given.student(1).skills = {{.skill = web, .level = Level::Autonomous}};
        given.student(2).skills
            = {{.skill = web, .level = Level::DoneInProject}, {.skill = map, .level = Level::CanHelp}};
        const auto skills = supplyOf(given.records).skills;
        QCOMPARE(skills.size(), 2);
        QCOMPARE(skills.at(0),
            (SkillSupply{
                .skill = web, .level = Level::Autonomous, .required = 2, .wished = 1, .students = 1}));
        QCOMPARE(skills.at(0).missing(), 2);
        QCOMPARE(skills.at(1).missing(), 0);
    }

    void popularityIsCountedByRank()
    {
        MatchCampaign given(5, 3);
        for (const int student : {1, 2, 3, 4})
            given.wish(student, {2, 1});
        given.student(5).wishes = {{.project = given.project(2).id, .rank = 0}};
        given.student(4).status = Student::Status::Withdrawn;
        given.project(2).teamMax = 2;
        const auto supply = supplyOf(given.records);
        QCOMPARE(supply.projects.at(0).project, given.project(2).id);
        QCOMPARE(supply.projects.at(0).byRank, QList<int>{3});
        QCOMPARE(supply.projects.at(0).vetoes, 1);
        QCOMPARE(supply.projects.at(0).places, 2);
        QVERIFY(supply.projects.at(0).isFull());
        QCOMPARE(supply.projects.at(1).byRank, (QList<int>{0, 3}));
        QVERIFY(supply.crowded.isEmpty()); // P1 has room for all of them.
    }

    void studentsWhoWishOnlyFullProjectsAreNamed()
    {
        MatchCampaign given(5, 3);
        given.project(2).teamMax = 2;
        for (const int student : {1, 2, 3})
            given.wish(student, {2});
        given.wish(4, {2, 3});
        const auto supply = supplyOf(given.records);
        QCOMPARE(supply.crowded, (QList{given.student(1).id, given.student(2).id, given.student(3).id}));
        QCOMPARE(texts(bottlenecks(supply, given.records)).first(), u"“P2”: 4 first wishes for 2 places."_s);
    }

    void projectThatCannotOpenSaysWhy()
    {
        MatchCampaign given(3, 2);
        const auto web = given.addSkill(u"web"_s).id;
        given.project(1).teamMin = 4;
        given.project(1).teamMax = 5;
        given.project(2).needs = {{.skill = web, .level = Level::SeenInClass, .isRequired = true}};
        QCOMPARE(texts(bottlenecks(supplyOf(given.records), given.records)),
            (QStringList{u"web (Seen in class): the projects ask for 1, and 0 students have it."_s,
                u"“P1” cannot open: 3 students could join it, and its team needs 4."_s,
                u"“P2” cannot open: it requires web (Seen in class) from 1, and of those who could join it 0 "
                u"have it."_s}));
    }

    void blockingPairsNeedRoomOrALaterMember()
    {
        MatchCampaign given(4, 2);
        given.project(1).teamMax = 2;
        for (const int student : {1, 2, 3, 4})
            given.wish(student, {1, 2});
        place(given, {2, 1, 2, 2});
        QCOMPARE(blockingPairs(given.records, given.scenario).size(), 3); // P1 has room.
        place(given, {2, 1, 1, 2});
        const auto web = given.addSkill(u"web"_s).id;
        given.project(1).needs = {{.skill = web, .level = Level::SeenInClass}};
        for (const int student : {1, 2})
            given.student(student).skills = {{.skill = web, .level = Level::CanHelp}};
        // S1 brings the skill, S3 does not; S4 brings nothing: the lottery decides against S3.
        const auto pairs = blockingPairs(given.records, given.scenario);
        QVERIFY(pairs.contains({.student = given.student(1).id,
            .project = given.project(1).id,
            .displaced = given.student(3).id}));
        given.student(3).skills = given.student(2).skills;
        given.addRule(Rule::Kind::Forbid, {1}, {1});
        QCOMPARE(blockingPairs(given.records, given.scenario), QList<BlockingPair>());
    }

    void figuresCountWhatPeopleCompare()
    {
        MatchCampaign given(4, 3);
        const auto web = given.addSkill(u"web"_s).id;
        for (const int student : {1, 2, 3})
            given.wish(student, {1, 2});
        given.project(1).needs = {{.skill = web, .level = Level::SeenInClass, .headCount = 2}};
        given.student(1).skills = {{.skill = web, .level = Level::SeenInClass}};
        place(given, {1, 2, 3, 0});
        const auto base = given.scenario;
        auto figures = figuresOf(given.records, given.scenario, &base);
        QCOMPARE(figures.firstWishes, 1);
        QCOMPARE(figures.worstRank, 2);
        QCOMPARE(figures.outside, 1);
        QCOMPARE(figures.unplaced, 1);
        QCOMPARE(figures.needsAsked, 2);
        QCOMPARE(figures.needsCovered, 1);
        QCOMPARE(figures.closed, 0);
        QCOMPARE(figures.changes, 0);
        place(given, {1, 1, 3, 3});
        figures = figuresOf(given.records, given.scenario, &base);
        QCOMPARE(figures.changes, 2);
        QCOMPARE(figures.closed, 1);
    }

    void transfersSayWhy()
    {
        MatchCampaign given(6, 3);
        given.wish(1, {1, 2});
        place(given, {1, 1, 1, 3, 0, 0});
        const auto before = given.scenario;
        given.student(2).status = Student::Status::Withdrawn;
        given.project(3).status = Project::Status::Delivered;
        place(given, {2, 0, 1, 1, 2, 0});
        const auto transfers = transfersBetween(given.records, before, given.scenario);
        QStringList said;
        for (const auto& transfer : transfers)
            said.append(sentence(transfer, given.records).text());
        QCOMPARE(said,
            (QStringList{u"S1: from “P1” (wish 1) to “P2” (wish 2)."_s,
                u"S2 has withdrawn and leaves “P1”."_s, u"S4: from “P3”, which is no longer open, to “P1”."_s,
                u"S5 joins “P2”."_s}));
        auto one = withTransfer(before, transfers.at(0), {});
        QCOMPARE(one.placementOf(given.student(1).id)->project, given.project(2).id);
    }
};

SUITE(TestReports)
#include "tst_reports.moc"
