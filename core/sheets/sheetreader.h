// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/csvfile.h"
#include "core/sheets/limits.h"
#include "core/sheets/workbookbuilder.h"

namespace core {

/// Reads XLSX, ODS, CSV and TSV, told by content and never by name. Any thread.
/// Throws Error, with a sentence that says what to do, for what cannot or may not be read:
/// absent, empty, password-protected, legacy, damaged, too big, hostile.
[[nodiscard]] Workbook readWorkbook(
    const QString& path, const Limits& limits = {}, const CsvOptions& options = {});

/// The same row by row, for files of any length: nothing is kept but what the format asks for. What
/// was handed out is worth nothing when it throws. Returns what was dropped, cut or repaired.
[[nodiscard]] Issues readRows(const QString& path, const Limits& limits, const RowFunction& take);

} // namespace core
