// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace.h"

#include <QWidget>

namespace ui {

class Prompts;

/// What can be written to a spreadsheet.
enum class ExportKind { Teams, Students, Projects, Volunteers };

/// Asks where to, and of which scenario the teams are when there are several; writes in a task
/// and says so.
void exportFile(QWidget* owner, Prompts& prompts, const core::Workspace& workspace, core::CampaignId campaign,
    ExportKind kind);

} // namespace ui
