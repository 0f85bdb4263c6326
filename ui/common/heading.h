// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/plainlabel.h"

namespace ui {

/// The title of a view (level 1) or of a part of it (level 2), in letters of its rank.
class Heading : public PlainLabel
{
    Q_OBJECT

public:
    explicit Heading(int level = 1, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitToFont();

    int m_level;
};

} // namespace ui
