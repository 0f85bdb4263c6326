// SPDX-License-Identifier: MIT
#pragma once

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace ui {

/// A form that scrolls up and down, never sideways: the area is at least as wide as its form.
class FormArea : public QScrollArea
{
public:
    explicit FormArea(QWidget* form)
    {
        setWidget(form);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
    }

    QSize minimumSizeHint() const override
    {
        const auto width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
        return {width, QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace ui
