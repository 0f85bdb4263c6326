// SPDX-License-Identifier: MIT
// The part of protocol.h that is about answers to questions.
#include "core/matching/answersjson.h"

#include "core/matching/outcomejson.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <limits>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

using Verdict = WhyNot::Verdict;
using End = Conflict::End;
using DemandKind = Demand::Kind;

constexpr int Most = std::numeric_limits<int>::max();
constexpr std::array Verdicts{std::pair{"excluded"_L1, Verdict::Excluded},
    std::pair{"impossible"_L1, Verdict::Impossible}, std::pair{"worse"_L1, Verdict::Worse},
    std::pair{"equal"_L1, Verdict::Equal}, std::pair{"better"_L1, Verdict::Better},
    std::pair{"open"_L1, Verdict::Open}};
constexpr std::array Ends{
    std::pair{"found"_L1, End::Found}, std::pair{"none"_L1, End::None}, std::pair{"open"_L1, End::Open}};
constexpr std::array DemandKinds{std::pair{"rule"_L1, DemandKind::Rule},
    std::pair{"goal"_L1, DemandKind::Goal}, std::pair{"min"_L1, DemandKind::Min},
    std::pair{"max"_L1, DemandKind::Max}, std::pair{"need"_L1, DemandKind::Need},
    std::pair{"mustRun"_L1, DemandKind::MustRun}, std::pair{"slots"_L1, DemandKind::Slots}};

template<typename List, typename Value>
QLatin1StringView wordOf(const List& list, Value value)
{
    return std::ranges::find(list, value, [](const auto& entry) { return entry.second; })->first;
}

QLatin1StringView indexKey(DemandKind kind)
{
    if (kind == DemandKind::Rule)
        return "rule"_L1;
    return kind == DemandKind::Goal ? "goal"_L1 : "project"_L1;
}

QJsonValue jsonOf(const Seat& seat)
{
    return seat.project < 0 ? QJsonValue() : QJsonValue(QJsonArray{seat.project, seat.team});
}

QJsonObject jsonOf(const Demand& demand)
{
    QJsonObject object{{u"kind"_s, wordOf(DemandKinds, demand.kind)}};
    object.insert(indexKey(demand.kind), demand.index);
    if (demand.kind == DemandKind::Need)
        object.insert(u"need"_s, demand.need);
    return object;
}

QJsonArray jsonOf(const Move& move)
{
    return {move.student, jsonOf(move.from), jsonOf(move.to)};
}

QJsonObject jsonOf(const Change& change)
{
    return {{u"demand"_s, jsonOf(change.demand)}, {u"from"_s, change.from}, {u"to"_s, change.to}};
}

QJsonObject jsonOf(const Remedy& remedy);

template<typename Record>
QJsonArray jsonOfAll(const std::vector<Record>& records)
{
    QJsonArray array;
    for (const auto& record : records)
        array.append(jsonOf(record));
    return array;
}

QJsonObject jsonOf(const Remedy& remedy)
{
    return {{u"changes"_s, jsonOfAll(remedy.changes)}, {u"price"_s, remedy.price},
        {u"outcome"_s, QJsonDocument::fromJson(outcomeToJson(remedy.outcome)).object()},
        {u"moves"_s, jsonOfAll(remedy.moves)}};
}

Demand readDemand(const JsonValue& json)
{
    const auto kind = json["kind"_L1].oneOf(DemandKinds);
    if (kind == DemandKind::Need)
        json.expect({"kind"_L1, "project"_L1, "need"_L1});
    else
        json.expect({"kind"_L1, indexKey(kind)});
    Demand demand{kind, json[indexKey(kind)].integer(0, Most)};
    if (kind == DemandKind::Need)
        demand.need = json["need"_L1].integer(0, Most);
    return demand;
}

Seat readSeat(const JsonValue& json)
{
    if (json.isNull())
        return {};
    const auto pair = json.items(2, 2);
    return {pair[0].integer(0, Most), pair[1].integer(0, Most)};
}

Move readMove(const JsonValue& json)
{
    const auto parts = json.items(3, 3);
    return {parts[0].integer(0, Most), readSeat(parts[1]), readSeat(parts[2])};
}

Change readChange(const JsonValue& json)
{
    json.expect({"demand"_L1, "from"_L1, "to"_L1});
    return {readDemand(json["demand"_L1]), json["from"_L1].integer(0, Most), json["to"_L1].integer(-1, Most)};
}

template<typename Read>
auto readAll(const JsonValue& json, Read read)
{
    std::vector<decltype(read(json))> records;
    for (const auto& item : json.items(Most))
        records.push_back(read(item));
    return records;
}

Remedy readRemedy(const JsonValue& json)
{
    json.expect({"changes"_L1, "price"_L1, "outcome"_L1, "moves"_L1});
    return {readAll(json["changes"_L1], readChange), json["price"_L1].integer(0, Most),
        readOutcome(json["outcome"_L1]), readAll(json["moves"_L1], readMove)};
}

} // namespace

QByteArray whyNotToJson(const WhyNot& answer)
{
    const QJsonObject object{{u"type"_s, u"answer"_s}, {u"id"_s, answer.id}, {u"student"_s, answer.student},
        {u"project"_s, answer.project}, {u"verdict"_s, wordOf(Verdicts, answer.verdict)},
        {u"stage"_s, answer.stage}, {u"delta"_s, answer.delta}, {u"atLeast"_s, answer.isAtLeast},
        {u"moves"_s, jsonOfAll(answer.moves)}, {u"rules"_s, jsonOfAll(answer.rules)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray conflictToJson(const Conflict& answer)
{
    const QJsonObject object{{u"type"_s, u"conflict"_s}, {u"id"_s, answer.id},
        {u"end"_s, wordOf(Ends, answer.end)}, {u"demands"_s, jsonOfAll(answer.demands)},
        {u"remedies"_s, jsonOfAll(answer.remedies)}, {u"allRemedies"_s, answer.hasAllRemedies}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray boundToJson(const QuickBound& bound)
{
    const QJsonObject object{
        {u"type"_s, u"bound"_s}, {u"impossible"_s, bound.isImpossible}, {u"atLeast"_s, bound.atLeast}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

WhyNot readWhyNot(const JsonValue& json)
{
    json.expect({"type"_L1, "id"_L1, "student"_L1, "project"_L1, "verdict"_L1, "stage"_L1, "delta"_L1,
        "atLeast"_L1, "moves"_L1, "rules"_L1});
    return {.id = json["id"_L1].integer(0, Most),
        .student = json["student"_L1].integer(0, Most),
        .project = json["project"_L1].integer(-1, Most),
        .verdict = json["verdict"_L1].oneOf(Verdicts),
        .stage = json["stage"_L1].text(),
        .delta = json["delta"_L1].large(),
        .isAtLeast = json["atLeast"_L1].boolean(),
        .moves = readAll(json["moves"_L1], readMove),
        .rules = readAll(json["rules"_L1], readDemand)};
}

Conflict readConflict(const JsonValue& json)
{
    json.expect({"type"_L1, "id"_L1, "end"_L1, "demands"_L1, "remedies"_L1, "allRemedies"_L1});
    return {.id = json["id"_L1].integer(0, Most),
        .end = json["end"_L1].oneOf(Ends),
        .demands = readAll(json["demands"_L1], readDemand),
        .remedies = readAll(json["remedies"_L1], readRemedy),
        .hasAllRemedies = json["allRemedies"_L1].boolean()};
}

QuickBound readBound(const JsonValue& json)
{
    json.expect({"type"_L1, "impossible"_L1, "atLeast"_L1});
    return {json["impossible"_L1].boolean(), json["atLeast"_L1].large()};
}

QByteArray certificateToJson(const Certificate& certificate)
{
    QJsonArray prices;
    for (const auto price : certificate.prices)
        prices.append(price);
    const QJsonObject object{
        {u"type"_s, u"certificate"_s}, {u"bound"_s, certificate.bound}, {u"prices"_s, prices}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Certificate readCertificate(const JsonValue& json)
{
    json.expect({"type"_L1, "bound"_L1, "prices"_L1});
    Certificate certificate{.bound = json["bound"_L1].large(), .prices = {}};
    for (const auto& item : json["prices"_L1].items(Most)) {
        certificate.prices.push_back(item.large());
        if (certificate.prices.back() < 0)
            item.refuse(u"a price below 0"_s);
    }
    return certificate;
}

} // namespace core
