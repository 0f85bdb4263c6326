// SPDX-License-Identifier: MIT
#include "core/matching/handwork.h"
#include "core/matching/review.h"
#include "tests/support/suite.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_records = {};
        m_scenario = {};
        m_records.campaign.id = CampaignId::create();
        m_records.skills = {{.id = SkillId::create(),
            .code = u"web"_s,
            .labelFr = u"Web"_s,
            .labelEn = u"Web"_s,
            .category = {}}};
        for (const auto* title : {"Garden", "Library"}) {
            Project project;
            project.id = ProjectId::create();
            project.title = QString::fromLatin1(title);
            project.status = Project::Status::Open;
            project.teamMin = 2;
            project.teamMax = 3;
            m_records.projects.append(project);
        }
        for (const auto* name : {"Ada", "Bob", "Cleo", "Dan"}) {
            Student student;
            student.id = StudentId::create();
            student.firstName = QString::fromLatin1(name);
            student.wishes = {{.project = garden().id, .rank = 1}, {.project = library().id, .rank = 2}};
            m_records.students.append(student);
        }
        place({0, 0, 1, 1});
    }

    void planWithoutFaultBreaksNothing()
    {
        const auto review = reviewOf(m_records, m_scenario);
        QCOMPARE(codes(review.broken), QByteArrayList());
        QCOMPARE(review.profile, (QList<int>{2, 2}));
        QCOMPARE(review.placed(), 4);
        QCOMPARE(review.closed, 0);
        QCOMPARE(review.teams.size(), 2);
        QCOMPARE(review.teams.at(1).members, (QList{id(2), id(3)}));
    }

    void everyRuleIsSeenWhenBroken_data()
    {
        using Change = std::function<void(TestReview&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* code, const Change& change) {
            QTest::newRow(code) << change << QByteArray(code);
        };
        row("team.size.min", [](TestReview& t) { t.place({0, 0, 1, -1}); });
        row("team.size.max", [](TestReview& t) {
            t.garden().teamMax = 2;
            t.library().teamMin = 1;
            t.place({0, 0, 0, 1});
        });
        row("team.number.max",
            [](TestReview& t) { t.m_scenario.placements[0].team = t.m_scenario.placements[1].team = 2; });
        row("project.status.closed", [](TestReview& t) { t.garden().status = Project::Status::Accepted; });
        row("team.need.short", [](TestReview& t) { t.garden().needs = {t.webNeed()}; });
        row("placement.project.vetoed",
            [](TestReview& t) { t.student(0).wishes = {{.project = t.garden().id}}; });
        row("placement.project.eligibility", [](TestReview& t) { t.garden().eligibleTracks = {u"Law"_s}; });
        row("placement.student.withdrawn",
            [](TestReview& t) { t.student(0).status = Student::Status::Withdrawn; });
        row("placement.project.outside", [](TestReview& t) {
            t.m_records.campaign.allowsOutsideWishes = false;
            t.student(0).wishes.removeFirst();
        });
        row("rule.together.broken", [](TestReview& t) { t.add(Rule::Kind::Together, {1, 2}); });
        row("rule.apart.broken", [](TestReview& t) { t.add(Rule::Kind::Apart, {0, 1, 2}); });
        row("rule.lock.broken", [](TestReview& t) { t.add(Rule::Kind::Lock, {2}, t.garden().id); });
        row("rule.forbid.broken", [](TestReview& t) { t.add(Rule::Kind::Forbid, {0}, t.garden().id); });
        row("project.mustRun.broken", [](TestReview& t) {
            t.library().mustRun = true;
            t.place({0, 0, -1, -1});
        });
        row("rule.quota.broken", [](TestReview& t) { t.add(Rule::Kind::Quota, {}, t.garden().id, 0); });
    }

    void everyRuleIsSeenWhenBroken()
    {
        QFETCH(const std::function<void(TestReview&)>, change);
        QFETCH(const QByteArray, code);
        change(*this);
        const auto review = reviewOf(m_records, m_scenario);
        QVERIFY2(codes(review.broken).contains(code), codes(review.broken).join(' ').constData());
        for (const auto& issue : review.broken) {
            QVERIFY(!issue.message.text().contains(u'%'));
            QVERIFY(issue.record.kind != RecordKind::None);
        }
    }

    void capacityOfATutorCountsUnlessARuleTakesItsPlace()
    {
        Volunteer tutor;
        tutor.id = VolunteerId::create();
        tutor.name = u"Ms Roux"_s;
        tutor.capacity = 1;
        m_records.volunteers = {tutor};
        garden().tutor = library().tutor = tutor.id;
        QCOMPARE(codes(reviewOf(m_records, m_scenario).broken), QByteArrayList{"rule.quota.broken"});

        Rule rule;
        rule.kind = Rule::Kind::Quota;
        rule.volunteer = tutor.id;
        rule.most = 2;
        m_records.rules = {rule};
        QCOMPARE(codes(reviewOf(m_records, m_scenario).broken), QByteArrayList());
    }

    void ruleThatIsOffBreaksNothing()
    {
        add(Rule::Kind::Apart, {0, 1});
        m_records.rules[0].state = Rule::State::Off;
        QCOMPARE(codes(reviewOf(m_records, m_scenario).broken), QByteArrayList());
    }

    void togetherIsToldToBothTeams()
    {
        add(Rule::Kind::Together, {1, 2});
        const auto review = reviewOf(m_records, m_scenario);
        QCOMPARE(review.broken.size(), 1);
        QCOMPARE(codes(review.teams.at(0).broken), QByteArrayList{"rule.together.broken"});
        QCOMPARE(codes(review.teams.at(1).broken), QByteArrayList{"rule.together.broken"});
    }

    void needsAreCoveredByPeopleOfTheLevel()
    {
        garden().needs = {webNeed()};
        student(0).skills = {{.skill = m_records.skills[0].id, .level = Level::SeenInClass}};
        student(1).skills = {{.skill = m_records.skills[0].id, .level = Level::CanHelp}};
        const auto team = reviewOf(m_records, m_scenario).teams.first();
        QCOMPARE(team.asked(), 2);
        QCOMPARE(team.covered(), 1);
        QCOMPARE(team.needs.first().have, 1);
    }

    void projectOfSeveralTeamsOffersOneMore()
    {
        garden().teamsMax = 3;
        const auto review = reviewOf(m_records, m_scenario);
        QCOMPARE(review.teams.size(), 3);
        QCOMPARE(review.teams.at(1).team, 2);
        QVERIFY(review.teams.at(1).members.isEmpty());
        QCOMPARE(teamName(garden(), 2), u"Garden, team 2"_s);
        QCOMPARE(teamName(library(), 1), u"Library"_s);
    }

    void studentWithoutPlacementIsUnplaced()
    {
        m_scenario.placements.removeLast();
        QCOMPARE(reviewOf(m_records, m_scenario).unplaced, QList{id(3)});
        student(3).status = Student::Status::Withdrawn;
        QVERIFY(reviewOf(m_records, m_scenario).unplaced.isEmpty());
    }

    void moveIsUnpinnedAndNoLongerProven()
    {
        m_scenario.isProven = true;
        m_scenario = pinned(m_scenario, {id(0)}, true, {u"chair"_s, u"Eve"_s});
        QVERIFY(m_scenario.isProven);
        QCOMPARE(reviewOf(m_records, m_scenario).pinned, 1);

        m_scenario = moved(m_scenario, {id(0)}, {library().id, 1}, {u"asked for it"_s, u"Eve"_s});
        const auto placement = *m_scenario.placementOf(id(0));
        QCOMPARE(placement.project, library().id);
        QCOMPARE(placement.reason, u"asked for it"_s);
        QVERIFY(!placement.isPinned);
        QVERIFY(!m_scenario.isProven);
    }

    void swapExchangesTheTeams()
    {
        m_scenario = swapped(m_scenario, id(0), id(2), {});
        QCOMPARE(m_scenario.placementOf(id(0))->project, library().id);
        QCOMPARE(m_scenario.placementOf(id(2))->project, garden().id);
    }

private:
    static QByteArrayList codes(const Issues& issues)
    {
        QByteArrayList found;
        for (const auto& issue : issues)
            found.append(issue.code);
        return found;
    }

    Project& garden() { return m_records.projects[0]; }
    Project& library() { return m_records.projects[1]; }
    Student& student(int i) { return m_records.students[i]; }
    StudentId id(int i) const { return m_records.students.at(i).id; }

    Need webNeed() const
    {
        return {.skill = m_records.skills.at(0).id,
            .level = Level::DoneInProject,
            .headCount = 2,
            .isRequired = true};
    }

    void place(const QList<int>& projects)
    {
        m_scenario.placements.clear();
        for (int i = 0; i < projects.size(); ++i)
            m_scenario.placements.append({.student = id(i),
                .project = projects.at(i) < 0 ? ProjectId() : m_records.projects.at(projects.at(i)).id});
    }

    void add(
        Rule::Kind kind, const QList<int>& students, ProjectId project = {}, std::optional<int> most = {})
    {
        Rule rule;
        rule.id = RuleId::create();
        rule.kind = kind;
        rule.most = most;
        for (const int i : students)
            rule.students.append(id(i));
        if (!project.isNull())
            rule.projects = {project};
        m_records.rules.append(rule);
    }

    Records m_records;
    Scenario m_scenario;
};

SUITE(TestReview)
#include "tst_review.moc"
