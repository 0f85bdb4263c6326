// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace ui {

class ObjectiveModel;

/// The objectives as cards in order: dragged, or moved by Alt+Up and Alt+Down; Space switches
/// one on or off.
class ObjectiveList : public QListView
{
    Q_OBJECT

public:
    explicit ObjectiveList(ObjectiveModel* model, QWidget* parent = nullptr);

    QSize sizeHint() const override; ///< All of the cards: the page scrolls, not the list.
    QSize minimumSizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
    }

    void moveCurrent(int step); ///< -1: up, 1: down.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitToCards();

    ObjectiveModel* m_objectives;
};

} // namespace ui
