// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/arguments.h"

namespace cli {

/// `import --as all`: the workbook of a whole programme. Returns an Exit.
int importAll(const Arguments& arguments);

} // namespace cli
