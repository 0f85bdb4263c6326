// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/importdiff.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace ui {

class ImportDraft;
class PlainLabel;

/// Third step of an import: names that are not certainly one record. One answer counts for all
/// cells with that name.
class QuestionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionsPage(ImportDraft& draft, QWidget* parent = nullptr);

private:
    void build();
    void showQuestions();
    void showAnswers();
    void answerCurrent();
    void answerAll(bool byFirstProposal); ///< Else they are left out.
    [[nodiscard]] const core::Question* current() const;

    ImportDraft& m_draft;
    PlainLabel* m_sentence;
    QListWidget* m_questions;
    PlainLabel* m_question;
    QListWidget* m_answers;
    QPushButton* m_take;
    QPushButton* m_takeAll;
    QPushButton* m_leaveAll;
    QPushButton* m_back;
};

} // namespace ui
