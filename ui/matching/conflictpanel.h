// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/answers.h"
#include "core/workspace.h"

#include <QWidget>

#include <memory>

class QListWidget;
class QProgressBar;
class QPushButton;

namespace core {
class SolverSession;
}

namespace ui {

class Heading;
class PlainLabel;
class Prompts;

/// Why there is no plan: the demands that contradict each other as sentences, and the ways out with
/// what each gives. One of them is applied by one key and can be undone.
class ConflictPanel : public QWidget
{
    Q_OBJECT

public:
    ConflictPanel(
        core::Workspace& workspace, Prompts& prompts, const QString& solver, QWidget* parent = nullptr);
    ~ConflictPanel() override;

    void setSolver(const QString& program) { m_solver = program; }

    void ask(const core::Records& records, const core::Scenario& scenario);
    void forget(); ///< The data changed: what was found is not true any more.
    void apply(); ///< The current way out.

Q_SIGNALS:
    void runRequested(); ///< After a way out was applied.

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What was asked, as the words of the answer need it.
    struct Question;

    enum class State { Nothing, Asking, Answered, Applied };

    void build();
    void retranslate();
    void take(const core::Conflict& conflict);
    void fill();
    void setState(State state);

    core::Workspace& m_workspace;
    Prompts& m_prompts;
    QString m_solver;
    std::unique_ptr<Question> m_question;
    std::unique_ptr<core::SolverSession> m_session;
    core::Conflict m_conflict;
    State m_state = State::Nothing;
    QProgressBar* m_busy;
    PlainLabel* m_status;
    QPushButton* m_cancel;
    Heading* m_conflictTitle;
    QListWidget* m_demands;
    Heading* m_waysTitle;
    QListWidget* m_ways;
    QPushButton* m_apply;
    QPushButton* m_run;
};

} // namespace ui
