// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/campaign.h"

namespace core {

class Database;

/// The campaign table.
class CampaignRepository
{
public:
    explicit CampaignRepository(Database& db) : m_db(db) { }
    Q_DISABLE_COPY_MOVE(CampaignRepository)

    static QString table() { return QStringLiteral("campaign"); }

    [[nodiscard]] QList<Campaign> all() const; ///< In order of name.
    [[nodiscard]] std::optional<Campaign> find(CampaignId id) const;

    void save(const Campaign& campaign); ///< Inserts or updates.

private:
    Database& m_db;
};

} // namespace core
