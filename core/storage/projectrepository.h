// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/project.h"

namespace core {

class Database;

/// The project table with needs and eligibility.
class ProjectRepository
{
public:
    explicit ProjectRepository(Database& db) : m_db(db) { }
    Q_DISABLE_COPY_MOVE(ProjectRepository)

    static QString table() { return QStringLiteral("project"); }
    static QString needTable() { return QStringLiteral("need"); }
    static QString cohortTable() { return QStringLiteral("project_cohort"); }
    static QString trackTable() { return QStringLiteral("project_track"); }

    [[nodiscard]] QList<Project> of(CampaignId campaign) const; ///< In order of reference, then title.
    [[nodiscard]] std::optional<Project> find(ProjectId id) const;

    void save(const Project& project); ///< Inserts or updates, needs and eligibility included.
    void remove(ProjectId id); ///< With the wishes for it, its placements and its part in rules.

private:
    Database& m_db;
};

} // namespace core
