// SPDX-License-Identifier: MIT
#include "core/domain/records.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;

class TestDomain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

QTEST_APPLESS_MAIN(TestDomain)
#include "tst_domain.moc"
