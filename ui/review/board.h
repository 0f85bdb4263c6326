// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/handwork.h"
#include "core/matching/review.h"

namespace ui {

/// One student on the board.
struct BoardCard
{
    enum class Standing { Unplaced, Wished, Outside, NoBallot };

    core::StudentId student;
    QString name;
    QString background; ///< Track and cohort, the second line.
    Standing standing = Standing::Unplaced;
    int rank = 0; ///< When wished.
    bool isPinned = false;
    QString reason; ///< Why it was pinned or moved.
    QString searched; ///< Folded text that a filter looks into.

    bool operator==(const BoardCard&) const = default;
};

/// One team on the board, or the unplaced students.
struct BoardColumn
{
    core::TeamPlace place; ///< Of no project: the unplaced students.
    QString title; ///< Empty for the unplaced: said in the language of the moment.
    QString organisation;
    int teamMin = 0;
    int teamMax = 0;
    int asked = 0; ///< People asked for by needs.
    int covered = 0;
    QStringList missing; ///< Skills that nobody or too few have, in words.
    core::Issues broken;
    QList<BoardCard> cards; ///< By last name, then first name.

    [[nodiscard]] bool isUnplaced() const { return place.project.isNull(); }
    [[nodiscard]] bool isEmpty() const { return cards.isEmpty(); } ///< Drawn narrow.

    bool operator==(const BoardColumn&) const = default;
};

/// The unplaced students first, then the teams by project and number.
using Board = QList<BoardColumn>;

[[nodiscard]] Board boardOf(
    const core::Records& records, const core::Scenario& scenario, const core::Review& review);

/// Where the student stands with the project: which wish, if any. Unplaced without a project.
[[nodiscard]] std::pair<BoardCard::Standing, int> standingOf(
    const core::Student& student, core::ProjectId project);

} // namespace ui
