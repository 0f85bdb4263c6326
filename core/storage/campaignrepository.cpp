// SPDX-License-Identifier: MIT
#include "core/storage/campaignrepository.h"

#include "core/storage/table.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

const RecordTable<Campaign>& campaigns()
{
    static const RecordTable<Campaign> table(CampaignRepository::table(),
        {{u"name"_s, &Campaign::name}, {u"academic_year"_s, &Campaign::academicYear},
            {u"lottery_seed"_s, &Campaign::lotterySeed},
            {u"outside_allowed"_s, &Campaign::allowsOutsideWishes}, {u"non_voters"_s, &Campaign::nonVoters}});
    return table;
}

const RecordTable<Slot>& weekSlots()
{
    static const RecordTable<Slot> table(CampaignRepository::slotTable(),
        {{u"campaign"_s, &Slot::campaign}, {u"day"_s, &Slot::day}, {u"part"_s, &Slot::part},
            {u"from_time"_s, &Slot::from}, {u"to_time"_s, &Slot::to}});
    return table;
}

} // namespace

QList<Campaign> CampaignRepository::all() const
{
    return campaigns().read(m_db, u"ORDER BY name, id"_s);
}

std::optional<Campaign> CampaignRepository::find(CampaignId id) const
{
    return campaigns().find(m_db, id);
}

QList<Slot> CampaignRepository::slotsOf(CampaignId campaign) const
{
    auto found = weekSlots().read(m_db, u"WHERE campaign = ?"_s, {campaign.toVariant()});
    std::ranges::sort(found, isEarlier);
    return found;
}

void CampaignRepository::save(const Slot& slot)
{
    weekSlots().save(m_db, slot);
}

void CampaignRepository::removeSlot(SlotId id)
{
    for (const auto& list : {u"student_slot"_s, u"volunteer_slot"_s})
        m_db.run(u"DELETE FROM %1 WHERE slot = ?"_s.arg(list), {id.toVariant()});
    weekSlots().remove(m_db, id);
}

void CampaignRepository::save(const Campaign& campaign)
{
    campaigns().save(m_db, campaign);
}

} // namespace core
