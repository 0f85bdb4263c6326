// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/archive.h"
#include "core/sheets/workbookbuilder.h"

namespace core {

/// Reads an OpenDocument spreadsheet in one pass. With `take` the rows are handed out and not kept.
[[nodiscard]] Workbook readOds(Archive& archive, const Limits& limits, const RowFunction& take = {});

} // namespace core
