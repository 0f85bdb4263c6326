// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace.h"

/// A campaign small enough to be known by heart: a school with one cohort, two projects of one
/// organisation, three students, one tutor.
struct SmallProgramme
{
    core::Workspace workspace{core::Workspace::inMemory()};
    core::Campaign campaign;
    core::School school;
    core::Cohort cohort;
    core::Volunteer tutor;
    core::Organisation organisation;
    core::Project garden;
    core::Project robot;
    core::Student ada;
    core::Student bob;
    core::Student zoe;

    SmallProgramme()
    {
        campaign.id = core::CampaignId::create();
        campaign.name = QStringLiteral("Tech for Good");
        school.id = core::SchoolId::create();
        school.name = QStringLiteral("École du Lac");
        cohort.id = core::CohortId::create();
        cohort.campaign = campaign.id;
        cohort.school = school.id;
        cohort.name = QStringLiteral("3A");
        tutor.id = core::VolunteerId::create();
        tutor.name = QStringLiteral("Anne Petit");
        tutor.roles = {core::Volunteer::Role::Tutor};
        organisation.id = core::OrganisationId::create();
        organisation.name = QStringLiteral("Les Amis du jardin");
        garden = project(QStringLiteral("P01"), QStringLiteral("Jardin partagé"));
        robot = project(QStringLiteral("P02"), QStringLiteral("Robotique"));
        ada = student(QStringLiteral("17"), QStringLiteral("Martin"), QStringLiteral("Ada"));
        ada.wishes = {{.project = garden.id, .rank = 1}, {.project = robot.id, .rank = 2}};
        bob = student(QStringLiteral("18"), QStringLiteral("Durand"), QStringLiteral("Bob"));
        zoe = student(QStringLiteral("19"), QStringLiteral("Éluard"), QStringLiteral("Zoé"));
        workspace.change({"Small programme"}, [this](core::Store& store) {
            store.campaigns.save(campaign);
            store.save({.campaign = campaign,
                .schools = {school},
                .cohorts = {cohort},
                .skills = {},
                .students = {ada, bob, zoe},
                .organisations = {organisation},
                .projects = {garden, robot},
                .volunteers = {tutor},
                .rules = {}});
        });
    }

    [[nodiscard]] core::Records records() const { return workspace.store().records(campaign.id); }

private:
    [[nodiscard]] core::Project project(const QString& reference, const QString& title) const
    {
        core::Project made;
        made.id = core::ProjectId::create();
        made.campaign = campaign.id;
        made.organisation = organisation.id;
        made.reference = reference;
        made.title = title;
        made.status = core::Project::Status::Open;
        return made;
    }

    [[nodiscard]] core::Student student(
        const QString& number, const QString& lastName, const QString& firstName) const
    {
        core::Student made;
        made.id = core::StudentId::create();
        made.cohort = cohort.id;
        made.number = number;
        made.lastName = lastName;
        made.firstName = firstName;
        return made;
    }
};
