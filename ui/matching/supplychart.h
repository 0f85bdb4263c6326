// SPDX-License-Identifier: MIT
#pragma once

#include "ui/matching/supplymodel.h"

#include <QWidget>

namespace ui {

/// A pair of bars for each row, what is asked for above what there is, with both numbers in words;
/// where more is asked for, the bar is hatched and has a sign.
class SupplyChart : public QWidget
{
    Q_OBJECT

public:
    explicit SupplyChart(QWidget* parent = nullptr);

    void setBars(const QList<SupplyModel::Bar>& bars);
    [[nodiscard]] QString sentence() const; ///< The same in words.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    void paintRow(QPainter& painter, const SupplyModel::Bar& bar, const QRect& row, int most) const;

    QList<SupplyModel::Bar> m_bars;
};

} // namespace ui
