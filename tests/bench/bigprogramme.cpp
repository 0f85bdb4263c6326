// SPDX-License-Identifier: MIT
#include "tests/bench/bigprogramme.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

Records frame(const QList<Skill>& skills)
{
    Records records;
    records.campaign = newCampaign(u"Bench"_s, QDate(2026, 9, 1), 1);
    records.schools = {{.id = SchoolId::create(), .name = u"École"_s, .shortName = {}, .city = {}}};
    records.cohorts = {{.id = CohortId::create(),
        .campaign = records.campaign.id,
        .school = records.schools.at(0).id,
        .name = u"4A"_s}};
    records.skills = skills;
    records.organisations.resize(1);
    records.organisations[0].id = OrganisationId::create();
    records.organisations[0].name = u"Association"_s;
    return records;
}

void addProjects(Records& records, int count)
{
    for (int i = 0; i < count; ++i) {
        Project project;
        project.id = ProjectId::create();
        project.campaign = records.campaign.id;
        project.organisation = records.organisations.at(0).id;
        project.reference = u"P%1"_s.arg(i, 4, 10, QChar(u'0'));
        project.title = u"Projet numéro %1 de l’association"_s.arg(i);
        project.status = Project::Status::Open;
        for (int n = 0; n < 3; ++n)
            project.needs.append({.skill = records.skills.at((i + n * 7) % records.skills.size()).id});
        records.projects.append(project);
    }
}

void addStudents(Records& records, int count)
{
    for (int i = 0; i < count; ++i) {
        Student student;
        student.id = StudentId::create();
        student.cohort = records.cohorts.at(0).id;
        student.number = QString::number(20'260'000 + i);
        student.lastName = u"Nom%1"_s.arg(i * 7'919 % count);
        student.firstName = u"Prénom%1"_s.arg(i % 100);
        student.email = u"nom%1@ecole.example"_s.arg(i);
        for (int n = 0; n < 8; ++n)
            student.skills.append(
                {.skill = records.skills.at((i + n * 5) % records.skills.size()).id, .level = Level(n % 5)});
        for (int n = 0; n < 6; ++n)
            student.wishes.append(
                {.project = records.projects.at((i * 31 + n * 97) % records.projects.size()).id,
                    .rank = n + 1});
        records.students.append(student);
    }
}

} // namespace

Records bigProgramme(const QList<Skill>& skills, int students, int projects)
{
    auto records = frame(skills);
    addProjects(records, projects);
    addStudents(records, students);
    return records;
}
