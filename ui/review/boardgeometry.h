// SPDX-License-Identifier: MIT
#pragma once

#include "ui/review/board.h"

#include <QFontMetrics>
#include <QRect>

namespace ui {

/// A place on the board: a card, or the header of its column.
struct BoardSpot
{
    static constexpr int Header = -1;

    int column = -1; ///< 0: the unplaced students; -1: nowhere.
    int row = Header;

    [[nodiscard]] bool isNowhere() const { return column < 0; }

    bool operator==(const BoardSpot&) const = default;
};

/// How far the board is scrolled, and what is seen of it.
struct BoardWindow
{
    QSize size;
    int x = 0; ///< Of the teams.
    int y = 0; ///< Of the teams.
    int unplacedY = 0;
    int unplacedBar = 0; ///< Width of the scroll bar of the unplaced students; 0: hidden.
};

/// Where columns and cards stand in the window. All sizes come from the font. The unplaced
/// students stay at the left, headers at the top.
class BoardGeometry
{
public:
    void fit(const QFontMetrics& metrics, const Board& board);
    void setWindow(const BoardWindow& window) { m_window = window; }

    [[nodiscard]] QRect columnRect(int column) const; ///< Header and cards, as high as the window.
    [[nodiscard]] QRect headerRect(int column) const; ///< All of a narrow column.
    [[nodiscard]] QRect cardRect(int column, int row) const;
    [[nodiscard]] QRect rect(const BoardSpot& spot) const;
    [[nodiscard]] int columnAt(int x) const; ///< -1: none.
    [[nodiscard]] BoardSpot spotAt(const QPoint& point) const;

    /// The window scrolled as little as needed to show the spot.
    [[nodiscard]] BoardWindow windowTo(const BoardSpot& spot) const;

    [[nodiscard]] int gap() const { return m_gap; } ///< Between columns and between cards.
    [[nodiscard]] int pitch() const { return m_card + m_gap; } ///< From card to card.
    [[nodiscard]] int headerHeight() const { return m_header; }
    [[nodiscard]] int columnWidth() const { return m_column; } ///< Of one that is not narrow.
    [[nodiscard]] int unplacedWidth() const { return m_unplaced + 2 * m_gap; } ///< With its margins.
    [[nodiscard]] int teamsWidth() const { return m_lefts.isEmpty() ? 0 : m_lefts.last(); }
    [[nodiscard]] int cardsHeight(int cards) const { return cards * pitch() + m_gap; }
    [[nodiscard]] int tallestTeam() const;
    [[nodiscard]] int firstRow(int column) const; ///< That the window shows.

private:
    [[nodiscard]] bool isNarrow(int column) const { return m_cards.at(column) == 0; }

    BoardWindow m_window;
    int m_gap = 0;
    int m_card = 0;
    int m_column = 0;
    int m_unplaced = 0; ///< Width of that column.
    int m_header = 0;
    QList<int> m_cards; ///< Number of cards by column.
    QList<int> m_lefts; ///< Of the teams, and where the next one would stand.
};

} // namespace ui
