// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/place.h"

#include <QListWidget>

namespace ui {

/// The places of the window as a list at its left.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    void show(Place place);
    [[nodiscard]] static QString title(Place place);

Q_SIGNALS:
    void placeChosen(ui::Place place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitToFont();
    void retranslate();
};

} // namespace ui
