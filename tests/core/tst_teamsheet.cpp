// SPDX-License-Identifier: MIT
#include "core/domain/records.h"
#include "core/sheets/teamsheet.h"
#include "tests/support/sheets.h"
#include "tests/support/suite.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

class TestTeamSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_records = {};
        m_records.skills = shippedSkills();
        Organisation organisation;
        organisation.id = OrganisationId::create();
        organisation.name = u"Ateliers"_s;
        m_records.organisations = {organisation};
        Volunteer tutor;
        tutor.id = VolunteerId::create();
        tutor.name = u"Ada Petit"_s;
        m_records.volunteers = {tutor};
        for (const auto& title : {u"Garden"_s, u"Shop"_s}) {
            Project project;
            project.id = ProjectId::create();
            project.reference = u"P%1"_s.arg(m_records.projects.size() + 1);
            project.title = title;
            project.organisation = organisation.id;
            project.tutor = tutor.id;
            m_records.projects.append(project);
        }
        for (const auto& name : {u"Zola"_s, u"Éluard"_s, u"Duras"_s, u"Ernaux"_s})
            addStudent(name);
    }

    void placedStudentsComeByProjectAndTeamAndTheOthersLast()
    {
        QCOMPARE(column(0), (QStringList{u"Garden"_s, u"Garden"_s, u"Shop"_s, u""_s}));
        QCOMPARE(column(2), (QStringList{u"1"_s, u"1"_s, u"2"_s, u""_s}));
        QCOMPARE(column(5), (QStringList{u"Éluard"_s, u"Zola"_s, u"Duras"_s, u"Ernaux"_s}));
        QCOMPARE(column(3), (QStringList{u"Ada Petit"_s, u"Ada Petit"_s, u"Ada Petit"_s, u""_s}));
    }

    void rankIsANumberOrSaysWhyThereIsNone()
    {
        m_records.students[0].wishes = {{.project = m_records.projects.at(0).id, .rank = 2}};
        m_records.students[2].wishes = {{.project = m_records.projects.at(0).id, .rank = 1}};
        QCOMPARE(column(9), (QStringList{u"No ballot"_s, u"2"_s, u"Outside the wishes"_s, u""_s}));
    }

    void needsCountThePeopleOfTheTeam()
    {
        const auto skill = m_records.skills.constFirst();
        m_records.projects[0].needs = {{skill.id, Level::DoneInProject, 3, true}};
        m_records.students[0].skills = {{skill.id, Level::CanHelp, false}};
        m_records.students[1].skills = {{skill.id, Level::SeenInClass, false}};
        QCOMPARE(column(10), (QStringList{u""_s, skill.labelEn, u""_s, u""_s}));
        QCOMPARE(column(11), (QStringList{u"1 of 3"_s, u"1 of 3"_s, u""_s, u""_s}));
    }

    void headingsFollowTheLanguage()
    {
        QCOMPARE(table().columns.constFirst().heading, u"Project"_s);
        QLocale::setDefault(QLocale(QLocale::French));
        QCOMPARE(table().columns.constFirst().heading, u"Projet"_s);
        QVERIFY(table().columns.at(4).isText);
    }

    void withdrawnStudentsAreLeftOut()
    {
        m_records.students[3].status = Student::Status::Withdrawn;
        QCOMPARE(table().rows.size(), 3);
    }

private:
    void addStudent(const QString& lastName)
    {
        Student student;
        student.id = StudentId::create();
        student.lastName = lastName;
        student.number = QString::number(m_records.students.size() + 1);
        m_records.students.append(student);
    }

    [[nodiscard]] Table table() const
    {
        const auto& students = m_records.students;
        Scenario scenario;
        scenario.placements
            = {{.student = students.at(0).id, .project = m_records.projects.at(0).id, .isPinned = true},
                {.student = students.at(1).id, .project = m_records.projects.at(0).id},
                {.student = students.at(2).id, .project = m_records.projects.at(1).id, .team = 2}};
        return teamsTable(m_records, scenario);
    }

    [[nodiscard]] QStringList column(int at) const
    {
        QStringList texts;
        const auto made = table();
        for (const auto& row : made.rows)
            texts.append(row.at(at).shown());
        return texts;
    }

    Records m_records;
};

SUITE(TestTeamSheet)
#include "tst_teamsheet.moc"
