// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/message.h"

#include <QDateTime>
#include <QList>

namespace core {

class Database;

/// One line of what happened to the file.
struct JournalEntry
{
    enum class Action { Change, Undo, Redo };

    QDateTime at; ///< UTC.
    QString who;
    Action action = Action::Change;
    Message label; ///< Without its arguments: the journal names nobody.

    bool operator==(const JournalEntry&) const = default;
};

/// The journal tables: rows are only ever added, each sealed with the one before.
class JournalRepository
{
public:
    explicit JournalRepository(Database& db) : m_db(db) { }
    Q_DISABLE_COPY_MOVE(JournalRepository)

    [[nodiscard]] QList<JournalEntry> all() const; ///< Oldest first.

    /// No row was changed, added or taken out by another program.
    [[nodiscard]] bool isIntact() const;

    void append(const JournalEntry& entry, const QStringList& touchedIds);

private:
    Database& m_db;
};

} // namespace core
