// SPDX-License-Identifier: MIT
#include "ui/rules/rulewords.h"

#include "core/matching/rulesentence.h"

#include <QCollator>

#include <algorithm>

using core::Rule;

namespace ui {

QString RuleWords::title(Rule::Kind kind)
{
    using enum Rule::Kind;
    switch (kind) {
    case Together: return tr("Keep together");
    case Apart: return tr("Keep apart");
    case Lock: return tr("Keep on a project");
    case Forbid: return tr("Keep off a project");
    case Quota: return tr("At most so many on some projects");
    case Isolation: return tr("Never alone in a team");
    case AtMost: return tr("At most so many of a group");
    case AtLeast: return tr("At least so many of a group");
    case Exactly: return tr("Exactly so many of a group");
    case Distinct: return tr("Mixed teams");
    case Mates: return tr("With mates that were asked for");
    }
    return {};
}

QString RuleWords::meaning(Rule::Kind kind)
{
    using enum Rule::Kind;
    switch (kind) {
    case Together: return tr("These students are in the same team, whichever it is.");
    case Apart: return tr("No two of these students are in the same team.");
    case Lock: return tr("This student works on this project.");
    case Forbid: return tr("None of these students works on this project.");
    case Quota:
        return tr("The projects of the list, or all of a tutor, have no more teams, or students, in all.");
    case Isolation:
        return tr(
            "A team has nobody of the group or at least so many; without values each value is a group.");
    case AtMost: return tr("No team has more of the group; without values each value is a group.");
    case AtLeast: return tr("Each team has at least so many of the group.");
    case Exactly: return tr("Each team has exactly so many of the group.");
    case Distinct: return tr("Each team has at least so many different values.");
    case Mates: return tr("The first student is with at least so many of the others.");
    }
    return {};
}

QString RuleWords::whole(const Rule& rule, const core::Records& records)
{
    return tr("%1: %2", "kind of rule and what it demands")
        .arg(title(rule.kind), core::ruleSentence(records, rule).text());
}

namespace {

/// Of one student; languages may be several.
QStringList valuesOf(Rule::Attribute attribute, const core::Student& student, const core::Cohort& cohort,
    const core::School& school)
{
    using enum Rule::Attribute;
    switch (attribute) {
    case None: return {};
    case MixLabel: return {student.mixLabel};
    case Track: return {student.track};
    case Group: return {student.group};
    case Cohort: return {cohort.name};
    case School: return {school.name};
    case Language: break;
    }
    QStringList codes;
    for (const auto& language : student.languages)
        codes.append(language.code);
    return codes;
}

} // namespace

QStringList valuesOf(Rule::Attribute attribute, const core::Records& records)
{
    const auto cohorts = core::byId(records.cohorts);
    const auto schools = core::byId(records.schools);
    QStringList found;
    for (const auto& student : records.students) {
        const auto cohort = cohorts.value(student.cohort);
        if (student.status == core::Student::Status::Active)
            found += valuesOf(attribute, student, cohort, schools.value(cohort.school));
    }
    found.removeAll(QString());
    found.removeDuplicates();
    const QCollator collator;
    std::ranges::sort(found, collator);
    return found;
}

} // namespace ui
