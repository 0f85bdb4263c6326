// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/issue.h"
#include "core/domain/rawtable.h"
#include "core/sheets/sheet.h"

namespace core {

/// What a cell says for a column that refers to nothing; an error is reported at the place.
[[nodiscard]] QVariant rawValue(
    const Cell& cell, const QString& table, const RawColumn& column, const SheetPlace& place, Issues& issues);

/// A value as people read it: words for codes, decimals in the language of the moment.
[[nodiscard]] QString rawText(const QVariant& value, const QString& table, const RawColumn& column);

} // namespace core
