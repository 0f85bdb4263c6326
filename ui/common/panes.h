// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QWidget;

namespace ui {

/// Moves the focus from the pane that has it to the next (1) or the one before (-1), in a circle;
/// there the first widget that takes the focus gets it.
void stepPane(QList<QWidget*> panes, int by);

} // namespace ui
