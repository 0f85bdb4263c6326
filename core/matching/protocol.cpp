// SPDX-License-Identifier: MIT
#include "core/matching/protocol.h"

#include "core/matching/answersjson.h"
#include "core/matching/outcomejson.h"

#include <QJsonDocument>

#include <array>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

using Status = Outcome::Status;

constexpr int MostSeconds = 1'000'000;
constexpr int MostCount = std::numeric_limits<int>::max();
constexpr std::array Statuses{std::pair{"optimal"_L1, Status::Optimal},
    std::pair{"feasible"_L1, Status::Feasible}, std::pair{"infeasible"_L1, Status::Infeasible},
    std::pair{"stopped"_L1, Status::Stopped}};

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QLatin1StringView wordOf(Status status)
{
    return std::ranges::find(Statuses, status, [](const auto& entry) { return entry.second; })->first;
}

QJsonArray jsonOf(const std::vector<Seat>& seats)
{
    QJsonArray array;
    for (const auto& seat : seats)
        array.append(seat.project < 0 ? QJsonValue() : QJsonValue(QJsonArray{seat.project, seat.team}));
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

Seat readSeat(const JsonValue& json)
{
    if (json.isNull())
        return {};
    const auto pair = json.items(2, 2);
    return {pair[0].integer(0, MostCount), pair[1].integer(0, MostCount)};
}

StageResult readStage(const JsonValue& json)
{
    json.expect({"name"_L1, "value"_L1, "bound"_L1, "method"_L1});
    return {
        json["name"_L1].text(), json["value"_L1].large(), json["bound"_L1].large(), json["method"_L1].text()};
}

Progress readProgress(const JsonValue& json)
{
    json.expect({"type"_L1, "index"_L1, "name"_L1, "bound"_L1, "incumbent"_L1, "elapsed"_L1});
    const auto incumbent = json["incumbent"_L1];
    return {.stage = json["name"_L1].text(),
        .index = json["index"_L1].integer(0, MostCount),
        .bound = json["bound"_L1].large(),
        .incumbent = incumbent.isNull() ? std::nullopt : std::optional(incumbent.large()),
        .elapsed = json["elapsed"_L1].number(0, MostSeconds)};
}

ProtocolError readError(const JsonValue& json)
{
    json.expect({"type"_L1, "at"_L1, "text"_L1});
    return {json["at"_L1].text(), json["text"_L1].text()};
}

SolverLine readLine(const JsonValue& json)
{
    const auto type = json["type"_L1].text();
    if (type == "stage"_L1)
        return readProgress(json);
    if (type == "result"_L1)
        return readOutcome(json);
    if (type == "error"_L1)
        return readError(json);
    if (type == "answer"_L1)
        return readWhyNot(json);
    if (type == "conflict"_L1)
        return readConflict(json);
    if (type == "bound"_L1)
        return readBound(json);
    json["type"_L1].refuse(u"unknown type"_s);
}

} // namespace

Outcome readOutcome(const JsonValue& json)
{
    json.expect({"type"_L1, "status"_L1, "proven"_L1, "assignment"_L1, "stages"_L1, "profile"_L1,
        "outside"_L1, "noBallot"_L1, "rankSum"_L1, "elapsed"_L1, "cpu"_L1, "mips"_L1, "lps"_L1, "nodes"_L1});
    Outcome outcome;
    outcome.status = json["status"_L1].oneOf(Statuses);
    outcome.isProven = json["proven"_L1].boolean();
    for (const auto& item : json["assignment"_L1].items(MostCount))
        outcome.seats.push_back(readSeat(item));
    for (const auto& item : json["stages"_L1].items(MostCount))
        outcome.stages.push_back(readStage(item));
    for (const auto& item : json["profile"_L1].items(MostCount))
        outcome.profile.push_back(item.integer(0, MostCount));
    outcome.outside = json["outside"_L1].integer(0, MostCount);
    outcome.noBallot = json["noBallot"_L1].integer(0, MostCount);
    outcome.rankSum = json["rankSum"_L1].large();
    outcome.elapsed = json["elapsed"_L1].number(0, MostSeconds);
    outcome.cpu = json["cpu"_L1].number(0, MostSeconds);
    outcome.mips = json["mips"_L1].integer(0, MostCount);
    outcome.lps = json["lps"_L1].integer(0, MostCount);
    outcome.nodes = json["nodes"_L1].integer(0, MostCount);
    return outcome;
}

QByteArray progressToJson(const Progress& progress)
{
    const auto incumbent = progress.incumbent ? QJsonValue(*progress.incumbent) : QJsonValue();
    return lineOf({{u"type"_s, u"stage"_s}, {u"index"_s, progress.index}, {u"name"_s, progress.stage},
        {u"bound"_s, progress.bound}, {u"incumbent"_s, incumbent}, {u"elapsed"_s, progress.elapsed}});
}

QByteArray outcomeToJson(const Outcome& outcome)
{
    QJsonArray profile;
    for (const auto count : outcome.profile)
        profile.append(count);
    return lineOf(
        {{u"type"_s, u"result"_s}, {u"status"_s, wordOf(outcome.status)}, {u"proven"_s, outcome.isProven},
            {u"assignment"_s, jsonOf(outcome.seats)}, {u"stages"_s, jsonOf(outcome.stages)},
            {u"profile"_s, profile}, {u"outside"_s, outcome.outside}, {u"noBallot"_s, outcome.noBallot},
            {u"rankSum"_s, outcome.rankSum}, {u"elapsed"_s, outcome.elapsed}, {u"cpu"_s, outcome.cpu},
            {u"mips"_s, outcome.mips}, {u"lps"_s, outcome.lps}, {u"nodes"_s, outcome.nodes}});
}

QByteArray errorToJson(const ProtocolError& error)
{
    // Read back as short texts.
    return lineOf(
        {{u"type"_s, u"error"_s}, {u"at"_s, error.at.left(100)}, {u"text"_s, error.text.left(100)}});
}

SolverLine solverLine(const QByteArray& json)
{
    try {
        return readLine(JsonValue::parse(json));
    } catch (const ProtocolError& error) {
        return error;
    }
}

} // namespace core
