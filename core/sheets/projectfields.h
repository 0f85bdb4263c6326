// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/cohortbook.h"
#include "core/sheets/fields.h"

namespace core {

/// What reading one row needs besides its cells, and what it finds beside the project.
struct ProjectContext
{
    Lookups& lookups;
    CohortBook& cohorts;
    SheetRow& row;
    LegalForm legalForm = LegalForm::Unknown;
    bool hasStatus = false;
    std::optional<int> teamMin = {};
    std::optional<int> teamIdeal = {};
    std::optional<int> teamMax = {};
};

using ProjectField = Field<Project, ProjectContext>;

/// The columns of a project, in their order in a sheet.
extern const std::array<ProjectField, 21> projectFields;

} // namespace core
