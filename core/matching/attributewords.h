// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"

namespace core {

/// What makes students a group: the words of an attribute that each of them has.
class AttributeWords
{
public:
    explicit AttributeWords(const Records& records);

    /// None when it is not known; several only of languages, the best known first.
    [[nodiscard]] QStringList of(const Student& student, Rule::Attribute attribute) const;

    /// The one that counts where each student has one: of languages the best known.
    [[nodiscard]] QString oneOf(const Student& student, Rule::Attribute attribute) const;

    /// Has one of these values, whatever their case and accents.
    [[nodiscard]] bool hasAny(
        const Student& student, Rule::Attribute attribute, const QStringList& values) const;

private:
    QHash<CohortId, QString> m_cohorts;
    QHash<CohortId, QString> m_schools; ///< By cohort.
};

} // namespace core
