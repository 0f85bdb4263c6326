// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/sheetwriter.h"

namespace core {

/// UTF-8 with byte order mark, semicolons, CRLF, decimal commas. No text can be run as a formula.
/// Hidden sheets are left out.
[[nodiscard]] std::unique_ptr<SheetWriter> csvWriter(const QString& path, const QList<SheetSpec>& sheets);

} // namespace core
