// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/sheet.h"

namespace core {

/// The heading of each column from several header rows: "Your wishes [Wish 1]". A name above is
/// spread over its merged cells and, with `isSpread`, over the blank ones to its right.
[[nodiscard]] QStringList headingTexts(const Sheet& sheet, int headerRow, int headerRows, bool isSpread);

/// The sheet with its header rows as one, in the place of the last of them, and without the rows
/// above and those left out: addresses stay as they are.
[[nodiscard]] Sheet withOneHeaderRow(const Sheet& sheet, int headerRow, const QStringList& headings);

} // namespace core
