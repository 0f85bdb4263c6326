// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/importdiff.h"
#include "core/workspace.h"

namespace core {

/// What the user decided in an import assistant.
struct ImportPlan
{
    SheetMapping mapping;
    QList<ImportDecision> decisions = {}; ///< Of this import; those of the memory count as well.
    bool leavesOutErrors = false; ///< Import the good rows and leave out the others.
    bool isRemembered = true; ///< Keep the mapping and the decisions for the next time.
};

/// Compares with what is stored now: what applyImport would do.
[[nodiscard]] ImportDiff previewImport(
    const Store& store, CampaignId campaign, const Sheet& sheet, const ImportPlan& plan);

/// Compares with what is stored now and stores it as one change: one step to undo. Stores nothing
/// when the diff is blocked, or has errors that the plan does not leave out.
ImportDiff applyImport(Workspace& workspace, CampaignId campaign, const Sheet& sheet, const ImportPlan& plan);

/// True unless errors stand in the way.
[[nodiscard]] bool mayApply(const ImportDiff& diff, bool leavesOutErrors);

/// Reads a sheet against the campaign with the guessed mapping and stores it in one change, unless
/// it has an error or this is a trial.
RecordImport importSheet(Workspace& workspace, CampaignId campaign, const Sheet& sheet,
    const ImportOptions& options, bool isTrial = false);

} // namespace core
