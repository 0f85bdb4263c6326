// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class QPushButton;

namespace ui {

class PlainLabel;

/// One sentence above a view that stays true for a while, with its icon and at most a few buttons.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(const QString& iconName, Tone tone, QWidget* parent = nullptr);

    void setText(const QString& sentence);
    QPushButton* addButton();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintIcon();

    QString m_iconName;
    Tone m_tone;
    PlainLabel* m_icon;
    PlainLabel* m_sentence;
};

} // namespace ui
