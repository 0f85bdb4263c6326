// SPDX-License-Identifier: MIT
// Dragging students over the board: the half of BoardView that needs the mouse.
#include "ui/review/boardmodel.h"
#include "ui/review/boardview.h"

#include <QCursor>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>

namespace ui {

void BoardView::startDrag(Qt::DropActions)
{
    const auto students = chosenStudents();
    const auto current = currentIndex();
    if (students.isEmpty() || !BoardModel::isCard(current))
        return;
    QModelIndexList cards;
    std::ranges::transform(students, std::back_inserter(cards),
        [this](core::StudentId student) { return m_board->indexOf(student); });
    const auto area = visualRect(current);
    auto* drag = new QDrag(this);
    drag->setMimeData(m_board->mimeData(cards));
    drag->setPixmap(viewport()->grab(area));
    drag->setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - area.topLeft());
    drag->exec(Qt::MoveAction);
    setState(NoState);
    setTarget(-1, nullptr);
}

void BoardView::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_board->studentsIn(*event->mimeData()).isEmpty())
        return event->ignore();
    setState(DraggingState);
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void BoardView::dragMoveEvent(QDragMoveEvent* event)
{
    QAbstractItemView::dragMoveEvent(event); // scrolls near the edges
    const auto column = m_geometry.columnAt(event->position().toPoint().x());
    const bool isOurs = !m_board->studentsIn(*event->mimeData()).isEmpty();
    setTarget(isOurs ? column : -1, event->mimeData());
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(isOurs && column >= 0);
}

void BoardView::dragLeaveEvent(QDragLeaveEvent* event)
{
    QAbstractItemView::dragLeaveEvent(event);
    setTarget(-1, nullptr);
}

// Never the base: it reasons from the rectangle of the header and refuses the drop.
void BoardView::dropEvent(QDropEvent* event)
{
    stopAutoScroll();
    setState(NoState);
    setTarget(-1, nullptr);
    const auto students = m_board->studentsIn(*event->mimeData());
    const auto spot = m_geometry.spotAt(event->position().toPoint());
    const auto column = m_geometry.columnAt(event->position().toPoint().x());
    if (students.isEmpty() || column < 0)
        return event->ignore();
    event->setDropAction(Qt::MoveAction);
    event->accept();
    const auto target = indexOf(spot);
    const bool isSwap = students.size() == 1 && spot.row >= 0
        && !event->modifiers().testFlag(Qt::ControlModifier)
        && m_board->indexOf(students.first()).parent() != target.parent();
    const auto other = isSwap ? m_board->cardAt(target).student : core::StudentId();
    const auto place = m_board->board().at(column).place;
    // Later: whoever is told may ask the user, which a drag under way would not survive.
    QMetaObject::invokeMethod(
        this,
        [this, students, other, place] {
            if (other.isNull())
                Q_EMIT moveRequested(students, place);
            else
                Q_EMIT swapRequested(students.first(), other);
        },
        Qt::QueuedConnection);
}

void BoardView::setTarget(int column, const QMimeData* dragged)
{
    if (column == m_target)
        return;
    m_target = column;
    viewport()->update();
    if (dragged && column >= 0)
        Q_EMIT targetChanged(m_board->studentsIn(*dragged), m_board->board().at(column).place);
}

} // namespace ui
