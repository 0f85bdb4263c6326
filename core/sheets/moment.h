// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/sheet.h"

#include <QDateTime>

namespace core {

/// Which of two numbers is the day; the texts of a whole column decide.
enum class DayOrder { Unclear, DayFirst, MonthFirst, Conflict };

[[nodiscard]] DayOrder dayOrderOf(const QStringList& texts);

/// The day and time that a text of a form says: "01/10/2026 18:12:05", "2026/10/02 9:03:11 PM UTC+2",
/// "01/10/2026 - 18:12", ISO. A zone is left out. Invalid: it says none.
[[nodiscard]] QDateTime momentOf(const QString& text, DayOrder order);

} // namespace core
