// SPDX-License-Identifier: MIT
#include "core/storage/tablerepository.h"

#include "core/storage/schema.h"
#include "core/storage/table.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

RawColumn::Type typeOf(const QString& name)
{
    if (name == u"INTEGER")
        return RawColumn::Type::Whole;
    return name == u"REAL" ? RawColumn::Type::Real : RawColumn::Type::Text;
}

// "'draft'" or "3", as the schema has it.
QVariant usualValue(const QVariant& text)
{
    if (text.isNull())
        return {};
    const auto value = text.toString();
    return value.startsWith(u'\'') ? QVariant(value.sliced(1).chopped(1)) : QVariant(value.toInt());
}

// The schema writes a closed list and a range in one way each, on the line of the column.
void readCheck(RawColumn& column, const QString& schema)
{
    const QRegularExpression list(uR"(CHECK \(%1 IN \(([^)]*)\)\))"_s.arg(column.name));
    if (const auto match = list.match(schema); match.hasMatch()) {
        for (const auto& code : match.captured(1).split(u", "_s))
            column.codes.append(QString(code).remove(u'\''));
    }
    const QRegularExpression range(uR"(CHECK \(%1 BETWEEN (\d+) AND (\d+)\))"_s.arg(column.name));
    if (const auto match = range.match(schema); match.hasMatch()) {
        column.least = match.captured(1).toInt();
        column.most = match.captured(2).toInt();
    }
}

QHash<QString, QString> references(Database& db, const QString& table)
{
    QHash<QString, QString> found;
    auto rows = db.run(u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"_s, {table});
    while (rows.next())
        found.insert(rows.value(0).toString(), rows.value(1).toString());
    return found;
}

QList<RawColumn> columnsOf(Database& db, const QString& table)
{
    const auto refersTo = references(db, table);
    const auto schema = db.value(u"SELECT sql FROM sqlite_schema WHERE name = ?"_s, {table}).toString();
    auto rows = db.run(u"SELECT name, type, \"notnull\", dflt_value FROM pragma_table_info(?)"_s, {table});
    QList<RawColumn> columns;
    while (rows.next()) {
        RawColumn column{.name = rows.value(0).toString(),
            .type = typeOf(rows.value(1).toString()),
            .mayBeEmpty = rows.value(2).toInt() == 0,
            .usual = usualValue(rows.value(3)),
            .refersTo = refersTo.value(rows.value(0).toString())};
        readCheck(column, schema);
        columns.append(column);
    }
    return columns;
}

QStringList namesOf(const QList<RawColumn>& columns)
{
    QStringList names;
    for (const auto& column : columns)
        names.append(column.name);
    return names;
}

} // namespace

QList<RawTable> TableRepository::all() const
{
    QList<RawTable> tables;
    for (const auto& name : recordedTables()) {
        RawTable table{.name = name, .columns = columnsOf(m_db, name)};
        const TableSql sql(name, namesOf(table.columns));
        auto rows = m_db.run(sql.select(u"ORDER BY id"_s));
        while (rows.next()) {
            QVariantList values;
            for (int i = 0; i < table.columns.size(); ++i)
                values.append(rows.value(i).isNull() ? QVariant() : rows.value(i));
            table.rows.append(values);
        }
        tables.append(table);
    }
    return tables;
}

void TableRepository::save(const QList<RawTable>& tables)
{
    // Rows of one table may refer to each other, in any order.
    m_db.run(u"PRAGMA defer_foreign_keys = ON"_s);
    for (const auto& table : tables) {
        const TableSql sql(table.name, namesOf(table.columns));
        for (const auto& row : table.rows)
            m_db.run(sql.upsert(), row);
    }
}

void TableRepository::remove(const QString& table, const QStringList& ids)
{
    for (const auto& id : ids)
        m_db.run(u"DELETE FROM %1 WHERE id = ?"_s.arg(table), {id});
}

} // namespace core
