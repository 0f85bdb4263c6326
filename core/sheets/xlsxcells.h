// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/limits.h"
#include "core/sheets/sheet.h"

#include <QByteArrayView>

#include <optional>

namespace core {

struct CellAddress
{
    int row = 0; ///< Both from 0.
    int column = 0;
};

/// "B7"; none for what no spreadsheet has.
[[nodiscard]] std::optional<CellAddress> cellAddress(QByteArrayView text);

/// "B7:C9", the corners in any order.
[[nodiscard]] std::optional<Merge> mergeOf(QByteArrayView text);

/// The number of a row as written, from 1; none for what no spreadsheet has.
[[nodiscard]] std::optional<int> rowNumber(QByteArrayView text);

/// A number written with a decimal point, whole: "1,5" is none.
[[nodiscard]] std::optional<double> exactNumber(QByteArrayView text);

/// A date, a time or both in ISO 8601.
[[nodiscard]] std::optional<Cell> isoCell(const QString& text);

/// A number as the format of its cell says. What can be no date stays a number.
[[nodiscard]] Cell numberCell(double number, Cell::Kind kind, bool has1904Dates);

} // namespace core
