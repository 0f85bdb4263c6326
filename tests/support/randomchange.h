// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/store.h"
#include "tests/support/records.h"

#include <QRandomGenerator>

#include <algorithm>

namespace support {

using namespace core;

/// One random change of one record of any kind.
class RandomChange
{
public:
    explicit RandomChange(quint32 seed) : m_random(seed) { }

    void operator()(Store& store)
    {
        const auto campaigns = store.campaigns.all();
        if (campaigns.isEmpty() || m_random.bounded(20) == 0) {
            const auto records = fullRecords();
            store.save(records);
            store.scenarios.save(fullScenario(records));
            return;
        }
        const auto records = store.records(picked(campaigns).id);
        const auto scenarios = store.scenarios.of(records.campaign.id);
        switch (m_random.bounded(12)) {
        case 0: return changeFrame(store, records);
        case 1: return changeOrganisation(store, picked(records.organisations));
        case 2: return changeProject(store, picked(records.projects));
        case 3: return changeStudent(store, picked(records.students));
        case 4: return store.students.remove(picked(records.students).id);
        case 5: return store.projects.remove(picked(records.projects).id);
        case 6: return store.volunteers.remove(picked(records.volunteers).id);
        case 7: return changeRule(store, picked(records.rules));
        case 8: return store.rules.remove(picked(records.rules).id);
        case 9: return changeScenario(store, picked(scenarios));
        case 10: return store.scenarios.remove(picked(scenarios).id);
        default: return place(store, picked(scenarios), records);
        }
    }

private:
    template<typename Record>
    Record picked(const QList<Record>& records)
    {
        return records.isEmpty() ? Record{} : records.at(m_random.bounded(int(records.size())));
    }

    QString word() { return QString::number(m_random.bounded(1'000)); }

    template<typename Item>
    void shake(QList<Item>& items)
    {
        std::shuffle(items.begin(), items.end(), m_random);
        if (!items.isEmpty() && m_random.bounded(3) == 0)
            items.removeLast();
    }

    void changeFrame(Store& store, const Records& records)
    {
        auto campaign = records.campaign;
        campaign.name = word();
        store.campaigns.save(campaign);
        auto cohort = picked(records.cohorts);
        cohort.wishesAsked = m_random.bounded(9);
        store.cohorts.save(cohort);
        auto skill = picked(records.skills);
        skill.isActive = !skill.isActive;
        store.skills.save(skill);
    }

    void changeOrganisation(Store& store, Organisation organisation)
    {
        shake(organisation.contacts);
        organisation.contacts.append(
            {.lastName = word(), .firstName = {}, .role = {}, .email = {}, .phone = {}});
        store.organisations.save(organisation);
    }

    void changeProject(Store& store, Project project)
    {
        if (project.id.isNull())
            return;
        shake(project.needs);
        shake(project.eligibleTracks);
        project.eligibleTracks.append(word());
        project.title = word();
        store.projects.save(project);
    }

    void changeStudent(Store& store, Student student)
    {
        if (student.id.isNull())
            return;
        shake(student.wishes);
        shake(student.skills);
        shake(student.slots);
        shake(student.causes);
        student.lastName = word();
        store.students.save(student);
    }

    void changeRule(Store& store, Rule rule)
    {
        if (rule.id.isNull())
            return;
        shake(rule.students);
        shake(rule.projects);
        shake(rule.values);
        rule.reason = word();
        store.rules.save(rule);
    }

    void changeScenario(Store& store, Scenario scenario)
    {
        if (scenario.id.isNull())
            return;
        shake(scenario.placements);
        shake(scenario.goals);
        shake(scenario.stages);
        scenario.isProven = !scenario.isProven;
        store.scenarios.save(scenario);
    }

    void place(Store& store, const Scenario& scenario, const Records& records)
    {
        const auto student = picked(records.students);
        if (scenario.id.isNull() || student.id.isNull())
            return;
        store.scenarios.place(scenario.id,
            {.student = student.id, .project = picked(records.projects).id, .team = m_random.bounded(1, 4)});
    }

    QRandomGenerator m_random;
};

} // namespace support
