// SPDX-License-Identifier: MIT
#include "core/matching/grouprules.h"

#include "core/domain/text.h"

namespace core {

namespace {

using Kind = Problem::Rule::Kind;

QStringList sortedAndFolded(const QStringList& words)
{
    QStringList texts;
    for (const auto& word : words)
        texts.append(folded(word));
    texts.sort();
    texts.removeDuplicates();
    return texts;
}

/// What a rule demands of one group of which the students have a value.
std::vector<Problem::Rule> demandsOn(const Rule& rule, int attribute, int value)
{
    const auto made = [&](Kind kind, int least, int most) {
        return Problem::Rule{.kind = kind,
            .students = {},
            .projects = {},
            .most = most,
            .values = {value},
            .attribute = attribute,
            .least = least};
    };
    const auto least = rule.least.value_or(0);
    switch (rule.kind) {
    case Rule::Kind::Isolation: return {made(Kind::Isolation, least, 0)};
    case Rule::Kind::AtMost: return {made(Kind::AtMost, 0, rule.most.value_or(0))};
    case Rule::Kind::AtLeast: return {made(Kind::AtLeast, least, 0)};
    case Rule::Kind::Exactly:
        if (least == 0)
            return {made(Kind::AtMost, 0, 0)};
        return {made(Kind::AtLeast, least, 0), made(Kind::AtMost, 0, least)};
    default: return {};
    }
}

} // namespace

GroupRules::GroupRules(const Records& records, const QList<Student>& students)
    : m_students(students), m_words(records)
{ }

std::vector<Problem::Rule> GroupRules::rulesOf(const Rule& rule)
{
    if (rule.kind == Rule::Kind::Distinct) {
        const auto attribute = attributeOf(rule.attribute);
        if (attribute < 0)
            return {};
        return {{.kind = Kind::Distinct,
            .students = {},
            .projects = {},
            .attribute = attribute,
            .least = rule.least.value_or(0)}};
    }
    if (!rule.values.isEmpty())
        return demandsOn(rule, groupOf(rule.attribute, sortedAndFolded(rule.values)), 0);
    const auto attribute = attributeOf(rule.attribute);
    std::vector<Problem::Rule> rules;
    for (int value = 0; attribute >= 0 && value < m_sizes[size_t(attribute)]; ++value) {
        for (const auto& made : demandsOn(rule, attribute, value))
            rules.push_back(made);
    }
    return rules;
}

int GroupRules::attributeOf(Rule::Attribute attribute)
{
    const auto known = m_whole.find(attribute);
    if (known != m_whole.end())
        return known->second;
    QStringList words;
    for (const auto& student : m_students) {
        if (const auto word = m_words.oneOf(student, attribute); !word.isEmpty())
            words.append(word);
    }
    const auto texts = sortedAndFolded(words);
    if (texts.isEmpty())
        return m_whole[attribute] = -1;
    m_texts[attribute] = texts;
    std::vector<int> values;
    for (const auto& student : m_students)
        values.push_back(valueOf(attribute, m_words.oneOf(student, attribute)));
    addColumn(values, int(texts.size()));
    return m_whole[attribute] = int(m_sizes.size()) - 1;
}

/// An attribute of its own: somebody may speak several of the languages that a rule names.
int GroupRules::groupOf(Rule::Attribute attribute, const QStringList& values)
{
    const auto [group, isNew] = m_groups.emplace(std::pair(attribute, values), int(m_sizes.size()));
    if (isNew) {
        std::vector<int> isIn;
        for (const auto& student : m_students)
            isIn.push_back(m_words.hasAny(student, attribute, values) ? 0 : -1);
        addColumn(isIn, 1);
    }
    return group->second;
}

int GroupRules::valueOf(Rule::Attribute attribute, const QString& word) const
{
    return word.isEmpty() ? -1 : int(m_texts.at(attribute).indexOf(folded(word)));
}

void GroupRules::addColumn(const std::vector<int>& values, int size)
{
    m_values.push_back(values);
    m_sizes.push_back(size);
}

std::vector<int> GroupRules::membersOf(Rule::Attribute attribute, const QStringList& values) const
{
    std::vector<int> members;
    for (int i = 0; i < m_students.size(); ++i) {
        if (m_words.hasAny(m_students.at(i), attribute, values))
            members.push_back(i);
    }
    return members;
}

std::vector<int> GroupRules::valuesOf(int student) const
{
    std::vector<int> values;
    for (const auto& column : m_values)
        values.push_back(column[size_t(student)]);
    return values;
}

} // namespace core
