// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace ui {

/// Takes files that are dropped anywhere on a window.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget* window);

Q_SIGNALS:
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui
