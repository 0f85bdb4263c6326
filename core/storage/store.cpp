// SPDX-License-Identifier: MIT
#include "core/storage/store.h"

#include "core/domain/carried.h"

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
    , tables(db)
    , imports(db)
    , intake(db)
{ }

Records Store::records(CampaignId campaign) const
{
    const auto people = students.of(campaign);
    QList<EarlierMatch> earlier;
    for (const auto& scenario : scenarios.published(campaign))
        earlier.append({students.of(scenario.campaign), scenario});
    return {.campaign = campaigns.find(campaign).value_or(Campaign{}),
        .slots = campaigns.slotsOf(campaign),
        .schools = cohorts.schools(),
        .cohorts = cohorts.of(campaign),
        .skills = skills.all(),
        .students = people,
        .organisations = organisations.all(),
        .projects = projects.of(campaign),
        .volunteers = volunteers.all(),
        .rules = rules.of(campaign),
        .bases = scenarios.basesOf(campaign),
        .carried = carriedPriorities(people, earlier)};
}

Records Store::recordsFor(const Scenario& scenario) const
{
    auto found = records(scenario.campaign);
    const bool isThere = std::ranges::find(found.bases, scenario.base, &Scenario::id) != found.bases.end();
    if (const auto base = scenarios.find(scenario.base); base && !isThere)
        found.bases.append(*base);
    return found;
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
    saveAll(campaigns, records.slots);
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
