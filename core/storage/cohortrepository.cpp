// SPDX-License-Identifier: MIT
#include "core/storage/cohortrepository.h"

#include "core/storage/table.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

const RecordTable<School>& allSchools()
{
    static const RecordTable<School> table(CohortRepository::schoolTable(),
        {{u"name"_s, &School::name}, {u"short_name"_s, &School::shortName}, {u"city"_s, &School::city}});
    return table;
}

const RecordTable<Cohort>& cohorts()
{
    static const RecordTable<Cohort> table(CohortRepository::table(),
        {{u"campaign"_s, &Cohort::campaign}, {u"school"_s, &Cohort::school}, {u"name"_s, &Cohort::name},
            {u"team_min"_s, &Cohort::teamMin}, {u"team_max"_s, &Cohort::teamMax},
            {u"wishes_asked"_s, &Cohort::wishesAsked}, {u"ties_allowed"_s, &Cohort::allowsTies},
            {u"vetoes_max"_s, &Cohort::vetoesMax}});
    return table;
}

} // namespace

QList<School> CohortRepository::schools() const
{
    return allSchools().read(m_db, u"ORDER BY name, id"_s);
}

QList<Cohort> CohortRepository::of(CampaignId campaign) const
{
    return cohorts().read(m_db, u"WHERE campaign = ? ORDER BY name, id"_s, {campaign.toVariant()});
}

void CohortRepository::save(const School& school)
{
    allSchools().save(m_db, school);
}

void CohortRepository::save(const Cohort& cohort)
{
    cohorts().save(m_db, cohort);
}

} // namespace core
