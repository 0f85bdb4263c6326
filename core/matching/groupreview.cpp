// SPDX-License-Identifier: MIT
#include "core/matching/groupreview.h"

#include "core/domain/text.h"
#include "core/matching/rulesentence.h"

#include <QSet>

#include <map>

namespace core {

namespace {

using Kind = Rule::Kind;

/// Which of the sentences says how so many members of a group break the rule; null: they keep it.
const char* complaint(const Rule& rule, int count)
{
    const auto least = rule.least.value_or(0);
    if (rule.kind == Kind::Isolation && count > 0 && count < least)
        return QT_TRANSLATE_NOOP("core::Message",
            "Team “%1” has only %2 of the group (%3): it should have at least %4 or nobody of it.");
    if (rule.kind == Kind::AtMost && count > rule.most.value_or(0))
        return QT_TRANSLATE_NOOP(
            "core::Message", "Team “%1” has %2 of the group (%3), at most %4 may be there.");
    if (rule.kind == Kind::AtLeast && count < least)
        return QT_TRANSLATE_NOOP(
            "core::Message", "Team “%1” has %2 of the group (%3), at least %4 should be there.");
    if (rule.kind == Kind::Exactly && count != least)
        return QT_TRANSLATE_NOOP(
            "core::Message", "Team “%1” has %2 of the group (%3), exactly %4 should be there.");
    if (rule.kind == Kind::Distinct && count < least)
        return QT_TRANSLATE_NOOP(
            "core::Message", "Team “%1” mixes %2 different values (%3), at least %4 should be there.");
    return nullptr;
}

} // namespace

int differentValues(
    const AttributeWords& words, Rule::Attribute attribute, const QList<const Student*>& members)
{
    QSet<QString> seen;
    for (const auto* student : members) {
        if (const auto word = words.oneOf(*student, attribute); !word.isEmpty())
            seen.insert(folded(word));
    }
    return int(seen.size());
}

Issues groupIssues(
    const AttributeWords& words, const Rule& rule, const QString& team, const QList<const Student*>& members)
{
    std::map<QString, int> counts; // by group in words
    if (rule.kind == Kind::Distinct) {
        counts[groupWords(rule)] = differentValues(words, rule.attribute, members);
    } else if (!rule.values.isEmpty()) {
        counts[groupWords(rule)] = int(std::ranges::count_if(members,
            [&](const Student* student) { return words.hasAny(*student, rule.attribute, rule.values); }));
    } else {
        for (const auto* student : members) {
            auto group = rule;
            if (const auto word = words.oneOf(*student, rule.attribute); !word.isEmpty()) {
                group.values = {word};
                ++counts[groupWords(group)];
            }
        }
    }
    Issues found;
    for (const auto& [group, count] : counts) {
        if (const auto* text = complaint(rule, count))
            found.append(Issue{.code = "rule." + codeOf(rule.kind).toLatin1() + ".broken",
                .message = {text,
                    {team, QString::number(count), group,
                        QString::number(
                            rule.kind == Kind::AtMost ? rule.most.value_or(0) : rule.least.value_or(0))}},
                .record = {RecordKind::Rule, rule.id.toString()}});
    }
    return found;
}

} // namespace core
