// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/sheet.h"

namespace core {

/// A file of preferences as PrefLib keeps them (.soi, .toi, .soc, .toc), old or new style.
[[nodiscard]] bool isPrefLib(const QString& text);

/// Its alternatives as a sheet of projects, its orders as a sheet of students with wishes.
[[nodiscard]] Workbook readPrefLib(const QString& text, int maxRows);

} // namespace core
