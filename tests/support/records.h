// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"

namespace support {

using namespace Qt::Literals::StringLiterals;

/// A small campaign in which every field that is stored differs from its default.
inline core::Records fullRecords()
{
    using namespace core;
    const Campaign campaign{.id = CampaignId::create(),
        .name = u"Programme 2026"_s,
        .academicYear = u"2026-2027"_s,
        .lotterySeed = 2'147'483'647,
        .allowsOutsideWishes = false};
    const School school{
        .id = SchoolId::create(), .name = u"École d’ingénieurs"_s, .shortName = u"EI"_s, .city = u"Lyon"_s};
    const Cohort cohort{.id = CohortId::create(),
        .campaign = campaign.id,
        .school = school.id,
        .name = u"4A"_s,
        .teamMin = 2,
        .teamMax = 6,
        .wishesAsked = 4,
        .allowsTies = true,
        .vetoesMax = 2};
    const Skill gis{.id = SkillId::create(),
        .code = u"gis"_s,
        .labelFr = u"Cartographie"_s,
        .labelEn = u"Mapping"_s,
        .category = u"geo"_s,
        .isActive = false};
    const Skill web{.id = SkillId::create(),
        .code = u"web-front"_s,
        .labelFr = u"Web"_s,
        .labelEn = u"Web"_s,
        .category = u"web"_s};
    const Organisation organisation{.id = OrganisationId::create(),
        .name = u"Jardin partagé"_s,
        .acronym = u"JP"_s,
        .legalForm = LegalForm::Association1901,
        .rna = u"W751515517"_s,
        .siren = u"732829320"_s,
        .siret = u"73282932000074"_s,
        .purpose = u"Jardiner\nensemble"_s,
        .city = u"Paris"_s,
        .postalCode = u"75011"_s,
        .website = u"https://jardin.example"_s,
        .contacts = {{.lastName = u"Durand"_s,
                         .firstName = u"Ève"_s,
                         .role = u"Présidente"_s,
                         .email = u"eve@jardin.example"_s,
                         .phone = u"0639980001"_s},
            {.lastName = u"Petit"_s, .firstName = u"Léo"_s, .role = {}, .email = {}, .phone = {}}}};
    const Volunteer tutor{.id = VolunteerId::create(),
        .name = u"Nadia Roux"_s,
        .email = u"nadia@ecole.example"_s,
        .phone = u"0639980002"_s,
        .employer = u"École"_s,
        .roles = {Volunteer::Role::Tutor, Volunteer::Role::Jury},
        .capacity = 0};
    const Project project{.id = ProjectId::create(),
        .campaign = campaign.id,
        .organisation = organisation.id,
        .reference = u"P01"_s,
        .title = u"Carte des jardins"_s,
        .summary = u"Une carte"_s,
        .problem = u"Personne ne les trouve"_s,
        .status = Project::Status::UnderReview,
        .teamMin = 2,
        .teamIdeal = 3,
        .teamMax = 6,
        .teamsMax = 2,
        .mustRun = true,
        .tutor = tutor.id,
        .eligibleCohorts = {cohort.id},
        .eligibleTracks = {u"Info"_s, u"Agro"_s},
        .needs = {{.skill = gis.id, .level = Level::Autonomous, .headCount = 2, .isRequired = true},
            {.skill = gis.id, .level = Level::SeenInClass}, {.skill = web.id, .level = Level::CanHelp}}};
    const Project other{.id = ProjectId::create(),
        .campaign = campaign.id,
        .organisation = organisation.id,
        .reference = u"P02"_s,
        .title = u"Compost"_s,
        .summary = {},
        .problem = {},
        .tutor = {},
        .eligibleCohorts = {},
        .eligibleTracks = {},
        .needs = {}};
    const Student zoe{.id = StudentId::create(),
        .cohort = cohort.id,
        .number = u"007"_s,
        .lastName = u"Lefèvre"_s,
        .firstName = u"Zoé"_s,
        .email = u"zoe@ecole.example"_s,
        .track = u"Info"_s,
        .group = u"G2"_s,
        .status = Student::Status::Withdrawn,
        .remarks = u"Revient en mars"_s,
        .skills = {{.skill = web.id, .level = Level::Unknown, .wantsToLearn = true},
            {.skill = gis.id, .level = Level::Never}},
        .wishes = {{.project = other.id, .rank = 1, .reason = u"Le compost !"_s},
            {.project = project.id, .rank = 0}}};
    const Student ali{.id = StudentId::create(),
        .cohort = cohort.id,
        .number = u"008"_s,
        .lastName = u"Martin"_s,
        .firstName = u"Ali"_s,
        .email = {},
        .track = {},
        .group = {},
        .remarks = {},
        .skills = {},
        .wishes = {}};
    const Rule apart{.id = RuleId::create(),
        .campaign = campaign.id,
        .kind = Rule::Kind::Apart,
        .students = {ali.id, zoe.id},
        .projects = {},
        .volunteer = {},
        .most = {},
        .state = Rule::State::Off,
        .reason = u"Demande de l’école"_s,
        .author = u"Anne"_s,
        .date = QDate(2026, 9, 1)};
    const Rule quota{.id = RuleId::create(),
        .campaign = campaign.id,
        .kind = Rule::Kind::Quota,
        .students = {},
        .projects = {project.id, other.id},
        .volunteer = tutor.id,
        .most = 0,
        .reason = {},
        .author = {},
        .date = QDate(2026, 9, 2)};
    return {.campaign = campaign,
        .schools = {school},
        .cohorts = {cohort},
        .skills = {gis, web},
        .students = {zoe, ali},
        .organisations = {organisation},
        .projects = {project, other},
        .volunteers = {tutor},
        .rules = {apart, quota}};
}

/// A solved scenario of these records, with every field set.
inline core::Scenario fullScenario(const core::Records& records)
{
    using namespace core;
    return {.id = ScenarioId::create(),
        .campaign = records.campaign.id,
        .name = u"Automne"_s,
        .objectives = {Objective::Wishes, Objective::PlaceAll},
        .fairness = Fairness::Bottleneck,
        .seed = 42,
        .timeLimit = 10,
        .solvedOn = QDateTime(QDate(2026, 10, 1), QTime(8, 30, 0, 5), Qt::UTC),
        .inputHash = u"abc"_s,
        .isProven = true,
        .seconds = 0.25,
        .stages = {{.name = u"voters"_s, .value = 9'000'000'000, .bound = -1, .method = u"mip"_s},
            {.name = u"rank 1"_s, .value = 1, .bound = 1, .method = u"lp"_s}},
        .placements = {{.student = records.students.at(1).id, .project = {}},
            {.student = records.students.at(0).id,
                .project = records.projects.at(0).id,
                .team = 2,
                .isPinned = true,
                .reason = u"Sœurs"_s,
                .author = u"Anne"_s}}};
}

} // namespace support
