// SPDX-License-Identifier: MIT
#include "core/storage/changeset.h"

#include "core/error.h"
#include "core/storage/database.h"

#include <sqlite3.h> // with SQLITE_ENABLE_SESSION and SQLITE_ENABLE_PREUPDATE_HOOK, from CMake

namespace core {

namespace {

void require(int code)
{
    if (code != SQLITE_OK)
        throw Error(Database::sentence(code, QString::fromUtf8(sqlite3_errstr(code))));
}

QByteArray taken(int size, void* memory)
{
    QByteArray bytes(static_cast<const char*>(memory), size);
    sqlite3_free(memory);
    return bytes;
}

int refuse(void*, int, sqlite3_changeset_iter*)
{
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

// SQLite's functions only read the bytes, but take them as not const.
void* Changeset::data() const
{
    return const_cast<char*>(m_bytes.constData());
}

// The id is the first column of every recorded table.
TouchedRows Changeset::touchedRows() const
{
    TouchedRows ids;
    sqlite3_changeset_iter* row = nullptr;
    require(sqlite3changeset_start(&row, int(m_bytes.size()), data()));
    while (sqlite3changeset_next(row) == SQLITE_ROW) {
        const char* table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3_value* id = nullptr;
        sqlite3changeset_op(row, &table, &columns, &operation, nullptr);
        (operation == SQLITE_INSERT ? sqlite3changeset_new : sqlite3changeset_old)(row, 0, &id);
        const auto* text = static_cast<const char*>(sqlite3_value_blob(id));
        ids[QString::fromUtf8(table)].insert(QString::fromUtf8(text, sqlite3_value_bytes(id)));
    }
    require(sqlite3changeset_finalize(row));
    return ids;
}

Changeset Changeset::inverted() const
{
    int size = 0;
    void* memory = nullptr;
    require(sqlite3changeset_invert(int(m_bytes.size()), data(), &size, &memory));
    return Changeset(taken(size, memory));
}

bool Changeset::apply(Database& db) const
{
    const auto code
        = sqlite3changeset_apply(db.handle(), int(m_bytes.size()), data(), nullptr, refuse, nullptr);
    if (code != SQLITE_ABORT)
        require(code);
    return code == SQLITE_OK;
}

ChangeRecorder::ChangeRecorder(Database& db, const QStringList& tables)
{
    sqlite3_session* session = nullptr;
    require(sqlite3session_create(db.handle(), "main", &session));
    m_session.reset(session);
    for (const auto& table : tables)
        require(sqlite3session_attach(session, table.toUtf8().constData()));
}

Changeset ChangeRecorder::take() const
{
    int size = 0;
    void* memory = nullptr;
    require(sqlite3session_changeset(m_session.get(), &size, &memory));
    return Changeset(taken(size, memory));
}

void ChangeRecorder::Close::operator()(sqlite3_session* session) const
{
    sqlite3session_delete(session);
}

} // namespace core
