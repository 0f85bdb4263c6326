// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/comparison.h"
#include "core/matching/repair.h"

#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace ui {

class Heading;
class PlainLabel;

/// Mends a plan after withdrawals, late joiners and fallen projects: looks for the best repair
/// with few moves, shows who would move, and stores it only when it is accepted as a whole.
class RepairPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RepairPanel(const QString& solver, QWidget* parent = nullptr);
    ~RepairPanel() override;

    void setSolver(const QString& program) { m_solver = program; }

    /// The plan to mend; names: of the scenarios that are there.
    void setPlan(const core::Records& records, const core::Scenario& plan, const QStringList& names);

    void start();
    void cancel(); ///< Nothing is kept.
    void accept();

Q_SIGNALS:
    void accepted(const core::Scenario& repaired); ///< A new scenario, with its plan.
    void failed(const core::Error& error);
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void take(const core::Trial& trial);
    void showState();
    [[nodiscard]] QString freeName() const;
    [[nodiscard]] QString summary() const;

    QString m_solver;
    core::Records m_records;
    core::Scenario m_plan;
    QStringList m_names;
    std::unique_ptr<core::Comparison> m_run;
    std::optional<core::Trial> m_trial;
    Heading* m_title;
    PlainLabel* m_hint;
    QCheckBox* m_isLimited;
    QSpinBox* m_most;
    QPushButton* m_start;
    QProgressBar* m_busy;
    PlainLabel* m_summary;
    QListWidget* m_transfers;
    QPushButton* m_accept;
    QPushButton* m_reject;
};

} // namespace ui
