// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace ui {

/// The keys of the commands, each with its words.
class ShortcutList : public QDialog
{
    Q_OBJECT

public:
    ShortcutList(const QList<QAction*>& actions, QWidget* parent);
};

} // namespace ui
