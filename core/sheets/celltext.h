// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace core {

/// Line breaks as LF; without control characters other than tab and LF; halves of surrogate
/// pairs as U+FFFD.
struct CleanText
{
    QString text;
    bool isChanged = false; ///< Something besides line breaks had to go.
};
[[nodiscard]] CleanText cleanCellText(const QString& text);

/// Nothing in it could need cleaning; true of nearly every text.
[[nodiscard]] bool isPlainText(QStringView text);

/// The longest beginning of the text that fits into so many bytes of UTF-8; none if all fits.
[[nodiscard]] std::optional<QString> cutToBytes(const QString& text, int bytes);

/// The longest beginning within so many UTF-16 units that splits no character.
[[nodiscard]] QString cutToUnits(const QString& text, qsizetype units);

/// Text for a CSV file that no spreadsheet takes for a formula: an apostrophe before what one
/// would run (OWASP). Nothing is lost: `unguarded` gives the text back.
[[nodiscard]] QString guarded(const QString& text);
[[nodiscard]] QString unguarded(const QString& text);

} // namespace core
