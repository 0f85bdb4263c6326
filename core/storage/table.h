// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/codes.h"
#include "core/domain/id.h"
#include "core/domain/skill.h"
#include "core/storage/database.h"

#include <QDateTime>
#include <QHash>
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
    Column(const QString& columnName, Member Class::*member)
        : name(columnName)
        , read([member](const QVariant& column, Value& value) { fromColumn(column, value.*member); })
        , write([member](const Value& value) { return toColumn(value.*member); })
    { }

    Column(const QString& columnName, std::function<void(const QVariant&, Value&)> reader,
        std::function<QVariant(const Value&)> writer)
        : name(columnName), read(std::move(reader)), write(std::move(writer))
    { }

    /// The whole value in one column.
    explicit Column(const QString& columnName)
        : name(columnName)
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

/// The SQL of a table, made from the one list of the columns that its repository knows.
/// Columns that it does not know keep what they hold.
class TableSql
{
public:
    TableSql(const QString& table, const QStringList& columns);

    [[nodiscard]] const QString& table() const { return m_table; }
    [[nodiscard]] QString select(const QString& tail) const { return m_select + tail; }
    [[nodiscard]] const QString& upsert() const { return m_upsert; } ///< By the first column, the id.

private:
    QString m_table;
    QString m_select;
    QString m_upsert;
};

/// The record that was looked for by its id.
template<typename Record>
std::optional<Record> onlyOne(const QList<Record>& found)
{
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

/// The table of a record that has an id.
template<typename Record>
class RecordTable
{
public:
    RecordTable(const QString& name, const Columns<Record>& columns)
        : m_columns(Columns<Record>{{QStringLiteral("id"), &Record::id}} + columns)
        , m_sql(name, namesOf(m_columns))
    { }

    [[nodiscard]] const QString& name() const { return m_sql.table(); }

    /// The records that the end of a SELECT names: " WHERE … ORDER BY …".
    [[nodiscard]] QList<Record> read(Database& db, const QString& tail, const QVariantList& values = {}) const
    {
        auto rows = db.run(m_sql.select(tail), values);
        QList<Record> records;
        while (rows.next()) {
            Record record{};
            for (int i = 0; i < m_columns.size(); ++i)
                m_columns.at(i).read(rows.value(i), record);
            records.append(std::move(record));
        }
        return records;
    }

    [[nodiscard]] std::optional<Record> find(Database& db, Id<Record> id) const
    {
        return onlyOne(read(db, QStringLiteral("WHERE id = ?"), {id.toVariant()}));
    }

    void save(Database& db, const Record& record) const
    {
        QVariantList values;
        for (const auto& column : m_columns)
            values.append(column.write(record));
        db.run(m_sql.upsert(), values);
    }

    void remove(Database& db, Id<Record> id) const
    {
        db.run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(name()), {id.toVariant()});
    }

private:
    Columns<Record> m_columns;
    TableSql m_sql;
};

/// Rows of a list as they are in the file or shall be.
struct ListRow
{
    QString id; ///< Empty: a new row.
    double position = 0;
    QVariantList values = {};
};

/// The rows of lists, apart from what type they become.
class ListRows
{
public:
    /// A row is recognised by the first of the keys that fits, a set of columns each.
    ListRows(const QString& table, const QString& ownerColumn, const QStringList& columns,
        const QList<QStringList>& keys);

    /// Of all owners that the end of a SELECT names, in order of owner and position.
    void read(Database& db, const QString& owners, const QVariantList& values,
        const std::function<void(const QString& owner, const QSqlQuery& row)>& take) const;

    /// Makes the list of one owner this one. A row that stays as it is, is not touched.
    void save(Database& db, const QString& owner, const QList<QVariantList>& wanted) const;

    /// The same for a single row, found by the first key.
    void saveOne(Database& db, const QString& owner, const QVariantList& wanted) const;

    static constexpr int FirstValue = 3; ///< Of a row that read() gives.

private:
    [[nodiscard]] QList<ListRow> present(Database& db, const QString& owner) const;
    [[nodiscard]] QList<ListRow> matched(QList<ListRow>& present, const QList<QVariantList>& wanted) const;
    [[nodiscard]] QString keyOf(const QVariantList& values, const QList<int>& key) const;

    TableSql m_sql;
    QString m_owner;
    QStringList m_columns;
    QList<QList<int>> m_keys; ///< By index among the columns.
};

/// The table of a list that records hold, such as the wishes of students.
template<typename Owner, typename Item>
class ListTable
{
public:
    ListTable(const QString& name, const QString& ownerColumn, const Columns<Item>& columns,
        const QList<QStringList>& keys)
        : m_columns(columns), m_rows(name, ownerColumn, namesOf(columns), keys)
    { }

    /// Fills the lists of the records that the end of the owners' SELECT names: one query for all.
    void fill(Database& db, QList<Owner>& owners, QList<Item> Owner::*list, const QString& where,
        const QVariantList& values) const
    {
        QHash<QString, QList<Item>> items;
        m_rows.read(db, where, values, [&](const QString& owner, const QSqlQuery& row) {
            Item item{};
            for (int i = 0; i < m_columns.size(); ++i)
                m_columns.at(i).read(row.value(i + ListRows::FirstValue), item);
            items[owner].append(std::move(item));
        });
        for (auto& owner : owners)
            owner.*list = items.take(owner.id.toString());
    }

    void save(Database& db, Id<Owner> owner, const QList<Item>& items) const
    {
        QList<QVariantList> wanted;
        for (const auto& item : items)
            wanted.append(valuesOf(item));
        m_rows.save(db, owner.toString(), wanted);
    }

    /// Changes or appends one item and leaves the others alone.
    void saveOne(Database& db, Id<Owner> owner, const Item& item) const
    {
        m_rows.saveOne(db, owner.toString(), valuesOf(item));
    }

private:
    [[nodiscard]] QVariantList valuesOf(const Item& item) const
    {
        QVariantList values;
        for (const auto& column : m_columns)
            values.append(column.write(item));
        return values;
    }

    Columns<Item> m_columns;
    ListRows m_rows;
};

} // namespace core
