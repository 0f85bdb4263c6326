// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/sheetwriter.h"

namespace core {

/// One row at a time is in memory; the same rows give the same bytes.
[[nodiscard]] std::unique_ptr<SheetWriter> odsWriter(const QString& path, const QList<SheetSpec>& sheets);

} // namespace core
