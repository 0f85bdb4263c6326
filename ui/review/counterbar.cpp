// SPDX-License-Identifier: MIT
#include "ui/review/counterbar.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

CounterBar::CounterBar(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CounterBar::setCounters(const QList<Counter>& counters)
{
    if (counters == m_counters)
        return;
    m_counters = counters;
    setAccessibleName(sentence());
    updateGeometry();
    update();
}

QString CounterBar::sentence() const
{
    QStringList parts;
    for (const auto& counter : m_counters)
        parts.append(counter.figure + u' ' + counter.word);
    return parts.join(u", "_s);
}

QFont CounterBar::figureFont() const
{
    auto larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.3);
    larger.setWeight(QFont::DemiBold);
    return larger;
}

QList<QRect> CounterBar::places(int width) const
{
    const QFontMetrics figures(figureFont());
    const auto height = figures.height() + fontMetrics().height();
    const auto gap = fontMetrics().averageCharWidth() * 3;
    QList<QRect> found;
    QPoint corner;
    for (const auto& counter : m_counters) {
        const auto needed = std::max(
            figures.horizontalAdvance(counter.figure), fontMetrics().horizontalAdvance(counter.word));
        if (corner.x() > 0 && corner.x() + needed > width)
            corner = {0, corner.y() + height + fontMetrics().height() / 3};
        found.append(QRect(corner, QSize(needed, height)));
        corner.rx() += needed + gap;
    }
    return found;
}

QSize CounterBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, heightForWidth(width())};
}

int CounterBar::heightForWidth(int width) const
{
    const auto all = places(width);
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

void CounterBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto& counter = m_counters.at(i);
        painter.setFont(figureFont());
        painter.setPen(toneColor(counter.tone, palette()));
        painter.drawText(all.at(i), Qt::AlignLeft | Qt::AlignTop, counter.figure);
        painter.setFont(font());
        painter.setPen(secondaryColor(palette()));
        painter.drawText(all.at(i), Qt::AlignLeft | Qt::AlignBottom, counter.word);
    }
}

} // namespace ui
