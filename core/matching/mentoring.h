// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/problem.h"

namespace core {

/// The slots of a campaign as bits, in the order of the week. Who told no slots is free at any time.
class SlotBits
{
public:
    explicit SlotBits(const QList<Slot>& week);

    [[nodiscard]] std::uint64_t of(const QList<SlotId>& free) const;

private:
    QHash<SlotId, int> m_bits;
};

/// Has the skill that is asked for.
[[nodiscard]] bool masters(const Volunteer& mentor, const Need& need);

/// How well a mentor's skills fit what a project needs: 0 to 10, the share of its needs that the
/// mentor has, by people asked for. 10 for whom the project names, -1 for others where it does.
[[nodiscard]] int mentorFit(const Volunteer& mentor, const Project& project);

} // namespace core
