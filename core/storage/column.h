// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/codes.h"
#include "core/domain/id.h"
#include "core/domain/skill.h"

#include <QDateTime>
#include <QStringList>

#include <functional>

namespace core {

// How a member is kept in a column.
inline QVariant toColumn(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

inline QVariant toColumn(int number)
{
    return number;
}

inline QVariant toColumn(qint64 number)
{
    return number;
}

inline QVariant toColumn(double number)
{
    return number;
}

inline QVariant toColumn(bool is)
{
    return is ? 1 : 0;
}

inline QVariant toColumn(std::optional<int> number)
{
    return number ? QVariant(*number) : QVariant();
}

inline QVariant toColumn(const QDate& date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

inline QVariant toColumn(const QTime& time)
{
    return time.isValid() ? QVariant(time.toString(QStringLiteral("HH:mm"))) : QVariant();
}

inline QVariant toColumn(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

inline QVariant toColumn(Level level)
{
    return level == Level::Unknown ? QVariant() : QVariant(int(level));
}

template<typename Record>
QVariant toColumn(Id<Record> id)
{
    return id.toVariant();
}

template<typename Value>
requires std::is_enum_v<Value> QVariant toColumn(Value value)
{
    return codeOf(value);
}

// And back. An unknown code throws Error: read as anything else it would do harm.
[[noreturn]] void refuseCode(const QString& code);

inline void fromColumn(const QVariant& column, QString& text)
{
    text = column.toString();
}

inline void fromColumn(const QVariant& column, int& number)
{
    number = column.toInt();
}

inline void fromColumn(const QVariant& column, qint64& number)
{
    number = column.toLongLong();
}

inline void fromColumn(const QVariant& column, double& number)
{
    number = column.toDouble();
}

inline void fromColumn(const QVariant& column, bool& is)
{
    is = column.toInt() != 0;
}

inline void fromColumn(const QVariant& column, std::optional<int>& number)
{
    number = column.isNull() ? std::nullopt : std::optional(column.toInt());
}

inline void fromColumn(const QVariant& column, QDate& date)
{
    date = QDate::fromString(column.toString(), Qt::ISODate);
}

inline void fromColumn(const QVariant& column, QTime& time)
{
    time = QTime::fromString(column.toString(), QStringLiteral("HH:mm"));
}

inline void fromColumn(const QVariant& column, QDateTime& time)
{
    time = QDateTime::fromString(column.toString(), Qt::ISODateWithMs);
}

inline void fromColumn(const QVariant& column, Level& level)
{
    level = column.isNull() ? Level::Unknown : Level(column.toInt());
}

template<typename Record>
void fromColumn(const QVariant& column, Id<Record>& id)
{
    id = Id<Record>::fromString(column.toString());
}

template<typename Value>
requires std::is_enum_v<Value>
void fromColumn(const QVariant& column, Value& value)
{
    const auto known = fromCode<Value>(column.toString());
    if (!known)
        refuseCode(column.toString());
    value = *known;
}

/// One column of a table and the part of a value that it keeps.
template<typename Value>
struct Column
{
    template<typename Class, typename Member>
    Column(QString columnName, Member Class::*member)
        : name(std::move(columnName))
        , read([member](const QVariant& column, Value& value) { fromColumn(column, value.*member); })
        , write([member](const Value& value) { return toColumn(value.*member); })
    { }

    Column(QString columnName, std::function<void(const QVariant&, Value&)> reader,
        std::function<QVariant(const Value&)> writer)
        : name(std::move(columnName)), read(std::move(reader)), write(std::move(writer))
    { }

    /// The whole value in one column.
    explicit Column(QString columnName)
        : name(std::move(columnName))
        , read([](const QVariant& column, Value& value) { fromColumn(column, value); })
        , write([](const Value& value) { return toColumn(value); })
    { }

    QString name;
    std::function<void(const QVariant&, Value&)> read;
    std::function<QVariant(const Value&)> write;
};

template<typename Value>
using Columns = QList<Column<Value>>;

template<typename Value>
QStringList namesOf(const Columns<Value>& columns)
{
    QStringList names;
    for (const auto& column : columns)
        names.append(column.name);
    return names;
}

} // namespace core
