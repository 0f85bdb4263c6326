// SPDX-License-Identifier: MIT
#include "ui/review/boardgeometry.h"

#include <algorithm>

namespace ui {

void BoardGeometry::fit(const QFontMetrics& metrics, const Board& board)
{
    const auto height = metrics.height();
    m_gap = height / 3;
    m_card = 2 * height + 22;
    m_header = 4 * height + 26;
    m_column = 28 * metrics.horizontalAdvance(u'n') + 50;
    const auto narrow = 2 * height + 12;
    m_cards.clear();
    m_lefts = {0};
    for (const auto& column : board) {
        const auto width = column.isEmpty() ? narrow : m_column;
        m_cards.append(int(column.cards.size()));
        if (column.isUnplaced())
            m_unplaced = width;
        else
            m_lefts.append(m_lefts.last() + width + m_gap);
    }
}

int BoardGeometry::tallestTeam() const
{
    return m_cards.size() < 2 ? 0 : cardsHeight(*std::max_element(m_cards.begin() + 1, m_cards.end()));
}

QRect BoardGeometry::columnRect(int column) const
{
    if (column == 0)
        return {m_gap, 0, m_unplaced, m_window.size.height()};
    const auto left = m_lefts.at(column - 1);
    return {
        unplacedWidth() + left - m_window.x, 0, m_lefts.at(column) - left - m_gap, m_window.size.height()};
}

QRect BoardGeometry::headerRect(int column) const
{
    auto area = columnRect(column);
    if (!isNarrow(column))
        area.setHeight(m_header);
    return area;
}

QRect BoardGeometry::cardRect(int column, int row) const
{
    const auto area = columnRect(column);
    const auto scrolled = column == 0 ? m_window.unplacedY : m_window.y;
    const auto bar = column == 0 ? m_window.unplacedBar : 0;
    return {area.left() + m_gap, m_header + row * pitch() - scrolled, area.width() - 2 * m_gap - bar, m_card};
}

QRect BoardGeometry::rect(const BoardSpot& spot) const
{
    if (spot.isNowhere())
        return {};
    return spot.row == BoardSpot::Header ? headerRect(spot.column) : cardRect(spot.column, spot.row);
}

int BoardGeometry::columnAt(int x) const
{
    if (m_cards.isEmpty())
        return -1;
    if (x < unplacedWidth())
        return 0;
    const auto found = std::ranges::upper_bound(m_lefts, x - unplacedWidth() + m_window.x);
    return found == m_lefts.end() ? -1 : int(found - m_lefts.begin());
}

BoardSpot BoardGeometry::spotAt(const QPoint& point) const
{
    const auto column = columnAt(point.x());
    if (column < 0)
        return {};
    if (headerRect(column).contains(point))
        return {column, BoardSpot::Header};
    if (point.y() < m_header)
        return {};
    const auto scrolled = column == 0 ? m_window.unplacedY : m_window.y;
    const auto row = (point.y() - m_header + scrolled) / pitch();
    const bool isCard = row < m_cards.at(column) && cardRect(column, row).contains(point);
    return isCard ? BoardSpot{column, row} : BoardSpot{};
}

BoardWindow BoardGeometry::windowTo(const BoardSpot& spot) const
{
    auto window = m_window;
    if (spot.column > 0) {
        const auto left = m_lefts.at(spot.column - 1);
        const auto spare = window.size.width() - unplacedWidth() - (m_lefts.at(spot.column) - left);
        window.x = std::clamp(window.x, left - std::max(0, spare), left);
    }
    if (spot.row == BoardSpot::Header)
        return window;
    auto& y = spot.column == 0 ? window.unplacedY : window.y;
    const auto top = spot.row * pitch();
    y = std::clamp(y, top - std::max(0, window.size.height() - m_header - pitch()), top);
    return window;
}

int BoardGeometry::firstRow(int column) const
{
    return (column == 0 ? m_window.unplacedY : m_window.y) / pitch();
}

} // namespace ui
