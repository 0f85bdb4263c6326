// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/sheetwriter.h"
#include "core/sheets/workbookbuilder.h"

namespace core {

/// Reads text with separators: the encoding and the separator are found, `sep=` is obeyed, quoted
/// cells may hold line breaks. All cells are texts. Throws Error.
[[nodiscard]] Workbook readCsv(const QByteArray& bytes, const QString& sheetName, const Limits& limits);

/// UTF-8 with byte order mark, semicolons, CRLF, decimal commas. No text can be run as a formula.
[[nodiscard]] QByteArray csvBytes(const Table& table, LossReport& losses);

} // namespace core
