// SPDX-License-Identifier: MIT
#include "core/matching/jsonvalue.h"

#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

JsonValue JsonValue::parse(const QByteArray& json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        throw ProtocolError{{}, u"not JSON: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset)};
    if (!document.isObject())
        throw ProtocolError{{}, u"not an object"_s};
    return {document.object(), {}};
}

void JsonValue::refuse(const QString& text) const
{
    throw ProtocolError{m_at, text};
}

const JsonValue& JsonValue::expect(const std::vector<QLatin1StringView>& keys) const
{
    if (!m_value.isObject())
        refuse(u"not an object"_s);
    const auto object = m_value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (std::ranges::find(keys, entry.key()) == keys.end())
            refuse(u"unknown key “%1”"_s.arg(entry.key().left(40)));
    }
    for (const auto key : keys) {
        if (!object.contains(key))
            refuse(u"key “%1” is missing"_s.arg(key));
    }
    return *this;
}

JsonValue JsonValue::operator[](QLatin1StringView key) const
{
    if (!m_value.isObject())
        refuse(u"not an object"_s);
    return {m_value[key], m_at + u'/' + key};
}

std::vector<JsonValue> JsonValue::items(qsizetype most) const
{
    return items(0, most);
}

std::vector<JsonValue> JsonValue::items(qsizetype least, qsizetype most) const
{
    if (!m_value.isArray())
        refuse(u"not an array"_s);
    const auto array = m_value.toArray();
    if (array.size() < least || array.size() > most)
        refuse(u"not %1 to %2 items"_s.arg(least).arg(most));
    std::vector<JsonValue> items;
    items.reserve(size_t(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i)
        items.emplace_back(array[i], m_at + u'/' + QString::number(i));
    return items;
}

std::vector<int> JsonValue::distinct(int least, int most) const
{
    std::vector<int> numbers;
    for (const auto& item : items(qsizetype(most) - least + 1))
        numbers.push_back(item.integer(least, most));
    auto sorted = numbers;
    std::ranges::sort(sorted);
    if (std::ranges::adjacent_find(sorted) != sorted.end())
        refuse(u"one of its items twice"_s);
    return numbers;
}

int JsonValue::integer(int least, int most) const
{
    const auto number = large();
    if (number < least || number > most)
        refuse(u"not from %1 to %2"_s.arg(least).arg(most));
    return int(number);
}

qint64 JsonValue::large() const
{
    constexpr qint64 Limit = qint64(1) << 53;
    // A value that is no whole number answers with what it is offered instead.
    const auto number = m_value.toInteger(Limit);
    if (!m_value.isDouble() || number <= -Limit || number >= Limit)
        refuse(u"not a whole number"_s);
    return number;
}

double JsonValue::number(double least, double most) const
{
    const auto number = m_value.toDouble(least - 1);
    if (!m_value.isDouble() || !(number >= least && number <= most))
        refuse(u"not a number from %1 to %2"_s.arg(least).arg(most));
    return number;
}

bool JsonValue::boolean() const
{
    if (!m_value.isBool())
        refuse(u"neither true nor false"_s);
    return m_value.toBool();
}

QString JsonValue::text() const
{
    if (!m_value.isString() || m_value.toString().size() > 100)
        refuse(u"not a short text"_s);
    return m_value.toString();
}

} // namespace core
