// SPDX-License-Identifier: MIT
#include "core/matching/rulesentence.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

template<typename Record, typename Words>
QStringList wordsOf(const QList<Record>& records, const QList<Id<Record>>& ids, Words words)
{
    QStringList found;
    for (const auto& id : ids) {
        const auto record = std::ranges::find(records, id, &Record::id);
        if (record != records.end())
            found.append(words(*record));
    }
    return found;
}

QString names(const Records& records, const QList<StudentId>& ids)
{
    return wordsOf(records.students, ids, [](const Student& student) {
        return student.fullName();
    }).join(", "_L1);
}

QString titles(const Records& records, const QList<ProjectId>& ids)
{
    return wordsOf(records.projects, ids, [](const Project& project) { return project.title; }).join(", "_L1);
}

QString number(std::optional<int> value)
{
    return QString::number(value.value_or(0));
}

Message quotaSentence(const Records& records, const Rule& rule)
{
    const auto tutor = std::ranges::find(records.volunteers, rule.volunteer, &Volunteer::id);
    const auto scope = tutor != records.volunteers.end() ? tutor->name : titles(records, rule.projects);
    if (!rule.isPerStudent)
        return {tutor != records.volunteers.end()
                ? QT_TRANSLATE_NOOP("core::Message", "%2 may have at most %1 teams.")
                : QT_TRANSLATE_NOOP("core::Message", "At most %1 of these may have a team: %2."),
            {number(rule.most), scope}};
    if (rule.attribute == Rule::Attribute::None)
        return {QT_TRANSLATE_NOOP("core::Message", "At most %1 students over all on: %2."),
            {number(rule.most), scope}};
    return {QT_TRANSLATE_NOOP("core::Message", "At most %1 students (%3) over all on: %2."),
        {number(rule.most), scope, groupWords(rule)}};
}

Message groupSentence(const Rule& rule)
{
    using enum Rule::Kind;
    const auto least = number(rule.least);
    const auto group = groupWords(rule);
    switch (rule.kind) {
    case Isolation:
        return {QT_TRANSLATE_NOOP("core::Message", "Each team has nobody of the group (%1) or at least %2."),
            {group, least}};
    case AtMost:
        return {QT_TRANSLATE_NOOP("core::Message", "Each team has at most %2 of the group (%1)."),
            {group, number(rule.most)}};
    case AtLeast:
        return {QT_TRANSLATE_NOOP("core::Message", "Each team has at least %2 of the group (%1)."),
            {group, least}};
    case Exactly:
        return {QT_TRANSLATE_NOOP("core::Message", "Each team has exactly %2 of the group (%1)."),
            {group, least}};
    default:
        return {QT_TRANSLATE_NOOP("core::Message", "Each team mixes at least %2 different values (%1)."),
            {group, least}};
    }
}

} // namespace

QString groupWords(const Rule& rule)
{
    const auto label = labelOf(rule.attribute).text();
    return rule.values.isEmpty() ? label : u"%1: %2"_s.arg(label, rule.values.join(", "_L1));
}

Message ruleSentence(const Records& records, const Rule& rule)
{
    using enum Rule::Kind;
    const auto people = names(records, rule.students);
    const auto places = titles(records, rule.projects);
    switch (rule.kind) {
    case Together:
        return {QT_TRANSLATE_NOOP("core::Message", "These must be in the same team: %1."), {people}};
    case Apart:
        return {QT_TRANSLATE_NOOP("core::Message", "These must be in different teams: %1."), {people}};
    case Lock:
        if (rule.team)
            return {QT_TRANSLATE_NOOP("core::Message", "%1 is locked to “%2”, team %3."),
                {people, places, number(rule.team)}};
        return {QT_TRANSLATE_NOOP("core::Message", "%1 is locked to “%2”."), {people, places}};
    case Forbid: return {QT_TRANSLATE_NOOP("core::Message", "“%2” is forbidden to: %1."), {people, places}};
    case Quota: return quotaSentence(records, rule);
    case Mates:
        return {QT_TRANSLATE_NOOP("core::Message", "%1 works with at least %2 of these: %3."),
            {names(records, rule.students.first(std::min<qsizetype>(1, rule.students.size()))),
                number(rule.least), names(records, rule.students.mid(1))}};
    default: return groupSentence(rule);
    }
}

} // namespace core
