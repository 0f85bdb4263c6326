// SPDX-License-Identifier: MIT
#include "ui/common/cardbutton.h"

#include "ui/common/heading.h"
#include "ui/common/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {

CardButton::CardButton(const QString& iconName, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_icon(new PlainLabel)
    , m_title(new Heading(2))
    , m_sentence(new PlainLabel)
    , m_stateIcon(new PlainLabel)
    , m_state(new PlainLabel)
{
    build();
    paintIcons();
}

void CardButton::setTexts(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    retranslate();
}

void CardButton::setState(const QString& iconName, Tone tone, const QString& word)
{
    m_stateIconName = iconName;
    m_tone = tone;
    m_state->setText(word);
    paintIcons();
    retranslate();
}

void CardButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintIcons();
    QAbstractButton::changeEvent(event);
}

void CardButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = hasFocus() || underMouse();
    const double width = hasFocus() ? 2 : 1;
    painter.setPen(QPen(isMarked ? palette().highlight().color() : trackColor(palette()), width));
    painter.setBrush(palette().color(isDown() ? QPalette::Button : QPalette::Base));
    const double radius = fontMetrics().height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

void CardButton::build()
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    for (auto* part : QList<QWidget*>{m_icon, m_title, m_sentence, m_stateIcon, m_state})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);

    const int gap = fontMetrics().height();
    auto* texts = new QVBoxLayout;
    texts->setSpacing(gap / 4);
    texts->addWidget(m_title);
    texts->addWidget(m_sentence);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap, gap * 3 / 4, gap, gap * 3 / 4);
    layout->addWidget(m_icon);
    layout->addLayout(texts, 1);
    layout->addWidget(m_stateIcon);
    layout->addWidget(m_state);
    layout->setSpacing(gap * 3 / 4);
}

void CardButton::paintIcons()
{
    const int height = fontMetrics().height();
    const QSize large(height * 2, height * 2);
    const QSize small(height, height);
    m_icon->setPixmap(ui::icon(m_iconName, Tone::Accent).pixmap(large, devicePixelRatioF()));
    m_stateIcon->setVisible(!m_stateIconName.isEmpty());
    if (!m_stateIconName.isEmpty())
        m_stateIcon->setPixmap(ui::icon(m_stateIconName, m_tone).pixmap(small, devicePixelRatioF()));
}

void CardButton::retranslate()
{
    QStringList spoken{m_title->text(), m_sentence->text(), m_state->text()};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
}

} // namespace ui
