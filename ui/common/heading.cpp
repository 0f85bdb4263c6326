// SPDX-License-Identifier: MIT
#include "ui/common/heading.h"

#include <QApplication>
#include <QEvent>

namespace ui {

Heading::Heading(int level, QWidget* parent) : PlainLabel({}, parent), m_level(level)
{
    fitToFont();
}

void Heading::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        fitToFont();
    PlainLabel::changeEvent(event);
}

void Heading::fitToFont()
{
    auto larger = QApplication::font();
    larger.setPointSizeF(larger.pointSizeF() * (m_level == 1 ? 1.6 : 1.15));
    larger.setWeight(QFont::DemiBold);
    setFont(larger);
}

} // namespace ui
