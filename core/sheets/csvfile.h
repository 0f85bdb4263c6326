// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/workbookbuilder.h"

namespace core {

/// Reads text with separators: the encoding and the separator are found, `sep=` is obeyed, quoted
/// cells may hold line breaks. All cells are texts. Throws Error.
[[nodiscard]] Workbook readCsv(const QByteArray& bytes, const QString& sheetName, const Limits& limits);

} // namespace core
