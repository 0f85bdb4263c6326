// SPDX-License-Identifier: MIT
#include "core/matching/outcomejson.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <limits>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

using Status = Outcome::Status;

constexpr int MostSeconds = 1'000'000;
constexpr int MostCount = std::numeric_limits<int>::max();
constexpr std::array Statuses{std::pair{"optimal"_L1, Status::Optimal},
    std::pair{"feasible"_L1, Status::Feasible}, std::pair{"infeasible"_L1, Status::Infeasible},
    std::pair{"stopped"_L1, Status::Stopped}};
constexpr std::array Misses{std::pair{"need"_L1, Violation::Kind::Need},
    std::pair{"mix"_L1, Violation::Kind::Mix}, std::pair{"size"_L1, Violation::Kind::Size},
    std::pair{"mates"_L1, Violation::Kind::Mates}, std::pair{"mentor"_L1, Violation::Kind::Mentor},
    std::pair{"change"_L1, Violation::Kind::Change}, std::pair{"blocking"_L1, Violation::Kind::Blocking}};

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template<typename List, typename Value>
QLatin1StringView wordOf(const List& list, Value value)
{
    return std::ranges::find(list, value, [](const auto& entry) { return entry.second; })->first;
}

QJsonArray jsonOf(const std::vector<Seat>& seats)
{
    QJsonArray array;
    for (const auto& seat : seats)
        array.append(seat.project < 0 ? QJsonValue() : QJsonValue(QJsonArray{seat.project, seat.team}));
    return array;
}

QJsonArray jsonOf(const std::vector<Mentoring>& mentors)
{
    QJsonArray array;
    for (const auto& entry : mentors)
        array.append(QJsonArray{entry.project, entry.team, entry.mentor});
    return array;
}

QJsonArray jsonOf(const std::vector<StageResult>& stages)
{
    QJsonArray array;
    for (const auto& stage : stages)
        array.append(QJsonObject{{u"name"_s, stage.name}, {u"value"_s, stage.value},
            {u"bound"_s, stage.bound}, {u"method"_s, stage.method}});
    return array;
}

QJsonArray jsonOf(const std::vector<Violation>& violations)
{
    QJsonArray array;
    for (const auto& entry : violations)
        array.append(QJsonObject{{u"kind"_s, wordOf(Misses, entry.kind)}, {u"project"_s, entry.project},
            {u"team"_s, entry.team}, {u"student"_s, entry.student}, {u"item"_s, entry.item},
            {u"missing"_s, entry.missing}});
    return array;
}

Seat readSeat(const JsonValue& json)
{
    if (json.isNull())
        return {};
    const auto pair = json.items(2, 2);
    return {pair[0].integer(0, MostCount), pair[1].integer(0, MostCount)};
}

std::vector<Seat> readSeats(const JsonValue& json)
{
    std::vector<Seat> seats;
    for (const auto& item : json.items(MostCount))
        seats.push_back(readSeat(item));
    return seats;
}

std::vector<Mentoring> readMentors(const JsonValue& json)
{
    std::vector<Mentoring> mentors;
    for (const auto& item : json.items(MostCount)) {
        const auto parts = item.items(3, 3);
        mentors.push_back(
            {parts[0].integer(0, MostCount), parts[1].integer(0, MostCount), parts[2].integer(0, MostCount)});
    }
    return mentors;
}

StageResult readStage(const JsonValue& json)
{
    json.expect({"name"_L1, "value"_L1, "bound"_L1, "method"_L1});
    return {
        json["name"_L1].text(), json["value"_L1].large(), json["bound"_L1].large(), json["method"_L1].text()};
}

Violation readViolation(const JsonValue& json)
{
    json.expect({"kind"_L1, "project"_L1, "team"_L1, "student"_L1, "item"_L1, "missing"_L1});
    return {.kind = json["kind"_L1].oneOf(Misses),
        .project = json["project"_L1].integer(-1, MostCount),
        .team = json["team"_L1].integer(-1, MostCount),
        .student = json["student"_L1].integer(-1, MostCount),
        .item = json["item"_L1].integer(-1, MostCount),
        .missing = json["missing"_L1].integer(0, MostCount)};
}

void readWork(const JsonValue& json, Outcome& outcome)
{
    outcome.elapsed = json["elapsed"_L1].number(0, MostSeconds);
    outcome.cpu = json["cpu"_L1].number(0, MostSeconds);
    outcome.mips = json["mips"_L1].integer(0, MostCount);
    outcome.lps = json["lps"_L1].integer(0, MostCount);
    outcome.nodes = json["nodes"_L1].integer(0, MostCount);
}

} // namespace

Outcome readOutcome(const JsonValue& json)
{
    json.expect({"type"_L1, "status"_L1, "proven"_L1, "assignment"_L1, "mentors"_L1, "stages"_L1,
        "violations"_L1, "profile"_L1, "outside"_L1, "noBallot"_L1, "rankSum"_L1, "elapsed"_L1, "cpu"_L1,
        "mips"_L1, "lps"_L1, "nodes"_L1});
    Outcome outcome;
    outcome.status = json["status"_L1].oneOf(Statuses);
    outcome.isProven = json["proven"_L1].boolean();
    outcome.seats = readSeats(json["assignment"_L1]);
    outcome.mentors = readMentors(json["mentors"_L1]);
    for (const auto& item : json["stages"_L1].items(MostCount))
        outcome.stages.push_back(readStage(item));
    for (const auto& item : json["violations"_L1].items(MostCount))
        outcome.violations.push_back(readViolation(item));
    for (const auto& item : json["profile"_L1].items(MostCount))
        outcome.profile.push_back(item.integer(0, MostCount));
    outcome.outside = json["outside"_L1].integer(0, MostCount);
    outcome.noBallot = json["noBallot"_L1].integer(0, MostCount);
    outcome.rankSum = json["rankSum"_L1].large();
    readWork(json, outcome);
    return outcome;
}

Incumbent readIncumbent(const JsonValue& json)
{
    json.expect({"type"_L1, "assignment"_L1, "mentors"_L1, "stages"_L1, "elapsed"_L1});
    Incumbent incumbent;
    incumbent.seats = readSeats(json["assignment"_L1]);
    incumbent.mentors = readMentors(json["mentors"_L1]);
    for (const auto& item : json["stages"_L1].items(MostCount))
        incumbent.stages.push_back(readStage(item));
    incumbent.elapsed = json["elapsed"_L1].number(0, MostSeconds);
    return incumbent;
}

QByteArray incumbentToJson(const Incumbent& incumbent)
{
    return lineOf({{u"type"_s, u"incumbent"_s}, {u"assignment"_s, jsonOf(incumbent.seats)},
        {u"mentors"_s, jsonOf(incumbent.mentors)}, {u"stages"_s, jsonOf(incumbent.stages)},
        {u"elapsed"_s, incumbent.elapsed}});
}

QByteArray outcomeToJson(const Outcome& outcome)
{
    QJsonArray profile;
    for (const auto count : outcome.profile)
        profile.append(count);
    return lineOf({{u"type"_s, u"result"_s}, {u"status"_s, wordOf(Statuses, outcome.status)},
        {u"proven"_s, outcome.isProven}, {u"assignment"_s, jsonOf(outcome.seats)},
        {u"mentors"_s, jsonOf(outcome.mentors)}, {u"stages"_s, jsonOf(outcome.stages)},
        {u"violations"_s, jsonOf(outcome.violations)}, {u"profile"_s, profile},
        {u"outside"_s, outcome.outside}, {u"noBallot"_s, outcome.noBallot}, {u"rankSum"_s, outcome.rankSum},
        {u"elapsed"_s, outcome.elapsed}, {u"cpu"_s, outcome.cpu}, {u"mips"_s, outcome.mips},
        {u"lps"_s, outcome.lps}, {u"nodes"_s, outcome.nodes}});
}

} // namespace core
