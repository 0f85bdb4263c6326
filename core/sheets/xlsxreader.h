// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/archive.h"
#include "core/sheets/workbookbuilder.h"

namespace core {

/// Reads all sheets of an XLSX or XLSM workbook. Formulas give their stored results; macros and
/// everything else that is no cell are never touched. With `take` the rows are handed out and not kept.
/// Throws SheetError.
[[nodiscard]] Workbook readXlsx(Archive& archive, const Limits& limits, const RowFunction& take = {});

} // namespace core
