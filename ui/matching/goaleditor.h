// SPDX-License-Identifier: MIT
#pragma once

#include "ui/matching/objectivemodel.h"

#include <QGroupBox>

class QButtonGroup;
class QComboBox;
class QSpinBox;

namespace ui {

class PlainLabel;

/// How much the current objective counts, and its numbers: of what teams are mixed, how many
/// students may change.
class GoalEditor : public QGroupBox
{
    Q_OBJECT

public:
    explicit GoalEditor(QWidget* parent = nullptr);

    void setGoal(const core::Goal& goal, ObjectiveModel::Strength strength);

    /// Earlier plans that changes can be counted from.
    void setBases(const QList<core::Scenario>& scenarios, core::ScenarioId chosen);

Q_SIGNALS:
    void edited(const core::Goal& goal, ui::ObjectiveModel::Strength strength); ///< By the user.
    void baseChosen(core::ScenarioId base);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void showParts();
    void tell();
    [[nodiscard]] QList<std::pair<PlainLabel*, QWidget*>> parts() const; ///< Labels and their editors.
    [[nodiscard]] ObjectiveModel::Strength strength() const;

    core::Goal m_goal;
    QList<core::Scenario> m_bases;
    core::ScenarioId m_base;
    QButtonGroup* m_strengths; ///< By the number of the enumerator.
    PlainLabel* m_attributeLabel;
    QComboBox* m_attribute;
    PlainLabel* m_leastLabel;
    QSpinBox* m_least;
    PlainLabel* m_mostLabel;
    QSpinBox* m_most;
    PlainLabel* m_baseLabel;
    QComboBox* m_baseChoice;
};

} // namespace ui
