// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/campaign.h"

#include <QTime>

namespace core {

struct Slot;
using SlotId = Id<Slot>;

constexpr int MaxSlots = 64; ///< Of one campaign: the solver keeps them in the bits of a number.

/// A part of the week in which teams of a campaign may meet.
struct Slot
{
    enum class Part { Timed, Morning, Afternoon, Evening };

    SlotId id;
    CampaignId campaign;
    int day = 1; ///< 1 Monday to 7 Sunday; with part and times unique in the campaign.
    Part part = Part::Morning;
    QTime from = {}; ///< Timed only; before `to`.
    QTime to = {};

    /// "Monday morning", "Tuesday 18:00–20:00", in the language of the moment.
    [[nodiscard]] QString label() const;

    /// The same part of the same day.
    [[nodiscard]] bool isSameTime(const Slot& other) const;

    [[nodiscard]] Issues issues() const;

    bool operator==(const Slot&) const = default;
};
[[nodiscard]] std::span<const Coded<Slot::Part>> codes(Slot::Part);

/// "Monday", in the language of the moment.
[[nodiscard]] QString dayName(int day);

/// In the order of the week: by day, halves of the day, then times.
[[nodiscard]] bool isEarlier(const Slot& one, const Slot& other);

} // namespace core
