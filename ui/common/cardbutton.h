// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include <QAbstractButton>

namespace ui {

class Heading;
class PlainLabel;

/// A large button: icon, title, a sentence and, at its end, a state as icon and word.
class CardButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CardButton(const QString& iconName, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& sentence);
    void setState(const QString& iconName, Tone tone, const QString& word);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void paintIcons();
    void retranslate();

    QString m_iconName;
    QString m_stateIconName;
    Tone m_tone = Tone::Plain;
    PlainLabel* m_icon;
    Heading* m_title;
    PlainLabel* m_sentence;
    PlainLabel* m_stateIcon;
    PlainLabel* m_state;
};

} // namespace ui
