// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/codes.h"
#include "core/domain/id.h"
#include "core/domain/issue.h"

namespace core {

struct Volunteer;
using VolunteerId = Id<Volunteer>;

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

    [[nodiscard]] Issues issues() const;

    bool operator==(const Volunteer&) const = default;
};
[[nodiscard]] std::span<const Coded<Volunteer::Role>> codes(Volunteer::Role);

} // namespace core
