// SPDX-License-Identifier: MIT
#include "core/matching/mentoring.h"

namespace core {

SlotBits::SlotBits(const QList<Slot>& week)
{
    auto sorted = week;
    std::ranges::sort(sorted, isEarlier);
    for (int i = 0; i < std::min(int(sorted.size()), MaxSlots); ++i)
        m_bits.insert(sorted.at(i).id, i);
}

std::uint64_t SlotBits::of(const QList<SlotId>& free) const
{
    std::uint64_t bits = 0;
    for (const auto& slot : free) {
        if (const auto bit = m_bits.constFind(slot); bit != m_bits.cend())
            bits |= std::uint64_t(1) << *bit;
    }
    const auto all = m_bits.isEmpty() ? 0 : ~std::uint64_t(0) >> (MaxSlots - m_bits.size());
    return bits != 0 ? bits : all;
}

bool masters(const Volunteer& mentor, const Need& need)
{
    return std::ranges::any_of(mentor.skills,
        [&](const VolunteerSkill& skill) { return skill.skill == need.skill && skill.level >= need.level; });
}

int mentorFit(const Volunteer& mentor, const Project& project)
{
    if (!project.mentors.isEmpty())
        return project.mentors.contains(mentor.id) ? 10 : -1;
    int asked = 0;
    int met = 0;
    for (const auto& need : project.needs) {
        asked += need.headCount;
        met += masters(mentor, need) ? need.headCount : 0;
    }
    return asked > 0 ? 10 * met / asked : 0;
}

} // namespace core
