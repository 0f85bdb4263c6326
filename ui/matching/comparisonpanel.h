// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/comparison.h"

#include <QWidget>

#include <memory>
#include <optional>

class QProgressBar;
class QPushButton;
class QTableView;

namespace ui {

class ComparisonModel;
class PlainLabel;

/// Solves the usual ways of matching one after the other, shows what each gives and costs, and
/// lets one be taken.
class ComparisonPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonPanel(const QString& solver, QWidget* parent = nullptr);
    ~ComparisonPanel() override;

    void setSolver(const QString& program) { m_solver = program; }

    /// What is compared: the scenario as it stands, and other ways for the same records.
    void setScenario(const core::Records& records, const core::Scenario& scenario,
        const std::optional<core::Scenario>& base);
    void setObstacle(const QString& reason); ///< Why nothing can be solved; empty: it can.

    void start();
    void take(); ///< The current row.

Q_SIGNALS:
    void chosen(const core::Trial& trial); ///< With its plan.
    void failed(const core::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void finish();
    void showState();

    QString m_solver;
    core::Records m_records;
    core::Scenario m_scenario;
    std::optional<core::Scenario> m_base;
    QString m_obstacle;
    std::unique_ptr<core::Comparison> m_run;
    int m_solving = 0; ///< The trial that is being solved.
    PlainLabel* m_hint;
    QPushButton* m_start;
    QPushButton* m_stop;
    QProgressBar* m_busy;
    PlainLabel* m_state;
    ComparisonModel* m_trials;
    QTableView* m_table;
    QPushButton* m_take;
};

} // namespace ui
