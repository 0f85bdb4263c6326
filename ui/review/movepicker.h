// SPDX-License-Identifier: MIT
#pragma once

#include "ui/review/moveeffect.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace ui {

class PlainLabel;

/// Where to? All teams with the effect of the move, the best first; typing narrows the list.
class MovePicker : public QDialog
{
    Q_OBJECT

public:
    MovePicker(const QString& who, const QList<MoveEffect>& effects, QWidget* parent = nullptr);

Q_SIGNALS:
    void picked(const core::TeamPlace& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void pick();

    QList<MoveEffect> m_effects;
    QLineEdit* m_filter;
    QListWidget* m_list;
};

} // namespace ui
