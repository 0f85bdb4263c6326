// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/lossreport.h"
#include "core/sheets/sheetwriter.h"

namespace core {

/// A workbook of one sheet for each table: frozen headings with filter, column widths, texts that
/// stay texts. The same tables give the same bytes. Throws Error.
[[nodiscard]] QByteArray xlsxBytes(const QList<Table>& tables, LossReport& losses);

} // namespace core
