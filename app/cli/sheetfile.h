// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/file.h"
#include "core/sheets/sheet.h"

namespace cli {

/// One sheet of a spreadsheet file, with what reading it dropped.
struct ReadSheet
{
    core::Sheet sheet;
    core::Issues issues;
};

/// The sheet that --sheet names, or the only visible one that holds something.
/// Throws NotInData when that does not tell one, core::Error for an unreadable file.
[[nodiscard]] ReadSheet readSheet(const QString& path, const Arguments& arguments);

} // namespace cli
