// SPDX-License-Identifier: MIT
#include "core/error.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "tests/support/suite.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyTableIsRecordedOrAnException();
    void everyTableIsStrict();
    void recordedTablesBeginWithAFullUuid_data();
    void recordedTablesBeginWithAFullUuid();
    void nothingThatUndoCannotDoAgain();
    void referencesAreIndexed_data();
    void referencesAreIndexed();
    void fileSaysWhatItIs();
    void migratingAgainChangesNothing();

private:
    [[nodiscard]] QStringList texts(const QString& sql, const QVariantList& values = {}) const;
    static void addRecordedTables();

    std::unique_ptr<Database> m_db;
};

void TestSchema::init()
{
    m_db = std::make_unique<Database>(Database::inMemory());
    migrate(*m_db);
}

QStringList TestSchema::texts(const QString& sql, const QVariantList& values) const
{
    auto rows = m_db->run(sql, values);
    QStringList found;
    while (rows.next())
        found.append(rows.value(0).toString());
    return found;
}

void TestSchema::addRecordedTables()
{
    QTest::addColumn<QString>("table");
    for (const auto& table : recordedTables())
        QTest::newRow(qPrintable(table)) << table;
}

void TestSchema::everyTableIsRecordedOrAnException()
{
    auto known = recordedTables() + unrecordedTables();
    known.sort();
    QCOMPARE(texts(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s), known);
}

void TestSchema::everyTableIsStrict()
{
    QCOMPARE(texts(u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0"_s),
        QStringList{u"sqlite_schema"_s});
}

void TestSchema::recordedTablesBeginWithAFullUuid_data()
{
    addRecordedTables();
}

void TestSchema::recordedTablesBeginWithAFullUuid()
{
    QFETCH(const QString, table);
    QCOMPARE(texts(u"SELECT name || ' ' || type || ' ' || pk || ' ' || \"notnull\""
                   " FROM pragma_table_info(?) WHERE cid = 0 OR pk > 0"_s,
                 {table}),
        QStringList{u"id TEXT 1 1"_s});
    const auto sql = texts(u"SELECT sql FROM sqlite_schema WHERE name = ?"_s, {table}).value(0);
    QVERIFY(sql.contains(u"CHECK (length(id) = 36)"_s));
}

void TestSchema::nothingThatUndoCannotDoAgain()
{
    QCOMPARE(texts(u"SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index')"_s), QStringList());
    const auto sql = texts(u"SELECT upper(sql) FROM sqlite_schema WHERE sql IS NOT NULL"_s).join(u'\n');
    for (const auto& word : {u" UNIQUE"_s, u"ON DELETE"_s, u"ON UPDATE"_s, u"VIRTUAL"_s, u"GENERATED"_s})
        QVERIFY2(!sql.contains(word), qPrintable(word));
}

void TestSchema::referencesAreIndexed_data()
{
    addRecordedTables();
}

void TestSchema::referencesAreIndexed()
{
    QFETCH(const QString, table);
    auto references = texts(u"SELECT \"from\" FROM pragma_foreign_key_list(?)"_s, {table});
    auto indexed = texts(u"SELECT i.name FROM pragma_index_list(?) AS l, pragma_index_info(l.name) AS i"
                         " WHERE i.seqno = 0 AND l.origin = 'c'"_s,
        {table});
    references.sort();
    indexed.sort();
    QCOMPARE(indexed, references);
}

void TestSchema::fileSaysWhatItIs()
{
    QCOMPARE(m_db->value(u"PRAGMA application_id"_s).toInt(), 0x5053524C);
    QCOMPARE(m_db->value(u"PRAGMA user_version"_s).toInt(), 1);
}

void TestSchema::migratingAgainChangesNothing()
{
    const auto before = schemaOf(*m_db);
    migrate(*m_db);
    QCOMPARE(schemaOf(*m_db), before);
    QCOMPARE(before, expectedSchema(SchemaVersion));
}

SUITE(TestSchema)
#include "tst_schema.moc"
