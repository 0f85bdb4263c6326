// SPDX-License-Identifier: MIT
#include "core/matching/protocol.h"

#include "core/matching/answersjson.h"
#include "core/matching/outcomejson.h"

#include <QJsonDocument>

#include <limits>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostSeconds = 1'000'000;
constexpr int MostCount = std::numeric_limits<int>::max();

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
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
    if (type == "incumbent"_L1)
        return readIncumbent(json);
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
    if (type == "certificate"_L1)
        return readCertificate(json);
    json["type"_L1].refuse(u"unknown type"_s);
}

} // namespace

QByteArray progressToJson(const Progress& progress)
{
    const auto incumbent = progress.incumbent ? QJsonValue(*progress.incumbent) : QJsonValue();
    return lineOf({{u"type"_s, u"stage"_s}, {u"index"_s, progress.index}, {u"name"_s, progress.stage},
        {u"bound"_s, progress.bound}, {u"incumbent"_s, incumbent}, {u"elapsed"_s, progress.elapsed}});
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
