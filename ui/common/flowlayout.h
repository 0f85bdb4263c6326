// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

namespace ui {

/// Widgets side by side, on as many lines as the width takes, as words are: buttons under a table
/// that must not widen their form.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override; ///< All on one line.
    QSize minimumSize() const override; ///< Room for the widest.
    void setGeometry(const QRect& rect) override;

private:
    void place(const QList<QLayoutItem*>& items, const QRect& line) const;
    int arrange(const QRect& rect, bool isMeant) const; ///< The height that it takes.
    [[nodiscard]] int gap() const;

    QList<QLayoutItem*> m_items; ///< Owned, as Qt's layouts do.
};

} // namespace ui
