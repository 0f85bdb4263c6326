// SPDX-License-Identifier: MIT
// Rules and stages once more, by own code that shares nothing with the program: as plain as it can be.
#pragma once

#include "core/matching/outcome.h"

namespace support {

using Seats = std::vector<core::Seat>;

/// By project, then team: a mentor or -1.
using MentorPlan = std::vector<std::vector<int>>;

[[nodiscard]] int rankOf(const core::Problem::Student& student, int project); ///< 0: not wished.
[[nodiscard]] int lacking(
    const core::Problem& problem, const core::Problem::Need& need, const std::vector<int>& members);
[[nodiscard]] int openTeams(const core::Problem& problem, const Seats& seats, int project);
/// Different values of an attribute.
[[nodiscard]] int different(const core::Problem& problem, const std::vector<int>& members, int attribute);
[[nodiscard]] int missingMates(const core::Problem::Rule& rule, const Seats& seats);
[[nodiscard]] bool hasChanged(const core::Problem::Student& student, const core::Seat& seat);
[[nodiscard]] int changes(const core::Problem& problem, const Seats& seats);
[[nodiscard]] bool mayJoin(const core::Problem::Student& student, int project);
[[nodiscard]] std::vector<int> membersOf(const Seats& seats, core::Seat team);

/// All rules and hard goals but those on mentors.
[[nodiscard]] bool keepsRules(const core::Problem& problem, const Seats& seats);
/// Those on mentors, of a plan that keeps the others.
[[nodiscard]] bool keepsMentors(const core::Problem& problem, const Seats& seats, const MentorPlan& mentors);

/// Open teams without a mentor, and how badly the others fit.
[[nodiscard]] std::pair<qint64, qint64> mentorValues(
    const core::Problem& problem, const Seats& seats, const MentorPlan& mentors);

/// Of all stages; less is better.
[[nodiscard]] std::vector<qint64> evaluate(
    const core::Problem& problem, const Seats& seats, const MentorPlan& mentors);

} // namespace support
