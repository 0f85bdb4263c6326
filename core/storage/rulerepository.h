// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/rule.h"

namespace core {

class Database;

/// The rule table with the students, projects and values it names.
class RuleRepository
{
public:
    explicit RuleRepository(Database& db) : m_db(db) { }
    Q_DISABLE_COPY_MOVE(RuleRepository)

    static QString table() { return QStringLiteral("rule"); }

    [[nodiscard]] QList<Rule> of(CampaignId campaign) const; ///< In order of date, then kind.

    void save(const Rule& rule); ///< Inserts or updates.
    void remove(RuleId id);

private:
    Database& m_db;
};

} // namespace core
