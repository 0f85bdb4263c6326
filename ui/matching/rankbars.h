// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/review.h"
#include "ui/common/theme.h"

#include <QWidget>

namespace ui {

/// How many students are at which wish: a bar, a word and a count for each.
class RankBars : public QWidget
{
    Q_OBJECT

public:
    explicit RankBars(QWidget* parent = nullptr);

    void setReview(const core::Review& review);
    [[nodiscard]] QString sentence() const; ///< The same in words.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Bar
    {
        QString label;
        int count;
        Badge badge;
    };

    void fill();
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int rowHeight() const;

    core::Review m_review;
    QList<Bar> m_bars;
};

} // namespace ui
