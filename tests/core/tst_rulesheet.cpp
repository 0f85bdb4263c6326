// SPDX-License-Identifier: MIT
#include "core/matching/problem.h"
#include "core/matching/review.h"
#include "core/sheets/rulesheet.h"
#include "tests/support/sheets.h"
#include "tests/support/suite.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

class TestRuleSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_known = {};
        m_known.campaign.id = CampaignId::create();
        for (const auto& number : {u"0017"_s, u"0018"_s, u"0019"_s}) {
            Student student;
            student.id = StudentId::create();
            student.number = number;
            student.lastName = u"Martin"_s;
            m_known.students.append(student);
        }
        for (const auto& title : {u"Garden"_s, u"Repair; reuse"_s}) {
            Project project;
            project.id = ProjectId::create();
            project.reference = u"P0%1"_s.arg(m_known.projects.size() + 1);
            project.title = title;
            m_known.projects.append(project);
        }
        Volunteer volunteer;
        volunteer.id = VolunteerId::create();
        volunteer.name = u"Ada Petit"_s;
        m_known.volunteers = {volunteer};
    }

    void rowsBecomeRules()
    {
        const auto import
            = read({{u"Type"_s, u"Étudiants"_s, u"Projet"_s, u"Maximum"_s, u"Motif"_s, u"Auteur"_s},
                {u"Ensemble"_s, u"0017; 0018"_s, u""_s, u""_s, u"Binôme"_s, u"Léo"_s},
                {u"forbid"_s, u"0019"_s, u"P01"_s, u""_s, u"Parents"_s, u"Léo"_s},
                {u"Quota"_s, u""_s, u"Garden; Repair; reuse"_s, u"1"_s, u"One room"_s, u"Léo"_s}});
        QCOMPARE(codesOf(import.issues, Issue::Severity::Warning), {});
        QCOMPARE(import.added, 3);
        const auto rules = import.records.rules;
        QCOMPARE(rules.at(0).kind, Rule::Kind::Together);
        QCOMPARE(rules.at(0).students, (QList{m_known.students.at(0).id, m_known.students.at(1).id}));
        QCOMPARE(rules.at(0).campaign, m_known.campaign.id);
        QCOMPARE(rules.at(1).projects, QList{m_known.projects.at(0).id});
        QCOMPARE(rules.at(2).projects.size(), 2);
        QCOMPARE(rules.at(2).most, std::optional(1));
    }

    void quotaMayNameATutor()
    {
        const auto import = read({{u"Type"_s, u"Tutor"_s, u"Most"_s}, {u"quota"_s, u"ada petit"_s, u"2"_s}});
        QCOMPARE(codesOf(import.issues), {});
        QCOMPARE(import.records.rules.constFirst().volunteer, m_known.volunteers.constFirst().id);
    }

    void valuesThatAreRefused_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("type") << QStringList{u"togehter"_s, u"0017; 0018"_s, u""_s}
                              << QByteArray("rule.kind.unknownValue") << u"“Together”"_s;
        QTest::newRow("no type") << QStringList{u""_s, u"0017; 0018"_s, u""_s}
                                 << QByteArray("rule.kind.missing") << QString();
        QTest::newRow("student") << QStringList{u"apart"_s, u"0017; 0018; 0071"_s, u""_s}
                                 << QByteArray("rule.students.unknownValue") << u"“0017”"_s;
        QTest::newRow("one student") << QStringList{u"apart"_s, u"0017"_s, u""_s}
                                     << QByteArray("rule.students.range") << QString();
        QTest::newRow("project") << QStringList{u"lock"_s, u"0017"_s, u"Gardn"_s}
                                 << QByteArray("rule.projects.unknownValue") << u"“Garden”"_s;
    }

    void valuesThatAreRefused()
    {
        QFETCH(QStringList, row);
        QFETCH(QByteArray, code);
        QFETCH(QString, words);
        const auto import = read({{u"Type"_s, u"Students"_s, u"Project"_s}, row});
        const auto issue = std::ranges::find(import.issues, code, &Issue::code);
        QVERIFY2(issue != import.issues.end(), codesOf(import.issues).value(0).constData());
        QVERIFY2(issue->message.text().contains(words), qPrintable(issue->message.text()));
        QCOMPARE(issue->place.row, 2);
        QVERIFY(import.records.rules.isEmpty());
    }

    void sameDemandUpdatesItsRule()
    {
        Rule rule;
        rule.id = RuleId::create();
        rule.campaign = m_known.campaign.id;
        rule.kind = Rule::Kind::Apart;
        rule.students = {m_known.students.at(1).id, m_known.students.at(0).id};
        rule.reason = u"Old"_s;
        rule.author = u"Léo"_s;
        m_known.rules = {rule};
        const auto import
            = read({{u"Type"_s, u"Students"_s, u"Reason"_s}, {u"Séparés"_s, u"0017; 0018"_s, u"New"_s}});
        rule.reason = u"New"_s;
        QCOMPARE(import.records.rules, QList{rule});
    }

    void everyKindComesFromARowAndIsJudged_data()
    {
        using Kind = Problem::Rule::Kind;
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("words"); // that the sentence must hold
        const auto row = [](const QString& cells, Kind kind, const char* code, const QString& words) {
            QTest::newRow(qPrintable(cells)) << cells.split(u'|') << kind << QByteArray(code) << words;
        };
        // Type | Students | Projects | Team | Criterion | Values | Least | Most | Counts
        row(u"Together|0017; 0019||||||||"_s, Kind::Together, "rule.together.broken", u"same team"_s);
        row(u"Apart|0017; 0018||||||||"_s, Kind::Apart, "rule.apart.broken", u"“Garden"_s);
        row(u"Lock|0017|P02||||||"_s, Kind::Lock, "rule.lock.broken", u"“Repair; reuse”"_s);
        row(u"Imposer|0017|Garden|2|||||"_s, Kind::Lock, "rule.lock.broken", u"“Garden”"_s);
        row(u"Forbid|0018|P01||||||"_s, Kind::Forbid, "rule.forbid.broken", u"forbidden"_s);
        row(u"Quota||P01|||||0|Équipes"_s, Kind::Quota, "rule.quota.broken", u"1 teams, 0 allowed"_s);
        row(u"Quota||P01|||||1|Students"_s, Kind::Quota, "rule.share.broken", u"2 students"_s);
        row(u"Quota||P01||École|EI||1|Étudiants"_s, Kind::Quota, "rule.share.broken", u"School: EI"_s);
        row(u"Anti-isolement||||Filière|web|2||"_s, Kind::Isolation, "rule.isolation.broken", u"only 1"_s);
        row(u"Never alone||||Track||2||"_s, Kind::Isolation, "rule.isolation.broken", u"Track: Web"_s);
        row(u"At most||||Track|Data||1|"_s, Kind::AtMost, "rule.at-most.broken", u"has 2"_s);
        row(u"Au moins||||Langue|es; en|1||"_s, Kind::AtLeast, "rule.at-least.broken", u"has 0"_s);
        row(u"Exactly||||Track|Data||1|"_s, Kind::AtLeast, "rule.exactly.broken", u"exactly 1"_s);
        row(u"Mixité||||Filière||2||"_s, Kind::Distinct, "rule.mix.broken", u"mixes 1"_s);
        row(u"Équipiers demandés|0019; 0017|||||1||"_s, Kind::Mates, "rule.mates.broken", u"works with 0"_s);
    }

    void everyKindComesFromARowAndIsJudged()
    {
        QFETCH(const QStringList, cells);
        QFETCH(const QByteArray, code);
        QFETCH(const QString, words);
        const auto scenario = openForMatch();
        const auto import = read({{u"Type"_s, u"Students"_s, u"Projects"_s, u"Team"_s, u"Criterion"_s,
                                      u"Values"_s, u"Least"_s, u"Most"_s, u"Counts"_s},
            cells});
        QCOMPARE(codesOf(import.issues), {});
        QCOMPARE(reviewOf(m_known, scenario).broken, {});
        m_known.rules = import.records.rules;
        const auto made = makeProblem(m_known, scenario);
        QVERIFY(!made.problem.rules.empty());
        QTEST(made.problem.rules.front().kind, "kind");
        QCOMPARE(made.map.rules.front(), m_known.rules.first().id);
        const auto broken = reviewOf(m_known, scenario).broken;
        QVERIFY(!broken.isEmpty());
        QCOMPARE(broken.first().code, code);
        QVERIFY2(broken.first().message.text().contains(words), qPrintable(broken.first().message.text()));
        QCOMPARE(broken.first().record, (RecordRef{RecordKind::Rule, m_known.rules.first().id.toString()}));
        const auto back = readRecords(sheetOf(rulesTable(m_known)), m_known);
        QCOMPARE(codesOf(back.issues), {});
        QCOMPARE(back.unchanged, 1);
    }

    void exportReadsBackTheSame()
    {
        Rule together;
        together.id = RuleId::create();
        together.campaign = m_known.campaign.id;
        together.students = {m_known.students.at(2).id, m_known.students.at(0).id};
        together.state = Rule::State::Proposed;
        together.reason = u"They; asked"_s;
        together.date = QDate(2026, 9, 30);
        Rule quota;
        quota.id = RuleId::create();
        quota.campaign = m_known.campaign.id;
        quota.kind = Rule::Kind::Quota;
        quota.projects = {m_known.projects.at(1).id, m_known.projects.at(0).id};
        quota.most = 0;
        quota.reason = u"Nobody is there"_s;
        m_known.rules = {together, quota};
        for (const auto& language : {QLocale::French, QLocale::English}) {
            QLocale::setDefault(QLocale(language));
            const auto back = readRecords(sheetOf(rulesTable(m_known)), m_known);
            QCOMPARE(back.kind, SheetKind::Rules);
            QCOMPARE(codesOf(back.issues, Issue::Severity::Note), {});
            QCOMPARE(back.unchanged, 2);
        }
    }

private:
    /// 0017 and 0018, of the track Data, in Garden; 0019, of the track Web, in Repair.
    Scenario openForMatch()
    {
        School school;
        school.id = SchoolId::create();
        school.name = u"EI"_s;
        Cohort cohort;
        cohort.id = CohortId::create();
        cohort.campaign = m_known.campaign.id;
        cohort.school = school.id;
        cohort.name = u"4A"_s;
        m_known.schools = {school};
        m_known.cohorts = {cohort};
        Scenario scenario;
        scenario.id = ScenarioId::create();
        scenario.campaign = m_known.campaign.id;
        scenario.goals.append(Goal{.objective = Objective::Mates, .isHard = true});
        for (auto& project : m_known.projects) {
            project.status = Project::Status::Open;
            project.teamMin = 1;
            project.teamsMax = 2;
        }
        for (auto& student : m_known.students) {
            const bool isWeb = student.number == u"0019";
            student.cohort = cohort.id;
            student.track = isWeb ? u"Web"_s : u"Data"_s;
            student.languages = {{.code = u"fr"_s}};
            scenario.placements.append(
                {.student = student.id, .project = m_known.projects.at(isWeb ? 1 : 0).id});
        }
        return scenario;
    }

    [[nodiscard]] RecordImport read(const QList<QStringList>& rows) const
    {
        return readRecords(sheetOf(rows), m_known, {.kind = SheetKind::Rules, .cohort = {}, .headings = {}});
    }

    Records m_known;
};

SUITE(TestRuleSheet)
#include "tst_rulesheet.moc"
