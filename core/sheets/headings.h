// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/codes.h"

#include <QHash>

namespace core {

/// A heading as it is compared: folded, without the decoration of forms ("N° étudiant *" → "n etudiant").
[[nodiscard]] QString normalisedHeading(const QString& heading);

/// How a field is recognised among the headings of a sheet.
struct FieldHeading
{
    QString field;
    int priority = 0; ///< Place in the list of synonyms; the lowest is the best.
    bool mayRepeat = false; ///< Several columns may hold it: "Refus 1", "Refus 2".
};

/// The fields of one kind of sheet by normalised heading, in both languages.
[[nodiscard]] QHash<QString, FieldHeading> fieldHeadings(const QString& section);

/// The heading of a field in the language of the moment.
[[nodiscard]] QString headingOf(const QString& section, const QString& field);

/// The rank of a wish that a heading names ("Vœu n°2", "3e choix", "First choice").
[[nodiscard]] std::optional<int> rankInHeading(const QString& heading);

/// The code that a word of a closed list stands for, in either language; also the code itself.
[[nodiscard]] std::optional<QString> codeOfWord(const QString& list, const QString& word);

/// The word of a code in the language of the moment; empty: none.
[[nodiscard]] QString wordOfCode(const QString& list, const QString& code);

/// All words of a closed list in the language of the moment, one each.
[[nodiscard]] QStringList wordsOf(const QString& list);

} // namespace core
