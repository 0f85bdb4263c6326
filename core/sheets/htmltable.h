// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/limits.h"
#include "core/sheets/sheet.h"

namespace core {

/// The first table of an HTML text, as spreadsheets put it on the clipboard: merged cells, line
/// breaks and the numbers that LibreOffice adds are kept; styles, scripts and tables in tables are
/// not read. Nothing: there is no table. Throws Error for more than a paste can be.
[[nodiscard]] std::optional<Sheet> tableInHtml(QStringView html, const Limits& limits = {});

} // namespace core
