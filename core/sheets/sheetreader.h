// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/csvfile.h"
#include "core/sheets/limits.h"
#include "core/sheets/sheet.h"

namespace core {

/// Reads XLSX, CSV and TSV, told by content and never by name. Any thread.
/// Throws Error, with a sentence that says what to do, for what cannot or may not be read:
/// absent, empty, password-protected, legacy, damaged, too big, hostile.
[[nodiscard]] Workbook readWorkbook(
    const QString& path, const Limits& limits = {}, const CsvOptions& options = {});

} // namespace core
