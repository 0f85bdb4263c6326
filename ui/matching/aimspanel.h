// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace ui {

class FairnessCard;
class GoalEditor;
class Heading;
class ObjectiveList;
class ObjectiveModel;
class PlainLabel;

/// What a scenario strives for: a preset or an order of one's own, the card of each objective,
/// how wishes are served, what happens to students without wishes, the time limit.
class AimsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AimsPanel(QWidget* parent = nullptr);

    /// Scenarios: the stored ones, as far as changes can be counted from them.
    void setScenario(const core::Scenario& scenario, const QList<core::Scenario>& scenarios);
    void setCampaign(const core::Campaign& campaign);

Q_SIGNALS:
    void edited(const core::Message& label, const core::Scenario& scenario); ///< By the user.
    void campaignEdited(const core::Message& label, const core::Campaign& campaign);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void fillPresets();
    void fillNonVoters();
    void showGoal();

    core::Scenario m_scenario;
    core::Campaign m_campaign;
    Heading* m_title;
    PlainLabel* m_presetLabel;
    QComboBox* m_preset;
    PlainLabel* m_presetSentence;
    PlainLabel* m_hint;
    ObjectiveModel* m_objectives;
    ObjectiveList* m_order;
    GoalEditor* m_goal;
    FairnessCard* m_fairness;
    PlainLabel* m_nonVotersLabel;
    QComboBox* m_nonVoters;
    PlainLabel* m_limitLabel;
    QSpinBox* m_limit;
};

} // namespace ui
