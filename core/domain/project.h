// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/organisation.h"
#include "core/domain/student.h"
#include "core/domain/volunteer.h"

namespace core {

/// A skill that a project asks for: in each of its teams at least headCount members have the level.
struct Need
{
    SkillId skill;
    Level level = Level::SeenInClass;
    int headCount = 1; ///< 1 to 10, at most teamMax.
    bool isRequired = false; ///< Otherwise wished.

    bool operator==(const Need&) const = default;
};

/// What an organisation asks of a student team.
struct Project
{
    enum class Status {
        Draft,
        Submitted,
        UnderReview,
        Rework,
        Accepted,
        Declined,
        Redirected,
        Open,
        Running,
        Delivered,
        Archived
    };

    ProjectId id;
    CampaignId campaign;
    OrganisationId organisation;
    QString reference; ///< P01, P02…; unique in the campaign.
    QString title;
    QString summary;
    QString problem;
    Status status = Status::Draft;
    int teamMin = 3; ///< 1 to 20 members; teamMin <= teamIdeal <= teamMax.
    int teamIdeal = 4;
    int teamMax = 5;
    int teamsMax = 1; ///< Teams at most.
    bool mustRun = false; ///< May not stay closed.
    VolunteerId tutor;
    QList<VolunteerId> mentors = {}; ///< Wanted by name; empty: whoever has the skills.
    int minCommonSlots = 0; ///< 0 to 14: each team has so many slots in which all its members are free.
    int priority = 0; ///< 0 to 3: which to keep when some stay closed.
    QList<int> causes = {}; ///< ODD 1 to 17, each once.
    ProjectId previousProject = {}; ///< What it continues, of an earlier campaign.
    QList<CohortId> eligibleCohorts; ///< Empty: all.
    QStringList eligibleTracks; ///< Empty: all.
    QList<Need> needs; ///< Each skill and level at most once.

    /// Takes part in the ballot and in the match.
    [[nodiscard]] bool isOpen() const { return status == Status::Open; }
    [[nodiscard]] bool admits(const Student& student) const; ///< By cohort and track.

    /// What is wrong with this record alone; without an error it may be saved.
    [[nodiscard]] Issues issues() const;

    bool operator==(const Project&) const = default;
};
[[nodiscard]] std::span<const Coded<Project::Status>> codes(Project::Status);

} // namespace core
