// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/slot.h"

namespace core {

class Database;

/// The campaign table and the slots of its week.
class CampaignRepository
{
public:
    explicit CampaignRepository(Database& db) : m_db(db) { }
    Q_DISABLE_COPY_MOVE(CampaignRepository)

    static QString table() { return QStringLiteral("campaign"); }
    static QString slotTable() { return QStringLiteral("slot"); }

    [[nodiscard]] QList<Campaign> all() const; ///< In order of name.
    [[nodiscard]] std::optional<Campaign> find(CampaignId id) const;

    [[nodiscard]] QList<Slot> slotsOf(CampaignId campaign) const; ///< In the order of the week.

    void save(const Campaign& campaign); ///< Inserts or updates.
    void save(const Slot& slot);
    void removeSlot(SlotId id); ///< Nobody is free then any more.

private:
    Database& m_db;
};

} // namespace core
