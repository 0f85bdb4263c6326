// SPDX-License-Identifier: MIT
// How a problem is written; problemreader.cpp reads it.
#include "core/matching/problemwords.h"
#include "core/matching/protocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

using namespace words;

namespace {

QJsonArray jsonOf(const std::vector<int>& numbers)
{
    QJsonArray array;
    for (const auto number : numbers)
        array.append(number);
    return array;
}

// As numbers: 64 bits do not fit into the numbers of JSON.
QJsonArray slotsOf(std::uint64_t bits)
{
    QJsonArray array;
    for (int slot = 0; slot < 64; ++slot) {
        if ((bits >> slot & 1) != 0)
            array.append(slot);
    }
    return array;
}

/// A student: "wishes" [[project, rank], …], "others" [project, …], "voter", "excluded" [[project,
/// "vetoed" | "notEligible" | "forbidden" | "closed", rule or -1], …], "levels" [-1…4, …] by skill,
/// "lottery", "slots" [0…63, …] when free, "values" [-1…, …] by attribute, "carry", and "old"
/// [project, team or -1] or null.
QJsonObject jsonOf(const Problem::Student& student)
{
    QJsonArray wishes;
    for (const auto& wish : student.wishes)
        wishes.append(QJsonArray{wish.project, wish.rank});
    QJsonArray excluded;
    for (const auto& entry : student.excluded)
        excluded.append(QJsonArray{entry.project, wordOf(Whys, entry.why), entry.rule});
    const auto old = student.oldProject < 0 ? QJsonValue() : QJsonArray{student.oldProject, student.oldTeam};
    return {{u"wishes"_s, wishes}, {u"others"_s, jsonOf(student.others)}, {u"voter"_s, student.isVoter},
        {u"excluded"_s, excluded}, {u"levels"_s, jsonOf(student.levels)}, {u"lottery"_s, student.lottery},
        {u"slots"_s, slotsOf(student.slots)}, {u"values"_s, jsonOf(student.values)},
        {u"carry"_s, student.carry}, {u"old"_s, old}};
}

/// A project: "min", "ideal", "max" members of each team, "teams" [least, most], "commonSlots",
/// "priority", and "needs" [{"skill", "level", "count", "required", "weight"}, …].
QJsonObject jsonOf(const Problem::Project& project)
{
    QJsonArray needs;
    for (const auto& need : project.needs)
        needs.append(QJsonObject{{u"skill"_s, need.skill}, {u"level"_s, need.level}, {u"count"_s, need.count},
            {u"required"_s, need.isRequired}, {u"weight"_s, need.weight}});
    return {{u"min"_s, project.min}, {u"ideal"_s, project.ideal}, {u"max"_s, project.max},
        {u"teams"_s, QJsonArray{project.teamsMin, project.teamsMax}}, {u"needs"_s, needs},
        {u"commonSlots"_s, project.commonSlots}, {u"priority"_s, project.priority}};
}

/// A mentor: "capacity" in teams, "slots", "fit" [-1…10, …] by project.
QJsonObject jsonOf(const Problem::Mentor& mentor)
{
    return {{u"capacity"_s, mentor.capacity}, {u"slots"_s, slotsOf(mentor.slots)},
        {u"fit"_s, jsonOf(mentor.fit)}};
}

/// A rule: "kind", and only what means something for it: "students", "projects", "most", "least",
/// "team", "attribute", "values", "unit" ("teams" | "students").
QJsonObject jsonOf(const Problem::Rule& rule)
{
    QJsonObject object{{u"kind"_s, wordOf(Kinds, rule.kind)}};
    if (hasStudents(rule.kind))
        object.insert(u"students"_s, jsonOf(rule.students));
    if (hasProjects(rule.kind))
        object.insert(u"projects"_s, jsonOf(rule.projects));
    if (hasMost(rule.kind))
        object.insert(u"most"_s, rule.most);
    if (hasLeast(rule.kind))
        object.insert(u"least"_s, rule.least);
    if (isAboutValues(rule.kind))
        object.insert(u"attribute"_s, rule.attribute);
    if (hasValues(rule.kind))
        object.insert(u"values"_s, jsonOf(rule.values));
    if (rule.kind == Kind::Lock)
        object.insert(u"team"_s, rule.team);
    if (rule.kind == Kind::Quota)
        object.insert(u"unit"_s, wordOf(Units, rule.isPerStudent));
    return object;
}

template<typename Record>
QJsonArray jsonOfAll(const std::vector<Record>& records)
{
    QJsonArray array;
    for (const auto& record : records)
        array.append(jsonOf(record));
    return array;
}

/// The goals: "name" and "hard"; wishes also "fairness", mix "attribute" and "least", hard wishes
/// and hard changes "most".
QJsonArray stagesOf(const Problem& problem)
{
    QJsonArray stages;
    for (const auto& goal : problem.goals) {
        QJsonObject stage{{u"name"_s, codeOf(goal.objective)}, {u"hard"_s, goal.isHard}};
        if (goal.objective == Objective::Wishes)
            stage.insert(u"fairness"_s, codeOf(problem.fairness));
        if (goal.objective == Objective::Mix) {
            stage.insert(u"attribute"_s, goal.attribute);
            stage.insert(u"least"_s, goal.least);
        }
        if (hasMost(goal))
            stage.insert(u"most"_s, goal.most);
        stages.append(stage);
    }
    return stages;
}

} // namespace

QByteArray problemToJson(const Problem& problem)
{
    const QJsonObject object{{u"type"_s, u"problem"_s}, {u"version"_s, 1},
        {u"students"_s, jsonOfAll(problem.students)}, {u"projects"_s, jsonOfAll(problem.projects)},
        {u"mentors"_s, jsonOfAll(problem.mentors)}, {u"attributes"_s, jsonOf(problem.attributes)},
        {u"rules"_s, jsonOfAll(problem.rules)}, {u"stages"_s, stagesOf(problem)},
        {u"settings"_s,
            QJsonObject{{u"seconds"_s, problem.settings.seconds}, {u"seed"_s, problem.settings.seed}}}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace core
