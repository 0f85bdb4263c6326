// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include <QStringList>

namespace ui {

/// How a person likes the program. Kept by the system for this person, not in any file of theirs.
struct Preferences
{
    QString language; ///< "fr" or "en".
    Theme theme = Theme::System;
    int pointSize = 0; ///< Of the text, 8 to 20; 0: as the system says.

    bool operator==(const Preferences&) const = default;
};

constexpr int SmallestText = 8;
constexpr int LargestText = 20;

[[nodiscard]] Preferences storedPreferences(); ///< With the usual values where nothing is stored.
void storePreferences(const Preferences& preferences);
void applyPreferences(const Preferences& preferences); ///< To the whole program, from now on.

[[nodiscard]] QString userName(); ///< Who works here, as the system says: the author of changes.

[[nodiscard]] QStringList recentFiles(); ///< The latest first; only those that are there.
void rememberFile(const QString& path);

} // namespace ui
