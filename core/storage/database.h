// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QSqlQuery>
#include <QVariantList>

#include <unordered_map>

struct sqlite3;

namespace core {

class Database;

/// What a statement yields, row by row. Ends before its Database.
class Rows
{
public:
    ~Rows();
    Q_DISABLE_COPY_MOVE(Rows)

    bool next() { return m_query.next(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] int columns() const;

private:
    friend class Database;
    Rows(Database& db, QString sql, QSqlQuery query)
        : m_db(db), m_sql(std::move(sql)), m_query(std::move(query))
    { }

    Database& m_db;
    const QString m_sql;
    QSqlQuery m_query;
};

/// One connection to an SQLite file, for this program alone. Every failure throws Error.
class Database
{
    Q_DECLARE_TR_FUNCTIONS(core::Database)

public:
    enum class Access { ReadWrite, ReadOnly };

    /// Connects to an existing file, or to a new memory, with every switch of SQLite on its safe
    /// side. The file is not read before filecheck does.
    explicit Database(const QString& path, Access access = Access::ReadWrite);

    /// Leaves one file that holds everything and may be copied.
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    static QString inMemory() { return QStringLiteral(":memory:"); }

    [[nodiscard]] bool isReadOnly() const { return m_access == Access::ReadOnly; }

    /// Prepares for work, once the content is trusted: durable writes, references, erasing.
    void settle();

    /// Runs one statement with its values bound in order.
    Rows run(const QString& sql, const QVariantList& values = {});

    /// The first value that a statement yields.
    QVariant value(const QString& sql, const QVariantList& values = {});

    /// Runs a text of several statements.
    void runScript(const QByteArray& sql);

    /// What an error code of SQLite means to the user.
    [[nodiscard]] static QString sentence(int code, const QString& reason);

    /// The connection for what Qt Sql does not offer: changesets, backups.
    [[nodiscard]] sqlite3* handle() const;

private:
    friend class Rows;

    /// A named connection of Qt Sql that goes away even when opening fails.
    struct Connection
    {
        Connection();
        ~Connection();
        Q_DISABLE_COPY_MOVE(Connection)

        const QString name;
    };

    [[nodiscard]] bool isInMemory() const { return m_path == inMemory(); }
    void requireOneLibrary();
    void harden();
    void set(const QString& pragma, const QString& setting, const QString& answer);
    [[noreturn]] void fail(const QString& reason) const;

    Connection m_connection;
    QString m_path;
    Access m_access;
    std::unordered_map<QString, QSqlQuery>
        m_idle; ///< Prepared once, and not running; goes before the connection.
    bool m_isSettled = false;
};

/// One BEGIN IMMEDIATE; rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Database& db);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit();

private:
    Database& m_db;
};

} // namespace core
