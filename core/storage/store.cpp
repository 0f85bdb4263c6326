// SPDX-License-Identifier: MIT
#include "core/storage/store.h"

namespace core {

Store::Store(Database& db)
    : campaigns(db)
    , cohorts(db)
    , skills(db)
    , students(db)
    , organisations(db)
    , projects(db)
    , volunteers(db)
    , rules(db)
    , scenarios(db)
{ }

Records Store::records(CampaignId campaign) const
{
    return {.campaign = campaigns.find(campaign).value_or(Campaign{}),
        .schools = cohorts.schools(),
        .cohorts = cohorts.of(campaign),
        .skills = skills.all(),
        .students = students.of(campaign),
        .organisations = organisations.all(),
        .projects = projects.of(campaign),
        .volunteers = volunteers.all(),
        .rules = rules.of(campaign)};
}

// What others refer to comes first.
void Store::save(const Records& records)
{
    const auto saveAll = [](auto& repository, const auto& list) {
        for (const auto& record : list)
            repository.save(record);
    };
    if (!records.campaign.id.isNull())
        campaigns.save(records.campaign);
    saveAll(cohorts, records.schools);
    saveAll(cohorts, records.cohorts);
    saveAll(skills, records.skills);
    saveAll(organisations, records.organisations);
    saveAll(volunteers, records.volunteers);
    saveAll(projects, records.projects);
    saveAll(students, records.students);
    saveAll(rules, records.rules);
}

} // namespace core
