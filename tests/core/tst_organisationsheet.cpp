// SPDX-License-Identifier: MIT
#include "core/sheets/organisationsheet.h"
#include "tests/support/sheets.h"
#include "tests/support/suite.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

class TestOrganisationSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowBecomesAnOrganisationWithItsContact()
    {
        const auto import = read({{u"Structure"_s, u"Forme juridique"_s, u"N° SIRET"_s, u"Code postal"_s,
                                      u"Contact"_s, u"Courriel"_s},
            {u"Les Ateliers"_s, u"Association loi 1901"_s, u"794 652 115 00013"_s, u"59100"_s,
                u"Maryse DE LA TOUR"_s, u"maryse@ateliers.example"_s}});
        QCOMPARE(codesOf(import.issues, Issue::Severity::Warning), {});
        QCOMPARE(import.added, 1);
        const auto organisation = import.records.organisations.constFirst();
        QCOMPARE(organisation.legalForm, LegalForm::Association1901);
        QCOMPARE(organisation.siret, u"79465211500013"_s);
        QCOMPARE(organisation.contacts.constFirst().lastName, u"DE LA TOUR"_s);
        QCOMPARE(organisation.contacts.constFirst().firstName, u"Maryse"_s);
    }

    void valuesThatAreRefused_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("code");
        const auto siret = QByteArray("organisation.siret.format");
        QTest::newRow("exponent") << u"SIRET"_s << u"7,94652E+13"_s << siret;
        QTest::newRow("too short") << u"SIRET"_s << u"7946521150001"_s << siret;
        QTest::newRow("SIREN") << u"SIREN"_s << u"12345678"_s << QByteArray("organisation.siren.format");
        QTest::newRow("RNA") << u"RNA"_s << u"W12"_s << QByteArray("organisation.rna.format");
        QTest::newRow("form") << u"Forme juridique"_s << u"Secte"_s
                              << QByteArray("organisation.legalForm.unknownValue");
    }

    void valuesThatAreRefused()
    {
        QFETCH(QString, heading);
        QFETCH(QString, value);
        const auto import = read({{u"Nom"_s, heading}, {u"Les Ateliers"_s, value}});
        QCOMPARE(codesOf(import.issues).size(), 1);
        QTEST(import.issues.constFirst().code, "code");
        QCOMPARE(import.issues.constFirst().place, (SheetPlace{u"Sheet"_s, 2, heading, value}));
        QVERIFY(import.records.organisations.isEmpty());
    }

    void lostZeroOfAPostalCodeIsRestoredWithAWarning()
    {
        auto sheet = sheetOf({{u"Nom"_s, u"Code postal"_s}, {u"Les Ateliers"_s}});
        sheet.rows[1].append(Cell::ofNumber(1000));
        const auto import
            = readRecords(sheet, {}, {.kind = SheetKind::Organisations, .cohort = {}, .headings = {}});
        QCOMPARE(import.records.organisations.constFirst().postalCode, u"01000"_s);
        QCOMPARE(codesOf(import.issues, Issue::Severity::Warning), {"organisation.postalCode.repaired"});
    }

    void rowFindsItsOrganisationByNumberOrName_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<int>("changed");
        QTest::newRow("SIRET") << QStringList{u"Nouveau nom"_s, u"79465211500013"_s, u""_s} << 1;
        QTest::newRow("name") << QStringList{u"LES ATELIÉRS"_s, u""_s, u""_s} << 1;
        QTest::newRow("same") << QStringList{u"Les Ateliers"_s, u""_s, u"Lille"_s} << 0;
    }

    void rowFindsItsOrganisationByNumberOrName()
    {
        QFETCH(QStringList, row);
        QFETCH(int, changed);
        Records known;
        known.organisations = {ateliers()};
        const auto import = read({{u"Nom"_s, u"SIRET"_s, u"Ville"_s}, row}, known);
        QCOMPARE(import.added, 0);
        QCOMPARE(import.changed, changed);
        QCOMPARE(import.unchanged, 1 - changed);
        for (const auto& organisation : import.records.organisations) {
            QCOMPARE(organisation.id, known.organisations.constFirst().id);
            QCOMPARE(organisation.city, u"Lille"_s); // a blank cell erases nothing
        }
    }

    void sameOrganisationTwiceIsRefusedUnlessTheRowsAgree()
    {
        const QStringList headings{u"Nom"_s, u"Ville"_s};
        const QStringList lille{u"Les Ateliers"_s, u"Lille"_s};
        const auto agreeing = read({headings, lille, lille});
        QCOMPARE(agreeing.added, 1);
        QCOMPARE(codesOf(agreeing.issues, Issue::Severity::Note), {"sheet.row.repeated"});
        const auto differing = read({headings, lille, {u"Les Ateliers"_s, u"Lens"_s}});
        QCOMPARE(codesOf(differing.issues), {"organisation.name.duplicate"});
    }

    void exportReadsBackTheSame()
    {
        Records known;
        auto organisation = ateliers();
        organisation.legalForm = LegalForm::Scic;
        organisation.contacts = {{.lastName = u"Petit"_s,
                                     .firstName = u"Ada"_s,
                                     .role = u"Présidente"_s,
                                     .email = u"ada@ateliers.example"_s,
                                     .phone = u"0199000101"_s},
            {.lastName = u"Second"_s, .firstName = {}, .role = {}, .email = {}, .phone = {}}};
        known.organisations = {organisation};
        for (const auto& language : {QLocale::French, QLocale::English}) {
            QLocale::setDefault(QLocale(language));
            const auto back = readRecords(sheetOf(organisationsTable(known)), known);
            QCOMPARE(back.kind, SheetKind::Organisations);
            QCOMPARE(codesOf(back.issues, Issue::Severity::Note), {});
            QCOMPARE(back.unchanged, 1);
        }
    }

    void officialNumbersAreCheckedAndRepaired_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("stored"); ///< Empty: refused.
        QTest::addColumn<QByteArray>("code");
        const QByteArray none;
        const QByteArray repaired("organisation.siret.repaired");
        QTest::newRow("plain") << u"73282932000074"_s << u"73282932000074"_s << none;
        QTest::newRow("blanks and dots") << u"732 829.320 00074"_s << u"73282932000074"_s << none;
        QTest::newRow("no-break blanks") << u"732\u00a0829\u00a032000074"_s << u"73282932000074"_s << none;
        QTest::newRow("decimals") << u"79465211500013,0"_s << u"79465211500013"_s << repaired;
        QTest::newRow("decimal point") << u"79465211500013.0"_s << u"79465211500013"_s << repaired;
        QTest::newRow("post, by sum") << u"35600000009075"_s << u"35600000009075"_s << none;
        QTest::newRow("post, by Luhn") << u"35600000000048"_s << u"35600000000048"_s << none;
        QTest::newRow("nine twice") << u"20003452800014"_s << u"20003452800014"_s << none;
        QTest::newRow("wrong digit") << u"20003452800041"_s << QString()
                                     << QByteArray("organisation.siret.checksum");
        QTest::newRow("zeros only") << u"00000000000000"_s << QString()
                                    << QByteArray("organisation.siret.checksum");
        QTest::newRow("exponent") << u"7,94652E+13"_s << QString() << QByteArray("organisation.siret.format");
    }

    void officialNumbersAreCheckedAndRepaired()
    {
        QFETCH(QString, given);
        QFETCH(QString, stored);
        QFETCH(QByteArray, code);
        const auto import = read({{u"Structure"_s, u"SIRET"_s}, {u"Le Lac"_s, given}});
        QCOMPARE(codesOf(import.issues, Issue::Severity::Warning),
            code.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{code});
        QCOMPARE(import.records.organisations.isEmpty() ? QString()
                                                        : import.records.organisations.constFirst().siret,
            stored);
    }

    void lostZeroOfATelephoneComesBack()
    {
        const auto import = read(
            {{u"Structure"_s, u"Contact"_s, u"Téléphone"_s}, {u"Le Lac"_s, u"PETIT Ada"_s, u"199000101"_s}});
        QCOMPARE(codesOf(import.issues, Issue::Severity::Warning), {"organisation.contactPhone.repaired"});
        QCOMPARE(import.records.organisations.constFirst().contacts.constFirst().phone, u"0199000101"_s);
    }

private:
    static RecordImport read(const QList<QStringList>& rows, const Records& known = {})
    {
        return readRecords(
            sheetOf(rows), known, {.kind = SheetKind::Organisations, .cohort = {}, .headings = {}});
    }

    static Organisation ateliers()
    {
        Organisation organisation;
        organisation.id = OrganisationId::create();
        organisation.name = u"Les Ateliers"_s;
        organisation.siret = u"79465211500013"_s;
        organisation.city = u"Lille"_s;
        return organisation;
    }
};

SUITE(TestOrganisationSheet)
#include "tst_organisationsheet.moc"
