// SPDX-License-Identifier: MIT
// Words and limits of problems as JSON, for the writer and the reader.
#pragma once

#include "core/matching/problem.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <utility>

namespace core::words {

using namespace Qt::Literals::StringLiterals;

using Kind = Problem::Rule::Kind;
using Why = Problem::Excluded::Why;

constexpr std::array Kinds{std::pair{"together"_L1, Kind::Together}, std::pair{"apart"_L1, Kind::Apart},
    std::pair{"lock"_L1, Kind::Lock}, std::pair{"forbid"_L1, Kind::Forbid},
    std::pair{"quota"_L1, Kind::Quota}, std::pair{"isolation"_L1, Kind::Isolation},
    std::pair{"atMost"_L1, Kind::AtMost}, std::pair{"atLeast"_L1, Kind::AtLeast},
    std::pair{"distinct"_L1, Kind::Distinct}, std::pair{"mates"_L1, Kind::Mates}};
constexpr std::array Whys{std::pair{"vetoed"_L1, Why::Vetoed}, std::pair{"notEligible"_L1, Why::NotEligible},
    std::pair{"forbidden"_L1, Why::Forbidden}, std::pair{"closed"_L1, Why::Closed}};
constexpr std::array Units{std::pair{"teams"_L1, false}, std::pair{"students"_L1, true}};

template<typename List, typename Value>
QLatin1StringView wordOf(const List& list, Value value)
{
    return std::ranges::find(list, value, [](const auto& entry) { return entry.second; })->first;
}

/// A rule about what the members of a team are.
constexpr bool isAboutValues(Kind kind)
{
    return kind == Kind::Isolation || kind == Kind::AtMost || kind == Kind::AtLeast || kind == Kind::Distinct;
}

/// Which fields mean something for a rule; only these travel.
constexpr bool hasStudents(Kind kind)
{
    return !isAboutValues(kind);
}

constexpr bool hasProjects(Kind kind)
{
    return kind != Kind::Together && kind != Kind::Apart && kind != Kind::Mates;
}

constexpr bool hasValues(Kind kind)
{
    return isAboutValues(kind) && kind != Kind::Distinct;
}

constexpr bool hasMost(Kind kind)
{
    return kind == Kind::Quota || kind == Kind::AtMost;
}

constexpr bool hasLeast(Kind kind)
{
    return kind == Kind::Mates || (isAboutValues(kind) && kind != Kind::AtMost);
}

/// Only these hard goals have a number.
constexpr bool hasMost(const Problem::Goal& goal)
{
    return goal.isHard && (goal.objective == Objective::Wishes || goal.objective == Objective::Changes);
}

} // namespace core::words
