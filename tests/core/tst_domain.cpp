// SPDX-License-Identifier: MIT
#include "core/domain/carried.h"
#include "core/domain/records.h"
#include "tests/support/suite.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

class TestDomain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void volunteerIsAMentorOfAsManyTeamsAsSaid()
    {
        Volunteer volunteer;
        volunteer.name = u"Nadia"_s;
        volunteer.capacity = 4;
        QCOMPARE(volunteer.mentorTeams(), 0);
        volunteer.roles = {Volunteer::Role::Mentor};
        QCOMPARE(volunteer.mentorTeams(), 4);
        volunteer.mentorCapacity = 2;
        QCOMPARE(volunteer.mentorTeams(), 2);
        volunteer.mentorCapacity = 21;
        QCOMPARE(volunteer.issues().first().code, "volunteer.mentorCapacity.range");
    }

    void causesAndLanguagesAreKnownOnes()
    {
        Student student;
        student.number = u"1"_s;
        student.lastName = student.firstName = u"A"_s;
        student.causes = {1, 18};
        QCOMPARE(student.issues().first().code, "student.causes.range");
        student.causes = {17};
        student.languages = {{.code = u"english"_s}};
        QCOMPARE(student.issues().first().code, "student.languages.format");
        student.languages = {{.code = u"en"_s, .level = Cefr::C1}};
        QVERIFY(student.issues().isEmpty());
        student.carryOver = 4;
        QCOMPARE(student.issues().first().code, "student.carryOver.range");
        Project project;
        project.title = u"Jardin"_s;
        project.causes = {0};
        QCOMPARE(project.issues().first().code, "project.causes.range");
        project.causes = {2};
        project.minCommonSlots = 15;
        project.priority = 4;
        QCOMPARE(project.issues().size(), 2);
    }

    void everyCodeComesBackAsItsValue()
    {
        verifyCodes<LegalForm>();
        verifyCodes<Volunteer::Role>();
        verifyCodes<Project::Status>();
        verifyCodes<Student::Status>();
        verifyCodes<Rule::Kind>();
        verifyCodes<Rule::State>();
        verifyCodes<Fairness>();
        verifyCodes<Objective>();
        verifyCodes<Level>();
        verifyCodes<Rule::Attribute>();
        verifyCodes<Rule::Origin>();
        verifyCodes<Scenario::State>();
        verifyCodes<NonVoters>();
        verifyCodes<Slot::Part>();
        verifyCodes<Cefr>();
        QCOMPARE(fromCode<Rule::Kind>(u"nonsense"_s), std::nullopt);
    }

    void studentIssues_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("lastName");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QByteArray>("code");
        const auto martin = u"Martin"_s;
        QTest::newRow("number only") << u"0017"_s << martin << QString() << QByteArray();
        QTest::newRow("e-mail only") << QString() << martin << u"ada@school.example"_s << QByteArray();
        QTest::newRow("neither") << QString() << martin << QString() << QByteArray("student.number.missing");
        QTest::newRow("no name") << u"17"_s << QString() << QString()
                                 << QByteArray("student.lastName.missing");
        const QByteArray format("student.email.format");
        QTest::newRow("e-mail without a dot") << u"17"_s << martin << u"ada@school"_s << format;
        QTest::newRow("e-mail with two dots") << u"17"_s << martin << u"a..b@c.example"_s << format;
        QTest::newRow("two addresses") << u"17"_s << martin << u"a@b.example;c@d.example"_s << format;
    }

    void studentIssues()
    {
        QFETCH(QString, number);
        QFETCH(QString, lastName);
        QFETCH(QString, email);
        Student student;
        student.number = number;
        student.lastName = lastName;
        student.firstName = u"Ada"_s;
        student.email = email;
        const auto issues = student.issues();
        QTEST(issues.isEmpty() ? QByteArray() : issues.first().code, "code");
    }

    void ballotNamesAProjectOnceAndRanksInRange()
    {
        const auto project = ProjectId::create();
        Student student;
        student.number = u"1"_s;
        student.lastName = student.firstName = u"A"_s;
        student.wishes = {{.project = project, .rank = 1}, {.project = project, .rank = 0}};
        QCOMPARE(student.issues().first().code, "wish.project.duplicate");
        student.wishes = {{.project = project, .rank = 21}};
        QCOMPARE(student.issues().first().code, "wish.rank.range");
    }

    void ranksBecomeDenseAndKeepTies()
    {
        const QList<ProjectId> ids{ProjectId::create(), ProjectId::create(), ProjectId::create(),
            ProjectId::create(), ProjectId::create()};
        const auto dense = denseWishes({{.project = ids[0], .rank = 4}, {.project = ids[1], .rank = 0},
            {.project = ids[2], .rank = 2}, {.project = ids[3], .rank = 1}, {.project = ids[4], .rank = 2}});
        QList<int> ranks;
        for (const auto& wish : dense)
            ranks.append(wish.rank);
        QCOMPARE(ranks, (QList<int>{1, 2, 2, 3, 0}));
        QCOMPARE(dense.first().project, ids[3]);
        QCOMPARE(dense.last().project, ids[1]);
    }

    void projectIssues_data()
    {
        QTest::addColumn<int>("min");
        QTest::addColumn<int>("ideal");
        QTest::addColumn<int>("max");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("in order") << 3 << 4 << 5 << QByteArray();
        QTest::newRow("one student") << 1 << 1 << 1 << QByteArray();
        QTest::newRow("max below min") << 4 << 4 << 3 << QByteArray("project.teamMax.order");
        QTest::newRow("ideal outside") << 3 << 6 << 5 << QByteArray("project.teamIdeal.order");
        QTest::newRow("nobody") << 0 << 1 << 1 << QByteArray("project.teamMin.range");
        QTest::newRow("too many") << 3 << 4 << 21 << QByteArray("project.teamMin.range");
    }

    void projectIssues()
    {
        QFETCH(int, min);
        QFETCH(int, ideal);
        QFETCH(int, max);
        Project project;
        project.title = u"Jardin"_s;
        project.teamMin = min;
        project.teamIdeal = ideal;
        project.teamMax = max;
        const auto issues = project.issues();
        QTEST(issues.isEmpty() ? QByteArray() : issues.first().code, "code");
    }

    void needAsksForNoMoreThanTheTeam()
    {
        Project project;
        project.title = u"Jardin"_s;
        const Need need{.skill = SkillId::create(), .level = Level::Autonomous, .headCount = 6};
        project.needs = {need};
        QCOMPARE(project.issues().first().code, "need.headCount.range");
        project.needs.first().headCount = 2;
        QVERIFY(project.issues().isEmpty());
        project.needs.append(project.needs.first());
        QCOMPARE(project.issues().first().code, "need.skill.duplicate");
    }

    void projectAdmitsByCohortAndTrack()
    {
        Student student;
        student.cohort = CohortId::create();
        student.track = u"Génie logiciel"_s;
        Project project;
        QVERIFY(project.admits(student));
        project.eligibleTracks = {u"genie LOGICIEL"_s};
        QVERIFY(project.admits(student));
        project.eligibleCohorts = {CohortId::create()};
        QVERIFY(!project.admits(student));
    }

    void ruleNamesWhatItsKindNeeds_data()
    {
        QTest::addColumn<Rule::Kind>("kind");
        QTest::addColumn<int>("students");
        QTest::addColumn<int>("projects");
        QTest::addColumn<bool>("good");
        QTest::newRow("pair") << Rule::Kind::Together << 2 << 0 << true;
        QTest::newRow("alone together") << Rule::Kind::Together << 1 << 0 << false;
        QTest::newRow("apart on a project") << Rule::Kind::Apart << 2 << 1 << false;
        QTest::newRow("lock") << Rule::Kind::Lock << 1 << 1 << true;
        QTest::newRow("lock of two") << Rule::Kind::Lock << 2 << 1 << false;
        QTest::newRow("forbid two") << Rule::Kind::Forbid << 2 << 1 << true;
        QTest::newRow("quota") << Rule::Kind::Quota << 0 << 3 << true;
        QTest::newRow("quota of nothing") << Rule::Kind::Quota << 0 << 0 << false;
    }

    void ruleNamesWhatItsKindNeeds()
    {
        QFETCH(Rule::Kind, kind);
        QFETCH(int, students);
        QFETCH(int, projects);
        Rule rule;
        rule.kind = kind;
        rule.most = 2;
        rule.reason = u"Demande"_s;
        for (int i = 0; i < students; ++i)
            rule.students.append(StudentId::create());
        for (int i = 0; i < projects; ++i)
            rule.projects.append(ProjectId::create());
        QTEST(!hasError(rule.issues()), "good");
    }

    void ruleAboutGroupsNeedsItsNumbers_data()
    {
        using enum Rule::Kind;
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QByteArray>("code");
        const auto rule = [](Rule::Kind kind, const QStringList& values, std::optional<int> least,
                              std::optional<int> most) {
            Rule made;
            made.kind = kind;
            made.attribute = Rule::Attribute::Track;
            made.values = values;
            made.least = least;
            made.most = most;
            made.reason = u"Équité"_s;
            return made;
        };
        const QStringList one{u"Data"_s};
        QTest::newRow("never alone") << rule(Isolation, one, 2, {}) << QByteArray();
        QTest::newRow("never alone, each value") << rule(Isolation, {}, 2, {}) << QByteArray();
        QTest::newRow("alone is allowed") << rule(Isolation, one, 1, {}) << QByteArray("rule.least.range");
        QTest::newRow("isolation with a most") << rule(Isolation, one, 2, 3) << QByteArray("rule.most.range");
        QTest::newRow("at most none") << rule(AtMost, one, {}, 0) << QByteArray();
        QTest::newRow("at most what") << rule(AtMost, one, {}, {}) << QByteArray("rule.most.range");
        QTest::newRow("at least one") << rule(AtLeast, one, 1, {}) << QByteArray();
        QTest::newRow("at least of whom") << rule(AtLeast, {}, 1, {}) << QByteArray("rule.values.range");
        QTest::newRow("exactly one") << rule(Exactly, one, 1, {}) << QByteArray();
        QTest::newRow("mix") << rule(Distinct, {}, 2, {}) << QByteArray();
        QTest::newRow("mix of some") << rule(Distinct, one, 2, {}) << QByteArray("rule.values.range");
        auto aimless = rule(AtMost, one, {}, 2);
        aimless.attribute = Rule::Attribute::None;
        QTest::newRow("no criterion") << aimless << QByteArray("rule.attribute.missing");
        auto pair = rule(Together, {}, {}, {});
        pair.students = {StudentId::create(), StudentId::create()};
        QTest::newRow("pair with a criterion") << pair << QByteArray("rule.attribute.conflict");
        auto mates = pair;
        mates.kind = Mates;
        mates.attribute = Rule::Attribute::None;
        mates.least = 1;
        QTest::newRow("one mate") << mates << QByteArray();
        mates.least = 2;
        QTest::newRow("two mates of one") << mates << QByteArray("rule.least.range");
        auto share = rule(Quota, {u"EI"_s}, {}, 40);
        share.projects = {ProjectId::create()};
        share.isPerStudent = true;
        QTest::newRow("share of a school") << share << QByteArray();
        share.isPerStudent = false;
        QTest::newRow("teams of a school") << share << QByteArray("rule.attribute.conflict");
        auto lock = rule(Lock, {}, {}, {});
        lock.attribute = Rule::Attribute::None;
        lock.students = {StudentId::create()};
        lock.projects = {ProjectId::create()};
        lock.team = 21;
        QTest::newRow("lock to team 21") << lock << QByteArray("rule.team.range");
    }

    void ruleAboutGroupsNeedsItsNumbers()
    {
        QFETCH(Rule, rule);
        const auto issues = rule.issues();
        QTEST(issues.isEmpty() ? QByteArray() : issues.first().code, "code");
    }

    void scenarioNamesEachObjectiveOnce()
    {
        Scenario scenario;
        QVERIFY(scenario.issues().isEmpty());
        scenario.goals.append(Goal{.objective = Objective::Lottery});
        QCOMPARE(scenario.issues().first().code, "scenario.goals.duplicate");
        scenario.goals = {{.objective = Objective::Mix}};
        QCOMPARE(scenario.issues().first().code, "scenario.goals.attribute");
        scenario.goals = {{.objective = Objective::Mix, .attribute = Rule::Attribute::Track, .least = 2},
            {.objective = Objective::Mix, .attribute = Rule::Attribute::School, .least = 2}};
        QVERIFY(scenario.issues().isEmpty());
        scenario.goals = {{.objective = Objective::Changes, .isHard = true, .most = -1}};
        QCOMPARE(scenario.issues().first().code, "scenario.goals.range");
        scenario.goals.clear();
        scenario.id = scenario.base = ScenarioId::create();
        QCOMPARE(scenario.issues().first().code, "scenario.base.conflict");
    }

    void goalsKeepTheirParametersInAnotherOrder()
    {
        const QList<Goal> goals{
            {.objective = Objective::Changes, .isHard = true, .most = 3}, {.objective = Objective::Wishes}};
        const auto ordered = inOrder(goals, {Objective::Lottery, Objective::Changes});
        QCOMPARE(objectivesOf(ordered), (QList{Objective::Lottery, Objective::Changes}));
        QCOMPARE(ordered.at(1), goals.at(0));
    }

    void slotsFollowTheWeek()
    {
        Slot evening{.id = {}, .campaign = {}, .day = 1, .part = Slot::Part::Timed};
        QCOMPARE(evening.issues().first().code, "slot.from.order");
        evening.from = QTime(18, 0);
        evening.to = QTime(20, 0);
        QVERIFY(evening.issues().isEmpty());
        QCOMPARE(evening.label(), u"Monday 18:00–20:00"_s);
        const Slot noon{.id = {}, .campaign = {}, .day = 1, .part = Slot::Part::Afternoon};
        QCOMPARE(noon.label(), u"Monday afternoon"_s);
        QVERIFY(isEarlier(noon, evening));
        QVERIFY(!noon.isSameTime(evening));
        const Slot never{.id = {}, .campaign = {}, .day = 8};
        QCOMPARE(never.issues().first().code, "slot.day.range");
    }

    void badlyPlacedStudentCarriesAPriority_data()
    {
        QTest::addColumn<int>("rank"); // 0: outside the wishes; -1: without a project
        QTest::addColumn<int>("priority");
        QTest::newRow("first wish") << 1 << 0;
        QTest::newRow("second wish") << 2 << 0;
        QTest::newRow("third wish") << 3 << 1;
        QTest::newRow("fifth wish") << 5 << 2;
        QTest::newRow("outside the wishes") << 0 << 3;
        QTest::newRow("nowhere") << -1 << 3;
    }

    void badlyPlacedStudentCarriesAPriority()
    {
        QFETCH(int, rank);
        const auto project = ProjectId::create();
        Student then;
        then.id = StudentId::create();
        then.number = u"7"_s;
        then.lastName = u"Lefèvre"_s;
        then.email = u"zoe@ecole.example"_s;
        then.wishes = {{.project = rank > 0 ? project : ProjectId::create(), .rank = std::max(rank, 1)}};
        Scenario published;
        published.placements = {{.student = then.id, .project = rank < 0 ? ProjectId() : project}};
        auto now = then;
        now.id = StudentId::create();
        now.email = u"ZOE@ecole.example"_s;
        QTEST(carriedPriorities({now}, {{{then}, published}}).value(now.id), "priority");
        now.email.clear();
        QTEST(carriedPriorities({now}, {{{then}, published}}).value(now.id), "priority");
        now.lastName = u"Martin"_s; // the number alone may be another school's
        QVERIFY(carriedPriorities({now}, {{{then}, published}}).isEmpty());
    }

    void campaignYearFollowsItself()
    {
        Campaign campaign{.id = {}, .name = u"Tech"_s, .academicYear = u"2026-2027"_s};
        QVERIFY(campaign.issues().isEmpty());
        campaign.academicYear = u"2026-2028"_s;
        QCOMPARE(campaign.issues().first().code, "campaign.academicYear.format");
    }

    void shippedSkillsAreUniqueAndNamedInBothLanguages()
    {
        const auto skills = shippedSkills();
        QVERIFY(skills.size() >= 40);
        QSet<QString> seen;
        for (const auto& skill : skills) {
            QVERIFY2(!seen.contains(skill.code), qPrintable(skill.code));
            seen.insert(skill.code);
            QVERIFY(!skill.labelFr.isEmpty() && !skill.labelEn.isEmpty() && !skill.category.isEmpty());
        }
    }

private:
    template<typename Value>
    static void verifyCodes()
    {
        for (const auto& entry : codes(Value{})) {
            QCOMPARE(fromCode<Value>(codeOf(entry.value)), entry.value);
            QVERIFY(!labelOf(entry.value).isEmpty());
        }
    }
};

SUITE(TestDomain)
#include "tst_domain.moc"
