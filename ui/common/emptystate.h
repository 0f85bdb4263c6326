// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui {

class PlainLabel;

/// What a view shows instead of an empty table: an icon, a sentence about what goes here and
/// the buttons that bring it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString& iconName, QWidget* parent = nullptr);

    void setText(const QString& sentence);
    QPushButton* addButton(const QString& iconName); ///< The first is the default one.

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintIcon();

    QString m_iconName;
    PlainLabel* m_icon;
    PlainLabel* m_sentence;
    QVBoxLayout* m_buttons;
};

} // namespace ui
