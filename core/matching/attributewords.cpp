// SPDX-License-Identifier: MIT
#include "core/matching/attributewords.h"

#include "core/domain/text.h"

namespace core {

AttributeWords::AttributeWords(const Records& records)
{
    const auto schools = byId(records.schools);
    for (const auto& cohort : records.cohorts) {
        m_cohorts.insert(cohort.id, cohort.name);
        m_schools.insert(cohort.id, schools.value(cohort.school).name);
    }
}

QStringList AttributeWords::of(const Student& student, Rule::Attribute attribute) const
{
    using enum Rule::Attribute;
    QStringList words;
    switch (attribute) {
    case None: break;
    case MixLabel: words.append(student.mixLabel); break;
    case Track: words.append(student.track); break;
    case Group: words.append(student.group); break;
    case Cohort: words.append(m_cohorts.value(student.cohort)); break;
    case School: words.append(m_schools.value(student.cohort)); break;
    case Language:
        for (const auto& language : student.languages)
            words.append(language.code);
        break;
    }
    words.removeAll(QString());
    return words;
}

QString AttributeWords::oneOf(const Student& student, Rule::Attribute attribute) const
{
    return of(student, attribute).value(0);
}

bool AttributeWords::hasAny(
    const Student& student, Rule::Attribute attribute, const QStringList& values) const
{
    return std::ranges::any_of(of(student, attribute), [&](const QString& word) {
        return std::ranges::any_of(
            values, [&](const QString& value) { return folded(value) == folded(word); });
    });
}

} // namespace core
