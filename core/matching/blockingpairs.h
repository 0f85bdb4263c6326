// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"

namespace core {

/// A student and a project that would both rather have each other (in the sense of student-project
/// allocation): the student wishes it more than the own place, and in its team there is room, or
/// somebody who comes after the student in the project's order.
struct BlockingPair
{
    StudentId student;
    ProjectId project;
    StudentId displaced; ///< Who would make room; null: there is room.

    bool operator==(const BlockingPair&) const = default;
};

/// All such pairs of the scenario, in the order of the records. A project's order of students:
/// those who meet more of its needs, then the smaller lottery number. Only projects that have a
/// team count; a place that would leave the other team below its minimum counts all the same.
[[nodiscard]] QList<BlockingPair> blockingPairs(const Records& records, const Scenario& scenario);

/// "Zoé would rather be in “Jardin”, which has room." For coordinators.
[[nodiscard]] Message sentence(const BlockingPair& pair, const Records& records);

} // namespace core
