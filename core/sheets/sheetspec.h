// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/sheet.h"

#include <QStringList>

namespace core {

/// What a column offers in a drop-down list. The values are kept in a hidden sheet of the file.
struct Choices
{
    QString name = {}; ///< What the list holds, in a word.
    QStringList values = {}; ///< None: the column takes anything.
    QString message = {}; ///< Shown beside the cell.
    bool isStrict = true; ///< Nothing else is accepted; else there is a warning.

    bool operator==(const Choices&) const = default;
};

/// A colour for the cells of a column in which something is so.
struct Condition
{
    enum class Kind {
        Missing, ///< Blank, though the row has something.
        Repeated, ///< Stands in another row too.
        Equal, ///< Is the text.
    };
    enum class Tone { Good, Doubtful, Bad };

    int column = 0;
    Kind kind = Kind::Missing;
    Tone tone = Tone::Bad;
    QString text = {};

    bool operator==(const Condition&) const = default;
};

/// The light background that shows a tone, as RGB.
[[nodiscard]] constexpr unsigned colourOf(Condition::Tone tone)
{
    return tone == Condition::Tone::Good ? 0xd9ead3 : tone == Condition::Tone::Doubtful ? 0xfff2cc : 0xf8d7da;
}

/// A sheet to be written, without its rows. The headings are row 0. What a format cannot hold (CSV:
/// all but the headings) is left out of it.
struct SheetSpec
{
    struct Column
    {
        QString heading;
        int width = 16; ///< Characters.
        bool isText = false; ///< Digits that are no number: student numbers, telephones.
        bool wraps = false; ///< Long texts go on below.
        bool isLocked = false; ///< Stays as it is in a protected sheet.
        bool isHidden = false;
        Choices choices = {};
    };

    QString name;
    QList<Column> columns = {};
    int frozenRows = 1;
    int frozenColumns = 0;
    bool hasFilter = true;
    bool isHidden = false; ///< Never the first sheet. CSV leaves it out.
    bool isProtected = false; ///< Against slips: only cells of columns that are not locked can change.
    int blankRows = 0; ///< Below the last row, ready to be filled.
    QList<Condition> conditions = {};
};

/// A sheet to be written, with its rows.
struct Table : SheetSpec
{
    QList<QList<Cell>> rows = {};
};

} // namespace core
