// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/school.h"

namespace core {

class Database;

/// The school and cohort tables.
class CohortRepository
{
public:
    explicit CohortRepository(Database& db) : m_db(db) { }
    Q_DISABLE_COPY_MOVE(CohortRepository)

    static QString schoolTable() { return QStringLiteral("school"); }
    static QString table() { return QStringLiteral("cohort"); }

    [[nodiscard]] QList<School> schools() const; ///< In order of name.
    [[nodiscard]] QList<Cohort> of(CampaignId campaign) const; ///< In order of name.

    void save(const School& school); ///< Inserts or updates.
    void save(const Cohort& cohort);

private:
    Database& m_db;
};

} // namespace core
