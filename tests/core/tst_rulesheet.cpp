// SPDX-License-Identifier: MIT
#include "core/sheets/rulesheet.h"
#include "tests/support/sheets.h"

#include <QTest>

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
    [[nodiscard]] RecordImport read(const QList<QStringList>& rows) const
    {
        return readRecords(sheetOf(rows), m_known, {.kind = SheetKind::Rules, .cohort = {}, .headings = {}});
    }

    Records m_known;
};

QTEST_GUILESS_MAIN(TestRuleSheet)
#include "tst_rulesheet.moc"
