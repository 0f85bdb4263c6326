// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/arguments.h"
#include "core/workspace.h"

namespace cli {

/// What the arguments name is not in the data: exit code 1.
struct NotInData
{
    QString message; ///< Translated.
};

/// The campaign that --campaign names, or the only one. Throws NotInData.
[[nodiscard]] core::Campaign campaignOf(const core::Workspace& workspace, const Arguments& arguments);

/// The scenario that --scenario names, or the one that was solved last; none: there is none.
/// Throws NotInData for a name that no scenario has.
[[nodiscard]] std::optional<core::Scenario> scenarioOf(
    const core::Workspace& workspace, core::CampaignId campaign, const Arguments& arguments);

[[nodiscard]] Option campaignOption();
[[nodiscard]] Option scenarioOption();
[[nodiscard]] Option sheetOption();
[[nodiscard]] Option jsonOption();

} // namespace cli
