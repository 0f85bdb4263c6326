// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/protocol.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <vector>

namespace core {

/// A piece of JSON from outside with the way to it. Everything that is read from it is checked for
/// its type and range; what is not as it should be throws a ProtocolError.
class JsonValue
{
public:
    JsonValue(QJsonValue value, QString at) : m_value(std::move(value)), m_at(std::move(at)) { }

    /// The only value of a document.
    [[nodiscard]] static JsonValue parse(const QByteArray& json);

    [[noreturn]] void refuse(const QString& text) const;

    /// As an object with these keys and no others.
    const JsonValue& expect(const std::vector<QLatin1StringView>& keys) const;
    [[nodiscard]] JsonValue operator[](QLatin1StringView key) const;
    [[nodiscard]] bool isNull() const { return m_value.isNull(); }

    /// As an array.
    [[nodiscard]] std::vector<JsonValue> items(qsizetype most) const;
    [[nodiscard]] std::vector<JsonValue> items(qsizetype least, qsizetype most) const;
    /// As an array of whole numbers that differ from each other; in their order.
    [[nodiscard]] std::vector<int> distinct(int least, int most) const;

    [[nodiscard]] int integer(int least, int most) const;
    [[nodiscard]] qint64 large() const; ///< A whole number below 2^53, also negative.
    [[nodiscard]] double number(double least, double most) const;
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] QString text() const; ///< Short.

    /// As the code of a value in a list of pairs.
    template<typename List>
    [[nodiscard]] auto oneOf(const List& list) const
    {
        const auto code = text();
        for (const auto& [name, value] : list) {
            if (code == name)
                return value;
        }
        refuse(QStringLiteral("unknown word"));
    }

private:
    QJsonValue m_value;
    QString m_at; ///< JSON pointer.
};

} // namespace core
