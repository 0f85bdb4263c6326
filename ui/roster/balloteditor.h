// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/project.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTableView;

namespace ui {

class Heading;
class WishModel;

/// The ballot of one student: ranks edited in place or moved by buttons and Alt+arrows, projects
/// to add.
class BallotEditor : public QWidget
{
    Q_OBJECT

public:
    explicit BallotEditor(QWidget* parent = nullptr);

    void setWishes(const QList<core::Project>& projects, const QList<core::Wish>& wishes);

Q_SIGNALS:
    void edited(const QList<core::Wish>& wishes);

protected:
    void changeEvent(QEvent* event) override;

private:
    void shiftCurrent(int by);
    void removeCurrent();
    void addChosen();
    void retranslate();
    void fillCandidates();

    WishModel* m_wishes;
    Heading* m_title;
    QTableView* m_table;
    QComboBox* m_candidates;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
};

} // namespace ui
