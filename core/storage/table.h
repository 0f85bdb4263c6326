// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/column.h"
#include "core/storage/database.h"

#include <QHash>

#include <algorithm>

namespace core {

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

    /// Of all owners that the end of a SELECT names, in any order: owner, position, columns.
    [[nodiscard]] Rows read(Database& db, const QString& owners, const QVariantList& values) const;
    [[nodiscard]] Rows readOne(Database& db, const QString& owner) const;

    /// Makes the list of one owner this one. A row that stays as it is, is not touched.
    void save(Database& db, const QString& owner, const QList<QVariantList>& wanted) const;

    /// The same for a single row, found by the first key.
    void saveOne(Database& db, const QString& owner, const QVariantList& wanted) const;

    static constexpr int FirstValue = 2; ///< Of a row of both.

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
        QHash<QString, QList<Placed>> lists;
        auto rows = owners.size() == 1 ? m_rows.readOne(db, owners.constFirst().id.toString())
                                       : m_rows.read(db, where, values);
        while (rows.next()) {
            Placed placed{.position = rows.value(1).toDouble(), .item = {}};
            for (int i = 0; i < m_columns.size(); ++i)
                m_columns.at(i).read(rows.value(i + ListRows::FirstValue), placed.item);
            lists[rows.value(0).toString()].append(std::move(placed));
        }
        for (auto& owner : owners) {
            auto placed = lists.take(owner.id.toString());
            if (!std::ranges::is_sorted(placed, {}, &Placed::position))
                std::ranges::sort(placed, {}, &Placed::position);
            (owner.*list).clear();
            for (auto& [position, item] : placed)
                (owner.*list).append(std::move(item));
        }
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
    struct Placed
    {
        double position;
        Item item;
    };

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
