// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/rule.h"
#include "core/domain/scenario.h"

#include <QHash>

namespace core {

/// The records of one campaign as values: what importers compare with, what a match is made of.
/// Also what an import yields: only the records that are new or changed.
struct Records
{
    Campaign campaign;
    QList<Slot> slots = {}; ///< Of the campaign, at most MaxSlots.
    QList<School> schools;
    QList<Cohort> cohorts;
    QList<Skill> skills;
    QList<Student> students;
    QList<Organisation> organisations;
    QList<Project> projects;
    QList<Volunteer> volunteers;
    QList<Rule> rules;
    QList<Scenario> bases = {}; ///< Scenarios that others are compared with; an import has none.
    QHash<StudentId, int> carried = {}; ///< Priority that earlier campaigns tell; an import has none.

    bool operator==(const Records&) const = default;
};

/// The records by id, to look them up.
template<typename Record>
[[nodiscard]] QHash<Id<Record>, Record> byId(const QList<Record>& records)
{
    QHash<Id<Record>, Record> found;
    found.reserve(records.size());
    for (const auto& record : records)
        found.insert(record.id, record);
    return found;
}

} // namespace core
