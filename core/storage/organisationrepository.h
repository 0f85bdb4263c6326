// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/organisation.h"

namespace core {

class Database;

/// The organisation and contact tables.
class OrganisationRepository
{
public:
    explicit OrganisationRepository(Database& db) : m_db(db) { }
    Q_DISABLE_COPY_MOVE(OrganisationRepository)

    static QString table() { return QStringLiteral("organisation"); }
    static QString contactTable() { return QStringLiteral("contact"); }

    [[nodiscard]] QList<Organisation> all() const; ///< In order of name.
    [[nodiscard]] std::optional<Organisation> find(OrganisationId id) const;

    void save(const Organisation& organisation); ///< Inserts or updates, contacts included.

private:
    Database& m_db;
};

} // namespace core
