// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/codes.h"
#include "core/domain/id.h"
#include "core/domain/issue.h"
#include "core/domain/skill.h"
#include "core/domain/slot.h"

namespace core {

struct Volunteer;
using VolunteerId = Id<Volunteer>;

/// What a volunteer can help with.
struct VolunteerSkill
{
    SkillId skill;
    Level level = Level::Autonomous; ///< SeenInClass to CanHelp.

    bool operator==(const VolunteerSkill&) const = default;
};

/// Somebody who helps: school tutor, mentor, jury member…
struct Volunteer
{
    enum class Role { Tutor, Mentor, Expert, Reader, Jury, Patron, Facilitator };

    VolunteerId id;
    QString name; ///< Unique when folded.
    QString email;
    QString phone;
    QString employer;
    QList<Role> roles; ///< In the order of the enumeration.
    std::optional<int> capacity; ///< Teams at most, 0 to 20; the default quota of a tutor.
    std::optional<int> mentorCapacity = {}; ///< Teams at most as a mentor; none: as capacity, or one.
    QList<VolunteerSkill> skills = {}; ///< Each skill at most once.
    QList<SlotId> slots = {}; ///< Of all campaigns; none of a campaign: not told, free at any time.

    [[nodiscard]] bool isMentor() const { return roles.contains(Role::Mentor); }

    /// Teams that the volunteer may accompany as a mentor.
    [[nodiscard]] int mentorTeams() const
    {
        return isMentor() ? mentorCapacity.value_or(capacity.value_or(1)) : 0;
    }

    [[nodiscard]] Issues issues() const;

    bool operator==(const Volunteer&) const = default;
};
[[nodiscard]] std::span<const Coded<Volunteer::Role>> codes(Volunteer::Role);

} // namespace core
