// SPDX-License-Identifier: MIT
#include "core/storage/database.h"

#include "core/error.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QUrl>
#include <QUuid>

#include <array>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

// Qt stores a null QString as SQL NULL; to the domain it is an empty text.
bool isNullText(const QVariant& value)
{
    return value.typeId() == QMetaType::QString && value.toString().isNull();
}

// An URI, so that the file must exist; # and ? in its name are kept apart.
QString uri(const QString& path, Database::Access access)
{
    const auto mode = access == Database::Access::ReadOnly ? "?mode=ro" : "?mode=rw";
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded() + mode);
}

} // namespace

Database::Connection::Connection() : name(QUuid::createUuid().toString())
{
    QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
}

Database::Connection::~Connection()
{
    QSqlDatabase::removeDatabase(name);
}

Database::Database(const QString& path, Access access) : m_path(path), m_access(access)
{
    auto db = QSqlDatabase::database(m_connection.name, false);
    db.setDatabaseName(isInMemory() ? path : uri(path, access));
    db.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=100"_s);
    if (!db.open())
        throw Error(tr("Cannot open “%1”: %2").arg(path, db.lastError().databaseText()));
    requireOneLibrary();
    harden();
}

Database::~Database()
{
    if (!m_isSettled || isInMemory() || isReadOnly())
        return;
    try {
        // The switch to WAL leaves its transaction open until something is read; see the checkpoint.
        value(u"SELECT 1 FROM sqlite_schema"_s);
        if (value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).toInt() != 0)
            throw Error(
                tr("The latest changes stay in a file beside “%1”. Free some space, and open and close "
                   "it again before you copy it.")
                    .arg(m_path));
        set(u"journal_mode"_s, u"DELETE"_s, u"delete"_s);
    } catch (const Error& error) { // the log stays beside the file, and the next opening reads it
        qWarning().noquote() << error.message();
    }
}

// handle() is only safe when the driver runs on the very library that we link; two copies of it
// in one process would also undo each other's locks on the file.
void Database::requireOneLibrary()
{
    const auto handle = QSqlDatabase::database(m_connection.name, false).driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0 || sqlite3_memory_used() == 0
        || value(u"SELECT sqlite_source_id()"_s).toString() != QLatin1StringView(sqlite3_sourceid()))
        throw Error(tr("The database driver of Qt has another SQLite than this program."));
}

void Database::harden()
{
    sqlite3_extended_result_codes(handle(), 1);
    constexpr auto switches = std::to_array<std::pair<int, int>>(
        {{SQLITE_DBCONFIG_DEFENSIVE, 1}, {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
            {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}, {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
            {SQLITE_DBCONFIG_DQS_DML, 0}, {SQLITE_DBCONFIG_DQS_DDL, 0}, {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
            {SQLITE_DBCONFIG_ENABLE_VIEW, 0}, {SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1}});
    for (const auto& [name, value] : switches)
        sqlite3_db_config(handle(), name, value, nullptr);

    // An expression is deep when undo compares every column of a wide table.
    constexpr auto limits = std::to_array<std::pair<int, int>>({{SQLITE_LIMIT_LENGTH, 20'000'000},
        {SQLITE_LIMIT_SQL_LENGTH, 100'000}, {SQLITE_LIMIT_COLUMN, 100}, {SQLITE_LIMIT_EXPR_DEPTH, 250},
        {SQLITE_LIMIT_COMPOUND_SELECT, 10}, {SQLITE_LIMIT_VDBE_OP, 25'000}, {SQLITE_LIMIT_FUNCTION_ARG, 8},
        {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100}, {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
        {SQLITE_LIMIT_ATTACHED, 1}});
    for (const auto& [name, value] : limits)
        sqlite3_limit(handle(), name, value);

    // EXCLUSIVE before the first read: then the lock is kept, and the log needs no shared memory.
    set(u"locking_mode"_s, u"EXCLUSIVE"_s, u"exclusive"_s);
    set(u"cell_size_check"_s, u"ON"_s, u"1"_s);
    set(u"trusted_schema"_s, u"OFF"_s, u"0"_s);
    set(u"temp_store"_s, u"MEMORY"_s, u"2"_s);
    run(u"PRAGMA mmap_size = 0"_s);
    run(u"PRAGMA cache_size = -32000"_s); // kB: the keys of a school are met in any order
}

void Database::settle()
{
    if (!isInMemory() && !isReadOnly()) {
        set(u"journal_mode"_s, u"WAL"_s, u"wal"_s);
        set(u"synchronous"_s, u"EXTRA"_s, u"3"_s); // NORMAL would lose changes at a power cut
    }
    set(u"foreign_keys"_s, u"ON"_s, u"1"_s);
    set(u"secure_delete"_s, u"ON"_s, u"1"_s);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    m_isSettled = true;
}

// A refused pragma says nothing; only reading it shows.
void Database::set(const QString& pragma, const QString& setting, const QString& answer)
{
    run(u"PRAGMA %1 = %2"_s.arg(pragma, setting));
    const auto found = value(u"PRAGMA "_s + pragma).toString();
    if (found != answer)
        throw Error(tr("The database keeps “%1” at “%2”.").arg(pragma, found));
}

// The texts of statements are constant, so few; preparing them anew took most of the time.
Rows Database::run(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection.name, false));
    if (const auto idle = m_idle.extract(sql)) {
        query = std::move(idle.mapped());
    } else {
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            fail(query.lastError().databaseText());
    }
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, isNullText(values.at(i)) ? QVariant(u""_s) : values.at(i));
    if (!query.exec())
        fail(query.lastError().databaseText());
    return {*this, sql, std::move(query)};
}

Rows::~Rows()
{
    m_query.finish();
    m_db.m_idle.insert_or_assign(m_sql, std::move(m_query));
}

int Rows::columns() const
{
    return m_query.record().count();
}

QVariant Database::value(const QString& sql, const QVariantList& values)
{
    auto rows = run(sql, values);
    return rows.next() ? rows.value(0) : QVariant();
}

void Database::runScript(const QByteArray& sql)
{
    if (sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(QString::fromUtf8(sqlite3_errmsg(handle())));
}

void Database::fail(const QString& reason) const
{
    throw Error(sentence(sqlite3_extended_errcode(handle()), reason));
}

QString Database::sentence(int code, const QString& reason)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return tr("The file is open in another program.");
    case SQLITE_FULL: return tr("The disk is full. Nothing was lost: free some space and try again.");
    case SQLITE_READONLY: return tr("The file can only be read.");
    case SQLITE_CANTOPEN: return tr("The file cannot be opened.");
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return tr("The file is damaged: %1").arg(reason);
    case SQLITE_IOERR: return tr("The disk failed: %1").arg(reason);
    default: return tr("The database refused a step: %1").arg(reason);
    }
}

sqlite3* Database::handle() const
{
    const auto handle = QSqlDatabase::database(m_connection.name, false).driver()->handle();
    return *static_cast<sqlite3* const*>(handle.constData());
}

Transaction::Transaction(Database& db) : m_db(db)
{
    m_db.run(u"BEGIN IMMEDIATE"_s);
}

Transaction::~Transaction()
{
    if (sqlite3_get_autocommit(m_db.handle()) != 0)
        return; // committed, or rolled back by SQLite itself, as on a full disk
    try {
        m_db.run(u"ROLLBACK"_s);
    } catch (const Error& error) {
        qWarning().noquote() << error.message();
    }
}

void Transaction::commit()
{
    m_db.run(u"COMMIT"_s);
}

} // namespace core
