// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/codes.h"
#include "core/domain/id.h"
#include "core/domain/issue.h"

#include <QDate>

namespace core {

struct Campaign;
using CampaignId = Id<Campaign>;

/// What a match does with students who gave no wishes.
enum class NonVoters { Anywhere, ByCause, LeftOut };
[[nodiscard]] std::span<const Coded<NonVoters>> codes(NonVoters);

/// One edition of the programme: its call, its ballots, its match.
struct Campaign
{
    CampaignId id;
    QString name; ///< Unique.
    QString academicYear; ///< "2026-2027".
    int lotterySeed = 0; ///< 0 to 2147483647; draws the students' lottery numbers.
    bool allowsOutsideWishes = true; ///< A voter may be placed on a project outside the wishes.
    NonVoters nonVoters = NonVoters::Anywhere; ///< ByCause: on projects that share a cause, if any.

    [[nodiscard]] Issues issues() const;

    bool operator==(const Campaign&) const = default;
};

/// A campaign of the academic year that the day belongs to (from July on: the one that begins),
/// named after it unless there is a name.
[[nodiscard]] Campaign newCampaign(const QString& name, const QDate& today, int lotterySeed);

} // namespace core
