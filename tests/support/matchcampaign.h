// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"

/// A small campaign for tests of the match: students and projects are named by their place,
/// "S1", "S2"…, "P1", "P2"…, and changed in place afterwards.
struct MatchCampaign
{
    core::Records records;
    core::Scenario scenario;

    MatchCampaign(int students, int projects)
    {
        records.campaign.id = core::CampaignId::create();
        records.campaign.name = QStringLiteral("2026");
        records.campaign.academicYear = QStringLiteral("2026-2027");
        core::School school;
        school.id = core::SchoolId::create();
        school.name = QStringLiteral("School");
        records.schools = {school};
        core::Cohort cohort;
        cohort.id = core::CohortId::create();
        cohort.campaign = records.campaign.id;
        cohort.school = school.id;
        cohort.name = QStringLiteral("Year 4");
        cohort.wishesAsked = 1;
        records.cohorts = {cohort};
        core::Organisation organisation;
        organisation.id = core::OrganisationId::create();
        organisation.name = QStringLiteral("Organisation");
        records.organisations = {organisation};
        for (int i = 0; i < students; ++i)
            addStudent();
        for (int i = 0; i < projects; ++i)
            addProject();
        scenario.id = core::ScenarioId::create();
        scenario.campaign = records.campaign.id;
        scenario.name = QStringLiteral("First");
    }

    core::Student& student(int number) { return records.students[number - 1]; }
    core::Project& project(int number) { return records.projects[number - 1]; }

    void addStudent()
    {
        core::Student student;
        student.id = core::StudentId::create();
        student.cohort = records.cohorts.first().id;
        student.number = student.lastName = QStringLiteral("S%1").arg(records.students.size() + 1);
        records.students.append(student);
    }

    /// Open, with one team of one to three members.
    void addProject()
    {
        core::Project project;
        project.id = core::ProjectId::create();
        project.campaign = records.campaign.id;
        project.organisation = records.organisations.first().id;
        project.title = project.reference = QStringLiteral("P%1").arg(records.projects.size() + 1);
        project.status = core::Project::Status::Open;
        project.teamMin = 1;
        project.teamIdeal = 2;
        project.teamMax = 3;
        records.projects.append(project);
    }

    core::Skill& addSkill(const QString& code)
    {
        core::Skill skill;
        skill.id = core::SkillId::create();
        skill.code = skill.labelEn = skill.labelFr = code;
        records.skills.append(skill);
        return records.skills.last();
    }

    core::Volunteer& addTutor(std::optional<int> capacity)
    {
        core::Volunteer tutor;
        tutor.id = core::VolunteerId::create();
        tutor.name = QStringLiteral("T%1").arg(records.volunteers.size() + 1);
        tutor.roles = {core::Volunteer::Role::Tutor};
        tutor.capacity = capacity;
        records.volunteers.append(tutor);
        return records.volunteers.last();
    }

    core::Rule& addRule(
        core::Rule::Kind kind, const QList<int>& students = {}, const QList<int>& projects = {})
    {
        core::Rule rule;
        rule.id = core::RuleId::create();
        rule.campaign = records.campaign.id;
        rule.kind = kind;
        for (const int number : students)
            rule.students.append(student(number).id);
        for (const int number : projects)
            rule.projects.append(project(number).id);
        records.rules.append(rule);
        return records.rules.last();
    }

    /// The student ranks these projects, the first best.
    void wish(int number, const QList<int>& projects)
    {
        for (int i = 0; i < projects.size(); ++i)
            student(number).wishes.append({.project = project(projects.at(i)).id, .rank = i + 1});
    }

    void veto(int number, int refused) { student(number).wishes.append({.project = project(refused).id}); }

    void pin(int number, core::ProjectId where, int team = 1)
    {
        scenario.placements.append(
            {.student = student(number).id, .project = where, .team = team, .isPinned = true});
    }
};
