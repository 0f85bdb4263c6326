// SPDX-License-Identifier: MIT
#include "core/error.h"
#include "core/sheets/mapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr auto Format = "passerelle-mapping"_L1;
constexpr int Version = 1;

[[noreturn]] void refuse()
{
    throw Error(QCoreApplication::translate(
        "core::Mapping", "The file is not a mapping that this program has exported."));
}

QJsonObject toObject(const RememberedMapping& mapping)
{
    QJsonArray columns;
    for (const auto& column : mapping.columns)
        columns.append(QJsonObject{
            {u"heading"_s, column.heading}, {u"field"_s, column.field}, {u"detail"_s, column.detail}});
    return {{u"source"_s, mapping.source}, {u"kind"_s, codeOf(mapping.kind)}, {u"columns"_s, columns}};
}

QJsonObject toObject(const ImportDecision& decision)
{
    return {{u"subject"_s, codeOf(decision.subject)}, {u"text"_s, decision.text},
        {u"answer"_s, codeOf(decision.answer)}, {u"target"_s, decision.target}};
}

template<typename Value>
Value codedIn(const QJsonValue& value)
{
    const auto known = fromCode<Value>(value.toString());
    if (!known)
        refuse();
    return *known;
}

QString textIn(const QJsonValue& value)
{
    if (!value.isString() && !value.isUndefined())
        refuse();
    return value.toString();
}

RememberedMapping mappingFrom(const QJsonValue& value)
{
    RememberedMapping mapping{.id = RememberedMappingId::create(),
        .source = textIn(value["source"_L1]),
        .kind = codedIn<SheetKind>(value["kind"_L1]),
        .columns = {}};
    const auto columns = value["columns"_L1].toArray();
    for (const auto& column : columns)
        mapping.columns.append({normalisedHeading(textIn(column["heading"_L1])), textIn(column["field"_L1]),
            textIn(column["detail"_L1])});
    if (mapping.columns.isEmpty())
        refuse();
    return mapping;
}

ImportDecision decisionFrom(const QJsonValue& value)
{
    return {.id = ImportDecisionId::create(),
        .subject = codedIn<Subject>(value["subject"_L1]),
        .text = textIn(value["text"_L1]),
        .answer = codedIn<ImportDecision::Answer>(value["answer"_L1]),
        .target = textIn(value["target"_L1])};
}

} // namespace

QByteArray toJson(const ImportMemory& memory)
{
    QJsonArray mappings;
    for (const auto& mapping : memory.mappings)
        mappings.append(toObject(mapping));
    QJsonArray decisions;
    for (const auto& decision : memory.decisions)
        decisions.append(toObject(decision));
    const QJsonObject object{{u"format"_s, QString(Format)}, {u"version"_s, Version},
        {u"mappings"_s, mappings}, {u"decisions"_s, decisions}};
    return QJsonDocument(object).toJson();
}

ImportMemory memoryFromJson(const QByteArray& json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (document["format"_L1].toString() != Format || document["version"_L1].toInt() != Version)
        refuse();
    ImportMemory memory;
    const auto mappings = document["mappings"_L1].toArray();
    for (const auto& mapping : mappings)
        memory.mappings.append(mappingFrom(mapping));
    const auto decisions = document["decisions"_L1].toArray();
    for (const auto& decision : decisions)
        memory.decisions.append(decisionFrom(decision));
    return memory;
}

} // namespace core
