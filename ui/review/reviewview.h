// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/handwork.h"
#include "core/matching/review.h"
#include "core/workspace.h"
#include "ui/common/place.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ui {

class BoardModel;
class BoardView;
class CounterBar;
class EmptyState;
class Heading;
class IssueList;
class PinPanel;
class PlainLabel;
class Prompts;
class RepairPanel;
class WhyPanel;

/// The page where a plan is looked at and changed by hand: figures, board, what is wrong.
class ReviewView : public QWidget
{
    Q_OBJECT

public:
    ReviewView(
        core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts, QWidget* parent = nullptr);

    void reveal(const core::RecordRef& record); ///< A student or a project, on the board.
    [[nodiscard]] QLineEdit* filterField() const { return m_filter; }

    void move(const QList<core::StudentId>& students, const core::TeamPlace& to);
    void swap(core::StudentId one, core::StudentId other);
    void exportTeams(); ///< Asks for the file, writes it in a task.
    void pickTeam(); ///< For the chosen students.
    void togglePin(); ///< Asks for the reason when it pins.
    void explainCurrent(); ///< Why is this student here? Who covers what this project needs?
    void showRepair();
    void setSolver(const QString& program); ///< Instead of the shipped one.

Q_SIGNALS:
    void jumpRequested(const core::RecordRef& record);
    void placeRequested(ui::Place place);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildTools();
    QWidget* buildBoard();
    QWidget* buildSide();
    void buildActions();
    void connectParts();
    void retranslate();
    void reload();
    void showCounters();
    void showDetails();
    void showHits();
    void showSide();
    void closeSide();
    void acceptRepair(const core::Scenario& repaired);
    void tellWhoMoved(const core::Scenario& before);
    void preview(const QList<core::StudentId>& students, const core::TeamPlace& to);
    void tell(const QString& sentence);

    bool mayMove(const QList<core::StudentId>& students, const core::TeamPlace& to);
    void store(const core::Message& label, const core::Scenario& scenario);
    [[nodiscard]] core::Motive motive() const;
    [[nodiscard]] QString names(const QList<core::StudentId>& students) const;
    [[nodiscard]] QString teamTitle(const core::TeamPlace& place) const;

    core::Workspace& m_workspace;
    core::CampaignId m_campaign;
    Prompts& m_prompts;
    core::Records m_records;
    QList<core::Scenario> m_scenarios;
    core::Scenario m_scenario;
    core::Review m_review;
    core::ScenarioId m_shown; ///< To be shown with the next reload; null: the same as now.
    bool m_isStale = true; ///< Data changed while the page was hidden.

    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QPushButton* m_goToMatching;
    Heading* m_title;
    PlainLabel* m_proof;
    QComboBox* m_scenarioChoice;
    QPushButton* m_export;
    CounterBar* m_counters;
    PlainLabel* m_reasonLabel;
    QLineEdit* m_reason;
    QLineEdit* m_filter;
    PlainLabel* m_hits;
    QAction* m_moveAction;
    QAction* m_pinAction;
    QAction* m_unplaceAction;
    QAction* m_whyAction;
    QAction* m_repairAction;
    PinPanel* m_pinPanel;
    BoardModel* m_model;
    BoardView* m_board;
    PlainLabel* m_details;
    PlainLabel* m_brokenTitle;
    IssueList* m_broken;
    PlainLabel* m_live;
    QStackedWidget* m_side; ///< Beside the board: why, repair.
    WhyPanel* m_why;
    RepairPanel* m_repair;
};

} // namespace ui
