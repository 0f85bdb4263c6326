// SPDX-License-Identifier: MIT
#include "ui/common/banner.h"

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace ui {

Banner::Banner(const QString& iconName, Tone tone, QWidget* parent)
    : QWidget(parent), m_iconName(iconName), m_tone(tone), m_icon(new PlainLabel), m_sentence(new PlainLabel)
{
    m_sentence->setWordWrap(true);
    const int gap = fontMetrics().height() / 2;
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap * 2, gap, gap * 2, gap);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence, 1);
    paintIcon();
}

void Banner::setText(const QString& sentence)
{
    m_sentence->setText(sentence);
}

QPushButton* Banner::addButton()
{
    auto* button = new QPushButton;
    layout()->addWidget(button);
    return button;
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
    QWidget::changeEvent(event);
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    const auto tone = toneColor(m_tone, palette());
    painter.fillRect(QRect(0, 0, fontMetrics().height() / 4, height()), tone);
    painter.fillRect(QRect(0, height() - 1, width(), 1), trackColor(palette()));
}

void Banner::paintIcon()
{
    const int side = fontMetrics().height() * 5 / 4;
    m_icon->setPixmap(icon(m_iconName, m_tone).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace ui
