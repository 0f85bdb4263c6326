// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/attributewords.h"
#include "core/matching/problem.h"

#include <map>

namespace core {

/// Turns rules about groups of students into those of a problem, and gathers the attributes that
/// the problem needs for them. The students must live as long.
class GroupRules
{
public:
    GroupRules(const Records& records, const QList<Student>& students);

    /// One rule of the problem for each group that the rule is about; two where it says exactly.
    [[nodiscard]] std::vector<Problem::Rule> rulesOf(const Rule& rule);

    /// The index of the attribute; -1: nobody has a value of it.
    [[nodiscard]] int attributeOf(Rule::Attribute attribute);

    /// Indices of the students with one of the values, ascending.
    [[nodiscard]] std::vector<int> membersOf(Rule::Attribute attribute, const QStringList& values) const;

    [[nodiscard]] const std::vector<int>& sizes() const { return m_sizes; }
    [[nodiscard]] std::vector<int> valuesOf(int student) const;

private:
    [[nodiscard]] int groupOf(Rule::Attribute attribute, const QStringList& values);
    [[nodiscard]] int valueOf(Rule::Attribute attribute, const QString& word) const;
    void addColumn(const std::vector<int>& values, int size);

    const QList<Student>& m_students;
    const AttributeWords m_words;
    std::vector<int> m_sizes; ///< By attribute: how many values.
    std::vector<std::vector<int>> m_values; ///< By attribute, by student; -1: not known.
    std::map<Rule::Attribute, int> m_whole; ///< Attributes with all their values.
    std::map<Rule::Attribute, QStringList> m_texts; ///< Their values, folded and sorted.
    std::map<std::pair<Rule::Attribute, QStringList>, int>
        m_groups; ///< Attributes with one value: is in the group.
};

} // namespace core
