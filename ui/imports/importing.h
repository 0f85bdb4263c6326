// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/recordimport.h"
#include "core/workspace.h"

#include <QWidget>

namespace ui {

class Prompts;

/// Where an import stores, and over which window its assistant opens.
struct ImportTarget
{
    QWidget* owner;
    Prompts& prompts;
    core::Workspace& workspace;
    core::CampaignId campaign;
};

/// Asks for a spreadsheet and opens the assistant; the kind is what the rows should be.
void importFile(const ImportTarget& target, std::optional<core::SheetKind> kind = std::nullopt);

/// Opens the assistant for this file.
void importPath(
    const ImportTarget& target, const QString& path, std::optional<core::SheetKind> kind = std::nullopt);

/// Opens the assistant for the table on the clipboard. Throws Error when there is none.
void importClipboard(const ImportTarget& target);

} // namespace ui
