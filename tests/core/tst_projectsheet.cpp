// SPDX-License-Identifier: MIT
#include "core/sheets/projectsheet.h"
#include "tests/support/sheets.h"
#include "tests/support/suite.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

class TestProjectSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_known = {};
        m_known.campaign.id = CampaignId::create();
        m_known.skills = shippedSkills();
        m_known.schools
            = {School{.id = SchoolId::create(), .name = u"Valmont"_s, .shortName = {}, .city = {}}};
        for (const auto& name : {u"2A"_s, u"3A; soir"_s})
            m_known.cohorts.append(Cohort{.id = CohortId::create(),
                .campaign = m_known.campaign.id,
                .school = m_known.schools.constFirst().id,
                .name = name});
        m_known.volunteers = {volunteer(u"Ada Petit"_s, {Volunteer::Role::Tutor}),
            volunteer(u"Léo Grand"_s, {Volunteer::Role::Mentor})};
    }

    void rowBecomesAnOpenProject()
    {
        const auto import = read({{u"Titre"_s, u"Structure"_s, u"Forme juridique"_s, u"Doit ouvrir"_s,
                                      u"Tuteur"_s, u"Promotions admises"_s, u"Filières admises"_s,
                                      u"Compétences indispensables"_s, u"Besoins souhaités"_s},
            {u"Jardin partagé"_s, u"Les Ateliers"_s, u"SCIC"_s, u"Oui"_s, u"ada petit"_s, u"2A; 3A; soir"_s,
                u"Web; Data"_s, u"web-front >= 2 x1; Recherche utilisateur"_s,
                u"Databases ≥ Autonome ×3"_s}});
        QCOMPARE(codesOf(import.issues, Issue::Severity::Warning), {});
        const auto project = import.records.projects.constFirst();
        QCOMPARE(project.reference, u"P01"_s);
        QCOMPARE(project.campaign, m_known.campaign.id);
        QVERIFY(project.isOpen() && project.mustRun);
        QCOMPARE(project.tutor, m_known.volunteers.constFirst().id);
        QCOMPARE(project.eligibleCohorts, (QList{m_known.cohorts.at(0).id, m_known.cohorts.at(1).id}));
        QCOMPARE(project.eligibleTracks, (QStringList{u"Web"_s, u"Data"_s}));
        const QList<Need> needs{{skill(u"web-front"_s), Level::DoneInProject, 1, true},
            {skill(u"ux-research"_s), Level::SeenInClass, 1, true},
            {skill(u"databases"_s), Level::Autonomous, 3, false}};
        QCOMPARE(project.needs, needs);
        QCOMPARE(import.records.organisations.constFirst().id, project.organisation);
        QCOMPARE(import.records.organisations.constFirst().legalForm, LegalForm::Scic);
        QCOMPARE(codesOf(import.issues, Issue::Severity::Note), {"organisation.name.new"});
    }

    void sizesThatAreLeftOpenFollow_data()
    {
        QTest::addColumn<QString>("least");
        QTest::addColumn<QString>("ideal");
        QTest::addColumn<QString>("most");
        QTest::addColumn<QList<int>>("sizes");
        QTest::newRow("none") << u""_s << u""_s << u""_s << QList{3, 4, 5};
        QTest::newRow("ones") << u"1"_s << u""_s << u"1"_s << QList{1, 1, 1};
        QTest::newRow("high minimum") << u"6"_s << u""_s << u""_s << QList{6, 6, 6};
        QTest::newRow("low maximum") << u""_s << u""_s << u"2"_s << QList{2, 2, 2};
        QTest::newRow("ideal only") << u""_s << u"8"_s << u""_s << QList{3, 8, 8};
        QTest::newRow("small ideal") << u""_s << u"2"_s << u""_s << QList{2, 2, 5};
        QTest::newRow("all") << u"2"_s << u"3"_s << u"6"_s << QList{2, 3, 6};
    }

    void sizesThatAreLeftOpenFollow()
    {
        QFETCH(QString, least);
        QFETCH(QString, ideal);
        QFETCH(QString, most);
        const auto import = read(
            {{u"Title"_s, u"Team min"_s, u"Team ideal"_s, u"Team max"_s}, {u"Garden"_s, least, ideal, most}});
        QCOMPARE(codesOf(import.issues), {});
        const auto project = import.records.projects.constFirst();
        QTEST((QList{project.teamMin, project.teamIdeal, project.teamMax}), "sizes");
    }

    void valuesThatAreRefused_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const char* name, const QString& heading, const QString& value,
                             const QByteArray& code, const QString& suggestion = {}) {
            QTest::newRow(name) << heading << value << code << suggestion;
        };
        row("maximum below minimum", u"Team max"_s, u"2"_s, "project.teamMax.order", u"Team max (2)"_s);
        row("no number", u"Team max"_s, u"five"_s, "project.teamMin.format", u"five"_s);
        row("tutor", u"Tutor"_s, u"Ada Petti"_s, "project.tutor.unknownValue", u"“Ada Petit”"_s);
        row("skill", u"Required needs"_s, u"web-frnt >= 2"_s, "need.skill.unknownValue", u"“web-front”"_s);
        row("level", u"Wished needs"_s, u"web-front >= 7"_s, "need.level.unknownValue", u"“7”"_s);
        row("level 0", u"Wished needs"_s, u"web-front >= 0"_s, "need.level.range");
        row("head-count", u"Required needs"_s, u"web-front x12"_s, "need.headCount.range", u"12"_s);
        row("cohort", u"Eligible cohorts"_s, u"2A; 2B"_s, "project.eligibleCohorts.unknownValue", u"“2A”"_s);
        row("status", u"Status"_s, u"Opne"_s, "project.status.unknownValue", u"“Open”"_s);
        row("must run", u"Must run"_s, u"maybe"_s, "project.mustRun.unknownValue", u"“Yes”"_s);
        row("reference", u"Reference"_s, u"Projet n° 1"_s, "project.reference.format");
    }

    void valuesThatAreRefused()
    {
        QFETCH(QString, heading);
        QFETCH(QString, value);
        QFETCH(QString, suggestion);
        const auto import = read({{u"Title"_s, heading, u"Team min"_s}, {u"Garden"_s, value, u"3"_s}});
        QCOMPARE(codesOf(import.issues).size(), 1);
        QTEST(codesOf(import.issues).constFirst(), "code");
        const auto& issue = *std::ranges::find_if(import.issues, isError);
        QCOMPARE(issue.place.row, 2);
        QVERIFY(!issue.place.column.isEmpty());
        QVERIFY2(issue.message.text().contains(suggestion), qPrintable(issue.message.text()));
        QVERIFY(import.records.projects.isEmpty());
    }

    void volunteerBecomesTutorWithAWarning()
    {
        const auto import = read({{u"Title"_s, u"Tutor"_s}, {u"Garden"_s, u"Léo Grand"_s}});
        QCOMPARE(codesOf(import.issues, Issue::Severity::Warning), {"project.tutor.repaired"});
        QCOMPARE(import.records.volunteers.constFirst().roles,
            (QList{Volunteer::Role::Tutor, Volunteer::Role::Mentor}));
    }

    void blankStatusIsADraftAndSaysSo()
    {
        const auto import = read({{u"Title"_s, u"Status"_s}, {u"Garden"_s, u""_s}, {u"Shop"_s, u"open"_s}});
        QCOMPARE(import.records.projects.at(0).status, Project::Status::Draft);
        QCOMPARE(import.records.projects.at(1).status, Project::Status::Open);
        QCOMPARE(codesOf(import.issues, Issue::Severity::Warning), {"project.status.missing"});
    }

    void referencesGoOnAfterTheHighest()
    {
        m_known.projects = {project(u"P09"_s, u"Garden"_s)};
        const auto import = read(
            {{u"Reference"_s, u"Title"_s}, {u""_s, u"Shop"_s}, {u"p11"_s, u"Bus"_s}, {u""_s, u"Bike"_s}});
        QStringList references;
        for (const auto& made : import.records.projects)
            references.append(made.reference);
        QCOMPARE(references, (QStringList{u"P12"_s, u"P11"_s, u"P13"_s}));
    }

    void rowFindsItsProject_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::newRow("reference") << QStringList{u"P01"_s, u"New title"_s, u""_s};
        QTest::newRow("organisation and title") << QStringList{u""_s, u"GARDEN"_s, u"Ateliers"_s};
        QTest::newRow("title") << QStringList{u""_s, u"garden"_s, u""_s};
    }

    void rowFindsItsProject()
    {
        QFETCH(QStringList, row);
        Organisation organisation;
        organisation.id = OrganisationId::create();
        organisation.name = u"Ateliers"_s;
        m_known.organisations = {organisation};
        auto garden = project(u"P01"_s, u"Garden"_s);
        garden.organisation = organisation.id;
        garden.summary = u"Kept"_s;
        m_known.projects = {garden, project(u"P02"_s, u"Shop"_s)};
        const auto import = read({{u"Reference"_s, u"Title"_s, u"Organisation"_s}, row});
        QCOMPARE(import.added, 0);
        QCOMPARE(import.changed, 1);
        QCOMPARE(import.records.projects.constFirst().id, garden.id);
        QCOMPARE(import.records.projects.constFirst().summary, u"Kept"_s);
    }

    void sameReferenceWithOtherValuesIsRefused()
    {
        const auto import
            = read({{u"Reference"_s, u"Title"_s}, {u"P01"_s, u"Garden"_s}, {u"P01"_s, u"Shop"_s}});
        QCOMPARE(codesOf(import.issues), {"project.reference.duplicate"});
        QCOMPARE(import.issues.constLast().place.row, 3);
    }

    void cohortsAreAnnouncedWhileThereIsNone()
    {
        m_known.cohorts.clear();
        m_known.schools.clear();
        const auto import
            = read({{u"Title"_s, u"Eligible cohorts"_s}, {u"Garden"_s, u"2A; 3A"_s}, {u"Shop"_s, u"2a"_s}});
        QCOMPARE(codesOf(import.issues), {});
        QCOMPARE(import.records.cohorts.size(), 2);
        QCOMPARE(import.records.schools.size(), 1);
        QCOMPARE(import.records.projects.at(1).eligibleCohorts, QList{import.records.cohorts.at(0).id});
    }

    void exportReadsBackTheSame()
    {
        auto garden = project(u"P01"_s, u"Garden; shared"_s);
        garden.summary = u"One\ntwo"_s;
        garden.status = Project::Status::UnderReview;
        garden.mustRun = true;
        garden.teamsMax = 3;
        garden.tutor = m_known.volunteers.constFirst().id;
        garden.eligibleCohorts = {m_known.cohorts.at(1).id, m_known.cohorts.at(0).id};
        garden.eligibleTracks = {u"Web"_s, u"Data"_s};
        garden.needs = {{skill(u"databases"_s), Level::CanHelp, 2, false},
            {skill(u"web-front"_s), Level::SeenInClass, 1, true}};
        m_known.projects = {garden, project(u"P02"_s, u"Shop"_s)};
        for (const auto& language : {QLocale::French, QLocale::English}) {
            QLocale::setDefault(QLocale(language));
            const auto back = readRecords(sheetOf(projectsTable(m_known)), m_known);
            QCOMPARE(back.kind, SheetKind::Projects);
            QCOMPARE(codesOf(back.issues, Issue::Severity::Note), {});
            QCOMPARE(back.unchanged, 2);
            QCOMPARE(back.records, Records());
        }
    }

private:
    [[nodiscard]] RecordImport read(const QList<QStringList>& rows) const
    {
        return readRecords(
            sheetOf(rows), m_known, {.kind = SheetKind::Projects, .cohort = {}, .headings = {}});
    }

    [[nodiscard]] SkillId skill(const QString& code) const
    {
        return std::ranges::find(m_known.skills, code, &Skill::code)->id;
    }

    [[nodiscard]] Project project(const QString& reference, const QString& title) const
    {
        Project made;
        made.id = ProjectId::create();
        made.campaign = m_known.campaign.id;
        made.reference = reference;
        made.title = title;
        made.status = Project::Status::Open;
        return made;
    }

    static Volunteer volunteer(const QString& name, const QList<Volunteer::Role>& roles)
    {
        Volunteer made;
        made.id = VolunteerId::create();
        made.name = name;
        made.roles = roles;
        return made;
    }

    Records m_known;
};

SUITE(TestProjectSheet)
#include "tst_projectsheet.moc"
