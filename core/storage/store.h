// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"
#include "core/storage/campaignrepository.h"
#include "core/storage/cohortrepository.h"
#include "core/storage/importrepository.h"
#include "core/storage/intakerepository.h"
#include "core/storage/organisationrepository.h"
#include "core/storage/projectrepository.h"
#include "core/storage/rulerepository.h"
#include "core/storage/scenariorepository.h"
#include "core/storage/skillrepository.h"
#include "core/storage/studentrepository.h"
#include "core/storage/tablerepository.h"
#include "core/storage/volunteerrepository.h"

namespace core {

/// The records of the open file, one repository for each group of tables.
/// Const it reads; Workspace::change() alone hands it out for writing.
struct Store
{
    explicit Store(Database& db);
    Q_DISABLE_COPY_MOVE(Store)

    /// Everything of one campaign, and what campaigns share.
    [[nodiscard]] Records records(CampaignId campaign) const;

    /// The same with the base of a scenario that need not be stored.
    [[nodiscard]] Records recordsFor(const Scenario& scenario) const;

    /// Inserts or updates each of these records; others stay as they are.
    void save(const Records& records);

    CampaignRepository campaigns;
    CohortRepository cohorts;
    SkillRepository skills;
    StudentRepository students;
    OrganisationRepository organisations;
    ProjectRepository projects;
    VolunteerRepository volunteers;
    RuleRepository rules;
    ScenarioRepository scenarios;
    TableRepository tables;
    ImportRepository imports;
    IntakeRepository intake;
};

} // namespace core
