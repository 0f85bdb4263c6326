// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/outcome.h"

namespace core {

/// The value of an attribute; -1: unknown.
[[nodiscard]] int valueOf(const Problem::Student& student, int attribute);

/// Whether a student has one of the values of a rule.
[[nodiscard]] bool isInGroup(const Problem::Student& student, const Problem::Rule& rule);

/// A wish of a voter that nothing rules out: it may block with its project.
struct Longing
{
    int student;
    int project;
    int rank;
};
[[nodiscard]] std::vector<Longing> longings(const Problem& problem);

/// Whether a project rather has one than the other: who covers more of its needs, then the smaller
/// lottery number.
[[nodiscard]] bool isBefore(const Problem& problem, int project, int one, int other);

/// Whether a voter and a project that is wished more than the own place block: the project has
/// a team with room, or with somebody whom it rather would not have (matching.md, section 6, S7).
[[nodiscard]] bool doBlock(const Problem& problem, const std::vector<Seat>& seats, int student, int project);

} // namespace core
