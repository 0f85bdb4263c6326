// SPDX-License-Identifier: MIT
#include "ui/review/boardview.h"

#include "core/domain/text.h"
#include "ui/review/boardmodel.h"
#include "ui/review/boardpainter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace ui {

BoardView::BoardView(BoardModel* model, QWidget* parent)
    : QAbstractItemView(parent), m_board(model), m_unplacedBar(new QScrollBar(Qt::Vertical, viewport()))
{
    setModel(model);
    setSelectionMode(ExtendedSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(m_unplacedBar, &QScrollBar::valueChanged, this, &BoardView::readScrollBars);
    connect(model, &QAbstractItemModel::modelReset, this, &BoardView::relayout);
    connect(model, &QAbstractItemModel::rowsMoved, this, &BoardView::relayout);
    connect(model, &QAbstractItemModel::rowsInserted, this, &BoardView::relayout);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &BoardView::relayout);
    connect(model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
    relayout();
}

QList<core::StudentId> BoardView::chosenStudents() const
{
    QList<core::StudentId> students;
    for (const auto& index : selectedIndexes()) {
        if (BoardModel::isCard(index))
            students.append(m_board->cardAt(index).student);
    }
    if (students.isEmpty() && BoardModel::isCard(currentIndex()))
        students.append(m_board->cardAt(currentIndex()).student);
    return students;
}

void BoardView::setFilter(const QString& text)
{
    m_filter = core::folded(text);
    viewport()->update();
}

bool BoardView::isHit(const QModelIndex& index) const
{
    return !m_filter.isEmpty() && m_board->cardAt(index).searched.contains(m_filter);
}

int BoardView::hitCount() const
{
    int count = 0;
    for (const auto& column : m_board->board())
        count += int(std::ranges::count_if(
            column.cards, [this](const BoardCard& card) { return card.searched.contains(m_filter); }));
    return m_filter.isEmpty() ? 0 : count;
}

void BoardView::goToHit(int step)
{
    QModelIndexList hits;
    for (int column = 0; column < m_board->rowCount(); ++column) {
        const auto parent = m_board->index(column, 0);
        for (int row = 0; row < m_board->rowCount(parent); ++row) {
            if (isHit(m_board->index(row, 0, parent)))
                hits.append(m_board->index(row, 0, parent));
        }
    }
    if (hits.isEmpty())
        return;
    const auto now = hits.indexOf(currentIndex());
    const auto next = now < 0 ? (step > 0 ? 0 : hits.size() - 1) : now + step + hits.size();
    goTo(hits.at(next % hits.size()));
}

void BoardView::goTo(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    m_row = spotOf(index).row;
}

void BoardView::zoom(int step)
{
    auto changed = font();
    const auto size = step == 0 ? QApplication::font().pointSizeF() : changed.pointSizeF() + step;
    changed.setPointSizeF(std::clamp(size, 7.0, 24.0));
    setFont(changed);
}

void BoardView::relayout()
{
    m_geometry.fit(fontMetrics(), m_board->board());
    updateGeometries();
    viewport()->update();
}

void BoardView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    const auto room = std::max(0, viewport()->height() - m_geometry.headerHeight());
    const auto fit = [](QScrollBar* bar, int whole, int page, int step) {
        bar->setRange(0, std::max(0, whole - page));
        bar->setPageStep(page);
        bar->setSingleStep(step);
    };
    fit(verticalScrollBar(), m_geometry.tallestTeam(), room, m_geometry.pitch() / 2);
    fit(horizontalScrollBar(), m_geometry.teamsWidth(), viewport()->width() - m_geometry.unplacedWidth(),
        m_geometry.columnWidth() / 2);
    const auto unplaced = m_board->rowCount(m_board->index(0, 0));
    fit(m_unplacedBar, m_geometry.cardsHeight(unplaced), room, m_geometry.pitch() / 2);
    const auto width = m_unplacedBar->sizeHint().width();
    m_unplacedBar->setGeometry(
        m_geometry.unplacedWidth() - m_geometry.gap() - width, m_geometry.headerHeight(), width, room);
    m_unplacedBar->setVisible(m_unplacedBar->maximum() > 0);
    readScrollBars();
}

void BoardView::readScrollBars()
{
    m_geometry.setWindow({.size = viewport()->size(),
        .x = horizontalOffset(),
        .y = verticalOffset(),
        .unplacedY = m_unplacedBar->value(),
        .unplacedBar = m_unplacedBar->maximum() > 0 ? m_unplacedBar->width() : 0});
    viewport()->update();
}

BoardSpot BoardView::spotOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return BoardModel::isCard(index) ? BoardSpot{index.parent().row(), index.row()} : BoardSpot{index.row()};
}

QModelIndex BoardView::indexOf(const BoardSpot& spot) const
{
    const auto column = m_board->index(std::clamp(spot.column, 0, m_board->rowCount() - 1), 0);
    const auto count = m_board->rowCount(column);
    return spot.row < 0 || count == 0 ? column : m_board->index(std::min(spot.row, count - 1), 0, column);
}

QRect BoardView::visualRect(const QModelIndex& index) const
{
    return m_geometry.rect(spotOf(index));
}

QModelIndex BoardView::indexAt(const QPoint& point) const
{
    const auto spot = m_geometry.spotAt(point);
    return spot.isNowhere() ? QModelIndex() : indexOf(spot);
}

void BoardView::scrollTo(const QModelIndex& index, ScrollHint)
{
    if (!index.isValid())
        return;
    const auto window = m_geometry.windowTo(spotOf(index));
    horizontalScrollBar()->setValue(window.x);
    verticalScrollBar()->setValue(window.y);
    m_unplacedBar->setValue(window.unplacedY);
}

int BoardView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int BoardView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void BoardView::scrollContentsBy(int, int)
{
    readScrollBars();
}

// The header stands above the first card, as row -1.
QModelIndex BoardView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    auto spot = spotOf(currentIndex());
    if (spot.isNowhere())
        return indexOf({0, 0});
    const int page = std::max(1, verticalScrollBar()->pageStep() / m_geometry.pitch());
    const bool isSideways = action == MoveLeft || action == MoveRight;
    if (isSideways) {
        // Through an empty column the row is kept for the next one.
        const bool isEmpty = m_board->board().at(spot.column).cards.isEmpty();
        return indexOf({spot.column + (action == MoveLeft ? -1 : 1), isEmpty ? m_row : spot.row});
    }
    switch (action) {
    case MoveUp: spot.row = std::max(int(BoardSpot::Header), spot.row - 1); break;
    case MoveDown: ++spot.row; break;
    case MovePageUp: spot.row = std::max(0, spot.row - page); break;
    case MovePageDown: spot.row += page; break;
    case MoveHome: spot.row = 0; break;
    case MoveEnd: spot.row = std::numeric_limits<int>::max(); break;
    default: break;
    }
    m_row = spot.row;
    return indexOf(spot);
}

void BoardView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    QItemSelection selection;
    for (int column = 0; column < m_board->rowCount(); ++column) {
        if (!m_geometry.columnRect(column).intersects(rect))
            continue;
        const auto parent = m_board->index(column, 0);
        if (m_geometry.headerRect(column).intersects(rect))
            selection.select(parent, parent);
        for (int row = 0; row < m_board->rowCount(parent); ++row) {
            if (m_geometry.cardRect(column, row).intersects(rect))
                selection.select(m_board->index(row, 0, parent), m_board->index(row, 0, parent));
        }
    }
    selectionModel()->select(selection, command);
}

QRegion BoardView::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const auto& index : selection.indexes())
        region += visualRect(index);
    return region;
}

void BoardView::selectColumn()
{
    const auto column = BoardModel::isCard(currentIndex()) ? currentIndex().parent() : currentIndex();
    const auto count = m_board->rowCount(column);
    if (count > 0)
        selectionModel()->select(
            QItemSelection(m_board->index(0, 0, column), m_board->index(count - 1, 0, column)),
            QItemSelectionModel::ClearAndSelect);
}

void BoardView::moveChosen(int column)
{
    const auto students = chosenStudents();
    if (!students.isEmpty() && column >= 0 && column < m_board->rowCount())
        Q_EMIT moveRequested(students, m_board->board().at(column).place);
}

void BoardView::keyPressEvent(QKeyEvent* event)
{
    const auto column = currentColumn();
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Left)
        moveChosen(column - 1);
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Right)
        moveChosen(column + 1);
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Home)
        moveChosen(0);
    else if (event->matches(QKeySequence::SelectAll))
        selectColumn();
    else if (event->matches(QKeySequence::ZoomIn))
        zoom(1);
    else if (event->matches(QKeySequence::ZoomOut))
        zoom(-1);
    else
        QAbstractItemView::keyPressEvent(event);
}

void BoardView::wheelEvent(QWheelEvent* event)
{
    const auto steps = event->angleDelta().y();
    if (event->modifiers() == Qt::ControlModifier && steps != 0)
        zoom(steps > 0 ? 1 : -1);
    else if (m_geometry.columnAt(int(event->position().x())) == 0 && m_unplacedBar->isVisible())
        QApplication::sendEvent(m_unplacedBar, event);
    else
        QAbstractItemView::wheelEvent(event);
    event->accept();
}

void BoardView::changeEvent(QEvent* event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        relayout();
}

void BoardView::resizeEvent(QResizeEvent* event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

// Somebody who comes by the keyboard stands somewhere.
void BoardView::focusInEvent(QFocusEvent* event)
{
    QAbstractItemView::focusInEvent(event);
    if (!currentIndex().isValid() && m_board->rowCount() > 0)
        selectionModel()->setCurrentIndex(indexOf({0, 0}), QItemSelectionModel::NoUpdate);
    viewport()->update();
}

void BoardView::paintEvent(QPaintEvent*)
{
    QPainter canvas(viewport());
    BoardPainter painter(canvas, palette(), font());
    if (m_board->board().isEmpty())
        return;
    const auto teams = viewport()->rect().adjusted(m_geometry.unplacedWidth(), 0, 0, 0);
    canvas.setClipRect(teams);
    const auto first = m_geometry.columnAt(teams.left());
    for (int column = first; column > 0 && column < m_board->rowCount(); ++column) {
        if (m_geometry.columnRect(column).left() > teams.right())
            break;
        paintColumn(painter, column);
    }
    canvas.setClipRect(viewport()->rect());
    paintColumn(painter, 0);
}

void BoardView::paintColumn(BoardPainter& painter, int column) const
{
    const auto parent = m_board->index(column, 0);
    const auto& content = m_board->board().at(column);
    const auto stateOf = [this](const QModelIndex& index) {
        return BoardPainter::State{.isSelected = selectionModel()->isSelected(index),
            .hasFocus = hasFocus() && index == currentIndex()};
    };
    auto state = stateOf(parent);
    state.isTarget = column == m_target;
    if (content.isEmpty())
        return painter.narrow(content, m_geometry.columnRect(column), state);
    painter.column(m_geometry.columnRect(column), state);
    painter.header(content, m_geometry.headerRect(column), state);
    const auto cards = painter.clipBelow(m_geometry.headerHeight());
    for (int row = m_geometry.firstRow(column); row < content.cards.size(); ++row) {
        const auto area = m_geometry.cardRect(column, row);
        if (area.top() > viewport()->height())
            break;
        const auto index = m_board->index(row, 0, parent);
        auto cardState = stateOf(index);
        cardState.isHit = isHit(index);
        cardState.isDimmed = !m_filter.isEmpty() && !cardState.isHit;
        painter.card(content.cards.at(row), area, cardState);
    }
}

} // namespace ui
