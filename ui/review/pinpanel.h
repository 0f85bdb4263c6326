// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/student.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ui {

class PlainLabel;

/// Asks why students are pinned, in a line above the board. Without a reason nobody is.
class PinPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PinPanel(QWidget* parent = nullptr);

    void ask(const QString& who, const QList<core::StudentId>& students);

Q_SIGNALS:
    void pinRequested(const QList<core::StudentId>& students, const QString& reason);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void pin();
    void close();

    QList<core::StudentId> m_students;
    QString m_who;
    PlainLabel* m_question;
    QLineEdit* m_reason;
    QPushButton* m_pin;
    QPushButton* m_cancel;
};

} // namespace ui
