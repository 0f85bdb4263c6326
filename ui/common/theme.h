// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

namespace ui {

enum class Theme { System, Light, Dark };

/// Style and colours of the whole program, from now on.
void applyTheme(Theme theme);
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] bool isDark(const QPalette& palette);

/// What a colour says beside the words and the shape: icons, bars, sentences.
enum class Tone {
    Plain,
    Accent, ///< Filling, in progress.
    Good, ///< Full, done.
    Warning, ///< Low, to know.
    Error, ///< Over, to repair.
};
[[nodiscard]] QColor toneColor(Tone tone, const QPalette& palette);

/// The badge of a placement: which wish it is.
enum class Badge { First, Second, Third, Later, NotWished, Unplaced };
[[nodiscard]] QColor badgeColor(Badge badge, const QPalette& palette);
[[nodiscard]] QColor badgeTextColor(const QPalette& palette);

/// Text of less weight, such as the second line of a card.
[[nodiscard]] QColor secondaryColor(const QPalette& palette);

/// The empty part of a bar, lines between things.
[[nodiscard]] QColor trackColor(const QPalette& palette);

/// Contrast of two colours by the WCAG formula, 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace ui
