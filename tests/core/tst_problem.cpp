// SPDX-License-Identifier: MIT
#include "core/matching/problem.h"
#include "core/matching/protocol.h"
#include "tests/support/matchcampaign.h"
#include "tests/support/suite.h"

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace core;

using Kind = Problem::Rule::Kind;
using Why = Problem::Excluded::Why;

namespace {

/// A problem that can be asked by the numbers of a MatchCampaign.
class Asked
{
public:
    explicit Asked(MatchCampaign& campaign)
        : m_campaign(campaign), m_made(makeProblem(campaign.records, campaign.scenario))
    { }

    const Problem& problem() const { return m_made.problem; }
    const ProblemMap& map() const { return m_made.map; }
    int student(int number) const { return int(map().students.indexOf(m_campaign.student(number).id)); }
    int project(int number) const { return int(map().projects.indexOf(m_campaign.project(number).id)); }
    const Problem::Student& of(int number) const { return problem().students[size_t(student(number))]; }

    /// "2@1 3@2": project 2 at rank 1, project 3 at rank 2.
    QString wishes(int number) const
    {
        QStringList texts;
        for (const auto& wish : of(number).wishes)
            texts.append(u"%1@%2"_s.arg(title(wish.project)).arg(wish.rank));
        texts.sort();
        return texts.join(u' ');
    }

    QString others(int number) const { return titles(of(number).others); }

    QString titles(const std::vector<int>& projects) const
    {
        QStringList texts;
        for (const int project : projects)
            texts.append(title(project));
        texts.sort();
        return texts.join(u' ');
    }

    QString title(int project) const
    {
        return byId(m_campaign.records.projects).value(map().projects.at(project)).title;
    }

private:
    MatchCampaign& m_campaign;
    MappedProblem m_made;
};

} // namespace

class TestProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesActiveStudentsAndOpenProjects()
    {
        MatchCampaign campaign(3, 3);
        campaign.student(2).status = Student::Status::Withdrawn;
        campaign.project(1).status = Project::Status::Accepted;
        const Asked asked(campaign);
        QCOMPARE(asked.problem().students.size(), 2U);
        QCOMPARE(asked.problem().projects.size(), 2U);
        QCOMPARE(asked.student(2), -1);
        QCOMPARE(asked.project(1), -1);
    }

    void orderOfRecordsDoesNotMatter()
    {
        MatchCampaign campaign(8, 5);
        campaign.addTutor(1);
        campaign.addTutor(2);
        for (int i = 1; i <= 5; ++i)
            campaign.project(i).tutor = campaign.records.volunteers.at(i % 2).id;
        for (int i = 1; i <= 8; ++i)
            campaign.wish(i, {i % 5 + 1, (i + 2) % 5 + 1});
        campaign.addRule(Rule::Kind::Together, {1, 2});
        campaign.addRule(Rule::Kind::Apart, {3, 4, 5});
        const auto made = makeProblem(campaign.records, campaign.scenario);
        std::mt19937 twister(1); // NOLINT(cert-msc51-cpp): the test is to be the same each time.
        auto shuffled = campaign.records;
        std::ranges::shuffle(shuffled.students, twister);
        std::ranges::shuffle(shuffled.projects, twister);
        std::ranges::shuffle(shuffled.rules, twister);
        std::ranges::shuffle(shuffled.volunteers, twister);
        QVERIFY(shuffled != campaign.records);
        const auto again = makeProblem(shuffled, campaign.scenario);
        QVERIFY(again.problem == made.problem);
        QCOMPARE(again.map.students, made.map.students);
        QCOMPARE(again.map.rules, made.map.rules);
    }

    void wishesKeepTheStudentsOwnRanks()
    {
        MatchCampaign campaign(1, 4);
        campaign.project(1).status = Project::Status::Declined;
        campaign.student(1).wishes = {{.project = campaign.project(1).id, .rank = 2},
            {.project = campaign.project(2).id, .rank = 5}, {.project = campaign.project(3).id, .rank = 5},
            {.project = campaign.project(4).id, .rank = 9}};
        const Asked asked(campaign);
        QCOMPARE(asked.wishes(1), u"P2@2 P3@2 P4@3"_s); // The closed first wish leaves a gap.
        QVERIFY(asked.of(1).isVoter);
    }

    void voterWhoseWishesAreAllClosedIsStillAVoter()
    {
        MatchCampaign campaign(1, 2);
        campaign.wish(1, {1});
        campaign.project(1).status = Project::Status::Archived;
        const Asked asked(campaign);
        QVERIFY(asked.of(1).isVoter);
        QCOMPARE(asked.others(1), u"P2"_s);
    }

    void ineligibleWishIsExcluded()
    {
        MatchCampaign campaign(2, 2);
        campaign.wish(1, {1, 2});
        campaign.wish(2, {1, 2});
        campaign.student(1).track = u"Éco"_s;
        campaign.project(1).eligibleTracks = {u"eco"_s};
        const Asked asked(campaign);
        QCOMPARE(asked.wishes(1), u"P1@1 P2@2"_s);
        QCOMPARE(asked.wishes(2), u"P2@2"_s);
        QCOMPARE(asked.others(2), QString());
        QCOMPARE(asked.of(2).excluded.size(), 1U);
        QVERIFY(asked.of(2).excluded.front() == (Problem::Excluded{asked.project(1), Why::NotEligible, -1}));
    }

    void othersAreThePossibleOnesOutsideTheWishes_data()
    {
        QTest::addColumn<bool>("isAllowed");
        QTest::addColumn<bool>("isVoter");
        QTest::addColumn<QString>("others");
        QTest::newRow("voter, allowed") << true << true << u"P3"_s;
        QTest::newRow("voter, not allowed") << false << true << QString();
        QTest::newRow("no ballot, allowed") << true << false << u"P1 P3"_s;
        QTest::newRow("no ballot, not allowed") << false << false << u"P1 P3"_s;
    }

    void othersAreThePossibleOnesOutsideTheWishes()
    {
        QFETCH(bool, isAllowed);
        QFETCH(bool, isVoter);
        MatchCampaign campaign(1, 5);
        campaign.records.campaign.allowsOutsideWishes = isAllowed;
        campaign.project(2).eligibleCohorts = {CohortId::create()};
        if (isVoter)
            campaign.wish(1, {1});
        campaign.veto(1, 4);
        campaign.addRule(Rule::Kind::Forbid, {1}, {5});
        const Asked asked(campaign);
        QTEST(asked.others(1), "others");
        QCOMPARE(asked.of(1).isVoter, isVoter);
    }

    void forbiddenProjectNamesItsRule()
    {
        MatchCampaign campaign(2, 2);
        campaign.wish(1, {1, 2});
        campaign.addRule(Rule::Kind::Apart, {1, 2});
        const auto forbid = campaign.addRule(Rule::Kind::Forbid, {1}, {1}).id;
        const Asked asked(campaign);
        QCOMPARE(asked.wishes(1), u"P2@2"_s);
        QCOMPARE(asked.of(1).excluded.front().why, Why::Forbidden);
        QCOMPARE(asked.map().rules.at(asked.of(1).excluded.front().rule), forbid);
    }

    void projectIsExcludedOnce()
    {
        MatchCampaign campaign(1, 1);
        campaign.addRule(Rule::Kind::Forbid, {1}, {1});
        campaign.addRule(Rule::Kind::Forbid, {1}, {1});
        campaign.veto(1, 1);
        QCOMPARE(Asked(campaign).of(1).excluded.size(), 1U);
    }

    void projectsCarrySizesAndNeeds()
    {
        MatchCampaign campaign(1, 1);
        const auto unused = campaign.addSkill(u"unused"_s).id;
        const auto web = campaign.addSkill(u"web"_s).id;
        campaign.project(1).mustRun = true;
        campaign.project(1).teamsMax = 2;
        campaign.project(1).needs
            = {{.skill = web, .level = Level::Autonomous, .headCount = 2, .isRequired = true}};
        campaign.student(1).skills
            = {{.skill = web, .level = Level::CanHelp}, {.skill = unused, .level = Level::Never}};
        const Asked asked(campaign);
        const Problem::Project expected{.min = 1,
            .ideal = 2,
            .max = 3,
            .teamsMin = 1,
            .teamsMax = 2,
            .needs = {{.skill = 0, .level = 3, .count = 2, .isRequired = true}}};
        QVERIFY(asked.problem().projects.front() == expected);
        QCOMPARE(asked.map().skills, QList<SkillId>{web}); // What nobody asks for is left out.
        QCOMPARE(asked.of(1).levels, std::vector<int>{4});
    }

    void undeclaredLevelIsUnknown()
    {
        MatchCampaign campaign(1, 1);
        const auto web = campaign.addSkill(u"web"_s).id;
        campaign.project(1).needs = {{.skill = web}};
        QCOMPARE(Asked(campaign).of(1).levels, std::vector<int>{-1});
    }

    void rulesDropWhoDoesNotTakePart()
    {
        MatchCampaign campaign(4, 2);
        campaign.student(4).status = Student::Status::Withdrawn;
        campaign.project(2).status = Project::Status::Draft;
        const auto kept = campaign.addRule(Rule::Kind::Together, {1, 2, 4}).id;
        campaign.addRule(Rule::Kind::Apart, {3, 4});
        campaign.addRule(Rule::Kind::Lock, {4}, {1});
        campaign.addRule(Rule::Kind::Lock, {1}, {2});
        campaign.addRule(Rule::Kind::Forbid, {4}, {1});
        campaign.addRule(Rule::Kind::Quota, {}, {2}).most = 1;
        campaign.addRule(Rule::Kind::Apart, {1, 3}).state = Rule::State::Proposed;
        const Asked asked(campaign);
        QCOMPARE(asked.map().rules, QList<RuleId>{kept});
        auto expected = std::vector<int>{asked.student(1), asked.student(2)};
        std::ranges::sort(expected);
        QCOMPARE(asked.problem().rules.front().students, expected);
    }

    void capacityOfATutorIsAQuota()
    {
        MatchCampaign campaign(1, 3);
        const auto tutor = campaign.addTutor(2).id;
        campaign.addTutor(1); // Has no project.
        campaign.addTutor(std::nullopt);
        campaign.project(1).tutor = campaign.project(3).tutor = tutor;
        campaign.project(2).tutor = campaign.records.volunteers.last().id;
        const Asked asked(campaign);
        QCOMPARE(asked.problem().rules.size(), 1U);
        QCOMPARE(asked.problem().rules.front().kind, Kind::Quota);
        QCOMPARE(asked.titles(asked.problem().rules.front().projects), u"P1 P3"_s);
        QCOMPARE(asked.problem().rules.front().most, 2);
        QVERIFY(asked.map().rules.first().isNull());
    }

    void quotaRuleOverridesTheCapacity()
    {
        MatchCampaign campaign(1, 2);
        campaign.project(1).tutor = campaign.addTutor(1).id;
        auto& rule = campaign.addRule(Rule::Kind::Quota);
        rule.volunteer = campaign.project(1).tutor;
        rule.most = 0;
        const Asked asked(campaign);
        QCOMPARE(asked.problem().rules.size(), 1U);
        QCOMPARE(asked.problem().rules.front().most, 0);
        QCOMPARE(asked.titles(asked.problem().rules.front().projects), u"P1"_s);
        QCOMPARE(asked.map().rules.first(), campaign.records.rules.first().id);
    }

    void pinIsALockToItsTeam()
    {
        MatchCampaign campaign(3, 2);
        campaign.records.campaign.allowsOutsideWishes = false;
        campaign.wish(1, {1});
        campaign.project(2).teamsMax = 2;
        campaign.pin(1, campaign.project(2).id, 2);
        campaign.scenario.placements.append(
            {.student = campaign.student(2).id, .project = campaign.project(1).id});
        const Asked asked(campaign);
        QCOMPARE(asked.problem().rules.size(), 1U);
        const Problem::Rule expected{
            .kind = Kind::Lock, .students = {asked.student(1)}, .projects = {asked.project(2)}, .team = 1};
        QVERIFY(asked.problem().rules.front() == expected);
        QCOMPARE(asked.others(1), u"P2"_s); // The pin makes the place outside the wishes possible.
    }

    void pinnedAsUnplacedHasNoProject()
    {
        MatchCampaign campaign(1, 2);
        campaign.wish(1, {1});
        campaign.pin(1, {});
        const Asked asked(campaign);
        QCOMPARE(asked.wishes(1), QString());
        QCOMPARE(asked.others(1), QString());
        QVERIFY(asked.problem().rules.empty());
    }

    void problemSurvivesTheWayToTheSolver()
    {
        MatchCampaign campaign(4, 3);
        const auto web = campaign.addSkill(u"web"_s).id;
        campaign.project(1).needs = {{.skill = web}};
        campaign.wish(1, {1, 2});
        campaign.veto(1, 3);
        campaign.addRule(Rule::Kind::Together, {1, 2});
        campaign.addRule(Rule::Kind::Apart, {3, 4});
        campaign.addRule(Rule::Kind::Lock, {3}, {2});
        campaign.addRule(Rule::Kind::Forbid, {4}, {2});
        campaign.addRule(Rule::Kind::Quota, {}, {1, 2}).most = 1;
        campaign.pin(4, campaign.project(1).id);
        const auto problem = Asked(campaign).problem();
        const auto read = problemFromJson(problemToJson(problem));
        QVERIFY(std::holds_alternative<Problem>(read));
        QVERIFY(std::get<Problem>(read) == problem);
    }

    void hashTellsOtherDataButNotAnotherTimeLimit()
    {
        MatchCampaign campaign(3, 2);
        campaign.wish(1, {1, 2});
        const auto hash = hashOf(Asked(campaign).problem());
        QCOMPARE(hash.size(), 64);
        campaign.scenario.timeLimit = 5;
        campaign.student(1).remarks = u"Late"_s;
        QCOMPARE(hashOf(Asked(campaign).problem()), hash);
        campaign.scenario.fairness = Fairness::MinSum;
        QVERIFY(hashOf(Asked(campaign).problem()) != hash);
        campaign.scenario.fairness = Fairness::Leximin;
        campaign.project(2).teamMax = 4;
        QVERIFY(hashOf(Asked(campaign).problem()) != hash);
    }

    void lotteryNumbersCanBeDrawnAgain()
    {
        MatchCampaign campaign(5, 1);
        const auto& students = campaign.records.students;
        auto turned = students;
        std::ranges::reverse(turned);
        QCOMPARE(lotteryNumbers(turned, 7), lotteryNumbers(students, 7));
        QVERIFY(lotteryNumbers(students, 8) != lotteryNumbers(students, 7));
        QList<int> numbers;
        for (const auto& student : students)
            numbers.append(lotteryNumbers(students, 7).value(student.id));
        QCOMPARE(numbers, (QList<int>{5, 1, 4, 2, 3}));
    }

    void lotteryIsFair()
    {
        MatchCampaign campaign(3, 1);
        QMap<QString, int> orders;
        constexpr int Draws = 6000;
        for (int seed = 0; seed < Draws; ++seed) {
            const auto numbers = lotteryNumbers(campaign.records.students, seed);
            QString order;
            for (const auto& student : campaign.records.students)
                order += QString::number(numbers.value(student.id));
            ++orders[order];
        }
        QCOMPARE(orders.size(), 6);
        for (const int count : orders)
            QVERIFY2(std::abs(count - Draws / 6) < 150, qPrintable(QString::number(count)));
    }
};

SUITE(TestProblem)
#include "tst_problem.moc"
