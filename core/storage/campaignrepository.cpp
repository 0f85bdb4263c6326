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
            {u"outside_allowed"_s, &Campaign::allowsOutsideWishes}});
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

void CampaignRepository::save(const Campaign& campaign)
{
    campaigns().save(m_db, campaign);
}

} // namespace core
