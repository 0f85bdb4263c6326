// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/campaign.h"

namespace core {

struct School;
using SchoolId = Id<School>;

struct School
{
    SchoolId id;
    QString name; ///< Unique.
    QString shortName;
    QString city;

    bool operator==(const School&) const = default;
};

struct Cohort;
using CohortId = Id<Cohort>;

/// A class of a school that takes part in a campaign.
struct Cohort
{
    CohortId id;
    CampaignId campaign;
    SchoolId school;
    QString name; ///< Unique in campaign and school.
    int teamMin = 3; ///< Default team size of projects.
    int teamMax = 5;
    int wishesAsked = 5;
    bool allowsTies = false;
    int vetoesMax = 1;

    bool operator==(const Cohort&) const = default;
};

} // namespace core
