// SPDX-License-Identifier: MIT
#include "core/sheets/rostersheet.h"
#include "tests/support/sheets.h"
#include "tests/support/suite.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

class TestRosterSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_known = {};
        m_known.campaign.id = CampaignId::create();
        m_known.skills = shippedSkills();
    }

    void rowBecomesAStudentOfANewSchoolAndCohort()
    {
        const auto import = read({{u"Prénom"_s, u"N° étudiant"_s, u"NOM"_s, u"Courriel"_s, u"École"_s,
                                      u"Promotion"_s, u"Filière"_s, u"Groupe"_s, u"Statut"_s},
            {u"Ada"_s, u"0017"_s, u"Martin"_s, u"ada@valmont.example"_s, u"Valmont"_s, u"2A"_s, u"Web"_s,
                u"B"_s, u"Désisté"_s}});
        QCOMPARE(codesOf(import.issues, Issue::Severity::Note),
            (QList<QByteArray>{"school.name.new", "cohort.name.new"}));
        QCOMPARE(import.added, 1);
        const auto student = import.records.students.constFirst();
        QCOMPARE(student.number, u"0017"_s);
        QCOMPARE(student.fullName(), u"Ada Martin"_s);
        QCOMPARE(student.status, Student::Status::Withdrawn);
        QCOMPARE(student.cohort, import.records.cohorts.constFirst().id);
        QCOMPARE(import.records.cohorts.constFirst().campaign, m_known.campaign.id);
        QCOMPARE(import.records.cohorts.constFirst().school, import.records.schools.constFirst().id);
    }

    void cohortComesFromTheOptionsOrByDefault_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("cohort");
        QTest::newRow("option") << u"3A"_s << u"3A"_s;
        QTest::newRow("default") << QString() << u"Default cohort"_s;
    }

    void cohortComesFromTheOptionsOrByDefault()
    {
        QFETCH(QString, option);
        const auto sheet
            = sheetOf({{u"Number"_s, u"Surname"_s}, {u"1"_s, u"Martin"_s}, {u"2"_s, u"Petit"_s}});
        const auto import
            = readRecords(sheet, m_known, {.kind = SheetKind::Students, .cohort = option, .headings = {}});
        QCOMPARE(import.records.students.size(), 2);
        QCOMPARE(import.records.schools.constFirst().name, u"Default school"_s);
        QCOMPARE(import.records.cohorts.size(), 1);
        QTEST(import.records.cohorts.constFirst().name, "cohort");
    }

    void theOnlyCohortIsTaken()
    {
        addCohort(u"Valmont"_s, u"2A"_s);
        const auto import
            = read({{u"Number"_s, u"Surname"_s, u"First name"_s}, {u"1"_s, u"Martin"_s, u"Ada"_s}});
        QVERIFY(import.issues.isEmpty());
        QCOMPARE(import.records.students.constFirst().cohort, m_known.cohorts.constFirst().id);
    }

    void cohortOfSeveralSchoolsMustBeNamedWithItsSchool()
    {
        addCohort(u"Valmont"_s, u"2A"_s);
        addCohort(u"Port-Brévin"_s, u"2A"_s);
        const auto import = read({{u"Number"_s, u"Surname"_s, u"School"_s, u"Cohort"_s},
            {u"1"_s, u"Martin"_s, u""_s, u"2A"_s}, {u"2"_s, u"Petit"_s, u"port-brevin"_s, u"2a"_s}});
        QCOMPARE(codesOf(import.issues), {"student.cohort.ambiguous"});
        QCOMPARE(import.records.students.constFirst().cohort, m_known.cohorts.at(1).id);
    }

    void announcedCohortMovesToItsSchool()
    {
        addCohort(u"Default school"_s, u"2A"_s);
        const auto import = read({{u"Number"_s, u"Surname"_s, u"School"_s, u"Cohort"_s},
            {u"1"_s, u"Martin"_s, u"Valmont"_s, u"2A"_s}});
        QCOMPARE(import.records.cohorts.constFirst().id, m_known.cohorts.constFirst().id);
        QCOMPARE(import.records.cohorts.constFirst().school, import.records.schools.constFirst().id);
    }

    void rowFindsItsStudent_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<QByteArray>("issue");
        QTest::newRow("number") << QStringList{u"0017"_s, u"Martine"_s, u"Ada"_s, u""_s, u""_s}
                                << QByteArray();
        QTest::newRow("e-mail") << QStringList{u""_s, u"Martine"_s, u""_s, u"ADA@valmont.example"_s, u""_s}
                                << QByteArray();
        QTest::newRow("name") << QStringList{u""_s, u"martin"_s, u"ada"_s, u""_s, u""_s}
                              << QByteArray("student.fullName.weakKey");
        QTest::newRow("full name") << QStringList{u""_s, u""_s, u""_s, u""_s, u"MARTIN Ada"_s}
                                   << QByteArray("student.fullName.weakKey");
    }

    void rowFindsItsStudent()
    {
        QFETCH(QStringList, row);
        QFETCH(QByteArray, issue);
        addCohort(u"Valmont"_s, u"2A"_s);
        m_known.students = {student(u"0017"_s, u"Martin"_s), student(u"0018"_s, u"Petit"_s)};
        const auto import
            = read({{u"Number"_s, u"Surname"_s, u"First name"_s, u"E-mail"_s, u"Full name"_s, u"Group"_s},
                row + QStringList{u"C"_s}});
        QCOMPARE(codesOf(import.issues), {});
        QCOMPARE(codesOf(import.issues, Issue::Severity::Warning),
            issue.isEmpty() ? QList<QByteArray>() : QList{issue});
        QCOMPARE(import.added, 0);
        QCOMPARE(import.changed, 1);
        const auto found = import.records.students.constFirst();
        QCOMPARE(found.id, m_known.students.constFirst().id);
        QCOMPARE(found.group, u"C"_s);
        QCOMPARE(found.track, u"Web"_s);
        QCOMPARE(found.number, u"0017"_s);
    }

    void numberIsUniqueInItsSchoolOnly()
    {
        addCohort(u"Valmont"_s, u"2A"_s);
        addCohort(u"Port-Brévin"_s, u"BUT"_s);
        m_known.students = {student(u"17"_s, u"Martin"_s)};
        const auto import = read({{u"Number"_s, u"Surname"_s, u"School"_s, u"Cohort"_s},
            {u"17"_s, u"Durand"_s, u"Port-Brévin"_s, u"BUT"_s}});
        QCOMPARE(codesOf(import.issues), {});
        QCOMPARE(import.added, 1);
    }

    void sameNumberTwice_data()
    {
        QTest::addColumn<QStringList>("second");
        QTest::addColumn<Issue::Severity>("severity");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("same") << QStringList{u"17"_s, u"Martin"_s, u"Garden"_s} << Issue::Severity::Note
                              << QByteArray("sheet.row.repeated");
        QTest::newRow("somebody else") << QStringList{u"17"_s, u"Durand"_s, u"Shop"_s}
                                       << Issue::Severity::Error << QByteArray("student.number.duplicate");
        QTest::newRow("other wishes") << QStringList{u"17"_s, u"Martin"_s, u"Shop"_s}
                                      << Issue::Severity::Error << QByteArray("student.wishes.conflict");
    }

    void sameNumberTwice()
    {
        QFETCH(QStringList, second);
        addCohort(u"Valmont"_s, u"2A"_s);
        addProject(u"Garden"_s);
        addProject(u"Shop"_s);
        const auto import
            = read({{u"Number"_s, u"Surname"_s, u"Wish 1"_s}, {u"17"_s, u"Martin"_s, u"Garden"_s}, second});
        QCOMPARE(import.issues.size(), 1);
        QTEST(import.issues.constFirst().code, "code");
        QTEST(import.issues.constFirst().severity, "severity");
        QCOMPARE(import.issues.constFirst().place.row, 3);
        QCOMPARE(import.issues.constFirst().place.value, u"17"_s);
    }

    void skillsAreReadFromLevelsAndWords()
    {
        addCohort(u"Valmont"_s, u"2A"_s);
        const auto import = read({{u"Number"_s, u"Surname"_s, u"web-front"_s, u"Bases de données"_s,
                                      u"Security"_s, u"Python"_s, u"Statistics"_s},
            {u"1"_s, u"Martin"_s, u"3"_s, u"Débutant"_s, u"can help others"_s, u"2; veut apprendre"_s,
                u"to learn"_s}});
        QCOMPARE(codesOf(import.issues), {});
        const QList<StudentSkill> skills{{skill(u"web-front"_s), Level::Autonomous, false},
            {skill(u"databases"_s), Level::SeenInClass, false},
            {skill(u"programming"_s), Level::DoneInProject, true},
            {skill(u"statistics"_s), Level::Unknown, true}};
        for (const auto& expected : skills)
            QVERIFY(import.records.students.constFirst().skills.contains(expected));
    }

    void unknownLevelIsRefused()
    {
        const auto import
            = read({{u"Number"_s, u"Surname"_s, u"web-front"_s}, {u"1"_s, u"Martin"_s, u"5"_s}});
        QCOMPARE(codesOf(import.issues), {"studentSkill.level.unknownValue"});
        QVERIFY(import.records.students.isEmpty());
    }

    void blankCellsEraseNothing()
    {
        addCohort(u"Valmont"_s, u"2A"_s);
        addProject(u"Garden"_s);
        auto ada = student(u"17"_s, u"Martin"_s);
        ada.skills = {{skill(u"web-front"_s), Level::CanHelp, true}};
        ada.wishes = {{.project = m_known.projects.constFirst().id, .rank = 1, .reason = u"Because"_s}};
        m_known.students = {ada};
        const auto import
            = read({{u"Number"_s, u"Surname"_s, u"E-mail"_s, u"web-front"_s, u"Wish 1"_s, u"Track"_s},
                {u"17"_s, u""_s, u""_s, u""_s, u""_s, u""_s}});
        QCOMPARE(import.unchanged, 1);
        QCOMPARE(import.records, Records());
    }

    void ballotsAloneMakeNoStudents()
    {
        addCohort(u"Valmont"_s, u"2A"_s);
        addProject(u"Garden"_s);
        m_known.students = {student(u"0017"_s, u"Martin"_s)};
        const auto import
            = read({{u"Number"_s, u"Wish 1"_s}, {u"0017"_s, u"Garden"_s}, {u"0071"_s, u"Garden"_s}});
        QCOMPARE(codesOf(import.issues), {"student.number.unknownValue"});
        QVERIFY(import.issues.constFirst().message.text().contains(u"“0017”"_s));
        QCOMPARE(import.changed, 1);
    }

    void numberCellsKeepAllDigitsAndLostZerosAreNoticed()
    {
        auto sheet = sheetOf({{u"Number"_s, u"Surname"_s}});
        sheet.rows[1] = {Cell::ofNumber(20261234567), Cell::ofText(u"Martin"_s)};
        sheet.rows[2] = {Cell::ofNumber(17), Cell::ofText(u"Petit"_s)};
        const auto import
            = readRecords(sheet, m_known, {.kind = SheetKind::Students, .cohort = {}, .headings = {}});
        QCOMPARE(import.records.students.constFirst().number, u"20261234567"_s);
        QCOMPARE(codesOf(import.issues, Issue::Severity::Warning), {"student.number.format"});
    }

    void studentWithoutKeyOrNameIsRefused()
    {
        const auto import = read({{u"Number"_s, u"Surname"_s, u"E-mail"_s}, {u""_s, u"Martin"_s, u""_s},
            {u"17"_s, u""_s, u""_s}, {u"18"_s, u"Petit"_s, u"a@b"_s}});
        QCOMPARE(codesOf(import.issues),
            (QList<QByteArray>{
                "student.number.missing", "student.lastName.missing", "student.email.format"}));
        QCOMPARE(import.issues.constLast().place, (SheetPlace{u"Sheet"_s, 4, u"E-mail"_s, u"a@b"_s}));
    }

    void exportReadsBackTheSame()
    {
        addCohort(u"Valmont"_s, u"2A"_s);
        addCohort(u"Port-Brévin"_s, u"2A"_s);
        addProject(u"Garden; shared"_s);
        addProject(u"Shop"_s);
        addProject(u"Shop"_s);
        auto ada = student(u"0017"_s, u"Martin"_s);
        ada.remarks = u"One; two\nthree"_s;
        ada.skills = {{skill(u"databases"_s), Level::Never, false},
            {skill(u"web-front"_s), Level::Unknown, true}, {skill(u"statistics"_s), Level::CanHelp, true}};
        ada.wishes = {{.project = m_known.projects.at(1).id, .rank = 1},
            {.project = m_known.projects.at(0).id, .rank = 1},
            {.project = m_known.projects.at(2).id, .rank = 0, .reason = u"Too far"_s}};
        auto leo = student(u"0017"_s, u"Petit"_s);
        leo.cohort = m_known.cohorts.at(1).id;
        leo.status = Student::Status::Withdrawn;
        m_known.students = {ada, leo};
        for (const auto& language : {QLocale::French, QLocale::English}) {
            QLocale::setDefault(QLocale(language));
            const auto back = readRecords(sheetOf(studentsTable(m_known)), m_known);
            QCOMPARE(back.kind, SheetKind::Students);
            QCOMPARE(codesOf(back.issues), {});
            QCOMPARE(back.unchanged, 2);
            QCOMPARE(back.records, Records());
        }
    }

private:
    [[nodiscard]] RecordImport read(const QList<QStringList>& rows) const
    {
        return readRecords(
            sheetOf(rows), m_known, {.kind = SheetKind::Students, .cohort = {}, .headings = {}});
    }

    void addCohort(const QString& school, const QString& name)
    {
        m_known.schools.append(School{.id = SchoolId::create(), .name = school, .shortName = {}, .city = {}});
        m_known.cohorts.append(Cohort{.id = CohortId::create(),
            .campaign = m_known.campaign.id,
            .school = m_known.schools.constLast().id,
            .name = name,
            .allowsTies = true});
    }

    void addProject(const QString& title)
    {
        Project project;
        project.id = ProjectId::create();
        project.reference = u"P%1"_s.arg(m_known.projects.size() + 1);
        project.title = title;
        project.status = Project::Status::Open;
        m_known.projects.append(project);
    }

    [[nodiscard]] Student student(const QString& number, const QString& lastName) const
    {
        Student made;
        made.id = StudentId::create();
        made.cohort = m_known.cohorts.constFirst().id;
        made.number = number;
        made.lastName = lastName;
        made.firstName = u"Ada"_s;
        made.email = lastName == u"Martin"_s ? u"ada@valmont.example"_s : QString();
        made.track = u"Web"_s;
        return made;
    }

    [[nodiscard]] SkillId skill(const QString& code) const
    {
        return std::ranges::find(m_known.skills, code, &Skill::code)->id;
    }

    Records m_known;
};

SUITE(TestRosterSheet)
#include "tst_rostersheet.moc"
