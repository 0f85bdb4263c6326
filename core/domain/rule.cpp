// SPDX-License-Identifier: MIT
#include "core/domain/rule.h"

#include <array>

namespace core {

namespace {

struct Demand
{
    qsizetype leastStudents;
    qsizetype mostStudents;
    qsizetype leastProjects;
    qsizetype mostProjects;
};

constexpr qsizetype AnyNumber = 100'000;

Demand demandOf(const Rule& rule)
{
    using enum Rule::Kind;
    switch (rule.kind) {
    case Together:
    case Apart: return {2, AnyNumber, 0, 0};
    case Lock: return {1, 1, 1, 1};
    case Forbid: return {1, AnyNumber, 1, 1};
    case Quota: return {0, 0, rule.volunteer.isNull() ? 1 : 0, AnyNumber};
    }
    return {};
}

} // namespace

Issues Rule::issues() const
{
    const auto demand = demandOf(*this);
    Issues found;
    if (students.size() < demand.leastStudents || students.size() > demand.mostStudents)
        found.append(Issue{.code = "rule.students.range",
            .message = {QT_TRANSLATE_NOOP("core::Message", "A rule “%1” cannot name %2 students."),
                {labelOf(kind).text(), QString::number(students.size())}}});
    if (projects.size() < demand.leastProjects || projects.size() > demand.mostProjects)
        found.append(Issue{.code = "rule.projects.range",
            .message = {QT_TRANSLATE_NOOP("core::Message", "A rule “%1” cannot name %2 projects."),
                {labelOf(kind).text(), QString::number(projects.size())}}});
    if (kind == Kind::Quota && (!most || *most < 0 || *most > 20))
        found.append(Issue{.code = "rule.most.range",
            .message
            = {QT_TRANSLATE_NOOP("core::Message", "A quota needs a number of teams from 0 to 20.")}});
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
        Entry{Quota, "quota", QT_TRANSLATE_NOOP("core::Message", "Supervisor quota")},
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

} // namespace core
