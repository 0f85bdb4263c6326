// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/skill.h"

namespace core {

class Database;

/// The skill table.
class SkillRepository
{
public:
    explicit SkillRepository(Database& db) : m_db(db) { }
    Q_DISABLE_COPY_MOVE(SkillRepository)

    static QString table() { return QStringLiteral("skill"); }

    [[nodiscard]] QList<Skill> all() const; ///< In order of code.

    void save(const Skill& skill); ///< Inserts or updates.

private:
    Database& m_db;
};

} // namespace core
