// SPDX-License-Identifier: MIT
#pragma once

#include "ui/review/board.h"

namespace ui {

/// What would come of putting students into a team, known before it is done.
struct MoveEffect
{
    Q_DECLARE_TR_FUNCTIONS(ui::MoveEffect)

public:
    core::TeamPlace place;
    QString title; ///< Of the team.
    BoardCard::Standing standing = BoardCard::Standing::Unplaced; ///< The worst of the students.
    int rank = 0; ///< When wished.
    int size = 0; ///< Of the team, with them.
    int teamMax = 0;
    int asked = 0;
    int coveredBefore = 0;
    int covered = 0;
    core::Issues broken; ///< Rules that the move breaks.

    /// "wish 2 · 5/5 · skills 83 → 100 % · 1 rule broken: …"
    [[nodiscard]] QString text() const;
};

/// The effect on one team, which may be that of the unplaced. Of the rules that look at several
/// teams it knows nothing.
[[nodiscard]] MoveEffect effectOf(
    const core::Records& records, const BoardColumn& column, const QList<core::Student>& moved);

/// The effects on all teams that these students are not in together, the best first: rules kept,
/// then wishes, then skills won.
[[nodiscard]] QList<MoveEffect> effectsOf(
    const core::Records& records, const Board& board, const QList<core::StudentId>& students);

/// The issues of the one that the other does not have.
[[nodiscard]] core::Issues newIn(const core::Issues& after, const core::Issues& before);

} // namespace ui
