// SPDX-License-Identifier: MIT
#include "core/domain/rule.h"

#include <array>

namespace core {

namespace {

struct Range
{
    qsizetype least = 0;
    qsizetype most = 0;

    [[nodiscard]] bool contains(qsizetype number) const { return least <= number && number <= most; }
};

/// What a kind of rule names. No range of a number: the kind has no such number.
struct Demand
{
    Range students = {};
    Range projects = {};
    Range values = {};
    bool hasAttribute = false;
    std::optional<Range> least = {};
    std::optional<Range> most = {};
};

constexpr qsizetype AnyNumber = 100'000;
constexpr qsizetype MaxTeam = 20;

Demand demandOf(const Rule& rule)
{
    using enum Rule::Kind;
    constexpr Range any{0, AnyNumber};
    constexpr Range some{1, AnyNumber};
    const bool isShare = rule.isPerStudent && rule.attribute != Rule::Attribute::None;
    switch (rule.kind) {
    case Together:
    case Apart: return {.students = {2, AnyNumber}};
    case Lock: return {.students = {1, 1}, .projects = {1, 1}};
    case Forbid: return {.students = some, .projects = {1, 1}};
    case Quota:
        return {.projects = rule.volunteer.isNull() ? some : any,
            .values = isShare ? some : Range{},
            .hasAttribute = isShare,
            .most = Range{0, rule.isPerStudent ? AnyNumber : MaxTeam}};
    case Isolation: return {.values = any, .hasAttribute = true, .least = Range{2, MaxTeam}};
    case AtMost: return {.values = any, .hasAttribute = true, .most = Range{0, MaxTeam}};
    case AtLeast: return {.values = some, .hasAttribute = true, .least = Range{1, MaxTeam}};
    case Exactly: return {.values = some, .hasAttribute = true, .least = Range{0, MaxTeam}};
    case Distinct: return {.hasAttribute = true, .least = Range{2, MaxTeam}};
    case Mates: return {.students = {2, MaxTeam}, .least = Range{1, rule.students.size() - 1}};
    }
    return {};
}

void checkList(Issues& found, const Rule& rule, const Range& range, qsizetype size, const Issue& pattern)
{
    if (range.contains(size))
        return;
    auto issue = pattern;
    issue.message.arguments = {labelOf(rule.kind).text(), QString::number(size)};
    found.append(issue);
}

void checkNumber(Issues& found, const Rule& rule, const std::optional<Range>& range,
    std::optional<int> number, const QByteArray& code)
{
    const auto kind = labelOf(rule.kind).text();
    if (!range && number)
        found.append(Issue{.code = code,
            .message = {QT_TRANSLATE_NOOP("core::Message", "A rule “%1” has no use for the number %2."),
                {kind, QString::number(*number)}},
            .severity = Issue::Severity::Warning});
    else if (range && (!number || !range->contains(*number)))
        found.append(Issue{.code = code,
            .message = {QT_TRANSLATE_NOOP("core::Message", "A rule “%1” needs a number from %2 to %3."),
                {kind, QString::number(range->least), QString::number(range->most)}}});
}

Issues attributeIssues(const Rule& rule, const Demand& demand)
{
    Issues found;
    const bool hasAttribute = rule.attribute != Rule::Attribute::None;
    if (demand.hasAttribute && !hasAttribute)
        found.append(Issue{.code = "rule.attribute.missing",
            .message = {QT_TRANSLATE_NOOP("core::Message",
                            "A rule “%1” needs a criterion, such as the school or the track."),
                {labelOf(rule.kind).text()}}});
    else if (!demand.hasAttribute && hasAttribute)
        found.append(Issue{.code = "rule.attribute.conflict",
            .message = {QT_TRANSLATE_NOOP("core::Message", "A rule “%1” has no use for a criterion."),
                {labelOf(rule.kind).text()}}});
    checkList(found, rule, demand.values, rule.values.size(),
        {.code = "rule.values.range",
            .message = {QT_TRANSLATE_NOOP("core::Message", "A rule “%1” cannot name %2 values.")}});
    return found;
}

} // namespace

Issues Rule::issues() const
{
    const auto demand = demandOf(*this);
    Issues found;
    checkList(found, *this, demand.students, students.size(),
        {.code = "rule.students.range",
            .message = {QT_TRANSLATE_NOOP("core::Message", "A rule “%1” cannot name %2 students.")}});
    checkList(found, *this, demand.projects, projects.size(),
        {.code = "rule.projects.range",
            .message = {QT_TRANSLATE_NOOP("core::Message", "A rule “%1” cannot name %2 projects.")}});
    found += attributeIssues(*this, demand);
    if (kind != Kind::Mates || students.size() > 1)
        checkNumber(found, *this, demand.least, least, "rule.least.range");
    checkNumber(found, *this, demand.most, most, "rule.most.range");
    if (team && (kind != Kind::Lock || *team < 1 || *team > MaxTeam))
        found.append(Issue{.code = "rule.team.range",
            .message = {QT_TRANSLATE_NOOP("core::Message", "Only a lock names a team, from 1 to %1."),
                {QString::number(MaxTeam)}}});
    if (reason.isEmpty())
        found.append(Issue{.code = "rule.reason.missing",
            .message = {QT_TRANSLATE_NOOP("core::Message", "The rule has no reason.")},
            .severity = Issue::Severity::Warning});
    return found;
}

std::span<const Coded<Rule::Kind>> codes(Rule::Kind)
{
    using enum Rule::Kind;
    using Entry = Coded<Rule::Kind>;
    static constexpr std::array list{
        Entry{Together, "together", QT_TRANSLATE_NOOP("core::Message", "Together")},
        Entry{Apart, "apart", QT_TRANSLATE_NOOP("core::Message", "Apart")},
        Entry{Lock, "lock", QT_TRANSLATE_NOOP("core::Message", "Lock")},
        Entry{Forbid, "forbid", QT_TRANSLATE_NOOP("core::Message", "Forbid")},
        Entry{Quota, "quota", QT_TRANSLATE_NOOP("core::Message", "Quota")},
        Entry{Isolation, "isolation", QT_TRANSLATE_NOOP("core::Message", "Never alone")},
        Entry{AtMost, "at-most", QT_TRANSLATE_NOOP("core::Message", "At most")},
        Entry{AtLeast, "at-least", QT_TRANSLATE_NOOP("core::Message", "At least")},
        Entry{Exactly, "exactly", QT_TRANSLATE_NOOP("core::Message", "Exactly")},
        Entry{Distinct, "mix", QT_TRANSLATE_NOOP("core::Message", "Mix")},
        Entry{Mates, "mates", QT_TRANSLATE_NOOP("core::Message", "Requested mates")},
    };
    return list;
}

std::span<const Coded<Rule::State>> codes(Rule::State)
{
    using enum Rule::State;
    using Entry = Coded<Rule::State>;
    static constexpr std::array list{
        Entry{Proposed, "proposed", QT_TRANSLATE_NOOP("core::Message", "Proposed rule")},
        Entry{Active, "active", QT_TRANSLATE_NOOP("core::Message", "Active rule")},
        Entry{Off, "off", QT_TRANSLATE_NOOP("core::Message", "Rule switched off")},
    };
    return list;
}

std::span<const Coded<Rule::Attribute>> codes(Rule::Attribute)
{
    using enum Rule::Attribute;
    using Entry = Coded<Rule::Attribute>;
    static constexpr std::array list{
        Entry{None, "", QT_TRANSLATE_NOOP("core::Message", "No criterion")},
        Entry{MixLabel, "mixLabel", QT_TRANSLATE_NOOP("core::Message", "Mix label")},
        Entry{Track, "track", QT_TRANSLATE_NOOP("core::Message", "Track")},
        Entry{Group, "group", QT_TRANSLATE_NOOP("core::Message", "Group")},
        Entry{Cohort, "cohort", QT_TRANSLATE_NOOP("core::Message", "Cohort")},
        Entry{School, "school", QT_TRANSLATE_NOOP("core::Message", "School")},
        Entry{Language, "language", QT_TRANSLATE_NOOP("core::Message", "Language")},
    };
    return list;
}

std::span<const Coded<Rule::Origin>> codes(Rule::Origin)
{
    using enum Rule::Origin;
    using Entry = Coded<Rule::Origin>;
    static constexpr std::array list{
        Entry{Coordinator, "coordinator", QT_TRANSLATE_NOOP("core::Message", "Coordinator")},
        Entry{Holder, "holder", QT_TRANSLATE_NOOP("core::Message", "Project holder")},
        Entry{Student, "student", QT_TRANSLATE_NOOP("core::Message", "Student")},
        Entry{Suggested, "suggested", QT_TRANSLATE_NOOP("core::Message", "Suggestion")},
        Entry{Import, "import", QT_TRANSLATE_NOOP("core::Message", "Import")},
        Entry{Move, "move", QT_TRANSLATE_NOOP("core::Message", "Move by hand")},
    };
    return list;
}

} // namespace core
