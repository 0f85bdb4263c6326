// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"
#include "core/matching/comparison.h"
#include "core/matchrun.h"
#include "ui/common/place.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace ui {

class AimsPanel;
class ComparisonPanel;
class ConflictPanel;
class EmptyState;
class Heading;
class IssueList;
class PlainLabel;
class Prompts;
class ResultPanel;
class RunPanel;
class SupplyPanel;

/// The page where a plan is made: what is scarce, what is wrong before, what to strive for, the
/// run, its result or what stands in its way, and other ways beside it.
class MatchingView : public QWidget
{
    Q_OBJECT

public:
    MatchingView(
        core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts, QWidget* parent = nullptr);
    ~MatchingView() override;

    void setSolver(const QString& program); ///< Instead of the shipped one.

    void run();
    void cancel(); ///< At once; nothing is stored.
    void explainConflict(); ///< Why is there no plan, and what are the ways out?

Q_SIGNALS:
    void jumpRequested(const core::RecordRef& record);
    void placeRequested(ui::Place place);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildRun();
    QWidget* buildAims();
    void connectParts();
    void connectPanels();
    void retranslate();
    void reload();
    void readScenario();
    void showScenario();
    void showChecks();
    void showComparison();
    void choose(int index);
    void take(const core::Trial& trial);
    void save(const core::Message& label, const core::Scenario& scenario);
    void refuse(const core::Issues& issues);
    void finish();
    void setEditable(bool isEditable);

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
    QTabWidget* m_tabs; ///< Objectives and run, demand and supply, comparison.
    QBoxLayout* m_columns; ///< Of the first tab: aims and run, one below the other when narrow.
    AimsPanel* m_aims;
    SupplyPanel* m_supply;
    ComparisonPanel* m_comparison;
    Heading* m_checksTitle;
    PlainLabel* m_checksSummary;
    IssueList* m_checks;
    Heading* m_runTitle;
    RunPanel* m_panel;
    ResultPanel* m_result;
    QPushButton* m_explain;
    ConflictPanel* m_conflict;
};

} // namespace ui
