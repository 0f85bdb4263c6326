// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace core {

/// "fr" or "en": English for people whose computer speaks another language than French,
/// French where it says nothing.
[[nodiscard]] QString systemLanguage();

/// Lets the program speak "fr" or "en" from now on: its own texts, Qt's, numbers and dates.
/// Widgets then get their LanguageChange.
void setLanguage(const QString& language);

} // namespace core
