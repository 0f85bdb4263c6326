// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/rawtable.h"

namespace core {

class Database;

/// All tables of what people enter, without knowing what they mean.
class TableRepository
{
public:
    explicit TableRepository(Database& db) : m_db(db) { }
    Q_DISABLE_COPY_MOVE(TableRepository)

    /// In an order in which each refers to earlier ones; rows by id.
    [[nodiscard]] QList<RawTable> all() const;

    /// Inserts or updates the rows, in the columns that the table has.
    void save(const QList<RawTable>& tables);

    void remove(const QString& table, const QStringList& ids);

private:
    Database& m_db;
};

} // namespace core
