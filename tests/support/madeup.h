// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"

/// A campaign of invented students and projects, the same each time.
inline core::Records madeUpRecords(int students, int projects)
{
    using namespace Qt::Literals::StringLiterals;
    const QStringList first{u"Zoé"_s, u"Élie"_s, u"Gaël"_s, u"Inès"_s, u"Hugo"_s, u"Maëlys"_s, u"Œnone"_s};
    const QStringList last{u"Martin"_s, u"Étienne"_s, u"Lefèvre"_s, u"N’Diaye"_s, u"de la Fontaine"_s,
        u"Œuvrard"_s, u"Petit-Renaud"_s, u"Ba"_s, u"Roux"_s};
    const QStringList titles{u"Jardin partagé des Tilleuls"_s, u"Bourse aux vélos"_s, u"Carte des haltes"_s,
        u"Atelier de réparation et de partage de savoirs"_s, u"Radio du quartier"_s};
    core::Records records;
    records.campaign.id = core::CampaignId::create();
    records.campaign.name = u"2026-2027"_s;
    const auto skills = core::shippedSkills();
    records.skills = skills;
    core::Organisation organisation;
    organisation.id = core::OrganisationId::create();
    organisation.name = u"Les Petits Ponts"_s;
    records.organisations = {organisation};
    records.schools
        = {{.id = core::SchoolId::create(), .name = u"École des Ponts neufs"_s, .shortName = {}, .city = {}}};
    core::Cohort cohort;
    cohort.school = records.schools.first().id;
    cohort.id = core::CohortId::create();
    cohort.campaign = records.campaign.id;
    cohort.name = u"B2 2026"_s;
    records.cohorts = {cohort};
    for (int i = 0; i < projects; ++i) {
        core::Project project;
        project.id = core::ProjectId::create();
        project.campaign = records.campaign.id;
        project.organisation = organisation.id;
        project.reference = u'P' + QString::number(1001 + i);
        project.title = titles.at(i % titles.size()) + u' ' + QString::number(i + 1);
        project.status = core::Project::Status::Open;
        if (i % 4 != 3)
            project.needs = {{.skill = skills.at(i % skills.size()).id,
                                 .level = core::Level::DoneInProject,
                                 .headCount = 1 + i % 2},
                {.skill = skills.at((i + 7) % skills.size()).id, .isRequired = i % 5 == 0}};
        records.projects.append(project);
    }
    for (int i = 0; i < students; ++i) {
        core::Student student;
        student.id = core::StudentId::create();
        student.cohort = cohort.id;
        student.number = QString::number(20260001 + i);
        student.firstName = first.at(i % first.size());
        student.lastName = last.at(i / 3 % last.size());
        student.track = i % 2 ? u"Génie civil"_s : u"Informatique"_s;
        for (int skill = 0; skill < 6; ++skill)
            student.skills.append({.skill = skills.at((i * 5 + skill * 7) % skills.size()).id,
                .level = core::Level(1 + (i + skill) % 4)});
        for (int rank = 1; i % 11 != 10 && rank <= 5; ++rank)
            student.wishes.append(
                {.project = records.projects.at((i * 7 + rank * 3) % projects).id, .rank = rank});
        records.students.append(student);
    }
    return records;
}

/// Everybody somewhere near their wishes; every `unplaced`-th nowhere.
inline core::Scenario madeUpScenario(const core::Records& records, int unplaced = 17)
{
    core::Scenario scenario;
    scenario.id = core::ScenarioId::create();
    scenario.campaign = records.campaign.id;
    scenario.name = QStringLiteral("Scenario 1");
    for (int i = 0; i < records.students.size(); ++i) {
        const auto& student = records.students.at(i);
        core::Placement placement{.student = student.id, .project = {}};
        if (i % unplaced != unplaced - 1)
            placement.project = student.wishes.isEmpty() || i % 13 == 0
                ? records.projects.at(i % records.projects.size()).id
                : student.wishes.at(i * i % 5).project;
        scenario.placements.append(placement);
    }
    return scenario;
}
