// SPDX-License-Identifier: MIT
#include "core/domain/scenario.h"

#include <array>

namespace core {

std::span<const Coded<Fairness>> codes(Fairness)
{
    using enum Fairness;
    using Entry = Coded<Fairness>;
    static constexpr std::array list{
        Entry{Leximin, "leximin", QT_TRANSLATE_NOOP("core::Message", "Worst rank first")},
        Entry{RankMaximal, "rank-maximal", QT_TRANSLATE_NOOP("core::Message", "Most first wishes")},
        Entry{MinSum, "min-sum", QT_TRANSLATE_NOOP("core::Message", "Smallest sum of ranks")},
        Entry{Bottleneck, "bottleneck", QT_TRANSLATE_NOOP("core::Message", "Worst rank, then sum")},
    };
    return list;
}

std::span<const Coded<Objective>> codes(Objective)
{
    using enum Objective;
    using Entry = Coded<Objective>;
    static constexpr std::array list{
        Entry{PlaceAll, "place-all", QT_TRANSLATE_NOOP("core::Message", "Place everyone")},
        Entry{Outside, "outside", QT_TRANSLATE_NOOP("core::Message", "Fewest outside their wishes")},
        Entry{Wishes, "wishes", QT_TRANSLATE_NOOP("core::Message", "Best wishes")},
        Entry{Needs, "needs", QT_TRANSLATE_NOOP("core::Message", "Wished skills covered")},
        Entry{Mix, "mix", QT_TRANSLATE_NOOP("core::Message", "Mixed teams")},
        Entry{Sizes, "sizes", QT_TRANSLATE_NOOP("core::Message", "Sizes near the ideal")},
        Entry{Mates, "mates", QT_TRANSLATE_NOOP("core::Message", "Requested team-mates")},
        Entry{Mentors, "mentors", QT_TRANSLATE_NOOP("core::Message", "Mentors who fit")},
        Entry{Changes, "changes", QT_TRANSLATE_NOOP("core::Message", "Fewest changes")},
        Entry{Kept, "kept", QT_TRANSLATE_NOOP("core::Message", "Priority projects run")},
        Entry{Carry, "carry", QT_TRANSLATE_NOOP("core::Message", "Fairness across campaigns")},
        Entry{Stability, "stability", QT_TRANSLATE_NOOP("core::Message", "Fewest blocking pairs")},
        Entry{Lottery, "lottery", QT_TRANSLATE_NOOP("core::Message", "Lottery among equals")},
    };
    return list;
}

QList<Objective> defaultObjectives()
{
    using enum Objective;
    return {PlaceAll, Outside, Wishes, Needs, Sizes, Lottery};
}

std::optional<Placement> Scenario::placementOf(StudentId student) const
{
    const auto found = std::ranges::find(placements, student, &Placement::student);
    return found != placements.end() ? std::optional(*found) : std::nullopt;
}

} // namespace core
