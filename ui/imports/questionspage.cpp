// SPDX-License-Identifier: MIT
#include "ui/imports/questionspage.h"

#include "ui/common/issuelist.h"
#include "ui/common/plainlabel.h"
#include "ui/imports/importdraft.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using Answer = core::ImportDecision::Answer;

namespace ui {

namespace {

core::ImportDecision decision(const core::Question& question, Answer answer, const QString& target = {})
{
    return {.id = core::ImportDecisionId::create(),
        .subject = question.subject,
        .text = question.text,
        .answer = answer,
        .target = target};
}

QListWidget* list(const QString& name)
{
    auto* widget = new QListWidget;
    widget->setObjectName(name);
    widget->setWordWrap(true);
    widget->setTabKeyNavigation(false);
    widget->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    widget->setResizeMode(QListView::Adjust);
    return widget;
}

} // namespace

QuestionsPage::QuestionsPage(ImportDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_sentence(new PlainLabel)
    , m_questions(list(u"questions"_s))
    , m_question(new PlainLabel)
    , m_answers(list(u"answers"_s))
    , m_take(new QPushButton(tr("Take this answer")))
    , m_takeAll(new QPushButton(tr("Take the first proposal everywhere")))
    , m_leaveAll(new QPushButton(tr("Leave out all that is open")))
    , m_back(new QPushButton(tr("Take back the last answer")))
{
    build();
    connect(m_questions, &QListWidget::currentRowChanged, this, &QuestionsPage::showAnswers);
    connect(m_answers, &QListWidget::itemActivated, this, &QuestionsPage::answerCurrent);
    connect(m_take, &QPushButton::clicked, this, &QuestionsPage::answerCurrent);
    connect(m_takeAll, &QPushButton::clicked, this, [this] { answerAll(true); });
    connect(m_leaveAll, &QPushButton::clicked, this, [this] { answerAll(false); });
    connect(m_back, &QPushButton::clicked, &m_draft, &ImportDraft::takeBackDecision);
    connect(&m_draft, &ImportDraft::diffChanged, this, &QuestionsPage::showQuestions);
}

void QuestionsPage::build()
{
    m_sentence->setObjectName(u"questionsSentence"_s);
    m_sentence->setWordWrap(true);
    m_question->setWordWrap(true);
    m_questions->setAccessibleName(tr("Open questions"));
    m_answers->setAccessibleName(tr("Possible answers"));
    m_take->setObjectName(u"take"_s);
    m_takeAll->setObjectName(u"takeAll"_s);
    m_leaveAll->setObjectName(u"leaveAll"_s);
    m_back->setObjectName(u"takeBack"_s);
    auto* answers = new QVBoxLayout;
    answers->addWidget(m_question);
    answers->addWidget(m_answers, 1);
    answers->addWidget(m_take);
    auto* panes = new QHBoxLayout;
    panes->addWidget(m_questions, 1);
    panes->addLayout(answers, 1);
    auto* all = new QVBoxLayout;
    all->addWidget(m_takeAll);
    auto* row = new QHBoxLayout;
    row->addWidget(m_leaveAll);
    row->addWidget(m_back);
    all->addLayout(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_sentence);
    layout->addLayout(panes, 1);
    layout->addLayout(all);
}

const core::Question* QuestionsPage::current() const
{
    const int row = m_questions->currentRow();
    const auto& questions = m_draft.diff().questions;
    return row >= 0 && row < questions.size() ? &questions.at(row) : nullptr;
}

void QuestionsPage::showQuestions()
{
    const auto& questions = m_draft.diff().questions;
    const int before = std::max(0, m_questions->currentRow());
    m_questions->clear();
    for (const auto& question : questions)
        m_questions->addItem(tr("“%1” (%2, %3)")
                                 .arg(question.text, core::labelOf(question.subject).text(),
                                     tr("%n cell(s)", nullptr, int(question.places.size()))));
    m_questions->setCurrentRow(std::min(before, int(questions.size()) - 1));
    const bool isOpen = !questions.isEmpty();
    m_takeAll->setEnabled(std::ranges::any_of(
        questions, [](const core::Question& question) { return !question.candidates.isEmpty(); }));
    m_leaveAll->setEnabled(isOpen);
    m_take->setEnabled(isOpen);
    m_back->setEnabled(!m_draft.decisions().isEmpty());
    m_sentence->setText(isOpen ? tr("%n name(s) are not certain. Nothing is guessed: say what they are.",
                            nullptr, int(questions.size()))
                               : tr("No open question."));
    showAnswers();
}

void QuestionsPage::showAnswers()
{
    m_answers->clear();
    const auto* question = current();
    if (question == nullptr) {
        m_question->clear();
        return;
    }
    const auto place = question->places.isEmpty() ? QString() : placeText(question->places.constFirst());
    m_question->setText(place.isEmpty() ? tr("Who or what is “%1”?").arg(question->text)
                                        : tr("Who or what is “%1”? (%2)").arg(question->text, place));
    const auto add = [this](const QString& text, Answer answer, const QString& target) {
        auto* item = new QListWidgetItem(text, m_answers);
        item->setData(Qt::UserRole, int(answer));
        item->setData(Qt::UserRole + 1, target);
    };
    for (const auto& candidate : question->candidates)
        add(candidate.name, Answer::Record, candidate.id);
    if (question->mayBeNew)
        add(question->subject == core::Subject::Person ? tr("A new person: add to the roster")
                                                       : tr("Something new: add it"),
            Answer::New, {});
    add(tr("None of them: leave these cells out"), Answer::LeaveOut, {});
    m_answers->setCurrentRow(0);
}

void QuestionsPage::answerCurrent()
{
    const auto* question = current();
    const auto* answer = m_answers->currentItem();
    if (question != nullptr && answer != nullptr)
        m_draft.decide({decision(*question, Answer(answer->data(Qt::UserRole).toInt()),
            answer->data(Qt::UserRole + 1).toString())});
}

void QuestionsPage::answerAll(bool byFirstProposal)
{
    QList<core::ImportDecision> decisions;
    for (const auto& question : m_draft.diff().questions) {
        if (!byFirstProposal)
            decisions.append(decision(question, Answer::LeaveOut));
        else if (!question.candidates.isEmpty())
            decisions.append(decision(question, Answer::Record, question.candidates.constFirst().id));
    }
    m_draft.decide(decisions);
}

} // namespace ui
