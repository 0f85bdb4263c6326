// SPDX-License-Identifier: MIT
#include "core/sheets/columns.h"
#include "tests/support/sheets.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace core;

class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsAreFoundInEitherLanguageAndAnyOrder_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        const auto row
            = [](const char* name, const QString& heading, const QString& field, const QString& detail = {}) {
                  QTest::newRow(name) << heading << field << detail;
              };
        row("degree sign", u"N° étudiant"_s, u"number"_s);
        row("no accents, capitals", u"PRENOM"_s, u"firstName"_s);
        row("obligatory mark", u"Courriel *"_s, u"email"_s);
        row("typographic apostrophe", u"Numéro d’identification"_s, u"number"_s);
        row("plain apostrophe", u"numéro d'identification"_s, u"number"_s);
        row("non-breaking space", u"Nom\u00A0de famille"_s, u"lastName"_s);
        row("line break", u"Last\nname"_s, u"lastName"_s);
        row("Apogée", u"COD_ETU"_s, u"number"_s);
        row("wish", u"Vœu 1"_s, u"wish"_s, u"1"_s);
        row("wish with number sign", u"Voeu n°12"_s, u"wish"_s, u"12"_s);
        row("English wish", u"Wish 3"_s, u"wish"_s, u"3"_s);
        row("ordinal", u"2ème choix"_s, u"wish"_s, u"2"_s);
        row("ordinal in superscript", u"1ᵉʳ choix"_s, u"wish"_s, u"1"_s);
        row("spelled", u"First choice"_s, u"wish"_s, u"1"_s);
        row("spelled in French", u"Troisième vœu"_s, u"wish"_s, u"3"_s);
        row("grid of a form", u"Classez les projets [Rang 2]"_s, u"wish"_s, u"2"_s);
        row("grid of another form", u"Vos vœux ? [1er choix]"_s, u"wish"_s, u"1"_s);
        row("plural", u"Vœux 2"_s, u"wish"_s, u"2"_s);
        row("veto", u"Refus"_s, u"veto"_s);
        row("second veto", u"Refus 2"_s, u"veto"_s);
        row("skill", u"Interface web"_s, u"skill"_s, u"web"_s);
        row("skill in a grid", u"Vos niveaux [Interface web]"_s, u"skill"_s, u"web"_s);
    }

    void headingsAreFoundInEitherLanguageAndAnyOrder()
    {
        QFETCH(QString, heading);
        const auto columns = students({{u"Groupe"_s, heading, u"Filière"_s}});
        QCOMPARE(columns.headerRow, 0);
        QCOMPARE(columns.list.size(), 3);
        QCOMPARE(columns.list.at(1).at, 1);
        QCOMPARE(columns.list.at(1).heading, heading.simplified());
        QTEST(columns.list.at(1).field.name, "field");
        QTEST(columns.list.at(1).field.detail, "detail");
        QVERIFY(columns.issues.isEmpty());
    }

    void headingsStandBelowTitles()
    {
        const auto columns = students(
            {{u"Promotion 2026"_s}, {}, {u"Liste"_s, u"Nom"_s}, {u"Nom"_s, u"Prénom"_s}, {u"Ada"_s}});
        QCOMPARE(columns.headerRow, 3);
    }

    void oneHeadingIsEnoughWhereNoRowHasTwo()
    {
        QCOMPARE(students({{u"Courriel"_s}, {u"ada@school.example"_s}}).headerRow, 0);
        QCOMPARE(
            students({{u"Courriel"_s, u"Couleur"_s}, {u"ada@school.example"_s, u"bleu"_s}}).headerRow, 0);
        QCOMPARE(students({{u"Taille"_s, u"Couleur"_s}}).headerRow, -1);
    }

    void headingsAreSoughtInTwentyRowsOnly()
    {
        QList<QStringList> rows(20, {u"texte"_s, u"texte"_s});
        rows.append({u"Nom"_s, u"Prénom"_s});
        QCOMPARE(students(rows).headerRow, -1);
        rows.removeFirst();
        QCOMPARE(students(rows).headerRow, 19);
    }

    void absentHeadingsSayWhatWasSeen()
    {
        const auto sheet = sheetOf({{u"Couleur"_s, u"Taille"_s}});
        auto columns = findColumns(sheet, SheetKind::Projects);
        demandColumns(columns, sheet, SheetKind::Projects, {u"title"_s});
        QCOMPARE(codesOf(columns.issues), {"sheet.headings.missing"});
        const auto text = columns.issues.constFirst().message.text();
        QVERIFY2(text.contains(u"“Title”"_s) && text.contains(u"“Couleur”, “Taille”"_s), qPrintable(text));
    }

    void unknownColumnsAreReportedOnceEach()
    {
        const auto columns = students({{u"Nom"_s, u"Prénom"_s, u"Pointure"_s, u""_s, u"Signe"_s}});
        QCOMPARE(codesOf(columns.issues), {});
        QCOMPARE(codesOf(columns.issues, Issue::Severity::Warning),
            (QList<QByteArray>{"sheet.heading.unknown", "sheet.heading.unknown"}));
        QCOMPARE(columns.issues.at(1).place.column, u"Signe"_s);
        QCOMPARE(columns.issues.at(1).place.row, 1);
    }

    void valuesBelowNoHeadingAreReported()
    {
        const auto columns = students({{u"Nom"_s, u"Prénom"_s, u""_s, u""_s},
            {u"Martin"_s, u"Ada"_s, u""_s, u""_s}, {u"Petit"_s, u"Léo"_s, u""_s, u"absent"_s, u"12"_s}});
        QCOMPARE(codesOf(columns.issues), {});
        QCOMPARE(columns.issues.size(), 2);
        QCOMPARE(columns.issues.constFirst().code, "sheet.heading.missing");
        QCOMPARE(columns.issues.constFirst().place.row, 3);
        QCOMPARE(columns.issues.constLast().place.column, u"E"_s);
    }

    void rankGivenTwiceIsAnError()
    {
        const auto columns = students({{u"Nom"_s, u"Vœu 1"_s, u"Choix 1"_s}});
        QCOMPARE(codesOf(columns.issues), {"sheet.heading.duplicate"});
        QCOMPARE(
            columns.issues.constFirst().message.text(), u"Wish 1 has two columns: “Vœu 1” and “Choix 1”."_s);
    }

    void equalHeadingsAreAnErrorAndLesserOnesANote()
    {
        QCOMPARE(
            codesOf(students({{u"Nom"_s, u"Prénom"_s, u"prenom "_s}}).issues), {"sheet.heading.duplicate"});
        const auto columns = students({{u"Code_INE"_s, u"Code_NIP"_s, u"Nom"_s}});
        QCOMPARE(codesOf(columns.issues), {});
        QCOMPARE(columns.issues.constFirst().code, "sheet.heading.ignored");
        QCOMPARE(columns.list.size(), 2);
        QCOMPARE(columns.list.constFirst().heading, u"Code_NIP"_s);
    }

    void userNamesTheHeadings()
    {
        const auto columns = students({{u"Identifiant local"_s, u"Nom"_s, u"Souhait"_s}},
            {{u"number"_s, u"identifiant LOCAL"_s}, {u"wish 1"_s, u"Souhait"_s}});
        QVERIFY(columns.issues.isEmpty());
        QCOMPARE(columns.list.constFirst().field.name, u"number"_s);
        QCOMPARE(columns.list.constLast().field, (ColumnField{u"wish"_s, u"1"_s}));
    }

    void namingWhatDoesNotExistIsAnError()
    {
        const auto columns = students(
            {{u"Nom"_s, u"Prénom"_s}}, {{u"shoeSize"_s, u"Nom"_s}, {u"number"_s, u"Identifiant"_s}});
        QCOMPARE(codesOf(columns.issues),
            (QList<QByteArray>{"sheet.map.unknownField", "sheet.map.absentHeading"}));
    }

    void noHeadingMeansTwoFields()
    {
        QFile file(u":/sheets/headings.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto sections = QJsonDocument::fromJson(file.readAll())["headings"_L1].toObject();
        QCOMPARE(sections.size(), 8);
        for (auto section = sections.begin(); section != sections.end(); ++section) {
            QHash<QString, QString> fields;
            const auto entries = section->toObject();
            for (auto field = entries.begin(); field != entries.end(); ++field) {
                for (const auto& language : {"fr"_L1, "en"_L1}) {
                    const auto names = field.value()[language].toArray();
                    QVERIFY(!names.isEmpty());
                    for (const auto& name : names) {
                        const auto key = normalisedHeading(name.toString());
                        QVERIFY2(fields.value(key, field.key()) == field.key(),
                            qPrintable(section.key() + u": "_s + name.toString()));
                        fields.insert(key, field.key());
                    }
                }
            }
        }
    }

    void everyCodeHasAWordThatIsUnderstood()
    {
        verifyWords<Student::Status>(u"studentStatus"_s);
        verifyWords<Project::Status>(u"projectStatus"_s);
        verifyWords<Volunteer::Role>(u"volunteerRole"_s);
        verifyWords<Rule::Kind>(u"ruleKind"_s);
        verifyWords<Rule::State>(u"ruleState"_s);
        verifyWords<LegalForm>(u"legalForm"_s);
        verifyWords<Level>(u"level"_s);
    }

private:
    static Columns students(const QList<QStringList>& rows, const QHash<QString, QString>& named = {})
    {
        return findColumns(sheetOf(rows), SheetKind::Students,
            {.own = {{u"interface web"_s, {u"skill"_s, u"web"_s}}}, .named = named});
    }

    template<typename Value>
    static void verifyWords(const QString& list)
    {
        for (const auto& language : {QLocale::French, QLocale::English}) {
            QLocale::setDefault(QLocale(language));
            for (const auto& entry : codes(Value())) {
                const auto code = QString::fromLatin1(entry.code);
                const auto word = wordOfCode(list, code);
                const bool isUnknown = code.isEmpty() || code == u"unknown";
                QVERIFY2(word.isEmpty() == isUnknown, entry.code);
                QCOMPARE(codeOfWord(list, word).value_or(code), code);
            }
        }
    }
};

SUITE(TestColumns)
#include "tst_columns.moc"
