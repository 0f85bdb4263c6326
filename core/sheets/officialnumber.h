// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/sheetrow.h"

namespace core {

/// Nine digits with a check digit; 14 whose first nine are such a number.
[[nodiscard]] bool isSiren(const QString& digits);
[[nodiscard]] bool isSiret(const QString& digits);

/// Official numbers are written with blanks, dots and small letters.
[[nodiscard]] QString compactNumber(const QString& text);

/// A number that a spreadsheet may have spoilt. What can be repaired for certain is, with a warning
/// that shows both; lost digits are never guessed.
void readSiren(QString& member, Entry& entry);
void readSiret(QString& member, Entry& entry);
void readRna(QString& member, Entry& entry);

/// Gives back the zero that a spreadsheet took from a French telephone number.
void readPhone(QString& member, Entry& entry, const QByteArray& code);

} // namespace core
