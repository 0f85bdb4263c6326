// SPDX-License-Identifier: MIT
#include "ui/matching/rankbars.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

RankBars::RankBars(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RankBars::setReview(const core::Review& review)
{
    m_review = review;
    fill();
}

void RankBars::fill()
{
    m_bars.clear();
    for (int i = 0; i < m_review.profile.size(); ++i)
        m_bars.append(Bar{tr("Wish %1").arg(i + 1), m_review.profile.at(i), Badge(std::min(i, 3))});
    m_bars.append(Bar{tr("Outside the wishes"), m_review.outside, Badge::NotWished});
    if (m_review.noBallot > 0)
        m_bars.append(Bar{tr("Gave no wishes"), m_review.noBallot, Badge::Unplaced});
    m_bars.append(Bar{tr("Without a project"), int(m_review.unplaced.size()), Badge::Unplaced});
    setAccessibleName(sentence());
    updateGeometry();
    update();
}

QString RankBars::sentence() const
{
    QStringList parts;
    for (const auto& bar : m_bars)
        parts.append(tr("%1: %2", "wish and students").arg(bar.label, QLocale().toString(bar.count)));
    return parts.join(u", "_s);
}

int RankBars::rowHeight() const
{
    return fontMetrics().height() * 3 / 2;
}

int RankBars::labelWidth() const
{
    int width = 0;
    for (const auto& bar : m_bars)
        width = std::max(width, fontMetrics().horizontalAdvance(bar.label));
    return width;
}

QSize RankBars::sizeHint() const
{
    return {labelWidth() + fontMetrics().averageCharWidth() * 20, int(m_bars.size()) * rowHeight()};
}

void RankBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& metrics = fontMetrics();
    const auto gap = metrics.averageCharWidth();
    const auto left = labelWidth() + gap;
    const auto room = width() - left - gap - metrics.horizontalAdvance(u"00000"_s);
    const auto most = std::max_element(
        m_bars.begin(), m_bars.end(), [](const Bar& a, const Bar& b) { return a.count < b.count; });
    for (int i = 0; i < m_bars.size(); ++i) {
        const auto& bar = m_bars.at(i);
        const QRect row(0, i * rowHeight(), width(), rowHeight());
        painter.setPen(palette().color(bar.count > 0 ? QPalette::Text : QPalette::PlaceholderText));
        painter.drawText(
            row.adjusted(0, 0, left - gap - width(), 0), Qt::AlignRight | Qt::AlignVCenter, bar.label);
        const auto length = bar.count == 0 ? 2 : std::max(4, room * bar.count / most->count);
        const QRect shape(left, row.top() + rowHeight() / 5, length, rowHeight() * 3 / 5);
        painter.drawText(row.adjusted(left + length + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
            QLocale().toString(bar.count));
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.count > 0 ? badgeColor(bar.badge, palette()) : trackColor(palette()));
        painter.drawRoundedRect(shape, 2, 2);
    }
}

void RankBars::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace ui
