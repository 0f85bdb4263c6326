// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"

namespace core {

/// A skill at a level: people whom the open projects ask for, with one team each, and active
/// students who have it. A student may count for several skills, a demand for one only.
struct SkillSupply
{
    SkillId skill;
    Level level = Level::SeenInClass;
    int required = 0; ///< People asked for by required needs.
    int wished = 0; ///< By wished needs.
    int students = 0; ///< Active, with at least this level.

    [[nodiscard]] int missing() const { return std::max(0, required + wished - students); }

    bool operator==(const SkillSupply&) const = default;
};

/// How an open project stands with the students, before any match.
struct ProjectDemand
{
    ProjectId project;
    QList<int> byRank = {}; ///< [r - 1]: active students who wish it at rank r.
    int vetoes = 0;
    int possible = 0; ///< Students who could be placed there.
    int places = 0; ///< In all its teams.
    QList<Message> obstacles = {}; ///< Why no team can open; empty: one can, as far as counting tells.

    [[nodiscard]] int firstWishes() const { return byRank.value(0); }
    [[nodiscard]] int wishes() const;
    [[nodiscard]] bool isFull() const { return firstWishes() > places; } ///< By first wishes alone.

    bool operator==(const ProjectDemand&) const = default;
};

/// What is scarce in a campaign, known before any match.
struct Supply
{
    QList<SkillSupply> skills; ///< Scarcest first.
    QList<ProjectDemand> projects; ///< Most first wishes first.
    QList<StudentId> crowded; ///< Wish full projects only; in the order of the records.

    bool operator==(const Supply&) const = default;
};

/// Counts the open projects and the active students of the campaign; solves nothing.
[[nodiscard]] Supply supplyOf(const Records& records);

/// What deserves a coordinator's look, one sentence each: skills that are short, projects that
/// cannot open, projects that are full by first wishes, students who wish only such projects.
[[nodiscard]] QList<Message> bottlenecks(const Supply& supply, const Records& records);

} // namespace core
