// SPDX-License-Identifier: MIT
#pragma once

#include "ui/review/boardgeometry.h"

#include <QAbstractItemView>

namespace ui {

class BoardModel;
class BoardPainter;

/// The teams side by side, the unplaced students frozen at the left. Moves nobody itself: it says
/// who should go where.
class BoardView : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit BoardView(BoardModel* model, QWidget* parent = nullptr);

    /// The selected students, else the current one.
    [[nodiscard]] QList<core::StudentId> chosenStudents() const;

    /// Marks the cards that hold the text, dims the others.
    void setFilter(const QString& text);
    [[nodiscard]] int hitCount() const;
    void goToHit(int step); ///< 1: the next, -1: the previous.

    void goTo(const QModelIndex& index); ///< Current, alone selected, on screen.
    void zoom(int step); ///< Font size in points, 7 to 24; 0: as the program has it.

    QModelIndex indexAt(const QPoint& point) const override;
    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void moveRequested(const QList<core::StudentId>& students, const core::TeamPlace& to);
    void swapRequested(core::StudentId one, core::StudentId other);
    /// While dragging, on each new target.
    void targetChanged(const QList<core::StudentId>& students, const core::TeamPlace& to);

protected:
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex&) const override { return false; }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void relayout();
    void readScrollBars();
    [[nodiscard]] BoardSpot spotOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const BoardSpot& spot) const; ///< The nearest card.
    [[nodiscard]] int currentColumn() const { return spotOf(currentIndex()).column; }
    void moveChosen(int column);
    void selectColumn();
    void setTarget(int column, const QMimeData* dragged);
    void paintColumn(BoardPainter& painter, int column) const;
    [[nodiscard]] bool isHit(const QModelIndex& index) const;

    BoardModel* m_board;
    BoardGeometry m_geometry;
    QScrollBar* m_unplacedBar; ///< The unplaced students scroll alone.
    QString m_filter; ///< Folded.
    int m_target = -1; ///< Column under a drag.
    int m_row = 0; ///< That Left and Right try to keep.
};

} // namespace ui
