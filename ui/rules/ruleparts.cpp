// SPDX-License-Identifier: MIT
#include "ui/rules/ruleparts.h"

namespace ui {

RuleParts partsOf(const core::Rule& rule)
{
    using enum core::Rule::Kind;
    switch (rule.kind) {
    case Together:
    case Apart: return {.students = true};
    case Lock: return {.students = true, .projects = true, .team = true};
    case Forbid: return {.students = true, .projects = true};
    case Quota:
        return {.projects = true,
            .volunteer = true,
            .attribute = rule.isPerStudent,
            .values = rule.isPerStudent && rule.attribute != core::Rule::Attribute::None,
            .most = true,
            .unit = true};
    case AtMost: return {.attribute = true, .values = true, .most = true};
    case Isolation:
    case AtLeast:
    case Exactly: return {.attribute = true, .values = true, .least = true};
    case Distinct: return {.attribute = true, .least = true};
    case Mates: return {.students = true, .least = true};
    }
    return {};
}

core::Rule asKind(core::Rule rule, core::Rule::Kind kind)
{
    using core::Rule;
    rule.kind = kind;
    rule.isPerStudent = rule.isPerStudent && kind == Rule::Kind::Quota;
    const auto parts = partsOf(rule);
    if (!parts.students)
        rule.students.clear();
    if (!parts.projects)
        rule.projects.clear();
    if (!parts.volunteer)
        rule.volunteer = {};
    if (!parts.team)
        rule.team.reset();
    if (!parts.attribute)
        rule.attribute = Rule::Attribute::None;
    else if (rule.isAboutGroups() && rule.attribute == Rule::Attribute::None)
        rule.attribute = Rule::Attribute::Track;
    if (!parts.values)
        rule.values.clear();
    const bool isGroup = kind == Rule::Kind::Isolation || kind == Rule::Kind::Distinct;
    rule.least = parts.least ? std::optional(rule.least.value_or(isGroup ? 2 : 1)) : std::nullopt;
    rule.most = parts.most ? std::optional(rule.most.value_or(1)) : std::nullopt;
    return rule;
}

} // namespace ui
