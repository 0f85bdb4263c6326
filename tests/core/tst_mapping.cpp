// SPDX-License-Identifier: MIT
#include "core/error.h"
#include "core/sheets/importdiff.h"
#include "core/sheets/preflib.h"
#include "core/sheets/shape.h"
#include "core/sheets/sheetreader.h"
#include "tests/support/sheets.h"
#include "tests/support/suite.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

/// "Heading=field" or "Heading=field:detail" of each column that is read; projects by reference.
QStringList readColumns(const SheetMapping& mapping, const Records& known)
{
    QStringList list;
    for (const auto& column : mapping.columns) {
        if (!column.isRead())
            continue;
        auto detail = column.field.detail;
        for (const auto& project : known.projects) {
            if (project.id.toString() == detail)
                detail = project.reference;
        }
        for (const auto& skill : known.skills) {
            if (skill.id.toString() == detail)
                detail = skill.code;
        }
        list.append(
            column.heading + u'=' + column.field.name + (detail.isEmpty() ? QString() : u':' + detail));
    }
    return list;
}

} // namespace

/// How tables of any origin are understood, and what an import of them would do.
class TestMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::French));
        m_known = {};
        m_known.campaign.id = CampaignId::create();
        m_known.schools
            = {School{.id = SchoolId::create(), .name = u"Valmont"_s, .shortName = {}, .city = {}}};
        m_known.cohorts = {Cohort{.id = CohortId::create(),
            .campaign = m_known.campaign.id,
            .school = m_known.schools.constFirst().id,
            .name = u"2A"_s,
            .allowsTies = true}};
        for (const auto& title : {u"Robotique"_s, u"Jardin"_s, u"Théâtre, danse"_s, u"Théâtre"_s})
            addProject(title);
        m_known.skills = shippedSkills();
        addStudent(u"00212345"_s, u"Lefèvre"_s, u"Zoé"_s, u"zoe@ecole.fr"_s);
        addStudent(u"00212346"_s, u"Petit"_s, u"Paul"_s, u"p@ecole.fr"_s);
        addStudent(u"00212347"_s, u"Dupont-Martin"_s, u"Marie Anne"_s, {});
    }

    void formsOfTheSharedFilesAreUnderstood_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<SheetKind>("kind");
        QTest::addColumn<int>("headerRows");
        QTest::addColumn<QStringList>("columns");
        const auto row = [](const char* file, const QString& source, SheetKind kind, int headerRows,
                             const QStringList& columns) {
            QTest::newRow(file) << source << kind << headerRows << columns;
        };
        row("google_forms_fr.csv", u"google-forms"_s, SheetKind::Answers, 1,
            {u"Horodateur=submitted"_s, u"Adresse e-mail=email"_s, u"Nom=lastName"_s, u"Prénom=firstName"_s,
                u"Classe vos vœux [1er choix]=wish:1"_s, u"Classe vos vœux [2e choix]=wish:2"_s,
                u"Avec qui ? (facultatif)=with"_s});
        row("ms_forms_fr.xlsx", u"microsoft-forms"_s, SheetKind::Answers, 1,
            {u"Heure de fin=submitted"_s, u"Adresse de messagerie=email"_s, u"Nom=fullName"_s,
                u"Classe les projets par préférence=wish"_s});
        row("limesurvey_fr.csv", u"limesurvey"_s, SheetKind::Answers, 1,
            {u"Date de soumission=submitted"_s, u"Nom=lastName"_s, u"Prénom=firstName"_s,
                u"Classez les projets [Rang 1]=wish:1"_s, u"Classez les projets [Rang 2]=wish:2"_s});
        row("framaforms_fr.csv", u"framaforms"_s, SheetKind::Answers, 3,
            {u"Heure de fin=submitted"_s, u"Brouillon=draft"_s, u"Nom=lastName"_s, u"Prénom=firstName"_s,
                u"Vos vœux [Vœu 1]=wish:1"_s, u"Vos vœux [Vœu 2]=wish:2"_s});
        row("apogee_like.csv", u"apogee"_s, SheetKind::Students, 1,
            {u"COD_ETU=number"_s, u"LIB_NOM_PAT_IND=lastName:fallback"_s, u"LIB_PR1_IND=firstName"_s});
    }

    void formsOfTheSharedFilesAreUnderstood()
    {
        QFETCH(QStringList, columns);
        const auto path
            = QStringLiteral(SHARED_DATA "/sheets/forms/") + QString::fromLatin1(QTest::currentDataTag());
        if (!QFile::exists(path))
            QSKIP("the shared data do not stand beside the project");
        const auto sheet = readWorkbook(path).sheets.constFirst();
        const auto mapping = proposeMapping(sheet, m_known);
        QTEST(mapping.source, "source");
        QVERIFY(mapping.kind);
        QTEST(*mapping.kind, "kind");
        QTEST(mapping.headerRows, "headerRows");
        auto read = readColumns(mapping, m_known);
        read.removeIf([](const QString& text) { return text.startsWith(u"Langues="_s); });
        QCOMPARE(read, columns);
        const auto diff = diffOf(sheet, mapping, m_known);
        QVERIFY(!diff.isBlocked());
        const auto& first = diff.rows.constFirst();
        QCOMPARE(first.record.id, m_known.students.constFirst().id.toString());
        QVERIFY(first.state == RecordDiff::State::Changed || first.state == RecordDiff::State::Unchanged);
    }

    void otherSourcesAreUnderstood_data()
    {
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<QStringList>("columns");
        QTest::newRow("moodle") << QList<QStringList>{{u"Prénom"_s, u"Nom"_s, u"Numéro d’identification"_s,
                                                          u"Adresse de courriel"_s, u"Groupes"_s},
            {u"Zoé"_s, u"Lefèvre"_s, u"00212345"_s, u"zoe@ecole.fr"_s, u"G1, G2"_s}}
                                << QStringList{u"Prénom=firstName"_s, u"Nom=lastName"_s,
                                       u"Numéro d’identification=number"_s, u"Adresse de courriel=email"_s,
                                       u"Groupes=group"_s};
        QTest::newRow("scodoc") << QList<QStringList>{{u"Code_NIP"_s, u"Code_INE"_s, u"nom"_s, u"nom_usuel"_s,
                                                          u"prenom"_s, u"civilite"_s, u"date_naissance"_s},
            {u"00212345"_s, u"1"_s, u"Né"_s, u"Lefèvre"_s, u"Zoé"_s, u"F"_s, u"14/03/2004"_s}}
                                << QStringList{u"Code_NIP=number"_s, u"nom=lastName:fallback"_s,
                                       u"nom_usuel=lastName"_s, u"prenom=firstName"_s};
        QTest::newRow("pronote") << QList<QStringList>{{u"Élèves"_s, u"Né(e) le"_s, u"Sexe"_s, u"Classe"_s,
                                                           u"Adresse E-mail"_s},
            {u"LEFÈVRE Zoé"_s, u"14/03/2004"_s, u"F"_s, u"2A"_s, u"zoe@ecole.fr"_s}}
                                 << QStringList{
                                        u"Élèves=fullName"_s, u"Classe=group"_s, u"Adresse E-mail=email"_s};
        QTest::newRow("limesurvey, codes and questions")
            << QList<QStringList>{{u"id. ID de la réponse"_s, u"submitdate. Date de soumission"_s,
                                      u"lastpage. Dernière page"_s, u"G01Q01. Nom"_s, u"qui2. Prénom"_s,
                                      u"G02Q03[1]. Classez les projets [Rang 1]"_s,
                                      u"G02Q03[2]. Classez les projets [Rang 2]"_s},
                   {u"1"_s, u"2026-10-01 18:12:05"_s, u"2"_s, u"Lefèvre"_s, u"Zoé"_s, u"Jardin"_s,
                       u"Robotique"_s}}
            << QStringList{u"submitdate. Date de soumission=submitted"_s, u"G01Q01. Nom=lastName"_s,
                   u"qui2. Prénom=firstName"_s, u"G02Q03[1]. Classez les projets [Rang 1]=wish:1"_s,
                   u"G02Q03[2]. Classez les projets [Rang 2]=wish:2"_s};
        QTest::newRow("limesurvey, codes only")
            << QList<QStringList>{{u"id"_s, u"submitdate"_s, u"lastpage"_s, u"nom"_s, u"prenom"_s,
                                      u"voeux[1]"_s, u"voeux[2]"_s},
                   {u"1"_s, u"2026-10-01 18:12:05"_s, u"2"_s, u"Lefèvre"_s, u"Zoé"_s, u"Jardin"_s,
                       u"Robotique"_s}}
            << QStringList{u"submitdate=submitted"_s, u"nom=lastName"_s, u"prenom=firstName"_s,
                   u"voeux[1]=wish:1"_s, u"voeux[2]=wish:2"_s};
        QTest::newRow("tease") << QList<QStringList>{{u"firstname"_s, u"lastname"_s, u"email"_s,
                                                         u"studentID"_s, u"gender"_s,
                                                         u"skill.web-front.skillLevel"_s, u"Priorities[1]"_s,
                                                         u"Priorities[2]"_s},
            {u"Zoé"_s, u"Lefèvre"_s, u"zoe@ecole.fr"_s, u"00212345"_s, u"F"_s, u"Expert"_s, u"Jardin"_s,
                u"Robotique"_s}}
                               << QStringList{u"firstname=firstName"_s, u"lastname=lastName"_s,
                                      u"email=email"_s, u"studentID=number"_s,
                                      u"skill.web-front.skillLevel=skill"_s, u"Priorities[1]=wish:1"_s,
                                      u"Priorities[2]=wish:2"_s};
        QTest::newRow("gruepr")
            << QList<
                   QStringList>{{u"Timestamp"_s, u"What is your first name?"_s, u"What is your last name?"_s,
                                    u"What is your email address?"_s, u"With which gender do you identify?"_s,
                                    u"Please rank your top choices. [Top choice]"_s,
                                    u"Please rank your top choices. [Choice 2]"_s,
                                    u"Please list name(s) of people you would like to have on your team"_s,
                                    u"Please list name(s) of people you would like to not have on your team"_s},
                   {u"2018/02/07 3:48:34PM EST"_s, u"Zoé"_s, u"Lefèvre"_s, u"zoe@ecole.fr"_s, u"woman"_s,
                       u"Jardin"_s, u"Robotique"_s, u"Paul Petit"_s, u""_s}}
            << QStringList{u"Timestamp=submitted"_s, u"What is your first name?=firstName"_s,
                   u"What is your last name?=lastName"_s, u"What is your email address?=email"_s,
                   u"Please rank your top choices. [Top choice]=wish:1"_s,
                   u"Please rank your top choices. [Choice 2]=wish:2"_s,
                   u"Please list name(s) of people you would like to have on your team=with"_s,
                   u"Please list name(s) of people you would like to not have on your team=without"_s};
    }

    void otherSourcesAreUnderstood()
    {
        QFETCH(QList<QStringList>, rows);
        const auto sheet = sheetOf(rows);
        const auto mapping = proposeMapping(sheet, m_known);
        QCOMPARE(mapping.source, QString::fromLatin1(QTest::currentDataTag()).section(u',', 0, 0));
        QTEST(readColumns(mapping, m_known), "columns");
        const auto diff = diffOf(sheet, mapping, m_known);
        QCOMPARE(codesOf(diff.issues), {});
        QCOMPARE(diff.rows.constFirst().record.id, m_known.students.constFirst().id.toString());
        QCOMPARE(diff.rows.constFirst().name.toLower(), u"zoé lefèvre"_s);
    }

    void prefLibBecomesProjectsAndBallots_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("new")
            << u"# FILE NAME: 1.toi\n# NUMBER ALTERNATIVES: 3\n# ALTERNATIVE NAME 1: Robotique\n"
               "# ALTERNATIVE NAME 2: Jardin\n# ALTERNATIVE NAME 3: Vélo\n2: 1,{2,3}\n1: 3\n"_s;
        QTest::newRow("old") << u"3\n1,Robotique\n2,Jardin\n3,Vélo\n3,3,2\n2,1,{2,3}\n1,3\n"_s;
    }

    void prefLibBecomesProjectsAndBallots()
    {
        QFETCH(QString, text);
        QVERIFY(isPrefLib(text));
        QVERIFY(!isPrefLib(u"Nom;Prénom\n1;2\n"_s));
        const auto book = readPrefLib(text, 100);
        QCOMPARE(book.issues, Issues());
        m_known.projects.clear();
        m_known.students.clear();
        const auto projects = readRecords(book.sheets.at(0), m_known);
        QCOMPARE(projects.kind, SheetKind::Projects);
        QCOMPARE(projects.added, 3);
        store(m_known, projects.records);
        const auto voters = readRecords(book.sheets.at(1), m_known);
        QCOMPARE(codesOf(voters.issues), {});
        QCOMPARE(voters.added, 3);
        const auto& wishes = voters.records.students.constFirst().wishes;
        QCOMPARE(wishes.size(), 3);
        QCOMPARE(wishes.at(2).rank, 2);
        QCOMPARE(readPrefLib(text, 2).issues.constFirst().code, QByteArray("sheet.preferences.tooMany"));
    }

    void everyShapeOfRankingGivesAnOrder_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QList<QStringList>>("ballots");
        QTest::addColumn<QList<int>>("ranks"); ///< Of the first ballot, by project; 0: none.
        const QList<int> jardinFirst{2, 1, 0, 3};
        const QStringList grid{
            u"Quoi [Robotique]"_s, u"Quoi [Jardin]"_s, u"Quoi [Théâtre, danse]"_s, u"Quoi [Théâtre]"_s};
        QTest::newRow("column per rank")
            << QStringList{u"Vœu 1"_s, u"Vœu 2"_s, u"Vœu 3"_s}
            << QList<QStringList>{{u"Jardin"_s, u"Robotique"_s, u"Théâtre"_s}} << jardinFirst;
        QTest::newRow("grid of ranks")
            << grid << QList<QStringList>{{u"2"_s, u"1"_s, u""_s, u"3"_s}} << jardinFirst;
        QTest::newRow("grid of words")
            << grid << QList<QStringList>{{u"2e choix"_s, u"1er choix"_s, u""_s, u"Rang 3"_s}} << jardinFirst;
        QTest::newRow("one cell") << QStringList{u"Vos vœux"_s}
                                  << QList<QStringList>{{u"Jardin;Robotique;Théâtre;"_s}} << jardinFirst;
        QTest::newRow("one cell, heading unknown")
            << QStringList{u"Classez"_s} << QList<QStringList>{{u"Jardin;Robotique;Théâtre;"_s}}
            << jardinFirst;
        QTest::newRow("points") << grid << QList<QStringList>{{u"20"_s, u"50"_s, u"0"_s, u"10"_s}}
                                << jardinFirst;
        QTest::newRow("equal points")
            << grid << QList<QStringList>{{u"20"_s, u"50"_s, u"0"_s, u"20"_s}} << QList<int>{2, 1, 0, 2};
        QTest::newRow("words") << grid
                               << QList<QStringList>{{u"Intéressé"_s, u"Très intéressé"_s, u"Pas du tout"_s,
                                      u"Un peu"_s}}
                               << jardinFirst;
        QTest::newRow("ticked grid") << grid << QList<QStringList>{{u"X"_s, u"X"_s, u""_s, u""_s}}
                                     << QList<int>{1, 1, 0, 0};
        QTest::newRow("check boxes") << QStringList{u"Quels projets"_s}
                                     << QList<QStringList>{{u"Robotique, Théâtre, danse, Jardin"_s}}
                                     << QList<int>{1, 1, 1, 0};
    }

    void everyShapeOfRankingGivesAnOrder()
    {
        QFETCH(QStringList, headings);
        QFETCH(QList<QStringList>, ballots);
        QFETCH(QList<int>, ranks);
        QList<QStringList> rows{QStringList{u"Courriel"_s} + headings};
        rows.append(QStringList{u"zoe@ecole.fr"_s} + ballots.constFirst());
        const auto diff = diffWith(sheetOf(rows), SheetKind::Answers);
        QCOMPARE(codesOf(diff.issues), {});
        QList<int> given;
        const auto wishes = diff.records.students.constFirst().wishes;
        for (const auto& project : m_known.projects) {
            const auto wish = std::ranges::find(wishes, project.id, &Wish::project);
            given.append(wish == wishes.end() ? 0 : wish->rank);
        }
        QCOMPARE(given, ranks);
    }

    void longTablesAreGatheredByPerson()
    {
        const auto sheet
            = sheetOf({{u"N° étudiant"_s, u"Projet"_s, u"Rang"_s}, {u"00212345"_s, u"Jardin"_s, u"2"_s},
                {u"00212346"_s, u"Jardin"_s, u"1"_s}, {u"00212345"_s, u"Robotique"_s, u"1"_s}});
        const auto mapping = proposeMapping(sheet, m_known);
        QCOMPARE(mapping.kind, SheetKind::Wishes);
        const auto diff = diffOf(sheet, mapping, m_known);
        QCOMPARE(codesOf(diff.issues), {});
        QCOMPARE(diff.records.students.size(), 2);
        QCOMPARE(diff.records.students.constFirst().rankOf(m_known.projects.at(0).id), 1);
        QCOMPARE(diff.records.students.constFirst().rankOf(m_known.projects.at(1).id), 2);
    }

    void diffNamesFieldsCellsAndWhoIsMissing()
    {
        const auto sheet = sheetOf({{u"Numéro"_s, u"Nom"_s, u"Prénom"_s, u"Groupe"_s, u"Vœu 1"_s},
            {u"00212345"_s, u"Lefèvre"_s, u"Zoé"_s, u"G7"_s, u"Jardin"_s},
            {u"00212346"_s, u"Petit"_s, u"Paul"_s, u""_s, u""_s},
            {u"9"_s, u"Neuf"_s, u"Nina"_s, u""_s, u""_s},
            {u"10"_s, u""_s, u"Sans"_s, u"G1"_s, u"Inconnu"_s}});
        const auto diff = diffWith(sheet, SheetKind::Students);
        QCOMPARE(diff.count(RecordDiff::State::New), 1);
        QCOMPARE(diff.count(RecordDiff::State::Unchanged), 1);
        QCOMPARE(diff.count(RecordDiff::State::InError), 1);
        QCOMPARE(diff.count(RecordDiff::State::Missing), 1);
        QVERIFY(!diff.isBlocked());
        const auto& zoe = diff.rows.constFirst();
        QCOMPARE(zoe.state, RecordDiff::State::Changed);
        const QList<FieldChange> changes{
            {u"Groupe"_s, {}, u"G7"_s, u"D2"_s}, {u"Vœu 1"_s, {}, u"Jardin"_s, u"E2"_s}};
        QCOMPARE(zoe.changes, changes);
        QCOMPARE(diff.rows.at(3).row, 5);
        QCOMPARE(codesOf(diff.rows.at(3).issues),
            (QList<QByteArray>{"student.lastName.missing", "wish.project.unknownValue"}));
        QCOMPARE(diff.rows.constLast().name, u"Marie Anne Dupont-Martin"_s);
        QCOMPARE(diff.records.students.size(), 2);
    }

    void answersFindTheirStudents_data()
    {
        QTest::addColumn<QStringList>("cells"); ///< Number, e-mail, last name, first name.
        QTest::addColumn<int>("student"); ///< -1: a question.
        QTest::newRow("number") << QStringList{u"00212345"_s, u""_s, u""_s, u""_s} << 0;
        QTest::newRow("e-mail") << QStringList{u""_s, u"ZOE@ecole.fr"_s, u""_s, u""_s} << 0;
        QTest::newRow("unknown number, known e-mail")
            << QStringList{u"4"_s, u"p@ecole.fr"_s, u""_s, u""_s} << 1;
        QTest::newRow("no accents") << QStringList{u""_s, u""_s, u"LEFEVRE"_s, u"zoe"_s} << 0;
        QTest::newRow("other order") << QStringList{u""_s, u""_s, u"Zoé"_s, u"Lefèvre"_s} << 0;
        QTest::newRow("hyphens") << QStringList{u""_s, u""_s, u"Dupont Martin"_s, u"Marie-Anne"_s} << 2;
        QTest::newRow("half a double name") << QStringList{u""_s, u""_s, u"Dupont"_s, u"Marie Anne"_s} << -1;
        QTest::newRow("typing slip") << QStringList{u""_s, u""_s, u"Lefevbre"_s, u"Zoé"_s} << -1;
        QTest::newRow("anonymous") << QStringList{u""_s, u"anonymous"_s, u"Petit"_s, u"Paul"_s} << 1;
    }

    void answersFindTheirStudents()
    {
        QFETCH(QStringList, cells);
        QFETCH(int, student);
        const auto sheet = sheetOf({{u"Numéro"_s, u"Courriel"_s, u"Nom"_s, u"Prénom"_s, u"Vœu 1"_s},
            cells + QStringList{u"Jardin"_s}});
        const auto diff = diffWith(sheet, SheetKind::Answers);
        if (student >= 0) {
            QCOMPARE(codesOf(diff.issues), {});
            auto expected = m_known.students.at(student);
            expected.wishes = {{.project = m_known.projects.at(1).id, .rank = 1}};
            QCOMPARE(diff.records.students, {expected});
            return;
        }
        QCOMPARE(codesOf(diff.issues), {"student.person.unknownValue"});
        QCOMPARE(diff.records.students, {});
        QCOMPARE(diff.questions.size(), 1);
        QVERIFY(!diff.questions.constFirst().candidates.isEmpty());
        decisionsSettle(sheet, diff.questions.constFirst());
    }

    void laterAnswerCounts_data()
    {
        QTest::addColumn<QStringList>("times");
        QTest::addColumn<int>("counts");
        QTest::newRow("in order") << QStringList{u"01/10/2026 18:12:05"_s, u"02/10/2026 08:00:00"_s} << 1;
        QTest::newRow("out of order") << QStringList{u"13/10/2026 18:12:05"_s, u"02/10/2026 08:00:00"_s} << 0;
        QTest::newRow("American") << QStringList{u"2/15/2026 9:07:38 PM"_s, u"2/15/2026 9:07:38 AM"_s} << 0;
        QTest::newRow("no time") << QStringList{u""_s, u""_s} << 1;
    }

    void laterAnswerCounts()
    {
        QFETCH(QStringList, times);
        QFETCH(int, counts);
        const auto sheet = sheetOf({{u"Horodateur"_s, u"Courriel"_s, u"Vœu 1"_s},
            {times.at(0), u"zoe@ecole.fr"_s, u"Robotique"_s}, {times.at(1), u"zoe@ecole.fr"_s, u"Jardin"_s}});
        const auto diff = diffWith(sheet, SheetKind::Answers);
        QCOMPARE(codesOf(diff.issues, Issue::Severity::Warning), {"student.wishes.superseded"});
        QCOMPARE(
            diff.records.students.constFirst().wishes.constFirst().project, m_known.projects.at(counts).id);
    }

    void classmatesBecomeProposedRules()
    {
        const auto sheet = sheetOf({{u"Courriel"_s, u"Avec"_s, u"Pas avec"_s},
            {u"zoe@ecole.fr"_s, u"petit paul\nou Mari Anne Dupont"_s, u""_s},
            {u"p@ecole.fr"_s, u"Lefèvre, Zoé"_s, u"Marie Anne Dupont-Martin"_s}});
        const auto diff = diffWith(sheet, SheetKind::Answers);
        QCOMPARE(codesOf(diff.issues), {}); // an unknown classmate does not stop the ballot
        QCOMPARE(diff.records.rules.size(), 2);
        QCOMPARE(diff.records.rules.at(0).kind, Rule::Kind::Together);
        QCOMPARE(diff.records.rules.at(1).kind, Rule::Kind::Apart);
        QVERIFY(!diff.records.rules.at(0).isActive());
        QCOMPARE(diff.questions.size(), 1);
        QCOMPARE(
            diff.questions.constFirst().candidates.constFirst().id, m_known.students.at(2).id.toString());
        m_known.rules = diff.records.rules;
        QCOMPARE(diffWith(sheet, SheetKind::Answers).records.rules, {});
    }

    void unknownProjectsAreAskedAndMayBeMade()
    {
        const auto sheet = sheetOf(
            {{u"Courriel"_s, u"Vœu 1"_s}, {u"zoe@ecole.fr"_s, u"Jardn"_s}, {u"p@ecole.fr"_s, u"Jardn"_s}});
        const auto mapping = proposeMapping(sheet, m_known, {}, kindOnly(SheetKind::Answers));
        const auto diff = diffOf(sheet, mapping, m_known);
        QCOMPARE(diff.count(RecordDiff::State::InError), 2);
        QCOMPARE(diff.questions.size(), 1);
        const auto& question = diff.questions.constFirst();
        QCOMPARE(question.subject, Subject::Project);
        QCOMPARE(question.places.size(), 2);
        QCOMPARE(question.candidates.constFirst().name, u"Jardin"_s);
        using Answer = ImportDecision::Answer;
        const auto answered = [&](Answer answer, const QString& target) {
            return diffOf(sheet, mapping, m_known, {decision(question, answer, target)});
        };
        const auto taken = answered(Answer::Record, question.candidates.constFirst().id);
        QCOMPARE(codesOf(taken.issues), {});
        QCOMPARE(taken.records.students.constFirst().wishes.constFirst().project, m_known.projects.at(1).id);
        const auto made = answered(Answer::New, {});
        QCOMPARE(codesOf(made.issues), {});
        QCOMPARE(made.records.projects.size(), 1);
        QCOMPARE(made.records.projects.constFirst().reference, u"P05"_s);
        const auto without = answered(Answer::LeaveOut, {});
        QCOMPARE(codesOf(without.issues), {});
        QCOMPARE(without.records.students, {});
    }

    void titlesAboveAndTotalsBelowAreNotRead()
    {
        const auto sheet = sheetOf({{u"Liste de la promotion 2A"_s}, {}, {u"Numéro"_s, u"Nom"_s, u"Prénom"_s},
            {u"1"_s, u"Un"_s, u"Ana"_s}, {u"Total"_s, u"1"_s}, {u"* liste provisoire"_s}});
        const auto mapping = proposeMapping(sheet, m_known);
        QCOMPARE(mapping.headerRow, 2);
        QCOMPARE(mapping.leftOut, (QList<int>{4, 5}));
        const auto diff = diffOf(sheet, mapping, m_known);
        QCOMPARE(codesOf(diff.issues), {});
        QCOMPARE(codesOf(diff.issues, Issue::Severity::Warning), {"sheet.row.footer"});
        QCOMPARE(diff.records.students.size(), 1);
    }

    void mergedHeadingsAreJoined()
    {
        auto sheet
            = sheetOf({{u"Identité"_s, u""_s, u"Choix"_s, u""_s}, {u"Numéro"_s, u"Nom"_s, u"1"_s, u"2"_s},
                {u"00212345"_s, u"Lefèvre"_s, u"Jardin"_s, u"Robotique"_s}});
        sheet.merges = {{0, 0, 0, 1}, {0, 2, 0, 3}};
        const auto mapping = proposeMapping(sheet, m_known);
        QCOMPARE(mapping.headerRows, 2);
        QCOMPARE(readColumns(mapping, m_known),
            (QStringList{u"Identité [Numéro]=number"_s, u"Identité [Nom]=lastName"_s, u"Choix [1]=wish:1"_s,
                u"Choix [2]=wish:2"_s}));
    }

    void userChangesTheProposal()
    {
        const auto sheet = sheetOf(
            {{u"Numéro"_s, u"Nom"_s, u"Machin"_s, u"Prenmo"_s}, {u"1"_s, u"Un"_s, u"a@b.fr"_s, u"Ana"_s}});
        auto mapping = proposeMapping(sheet, m_known);
        QCOMPARE(mapping.columns.at(2).field.name, u"email"_s);
        QCOMPARE(mapping.columns.at(2).reason, MappingReason::Values);
        QCOMPARE(mapping.columns.at(2).samples, {u"a@b.fr"_s});
        QCOMPARE(mapping.columns.at(3).reason, MappingReason::Near); // offered, not taken
        QVERIFY(!mapping.columns.at(3).isRead());
        mapping.columns[3].field = {u"firstName"_s};
        mapping.columns[3].reason = MappingReason::User;
        QCOMPARE(diffOf(sheet, mapping, m_known).records.students.constFirst().firstName, u"Ana"_s);
        mapping.kind = SheetKind::Answers;
        const auto again = remapped(sheet, mapping, m_known);
        QCOMPARE(again.kind, SheetKind::Answers);
        QCOMPARE(again.columns.at(3).field.name, u"firstName"_s);
    }

    void shapeIsRememberedByItsHeadings()
    {
        const auto sheet
            = sheetOf({{u"Qui"_s, u"Machin"_s, u"Nom"_s, u"A"_s, u"B"_s}, {u"1"_s, u"x"_s, u"Un"_s}});
        auto mapping = proposeMapping(sheet, m_known, {}, kindOnly(SheetKind::Students));
        mapping.columns[0].field = {u"number"_s};
        const ImportMemory memory{.mappings = {toRemember(mapping)}, .decisions = {}};
        const auto back = memoryFromJson(toJson(memory));
        QCOMPARE(back.mappings.constFirst().columns, memory.mappings.constFirst().columns);
        QVERIFY(!toJson(memory).contains("\"x\"")); // no value of a cell
        const auto moved = sheetOf(
            {{u"Titre"_s}, {u"Nom"_s, u"machin :"_s, u"QUI"_s, u"A"_s, u"B"_s}, {u"Un"_s, u"x"_s, u"1"_s}});
        const auto same = proposeMapping(moved, m_known, back);
        QCOMPARE(same.columns.at(2).field.name, u"number"_s);
        QCOMPARE(same.columns.at(2).reason, MappingReason::Remembered);
        QCOMPARE(codesOf(same.issues, Issue::Severity::Warning), {});
        const auto like
            = sheetOf({{u"Qui"_s, u"Machin"_s, u"Nom"_s, u"A"_s, u"C"_s}, {u"1"_s, u"x"_s, u"Un"_s}});
        QCOMPARE(codesOf(proposeMapping(like, m_known, back).issues, Issue::Severity::Warning),
            {"sheet.mapping.alike"});
        const auto other = sheetOf({{u"Qui"_s, u"Machin"_s, u"Nom"_s, u"X"_s, u"C"_s}, {u"1"_s, u"x"_s}});
        QCOMPARE(proposeMapping(other, m_known, back, kindOnly(SheetKind::Students)).columns.at(0).reason,
            MappingReason::None);
    }

    void brokenMappingsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("other format") << QByteArray(R"({"format": "other", "version": 1})");
        QTest::newRow("unknown kind") << QByteArray(
            R"({"format": "passerelle-mapping", "version": 1, "mappings": [{"kind": "cats", "columns": [{}]}]})");
        QTest::newRow("no columns") << QByteArray(
            R"({"format": "passerelle-mapping", "version": 1, "mappings": [{"kind": "students"}]})");
    }

    void brokenMappingsAreRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY_THROWS_EXCEPTION(Error, static_cast<void>(memoryFromJson(json)));
    }

    void everyFieldCanBeChosenByItsName()
    {
        for (const auto& kind : codes(SheetKind())) {
            const auto choices = fieldChoices(kind.value, m_known);
            QVERIFY(choices.size() > 2);
            for (const auto& choice : choices)
                QVERIFY2(!choice.label.isEmpty(), qPrintable(choice.field.name));
        }
    }

private:
    static ImportOptions kindOnly(SheetKind kind) { return {.kind = kind, .cohort = {}, .headings = {}}; }

    [[nodiscard]] ImportDiff diffWith(const Sheet& sheet, SheetKind kind) const
    {
        return diffOf(sheet, proposeMapping(sheet, m_known, {}, kindOnly(kind)), m_known);
    }

    static ImportDecision decision(
        const Question& question, ImportDecision::Answer answer, const QString& target)
    {
        return {.id = ImportDecisionId::create(),
            .subject = question.subject,
            .text = question.text,
            .answer = answer,
            .target = target};
    }

    void decisionsSettle(const Sheet& sheet, const Question& question)
    {
        using Answer = ImportDecision::Answer;
        const auto mapping = proposeMapping(sheet, m_known, {}, kindOnly(SheetKind::Answers));
        const auto id = question.candidates.constFirst().id;
        const auto taken = diffOf(sheet, mapping, m_known, {decision(question, Answer::Record, id)});
        QCOMPARE(codesOf(taken.issues), {});
        QCOMPARE(taken.rows.constFirst().record.id, id);
        const auto without = diffOf(sheet, mapping, m_known, {decision(question, Answer::LeaveOut, {})});
        QCOMPARE(codesOf(without.issues), {});
        QCOMPARE(without.records, Records());
    }

    void addProject(const QString& title)
    {
        Project project;
        project.id = ProjectId::create();
        project.reference = u"P0%1"_s.arg(m_known.projects.size() + 1);
        project.title = title;
        project.status = Project::Status::Open;
        m_known.projects.append(project);
    }

    void addStudent(
        const QString& number, const QString& lastName, const QString& firstName, const QString& email)
    {
        Student student;
        student.id = StudentId::create();
        student.cohort = m_known.cohorts.constFirst().id;
        student.number = number;
        student.lastName = lastName;
        student.firstName = firstName;
        student.email = email;
        m_known.students.append(student);
    }

    Records m_known;
};

SUITE(TestMapping)
#include "tst_mapping.moc"
