// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/outcome.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace ui {

class PlainLabel;

/// Starts and ends a match run, and tells in words how far it is.
class RunPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RunPanel(QWidget* parent = nullptr);

    /// Why nothing can be run; empty: it can.
    void setObstacle(const QString& reason);
    [[nodiscard]] const QString& obstacle() const { return m_obstacle; }

    void begin(core::Fairness fairness);
    void showProgress(const core::Progress& progress);
    void end();
    [[nodiscard]] bool isRunning() const { return m_state != State::Idle; }

Q_SIGNALS:
    void runRequested();
    void stopRequested(); ///< The best plan so far is wanted.
    void cancelRequested(); ///< Nothing is wanted.

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class State { Idle, Running, Stopping };

    void build();
    void retranslate();
    void setState(State state);
    void tellStage();
    void tellElapsed();

    QPushButton* m_run;
    QPushButton* m_stop;
    QPushButton* m_cancel;
    PlainLabel* m_reason;
    QWidget* m_details;
    PlainLabel* m_stage;
    PlainLabel* m_standing;
    PlainLabel* m_elapsed;
    State m_state = State::Idle;
    QString m_obstacle;
    core::Fairness m_fairness = core::Fairness::Leximin;
    std::optional<core::Progress> m_progress;
    QElapsedTimer m_clock;
    QTimer m_tick;
};

} // namespace ui
