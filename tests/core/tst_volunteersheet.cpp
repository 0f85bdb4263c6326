// SPDX-License-Identifier: MIT
#include "core/sheets/projectsheet.h"
#include "core/sheets/rostersheet.h"
#include "core/sheets/slotbook.h"
#include "core/sheets/volunteersheet.h"
#include "tests/support/records.h"
#include "tests/support/sheets.h"
#include "tests/support/suite.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

class TestVolunteerSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowBecomesAVolunteer()
    {
        const auto import
            = read({{u"Nom"_s, u"Rôle"_s, u"Capacité"_s}, {u"Ada Petit"_s, u"Jury; Tuteur école"_s, u"0"_s}});
        QCOMPARE(codesOf(import.issues, Issue::Severity::Warning), {});
        const auto ada = import.records.volunteers.constFirst();
        QCOMPARE(ada.roles, (QList{Volunteer::Role::Tutor, Volunteer::Role::Jury}));
        QCOMPARE(ada.capacity, std::optional(0)); // none, which is not unknown
    }

    void namesInTwoColumnsAreJoined()
    {
        const auto import
            = read({{u"Last name"_s, u"First name"_s, u"Capacity"_s}, {u"Petit"_s, u"Ada"_s, u""_s}});
        QCOMPARE(import.records.volunteers.constFirst().name, u"Ada Petit"_s);
        QCOMPARE(import.records.volunteers.constFirst().capacity, std::nullopt);
    }

    void valuesThatAreRefused_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("capacity");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("role") << u"Tutor; Juri"_s << u"1"_s << QByteArray("volunteer.roles.unknownValue");
        QTest::newRow("many") << u"Tutor"_s << u"21"_s << QByteArray("volunteer.capacity.range");
        QTest::newRow("no number") << u"Tutor"_s << u"two"_s << QByteArray("volunteer.capacity.format");
    }

    void valuesThatAreRefused()
    {
        QFETCH(QString, role);
        QFETCH(QString, capacity);
        const auto import = read({{u"Name"_s, u"Role"_s, u"Capacity"_s}, {u"Ada"_s, role, capacity}});
        QCOMPARE(codesOf(import.issues).size(), 1);
        QTEST(codesOf(import.issues).constFirst(), "code");
    }

    void rowFindsItsVolunteerByEmailOrName()
    {
        const auto known = ada();
        const QStringList headings{u"Name"_s, u"E-mail"_s, u"Phone"_s};
        const auto byEmail = read({headings, {u"Ada Grand"_s, u"ADA@school.example"_s, u""_s}}, known);
        QCOMPARE(byEmail.records.volunteers.constFirst().name, u"Ada Grand"_s);
        QCOMPARE(byEmail.changed, 1);
        const auto byName = read({headings, {u"ada PETIT"_s, u""_s, u"0199000201"_s}}, known);
        QCOMPARE(byName.changed, 1);
        QCOMPARE(byName.records.volunteers.constFirst().email, u"ada@school.example"_s);
    }

    void exportReadsBackTheSame()
    {
        const auto known = ada();
        for (const auto& language : {QLocale::French, QLocale::English}) {
            QLocale::setDefault(QLocale(language));
            const auto back = readRecords(sheetOf(volunteersTable(known)), known);
            QCOMPARE(back.kind, SheetKind::Volunteers);
            QCOMPARE(codesOf(back.issues, Issue::Severity::Note), {});
            QCOMPARE(back.unchanged, 1);
        }
    }

    void slotsAreReadInBothLanguages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label"); // empty: not understood
        QTest::newRow("French") << u"Mardi après-midi"_s << u"Tuesday afternoon"_s;
        QTest::newRow("short") << u"lun matin"_s << u"Monday morning"_s;
        QTest::newRow("English") << u"friday evening"_s << u"Friday evening"_s;
        QTest::newRow("times") << u"Jeudi 18h30-20h"_s << u"Thursday 18:30–20:00"_s;
        QTest::newRow("times with colons") << u"Thursday 9:00 – 10:15"_s << u"Thursday 09:00–10:15"_s;
        QTest::newRow("backwards") << u"Jeudi 20h-18h"_s << QString();
        QTest::newRow("no day") << u"matin"_s << QString();
        QTest::newRow("no such hour") << u"Lundi 25h-26h"_s << QString();
    }

    void slotsAreReadInBothLanguages()
    {
        QFETCH(QString, text);
        const auto slot = slotOf(text);
        QTEST(slot ? slot->label() : QString(), "label");
    }

    void newSlotIsMadeAndTheNextRowKnowsIt()
    {
        const auto import = read(
            {{u"Nom"_s, u"Rôle"_s, u"Créneaux"_s}, {u"Ada"_s, u"Mentor"_s, u"Lundi matin; Mardi soir"_s},
                {u"Bob"_s, u"Mentor"_s, u"mar soir"_s}, {u"Cy"_s, u"Mentor"_s, u"souvent"_s}});
        QCOMPARE(codesOf(import.issues), QList<QByteArray>{"volunteer.slots.format"});
        QCOMPARE(import.records.slots.size(), 2);
        QCOMPARE(import.records.volunteers.at(1).slots, QList{import.records.slots.at(1).id});
    }

    void whatTheMatchNeedsGoesOutAndComesBack()
    {
        auto records = support::fullRecords();
        records.rules[2].state = Rule::State::Active; // asks for mix labels
        auto bare = records;
        auto& zoe = bare.students[0];
        zoe.slots.clear();
        zoe.languages.clear();
        zoe.causes.clear();
        zoe.mixLabel.clear();
        zoe.carryOver = 0;
        auto& nadia = bare.volunteers[0];
        nadia.mentorCapacity.reset();
        nadia.skills.clear();
        nadia.slots.clear();
        auto& garden = bare.projects[0];
        garden.mentors.clear();
        garden.causes.clear();
        garden.minCommonSlots = garden.priority = 0;
        for (const auto& language : {QLocale::French, QLocale::English}) {
            QLocale::setDefault(QLocale(language));
            const auto students = readRecords(sheetOf(studentsTable(records)), bare);
            QCOMPARE(codesOf(students.issues), {});
            QCOMPARE(students.records.students.value(0).languages, records.students.at(0).languages);
            QCOMPARE(students.records.students.value(0).causes, records.students.at(0).causes);
            QCOMPARE(students.records.students.value(0).mixLabel, u"A"_s);
            QCOMPARE(students.records.students.value(0).carryOver, 2);
            QCOMPARE(students.records.students.value(0).slots.size(), 2);
            QCOMPARE(readRecords(sheetOf(studentsTable(records)), records).unchanged, 2);
            QCOMPARE(
                readRecords(sheetOf(volunteersTable(records)), bare).records.volunteers, records.volunteers);
            QCOMPARE(readRecords(sheetOf(projectsTable(records)), bare).records.projects.value(0),
                records.projects.at(0));
        }
    }

    void mixLabelWithoutAPurposeIsDropped()
    {
        auto records = support::fullRecords(); // its rule is only proposed
        records.students[0].mixLabel.clear();
        auto labelled = records;
        labelled.students[0].mixLabel = u"A"_s;
        const auto import = readRecords(sheetOf(studentsTable(labelled)), records);
        QVERIFY(codesOf(import.issues, Issue::Severity::Warning).contains("student.mixLabel.repaired"));
        QCOMPARE(import.unchanged, 2);
    }

private:
    static RecordImport read(const QList<QStringList>& rows, const Records& known = {})
    {
        return readRecords(
            sheetOf(rows), known, {.kind = SheetKind::Volunteers, .cohort = {}, .headings = {}});
    }

    static Records ada()
    {
        Volunteer volunteer;
        volunteer.id = VolunteerId::create();
        volunteer.name = u"Ada Petit"_s;
        volunteer.email = u"ada@school.example"_s;
        volunteer.employer = u"School"_s;
        volunteer.roles = {Volunteer::Role::Tutor, Volunteer::Role::Patron};
        volunteer.capacity = 0;
        Records records;
        records.volunteers = {volunteer};
        return records;
    }
};

SUITE(TestVolunteerSheet)
#include "tst_volunteersheet.moc"
