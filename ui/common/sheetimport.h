// SPDX-License-Identifier: MIT
#pragma once

#include "core/importing.h"

#include <QWidget>

namespace ui {

class Prompts;

/// Asks for a spreadsheet, reads it in a task and stores what its visible sheets hold: each
/// sheet whole or not at all, each one undo step. Then shows an ImportReport over the owner, which
/// ends with the workspace at the latest. Without a kind the headings tell it, else the user.
void importFile(QWidget* owner, Prompts& prompts, core::Workspace& workspace, core::CampaignId campaign,
    std::optional<core::SheetKind> kind = std::nullopt);

} // namespace ui
