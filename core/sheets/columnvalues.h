// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/lookup.h"
#include "core/sheets/mapping.h"

namespace core {

/// What stands below the headings, column by column.
struct ColumnValues
{
    QStringList samples; ///< The first different values, at most three.
    int filled = 0;
    int emails = 0;
    int anonymous = 0; ///< Cells that say "anonymous", as open forms do.
};

/// Of the rows after the headings, for so many columns.
[[nodiscard]] QList<ColumnValues> valuesBelow(const Sheet& sheet, int headerRow, int width);

/// The number of columns that have a heading or a value.
[[nodiscard]] int widthOf(const Sheet& sheet, int headerRow);

/// Guesses the unread columns of students by their values: addresses, ballots in one cell.
void mapByValues(
    SheetMapping& mapping, const Sheet& sheet, const QList<ColumnValues>& values, const Lookups& lookups);

/// Tells for columns of projects whether their cells are ranks, points, words or ticks.
void settleGrid(SheetMapping& mapping, const Sheet& sheet);

/// Proposes the rows that are not read: totals and notes below the table, unfinished answers.
void proposeLeftOut(SheetMapping& mapping, const Sheet& sheet);

} // namespace core
