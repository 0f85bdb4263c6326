// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace.h"

#include <QWidget>

namespace ui {

class Prompts;

/// Asks what for and where to, and writes a form to be filled and imported.
void saveTemplate(
    QWidget* owner, Prompts& prompts, const core::Workspace& workspace, core::CampaignId campaign);

} // namespace ui
