// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"
#include "core/error.h"
#include "core/matching/answers.h"

#include <QHash>
#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace core {
class Explainer;
class SolverSession;
} // namespace core

namespace ui {

class Heading;
class PlainLabel;

/// Why is a student here, and not on a better wish? Who covers what a project needs? In sentences
/// that can be copied, for coordinators or for the student. A solver that is kept warm is asked
/// one wish after the other, while the window stays at work.
class WhyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WhyPanel(const QString& solver, QWidget* parent = nullptr);
    ~WhyPanel() override;

    void setSolver(const QString& program) { m_solver = program; }

    /// The plan that is explained; another one, or other data, makes older answers void.
    void setPlan(const core::Records& records, const core::Scenario& scenario);

    void explain(core::StudentId student);
    void explain(core::ProjectId project);
    void cancel(); ///< Keeps what is answered.
    [[nodiscard]] bool isBusy() const { return !m_pending.isEmpty(); }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void failed(const core::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What was asked, as the words of the answers need it.
    struct Plan;

    /// Why not this project? Null: why no project at all?
    struct Answer
    {
        core::ProjectId project;
        std::optional<core::WhyNot> whyNot; ///< None: not answered.
    };

    void build();
    void retranslate();
    void ask();
    void take(const core::WhyNot& whyNot);
    void showText();
    void closeSession();
    [[nodiscard]] QStringList studentLines() const;
    [[nodiscard]] QStringList answerLines(const core::Explainer& explainer, const Answer& answer) const;
    [[nodiscard]] QStringList projectLines() const;
    [[nodiscard]] bool isForStudent() const;

    QString m_solver;
    std::unique_ptr<Plan> m_plan;
    std::unique_ptr<core::SolverSession> m_session;
    core::StudentId m_student; ///< Null: a project is explained, or nothing.
    core::ProjectId m_project;
    QList<Answer> m_answers; ///< In the order of the wishes.
    QHash<int, core::ProjectId> m_pending; ///< By the number of the question.
    Heading* m_title;
    PlainLabel* m_status;
    QProgressBar* m_busy;
    QPlainTextEdit* m_text;
    QCheckBox* m_forStudent;
    QPushButton* m_copy;
    QPushButton* m_cancel;
};

} // namespace ui
