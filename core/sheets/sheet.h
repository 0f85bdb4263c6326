// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/issue.h"

#include <QList>
#include <QMap>

namespace core {

/// One cell as the file has it.
struct Cell
{
    enum class Kind { Empty, Text, Number, Percent, Bool, Date, DateTime, Time, Error };

    Kind kind = Kind::Empty;
    bool isFormula = false; ///< The value is the stored result.
    double number = 0; ///< Dates: days since 1899-12-30; Time: fraction of a day; Percent: 0.125 is 12.5 %.
    QString text;

    [[nodiscard]] static Cell ofText(const QString& text);
    [[nodiscard]] static Cell ofNumber(double number);

    /// What people read in it, apart from decoration: numbers without exponent, dates as ISO.
    [[nodiscard]] QString shown() const;

    bool operator==(const Cell&) const = default;
};

/// A block of merged cells; rows and columns from 0, both ends included.
struct Merge
{
    int row1 = 0;
    int column1 = 0;
    int row2 = 0;
    int column2 = 0;

    bool operator==(const Merge&) const = default;
};

/// One table of a spreadsheet file. Every format becomes this at the edge.
struct Sheet
{
    QString name;
    bool isHidden = false;
    QMap<int, QList<Cell>> rows; ///< By row from 0; rows without a value are absent.
    QList<Merge> merges;

    [[nodiscard]] Cell at(int row, int column) const; ///< Empty where there is none.

    bool operator==(const Sheet&) const = default;
};

/// A spreadsheet file, read whole.
struct Workbook
{
    QList<Sheet> sheets;
    Issues issues; ///< What was dropped, cut or repaired: nothing is lost in silence.
};

/// "A", "Z", "AA"…: the letters of a column from 0.
[[nodiscard]] QString columnLetters(int column);

} // namespace core
