// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// The form in which texts are compared and searched: no accents, no case, œ as oe, plain
/// apostrophes, single spaces ("  Œuvre d’ÉLOÏSE" → "oeuvre d'eloise").
[[nodiscard]] QString folded(const QString& text);

/// As it is stored: NFC, outer spaces gone, inner runs of spaces (also non-breaking) as one;
/// line breaks are kept.
[[nodiscard]] QString cleaned(const QString& text);

/// The candidates that are nearest to the text when both are folded, best first, at most `most`;
/// only those that a slip of the pen could explain. Distance: Damerau-Levenshtein (optimal
/// string alignment).
[[nodiscard]] QStringList nearest(const QString& text, const QStringList& candidates, int most = 3);

} // namespace core
