// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/recordimport.h"
#include "core/workspace.h"

namespace core {

/// Reads a sheet against the campaign and stores it in one change, unless it has an error or
/// this is a trial.
RecordImport importSheet(Workspace& workspace, CampaignId campaign, const Sheet& sheet,
    const ImportOptions& options, bool isTrial = false);

} // namespace core
