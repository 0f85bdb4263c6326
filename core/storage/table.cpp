// SPDX-License-Identifier: MIT
#include "core/storage/table.h"

#include "core/error.h"
#include "core/storage/positions.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

// NULL comes back with a type, and a whole number as the widest one.
bool same(const QVariant& left, const QVariant& right)
{
    return left.isNull() || right.isNull() ? left.isNull() == right.isNull() : left == right;
}

} // namespace

void refuseCode(const QString& code)
{
    throw Error(Database::tr("The file holds the word “%1” where this program knows only others.").arg(code));
}

TableSql::TableSql(const QString& table, const QStringList& columns) : m_table(table)
{
    QStringList marks;
    QStringList updates;
    for (const auto& column : columns) {
        marks.append(u"?"_s);
        updates.append(u"%1 = excluded.%1"_s.arg(column));
    }
    const auto names = columns.join(u", "_s);
    m_select = u"SELECT %1 FROM %2 "_s.arg(names, table);
    m_upsert = u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5"_s.arg(
        table, names, marks.join(u", "_s), columns.constFirst(), updates.mid(1).join(u", "_s));
}

ListRows::ListRows(const QString& table, const QString& ownerColumn, const QStringList& columns,
    const QList<QStringList>& keys)
    : m_sql(table, QStringList{u"id"_s, ownerColumn, u"position"_s} + columns)
    , m_owner(ownerColumn)
    , m_columns(columns)
{
    for (const auto& key : keys) {
        QList<int> places;
        for (const auto& column : key)
            places.append(int(columns.indexOf(column)));
        m_keys.append(places);
    }
}

// Many lists are read as they lie in the file, hence the plus, which keeps the index out: by the
// index every row would be looked for in another place.
Rows ListRows::read(Database& db, const QString& owners, const QVariantList& values) const
{
    const auto sql = u"SELECT %1, position, %2 FROM %3 WHERE +%1 IN (SELECT id FROM %1 %4)"_s;
    return db.run(sql.arg(m_owner, m_columns.join(u", "_s), m_sql.table(), owners), values);
}

Rows ListRows::readOne(Database& db, const QString& owner) const
{
    const auto sql = u"SELECT %1, position, %2 FROM %3 WHERE %1 = ?"_s;
    return db.run(sql.arg(m_owner, m_columns.join(u", "_s), m_sql.table()), {owner});
}

QList<ListRow> ListRows::present(Database& db, const QString& owner) const
{
    auto rows = db.run(m_sql.select(u"WHERE %1 = ? ORDER BY position"_s.arg(m_owner)), {owner});
    QList<ListRow> found;
    while (rows.next()) {
        ListRow row{.id = rows.value(0).toString(), .position = rows.value(2).toDouble()};
        for (int i = 0; i < m_columns.size(); ++i)
            row.values.append(rows.value(i + 3));
        found.append(row);
    }
    return found;
}

QString ListRows::keyOf(const QVariantList& values, const QList<int>& key) const
{
    QStringList words;
    for (const int place : key)
        words.append(values.at(place).toString());
    return words.join(u'\n');
}

// Takes out of the present rows those that are recognised, in the order of the wanted ones.
QList<ListRow> ListRows::matched(QList<ListRow>& present, const QList<QVariantList>& wanted) const
{
    QList<ListRow> found(wanted.size());
    for (const auto& key : m_keys) {
        QMultiHash<QString, qsizetype> places;
        for (qsizetype i = present.size() - 1; i >= 0; --i)
            places.insert(keyOf(present.at(i).values, key), i);
        QSet<qsizetype> taken;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const auto text = keyOf(wanted.at(i), key);
            if (!found.at(i).id.isEmpty() || text.trimmed().isEmpty() || !places.contains(text))
                continue;
            const auto place = places.take(text);
            found[i] = present.at(place);
            taken.insert(place);
        }
        QList<ListRow> left;
        for (qsizetype i = 0; i < present.size(); ++i) {
            if (!taken.contains(i))
                left.append(present.at(i));
        }
        present = left;
    }
    return found;
}

void ListRows::save(Database& db, const QString& owner, const QList<QVariantList>& wanted) const
{
    auto superfluous = present(db, owner);
    const auto found = matched(superfluous, wanted);
    for (const auto& row : superfluous)
        db.run(u"DELETE FROM %1 WHERE id = ?"_s.arg(m_sql.table()), {row.id});

    QList<std::optional<double>> present;
    for (const auto& row : found)
        present.append(row.id.isEmpty() ? std::nullopt : std::optional(row.position));
    const auto places = positions(present);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto& row = found.at(i);
        const bool stays = !row.id.isEmpty() && row.position == places.at(i)
            && std::ranges::equal(row.values, wanted.at(i), same);
        if (stays)
            continue;
        const auto id = row.id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : row.id;
        db.run(m_sql.upsert(), QVariantList{id, owner, places.at(i)} + wanted.at(i));
    }
}

void ListRows::saveOne(Database& db, const QString& owner, const QVariantList& wanted) const
{
    auto where = u"WHERE %1 = ?"_s.arg(m_owner);
    QVariantList values = {owner};
    for (const int place : m_keys.constFirst()) {
        where += u" AND %1 = ?"_s.arg(m_columns.at(place));
        values.append(wanted.at(place));
    }
    QVariantList row;
    {
        auto rows = db.run(m_sql.select(where), values);
        if (rows.next())
            row = {rows.value(0), owner, rows.value(2)};
    }
    if (row.isEmpty()) {
        const auto last = db.value(
            u"SELECT coalesce(max(position), 0) FROM %1 WHERE %2 = ?"_s.arg(m_sql.table(), m_owner), {owner});
        row = {QUuid::createUuid().toString(QUuid::WithoutBraces), owner, last.toDouble() + 1};
    }
    db.run(m_sql.upsert(), row + wanted);
}

} // namespace core
