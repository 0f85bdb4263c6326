// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/sheetwriter.h"

namespace core {

/// Texts stay texts, and the same rows give the same bytes. Of many rows only one at a time is in memory.
[[nodiscard]] std::unique_ptr<SheetWriter> xlsxWriter(
    const QString& path, const QList<SheetSpec>& sheets, qsizetype rows);

} // namespace core
