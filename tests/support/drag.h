// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QWidget>

/// Drags the data over the widget and drops it, as the window system does; true if it was taken.
inline bool dragAndDrop(
    QWidget* widget, const QMimeData& data, const QPoint& at, Qt::KeyboardModifiers keys = Qt::NoModifier)
{
    QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, keys);
    QApplication::sendEvent(widget, &enter);
    QDragMoveEvent move(at, Qt::MoveAction, &data, Qt::LeftButton, keys);
    QApplication::sendEvent(widget, &move);
    QDropEvent drop(at, Qt::MoveAction, &data, Qt::LeftButton, keys);
    QApplication::sendEvent(widget, &drop);
    return enter.isAccepted() && move.isAccepted() && drop.isAccepted();
}
