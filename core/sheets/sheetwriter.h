// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/sheet.h"

namespace core {

/// A table to be written: with a heading row, filter and frozen header where the format has them.
struct Table
{
    struct Column
    {
        QString heading;
        int width = 16; ///< Characters.
        bool isText = false; ///< Digits that are no number: student numbers, telephones.
    };

    QString name;
    QList<Column> columns;
    QList<QList<Cell>> rows;
};

/// Where a cell of the table will stand; row 0 is the heading row.
[[nodiscard]] SheetPlace placeIn(const Table& table, int row, int column, const QString& value);

/// Writes the tables, XLSX or CSV by the ending of the path, whole or not at all. CSV takes one
/// table. Returns what the format could not hold. Throws Error. Any thread.
[[nodiscard]] Issues writeTables(const QString& path, const QList<Table>& tables);

} // namespace core
