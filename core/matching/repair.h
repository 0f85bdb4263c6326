// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"
#include "core/matching/handwork.h"

namespace core {

/// A new scenario, not stored yet, that mends the base after withdrawals, late joiners and fallen
/// projects: the base is what changes are counted against, pins of the base stay pins.
/// Most changes: students who may change teams, at most; none: as few as possible.
[[nodiscard]] Scenario repairOf(
    const Scenario& base, const QString& name, std::optional<int> mostChanges = {});

/// A student whose place differs between two scenarios.
struct Transfer
{
    enum class Why {
        Moved, ///< Could have stayed.
        Fallen, ///< The earlier project is not open any more.
        Joined, ///< Had no place before.
        Left, ///< Has withdrawn.
    };

    StudentId student;
    TeamPlace from;
    TeamPlace to;
    Why why = Why::Moved;

    bool operator==(const Transfer&) const = default;
};

/// Who moves, in the order of the records. Who is in both scenarios unplaced does not.
[[nodiscard]] QList<Transfer> transfersBetween(
    const Records& records, const Scenario& before, const Scenario& after);

/// "Zoé Lefèvre: from “Jardin” (wish 1) to “Robotique” (wish 2)." For coordinators.
[[nodiscard]] Message sentence(const Transfer& transfer, const Records& records);

/// The scenario with this one transfer done, as a move by hand.
[[nodiscard]] Scenario withTransfer(Scenario scenario, const Transfer& transfer, const Motive& motive);

} // namespace core
