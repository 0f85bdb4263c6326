// SPDX-License-Identifier: MIT
#include "ui/common/emptystate.h"

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

// The sentence stands in a box of limited width: a wrapped label with an alignment flag of its
// own would be cut.
EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new PlainLabel)
    , m_sentence(new PlainLabel)
    , m_buttons(new QVBoxLayout)
{
    auto* box = new QWidget;
    box->setFixedWidth(fontMetrics().averageCharWidth() * 60);
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    auto* column = new QVBoxLayout(box);
    column->setSpacing(fontMetrics().height());
    column->addStretch(1);
    column->addWidget(m_icon);
    column->addWidget(m_sentence);
    column->addLayout(m_buttons);
    column->addStretch(2);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch();
    layout->addWidget(box);
    layout->addStretch();
    paintIcon();
}

void EmptyState::setText(const QString& sentence)
{
    m_sentence->setText(sentence);
}

QPushButton* EmptyState::addButton(const QString& iconName)
{
    auto* button = new QPushButton(icon(iconName), QString());
    button->setDefault(m_buttons->isEmpty());
    button->setAutoDefault(true);
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
    QWidget::changeEvent(event);
}

void EmptyState::paintIcon()
{
    m_icon->setPixmap(
        icon(m_iconName)
            .pixmap(QSize(1, 1) * fontMetrics().height() * 3, devicePixelRatioF(), QIcon::Disabled));
}

} // namespace ui
