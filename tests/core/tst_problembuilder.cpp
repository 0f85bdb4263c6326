// SPDX-License-Identifier: MIT
#include "core/matching/problem.h"
#include "tests/support/matchcampaign.h"
#include "tests/support/suite.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

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
    int project(int number) const { return int(map().projects.indexOf(m_campaign.project(number).id)); }
    const Problem::Student& of(int number) const
    {
        return problem().students[size_t(map().students.indexOf(m_campaign.student(number).id))];
    }

    QString others(int number) const
    {
        QStringList texts;
        for (const int project : of(number).others)
            texts.append(byId(m_campaign.records.projects).value(map().projects.at(project)).title);
        texts.sort();
        return texts.join(u' ');
    }

private:
    MatchCampaign& m_campaign;
    const MappedProblem m_made;
};

} // namespace

class TestProblemBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void studentsWithoutWishesGoAsTheCoordinatorSays_data()
    {
        QTest::addColumn<NonVoters>("treatment");
        QTest::addColumn<int>("students");
        QTest::addColumn<QString>("others");
        QTest::newRow("anywhere") << NonVoters::Anywhere << 2 << u"P1 P2 P3"_s;
        QTest::newRow("by cause") << NonVoters::ByCause << 2 << u"P2"_s;
        QTest::newRow("left out") << NonVoters::LeftOut << 1 << QString();
    }

    void studentsWithoutWishesGoAsTheCoordinatorSays()
    {
        QFETCH(NonVoters, treatment);
        QFETCH(int, students);
        MatchCampaign campaign(2, 3);
        campaign.wish(1, {1});
        campaign.student(2).causes = {4, 13};
        campaign.project(2).causes = {13};
        campaign.records.campaign.nonVoters = treatment;
        {
            const Asked asked(campaign);
            QCOMPARE(int(asked.problem().students.size()), students);
            if (students > 1)
                QTEST(asked.others(2), "others");
        }
        campaign.addRule(Rule::Kind::Lock, {2}, {1}); // a lock settles it in any case
        const Asked locked(campaign);
        QCOMPARE(int(locked.problem().students.size()), 2);
        QVERIFY(locked.others(2).contains(u"P1"_s));
    }

    void slotsAreBitsOfTheWeek()
    {
        MatchCampaign campaign(2, 1);
        for (const int day : {3, 1}) {
            const Slot slot{.id = SlotId::create(), .campaign = {}, .day = day};
            campaign.records.slots.append(slot);
        }
        campaign.student(1).slots = {campaign.records.slots.at(0).id}; // Wednesday, the second of the week
        QCOMPARE(Asked(campaign).of(1).slots, std::uint64_t(0)); // nobody asks
        campaign.project(1).minCommonSlots = 1;
        QCOMPARE(Asked(campaign).problem().projects.front().commonSlots, 1);
        QCOMPARE(Asked(campaign).of(1).slots, std::uint64_t(2));
        QCOMPARE(Asked(campaign).of(2).slots, std::uint64_t(3)); // told nothing: free at any time
        campaign.records.slots.clear();
        QCOMPARE(Asked(campaign).problem().projects.front().commonSlots, 0);
    }

    void mentorsFitByTheirSkills()
    {
        MatchCampaign campaign(2, 3);
        const auto web = campaign.addSkill(u"web"_s).id;
        const auto gis = campaign.addSkill(u"gis"_s).id;
        auto& mentor = campaign.addTutor(2);
        mentor.roles = {Volunteer::Role::Mentor};
        mentor.skills = {{.skill = web, .level = Level::Autonomous}};
        const auto id = mentor.id;
        campaign.addTutor(3); // no mentor
        campaign.project(1).needs = {{.skill = web, .level = Level::DoneInProject, .headCount = 3},
            {.skill = gis, .level = Level::SeenInClass}};
        campaign.project(2).mentors = {VolunteerId::create()};
        campaign.project(3).mentors = {id};
        QVERIFY(Asked(campaign).problem().mentors.empty());
        campaign.scenario.goals.append(Goal{.objective = Objective::Mentors});
        const Asked asked(campaign);
        QCOMPARE(asked.map().mentors, QList{id});
        const auto& made = asked.problem().mentors.front();
        QCOMPARE(made.capacity, 2);
        QCOMPARE(made.fit[size_t(asked.project(1))], 7); // three of four people asked for
        QCOMPARE(made.fit[size_t(asked.project(2))], -1);
        QCOMPARE(made.fit[size_t(asked.project(3))], 10);
    }

    void oldPlacesComeFromTheBase()
    {
        MatchCampaign campaign(2, 2);
        campaign.project(2).teamsMax = 2;
        auto base = campaign.scenario;
        base.id = ScenarioId::create();
        base.placements = {{.student = campaign.student(1).id, .project = campaign.project(2).id, .team = 2}};
        campaign.records.bases = {base};
        campaign.records.carried = {{campaign.student(1).id, 2}};
        campaign.student(2).carryOver = 1;
        campaign.scenario.base = base.id;
        QCOMPARE(Asked(campaign).of(1).oldProject, -1); // changes do not count
        campaign.scenario.goals.prepend(Goal{.objective = Objective::Changes, .isHard = true, .most = 1});
        const Asked asked(campaign);
        QCOMPARE(asked.of(1).oldProject, asked.project(2));
        QCOMPARE(asked.of(1).oldTeam, 1);
        QCOMPARE(asked.of(2).oldProject, -1);
        QCOMPARE(asked.of(1).carry, 2);
        QCOMPARE(asked.of(2).carry, 1);
        QVERIFY(asked.problem().goals.front().isHard);
        QCOMPARE(asked.problem().goals.front().most, 1);
    }

    void lateJoinersAreAppendedToTheLottery()
    {
        MatchCampaign campaign(4, 1);
        campaign.student(1).lottery = 9; // others with numbers have left since
        campaign.student(3).lottery = 2;
        const auto numbers = lotteryNumbers(campaign.records.students, 5);
        QCOMPARE(numbers.value(campaign.student(3).id), 1);
        QCOMPARE(numbers.value(campaign.student(1).id), 2);
        QVERIFY(numbers.value(campaign.student(2).id) > 2);
        QVERIFY(numbers.value(campaign.student(4).id) > 2);
    }

    void mixIsAboutAnAttribute()
    {
        MatchCampaign campaign(3, 1);
        campaign.scenario.goals
            = {{.objective = Objective::Mix, .attribute = Rule::Attribute::Track, .least = 2}};
        QVERIFY(Asked(campaign).problem().goals.empty()); // nobody has a track
        campaign.student(1).track = u"Data"_s;
        campaign.student(2).track = u"data"_s;
        campaign.student(3).track = u"Web"_s;
        const Asked asked(campaign);
        QCOMPARE(asked.problem().attributes, std::vector<int>{2});
        QCOMPARE(asked.of(1).values, asked.of(2).values);
        QVERIFY(asked.of(1).values != asked.of(3).values);
        QCOMPARE(asked.problem().goals.front().attribute, 0);
    }
};

SUITE(TestProblemBuilder)
#include "tst_problembuilder.moc"
