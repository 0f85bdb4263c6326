// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>

struct sqlite3_session;

namespace core {

class Database;

/// The ids of changed rows by table.
using TouchedRows = QHash<QString, QSet<QString>>;

/// What one change did to the rows of the user's data, as SQLite recorded it.
/// Lives in memory only: SQLite's reader is not safe with the bytes of a stranger.
class Changeset
{
    Q_DECLARE_TR_FUNCTIONS(core::Changeset)

public:
    Changeset() = default;
    explicit Changeset(QByteArray bytes) : m_bytes(std::move(bytes)) { }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); } ///< Bytes.
    [[nodiscard]] TouchedRows touchedRows() const;
    [[nodiscard]] Changeset inverted() const;

    /// Does the change again, within the caller's transaction. False, with nothing done, when
    /// the rows are not as this change found them.
    [[nodiscard]] bool apply(Database& db) const;

private:
    [[nodiscard]] void* data() const;

    QByteArray m_bytes;
};

/// Records every write to the given tables, from its making to take().
class ChangeRecorder
{
public:
    ChangeRecorder(Database& db, const QStringList& tables);

    [[nodiscard]] Changeset take() const;

private:
    struct Close
    {
        void operator()(sqlite3_session* session) const;
    };

    std::unique_ptr<sqlite3_session, Close> m_session;
};

} // namespace core
