// SPDX-License-Identifier: MIT
#include "ui/matching/supplychart.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

SupplyChart::SupplyChart(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SupplyChart::setBars(const QList<SupplyModel::Bar>& bars)
{
    m_bars = bars;
    setAccessibleName(sentence());
    updateGeometry();
    update();
}

QString SupplyChart::sentence() const
{
    QStringList parts;
    for (const auto& bar : m_bars)
        parts.append(tr("%1: %2", "row of a chart").arg(bar.label, bar.words));
    return parts.join(u"; "_s);
}

int SupplyChart::rowHeight() const
{
    return fontMetrics().height() * 5 / 2;
}

QSize SupplyChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, int(m_bars.size()) * rowHeight()};
}

QSize SupplyChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
}

void SupplyChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int most = 1;
    for (const auto& bar : m_bars)
        most = std::max({most, bar.asked, bar.available});
    for (int i = 0; i < m_bars.size(); ++i)
        paintRow(painter, m_bars.at(i), QRect(0, i * rowHeight(), width(), rowHeight()), most);
}

void SupplyChart::paintRow(QPainter& painter, const SupplyModel::Bar& bar, const QRect& row, int most) const
{
    const int line = fontMetrics().height();
    const int sign = bar.isShort ? line : 0;
    if (bar.isShort)
        icon(u"triangle-alert"_s, Tone::Warning).paint(&painter, QRect(row.left(), row.top(), line, line));
    const auto words = tr("%1: %2", "row of a chart").arg(bar.label, bar.words);
    const QRect text = row.adjusted(sign > 0 ? sign + line / 4 : 0, 0, 0, 0);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(
        text, Qt::AlignLeft | Qt::AlignTop, fontMetrics().elidedText(words, Qt::ElideMiddle, text.width()));

    const int height = line / 2;
    const auto length = [&](int count) { return count == 0 ? 2 : std::max(4, row.width() * count / most); };
    const QRect asked(row.left(), row.top() + line + 2, length(bar.asked), height);
    const QRect available(row.left(), asked.bottom() + 2, length(bar.available), height);
    const auto tone = toneColor(bar.isShort ? Tone::Warning : Tone::Accent, palette());
    painter.setPen(tone);
    painter.setBrush(QBrush(tone, bar.isShort ? Qt::BDiagPattern : Qt::SolidPattern));
    painter.drawRect(asked.adjusted(0, 0, -1, -1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColor(Tone::Good, palette()));
    painter.drawRect(available);
}

void SupplyChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace ui
