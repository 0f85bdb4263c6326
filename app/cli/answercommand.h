// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/arguments.h"

namespace cli {

/// The import is of what a partner sent back, not of a spreadsheet.
[[nodiscard]] bool isAnswer(const Arguments& arguments);

/// Takes one answer to the intake form; says what changes, and what the partner has to mend.
int importAnswer(const Arguments& arguments);

} // namespace cli
