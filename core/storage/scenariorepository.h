// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/scenario.h"

namespace core {

class Database;

/// The scenario table with goals, stages, placements and mentors.
class ScenarioRepository
{
public:
    explicit ScenarioRepository(Database& db) : m_db(db) { }
    Q_DISABLE_COPY_MOVE(ScenarioRepository)

    static QString table() { return QStringLiteral("scenario"); }
    static QString placementTable() { return QStringLiteral("placement"); }

    [[nodiscard]] QList<Scenario> of(CampaignId campaign) const; ///< In order of name.
    [[nodiscard]] QList<Scenario> basesOf(CampaignId campaign) const; ///< That others are compared with.
    [[nodiscard]] QList<Scenario> published(CampaignId except) const; ///< Of all other campaigns.
    [[nodiscard]] std::optional<Scenario> find(ScenarioId id) const;

    void save(const Scenario& scenario); ///< Inserts or updates; unchanged placements stay as they are.
    void place(ScenarioId scenario, const Placement& placement); ///< One student of the scenario.
    void remove(ScenarioId id);

private:
    Database& m_db;
};

} // namespace core
