// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/volunteer.h"

namespace core {

class Database;

/// The volunteer table with the roles.
class VolunteerRepository
{
public:
    explicit VolunteerRepository(Database& db) : m_db(db) { }
    Q_DISABLE_COPY_MOVE(VolunteerRepository)

    static QString table() { return QStringLiteral("volunteer"); }
    static QString roleTable() { return QStringLiteral("volunteer_role"); }

    [[nodiscard]] QList<Volunteer> all() const; ///< In order of name.
    [[nodiscard]] std::optional<Volunteer> find(VolunteerId id) const;

    void save(const Volunteer& volunteer); ///< Inserts or updates, roles included.
    void remove(VolunteerId id); ///< Projects lose the tutor.

private:
    Database& m_db;
};

} // namespace core
