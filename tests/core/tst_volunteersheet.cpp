// SPDX-License-Identifier: MIT
#include "core/sheets/volunteersheet.h"
#include "tests/support/sheets.h"

#include <QTest>

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

QTEST_GUILESS_MAIN(TestVolunteerSheet)
#include "tst_volunteersheet.moc"
