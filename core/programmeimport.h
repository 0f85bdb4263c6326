// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/programmereader.h"
#include "core/workspace.h"

namespace core {

/// Reads the workbook of a whole programme against the file and stores it in one change, unless it
/// has an error or this is a trial. Throws Error when what would result breaks a rule of the records.
ProgrammeDiff importProgramme(Workspace& workspace, const QList<Sheet>& sheets, bool isTrial = false);

} // namespace core
