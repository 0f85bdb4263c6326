// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/archive.h"
#include "core/sheets/sheet.h"

namespace core {

/// Reads all sheets of an XLSX or XLSM workbook. Formulas give their stored results; macros and
/// everything else that is no cell are never touched. Throws SheetError.
[[nodiscard]] Workbook readXlsx(Archive& archive, const Limits& limits);

} // namespace core
