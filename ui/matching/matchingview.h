// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"
#include "core/matchrun.h"
#include "ui/common/place.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace ui {

class EmptyState;
class FairnessCard;
class Heading;
class IssueList;
class ObjectiveList;
class ObjectiveModel;
class PlainLabel;
class Prompts;
class ResultPanel;
class RunPanel;

/// The page where a plan is made: what is wrong before, what to strive for, the run, its result.
class MatchingView : public QWidget
{
    Q_OBJECT

public:
    MatchingView(
        core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts, QWidget* parent = nullptr);
    ~MatchingView() override;

    void setSolver(const QString& program) { m_solver = program; } ///< Instead of the shipped one.

    void reveal(const core::RecordRef& record); ///< The first check about it.

    void run();
    void cancel(); ///< At once; nothing is stored.

Q_SIGNALS:
    void jumpRequested(const core::RecordRef& record);
    void placeRequested(ui::Place place);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildAims();
    QWidget* buildRun();
    void connectParts();
    void retranslate();
    void reload();
    void readScenario();
    void showScenario();
    void showChecks();
    void choose(int index);
    void save(const core::Message& label, const core::Scenario& scenario);
    void finish();

    core::Workspace& m_workspace;
    core::CampaignId m_campaign;
    Prompts& m_prompts;
    QString m_solver = core::SolverProcess::shippedProgram();
    std::unique_ptr<core::MatchRun> m_run;
    core::Records m_records;
    QList<core::Scenario> m_scenarios; ///< As stored.
    core::Scenario m_scenario; ///< The one on screen; stored with its first change.
    bool m_isStale = true; ///< Data changed while the page was hidden.

    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QPushButton* m_goToProjects;
    QPushButton* m_goToStudents;
    Heading* m_title;
    PlainLabel* m_scenarioLabel;
    QComboBox* m_scenarioChoice;
    QWidget* m_aims;
    Heading* m_aimsTitle;
    PlainLabel* m_aimsHint;
    ObjectiveModel* m_objectives;
    ObjectiveList* m_order;
    FairnessCard* m_fairness;
    PlainLabel* m_limitLabel;
    QSpinBox* m_limit;
    Heading* m_checksTitle;
    PlainLabel* m_checksSummary;
    IssueList* m_checks;
    Heading* m_runTitle;
    RunPanel* m_panel;
    ResultPanel* m_result;
};

} // namespace ui
