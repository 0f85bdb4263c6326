// SPDX-License-Identifier: MIT
#pragma once

#include "ui/review/board.h"

namespace ui {

/// The board in sentences: for tool tips, for the status line and for those who listen.
struct BoardWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::BoardWords)

public:
    /// "Zoé Élie, wish 2, Génie civil"
    [[nodiscard]] static QString card(const BoardCard& card);
    /// "Jardin partagé, 5 students for 5 places, skills covered: 100 %"
    [[nodiscard]] static QString column(const BoardColumn& column);
    /// "wish 2", "outside the wishes"…
    [[nodiscard]] static QString standing(BoardCard::Standing standing, int rank);
    [[nodiscard]] static QString title(const BoardColumn& column);
    [[nodiscard]] static QString places(const BoardColumn& column); ///< "4/5", "2/3 min"
    [[nodiscard]] static QString skills(const BoardColumn& column); ///< "66 %"; empty without needs.
    [[nodiscard]] static QString cardDetails(const BoardCard& card); ///< All of it, line by line.
    [[nodiscard]] static QString columnDetails(const BoardColumn& column);
};

/// "Wishes: 1. Jardin partagé, 2. Bourse aux vélos. Refuses: Radio du quartier."
[[nodiscard]] QString ballotOf(const core::Records& records, core::StudentId student);

} // namespace ui
