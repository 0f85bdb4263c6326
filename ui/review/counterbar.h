// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

namespace ui {

/// Figures with a word under each, side by side, on as many lines as it takes.
class CounterBar : public QWidget
{
    Q_OBJECT

public:
    struct Counter
    {
        QString figure;
        QString word;
        Tone tone = Tone::Plain;

        bool operator==(const Counter&) const = default;
    };

    explicit CounterBar(QWidget* parent = nullptr);

    void setCounters(const QList<Counter>& counters);
    [[nodiscard]] QString sentence() const; ///< "62 placed, 2 pinned"

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont figureFont() const;
    [[nodiscard]] QList<QRect> places(int width) const;

    QList<Counter> m_counters;
};

} // namespace ui
