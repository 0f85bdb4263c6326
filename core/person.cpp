// SPDX-License-Identifier: MIT
#include "core/person.h"

#include "core/matching/rulesentence.h"
#include "core/workspace.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

template<typename Record>
const Record* foundIn(const QList<Record>& records, Id<Record> id)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? nullptr : &*found;
}

QString titleOf(const Records& records, ProjectId id)
{
    const auto* project = foundIn(records.projects, id);
    return project == nullptr ? QString() : project->title;
}

QJsonObject whoItIs(const Records& records, const Student& student)
{
    const auto* cohort = foundIn(records.cohorts, student.cohort);
    const auto* school = cohort == nullptr ? nullptr : foundIn(records.schools, cohort->school);
    QJsonObject object{{u"id"_s, student.id.toString()}, {u"number"_s, student.number},
        {u"lastName"_s, student.lastName}, {u"firstName"_s, student.firstName}, {u"email"_s, student.email},
        {u"campaign"_s, records.campaign.name}, {u"cohort"_s, cohort == nullptr ? QString() : cohort->name},
        {u"school"_s, school == nullptr ? QString() : school->name}, {u"track"_s, student.track},
        {u"group"_s, student.group}, {u"mixLabel"_s, student.mixLabel},
        {u"withdrawn"_s, student.status == Student::Status::Withdrawn}, {u"remarks"_s, student.remarks},
        {u"carryOver"_s, student.carryOver}};
    if (student.lottery)
        object.insert(u"lottery"_s, *student.lottery);
    return object;
}

QJsonArray languagesOf(const Student& student)
{
    QJsonArray found;
    for (const auto& language : student.languages)
        found.append(QJsonObject{{u"language"_s, language.code}, {u"level"_s, codeOf(language.level)}});
    return found;
}

QJsonArray skillsOf(const Records& records, const Student& student)
{
    QJsonArray found;
    for (const auto& declared : student.skills) {
        const auto* skill = foundIn(records.skills, declared.skill);
        found.append(QJsonObject{{u"skill"_s, skill == nullptr ? QString() : skill->code},
            {u"level"_s, int(declared.level)}, {u"wantsToLearn"_s, declared.wantsToLearn}});
    }
    return found;
}

QJsonArray slotsOf(const Records& records, const Student& student)
{
    QJsonArray found;
    for (const auto& id : student.slots) {
        if (const auto* slot = foundIn(records.slots, id))
            found.append(slot->label());
    }
    return found;
}

QJsonArray wishesOf(const Records& records, const Student& student)
{
    QJsonArray found;
    for (const auto& wish : student.wishes) {
        QJsonObject object{{u"project"_s, titleOf(records, wish.project)}, {u"reason"_s, wish.reason}};
        object.insert(wish.isVeto() ? u"refused"_s : u"rank"_s,
            wish.isVeto() ? QJsonValue(true) : QJsonValue(wish.rank));
        found.append(object);
    }
    return found;
}

QJsonArray rulesAbout(const Records& records, const Student& student)
{
    QJsonArray found;
    for (const auto& rule : records.rules) {
        if (rule.students.contains(student.id))
            found.append(QJsonObject{{u"rule"_s, ruleSentence(records, rule).text()},
                {u"state"_s, codeOf(rule.state)}, {u"reason"_s, rule.reason}, {u"author"_s, rule.author},
                {u"date"_s, rule.date.toString(Qt::ISODate)}});
    }
    return found;
}

QJsonArray placementsOf(const Workspace& workspace, const Records& records, const Student& student)
{
    QJsonArray found;
    for (const auto& scenario : workspace.store().scenarios.of(records.campaign.id)) {
        const auto placement = scenario.placementOf(student.id);
        if (!placement)
            continue;
        QJsonObject object{{u"scenario"_s, scenario.name}, {u"state"_s, codeOf(scenario.state)},
            {u"solvedOn"_s, scenario.solvedOn.toString(Qt::ISODate)},
            {u"project"_s, titleOf(records, placement->project)}, {u"pinned"_s, placement->isPinned},
            {u"reason"_s, placement->reason}, {u"author"_s, placement->author}};
        if (!placement->project.isNull())
            object.insert(u"team"_s, placement->team);
        found.append(object);
    }
    return found;
}

} // namespace

QJsonObject personRecord(const Workspace& workspace, CampaignId campaign, StudentId id)
{
    const auto records = workspace.store().records(campaign);
    const auto* student = foundIn(records.students, id);
    if (student == nullptr)
        return {};
    auto object = whoItIs(records, *student);
    QJsonArray causes;
    for (const int cause : student->causes)
        causes.append(cause);
    object.insert(u"languages"_s, languagesOf(*student));
    object.insert(u"causes"_s, causes);
    object.insert(u"availability"_s, slotsOf(records, *student));
    object.insert(u"skills"_s, skillsOf(records, *student));
    object.insert(u"wishes"_s, wishesOf(records, *student));
    object.insert(u"rules"_s, rulesAbout(records, *student));
    object.insert(u"placements"_s, placementsOf(workspace, records, *student));
    return object;
}

} // namespace core
