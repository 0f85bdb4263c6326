// SPDX-License-Identifier: MIT
#include "core/matching/solvercommand.h"

#include "core/matching/jsonvalue.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <limits>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

using Name = SolverCommand::Name;
using Kind = Problem::Rule::Kind;

constexpr std::array Names{std::pair{"solve"_L1, Name::Solve}, std::pair{"stop"_L1, Name::Stop},
    std::pair{"lock"_L1, Name::Lock}, std::pair{"unlock"_L1, Name::Unlock},
    std::pair{"forbid"_L1, Name::Forbid}, std::pair{"allow"_L1, Name::Allow},
    std::pair{"plan"_L1, Name::Plan}, std::pair{"whyNot"_L1, Name::WhyNot},
    std::pair{"conflict"_L1, Name::Conflict}, std::pair{"quit"_L1, Name::Quit}};

bool isQuestion(Name name)
{
    return name == Name::WhyNot || name == Name::Conflict;
}

bool hasStudent(Name name)
{
    return name == Name::Lock || name == Name::Unlock || name == Name::Forbid || name == Name::Allow
        || name == Name::WhyNot;
}

bool hasProject(Name name)
{
    return hasStudent(name) && name != Name::Unlock;
}

void expectKeys(const JsonValue& json, Name name)
{
    if (name == Name::Lock)
        json.expect({"cmd"_L1, "student"_L1, "project"_L1, "team"_L1});
    else if (name == Name::WhyNot)
        json.expect({"cmd"_L1, "id"_L1, "student"_L1, "project"_L1});
    else if (name == Name::Conflict)
        json.expect({"cmd"_L1, "id"_L1});
    else if (name == Name::Plan)
        json.expect({"cmd"_L1, "assignment"_L1});
    else if (name == Name::Unlock)
        json.expect({"cmd"_L1, "student"_L1});
    else if (hasProject(name))
        json.expect({"cmd"_L1, "student"_L1, "project"_L1});
    else
        json.expect({"cmd"_L1});
}

QJsonArray jsonOf(const std::vector<Seat>& seats)
{
    QJsonArray array;
    for (const auto& seat : seats)
        array.append(seat.project < 0 ? QJsonValue() : QJsonValue(QJsonArray{seat.project, seat.team}));
    return array;
}

Seat readSeat(const JsonValue& json, const Problem& problem)
{
    if (json.isNull())
        return {};
    const auto pair = json.items(2, 2);
    const auto project = pair[0].integer(0, int(problem.projects.size()) - 1);
    return {project, pair[1].integer(0, problem.projects[size_t(project)].teamsMax - 1)};
}

SolverCommand readCommand(const JsonValue& json, const Problem& problem)
{
    SolverCommand command{.name = json["cmd"_L1].oneOf(Names)};
    const auto name = command.name;
    expectKeys(json, name);
    if (isQuestion(name))
        command.id = json["id"_L1].integer(0, std::numeric_limits<int>::max());
    if (hasStudent(name))
        command.student = json["student"_L1].integer(0, int(problem.students.size()) - 1);
    if (hasProject(name))
        command.project
            = json["project"_L1].integer(name == Name::WhyNot ? -1 : 0, int(problem.projects.size()) - 1);
    if (name == Name::Lock)
        command.team = json["team"_L1].integer(-1, problem.projects[size_t(command.project)].teamsMax - 1);
    if (name == Name::Plan) {
        const auto students = qsizetype(problem.students.size());
        for (const auto& item : json["assignment"_L1].items(students, students))
            command.seats.push_back(readSeat(item, problem));
    }
    return command;
}

Problem::Rule ruleOf(const SolverCommand& command)
{
    Problem::Rule rule{.kind = command.name == Name::Lock ? Kind::Lock : Kind::Forbid,
        .students = {command.student},
        .projects = {command.project}};
    rule.team = command.team;
    return rule;
}

} // namespace

QByteArray commandToJson(const SolverCommand& command)
{
    const auto name = command.name;
    const auto* word = std::ranges::find(Names, name, [](const auto& entry) { return entry.second; });
    QJsonObject object{{u"cmd"_s, word->first}};
    if (isQuestion(name))
        object.insert(u"id"_s, command.id);
    if (hasStudent(name))
        object.insert(u"student"_s, command.student);
    if (hasProject(name))
        object.insert(u"project"_s, command.project);
    if (name == Name::Lock)
        object.insert(u"team"_s, command.team);
    if (name == Name::Plan)
        object.insert(u"assignment"_s, jsonOf(command.seats));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::variant<SolverCommand, ProtocolError> commandFromJson(const QByteArray& json, const Problem& problem)
{
    try {
        return readCommand(JsonValue::parse(json), problem);
    } catch (const ProtocolError& error) {
        return error;
    }
}

void apply(const SolverCommand& command, size_t ownRules, Problem& problem)
{
    const bool isLock = command.name == Name::Lock || command.name == Name::Unlock;
    if (!isLock && command.name != Name::Forbid && command.name != Name::Allow)
        return;
    const auto isMeant = [&](const Problem::Rule& rule) {
        return rule.kind == (isLock ? Kind::Lock : Kind::Forbid) && rule.students.front() == command.student
            && (isLock || rule.projects.front() == command.project);
    };
    const auto own = problem.rules.begin() + std::ptrdiff_t(ownRules);
    problem.rules.erase(std::remove_if(own, problem.rules.end(), isMeant), problem.rules.end());
    if (command.name == Name::Lock || command.name == Name::Forbid)
        problem.rules.push_back(ruleOf(command));
}

} // namespace core
