// SPDX-License-Identifier: MIT
#include "ui/common/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ui {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::gap() const
{
    const auto* owner = parentWidget();
    const auto width = owner != nullptr
        ? owner->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, owner)
        : spacing();
    return std::max(4, width);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? gap() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto* item : m_items)
        size = size.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool isMeant) const
{
    QList<QLayoutItem*> line;
    int x = rect.left();
    int y = rect.top();
    int lineHeight = 0;
    const auto endLine = [&] {
        if (isMeant)
            place(line, QRect(rect.left(), y, rect.width(), lineHeight));
        line.clear();
        y += lineHeight;
    };
    for (auto* item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), rect.width());
        if (!line.isEmpty() && x + width > rect.left() + rect.width()) {
            endLine();
            x = rect.left();
            y += gap();
            lineHeight = 0;
        }
        line.append(item);
        x += width + gap();
        lineHeight = std::max(lineHeight, item->sizeHint().height());
    }
    endLine();
    return y - rect.top();
}

// One beside the other, each in the middle of the height.
void FlowLayout::place(const QList<QLayoutItem*>& items, const QRect& line) const
{
    int x = line.left();
    for (auto* item : items) {
        const QSize size(std::min(item->sizeHint().width(), line.width()), item->sizeHint().height());
        item->setGeometry({QPoint(x, line.top() + (line.height() - size.height()) / 2), size});
        x += size.width() + gap();
    }
}

} // namespace ui
