// SPDX-License-Identifier: MIT
#include "ui/matching/conflictpanel.h"

#include "core/matching/answerwords.h"
#include "core/matching/solversession.h"
#include "core/relaxing.h"
#include "ui/common/flowlayout.h"
#include "ui/common/heading.h"
#include "ui/common/icons.h"
#include "ui/common/prompts.h"

#include <QEvent>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

struct ConflictPanel::Question
{
    core::Records records;
    core::Scenario scenario;
    core::MappedProblem asked;
};

ConflictPanel::ConflictPanel(
    core::Workspace& workspace, Prompts& prompts, const QString& solver, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_solver(solver)
    , m_busy(new QProgressBar)
    , m_status(new PlainLabel)
    , m_cancel(new QPushButton(icon(u"x"_s), {}))
    , m_conflictTitle(new Heading(2))
    , m_demands(new QListWidget)
    , m_waysTitle(new Heading(2))
    , m_ways(new QListWidget)
    , m_apply(new QPushButton(icon(u"circle-check"_s), {}))
    , m_run(new QPushButton(icon(u"play"_s), {}))
{
    build();
    connect(m_cancel, &QPushButton::clicked, this, &ConflictPanel::forget);
    connect(m_apply, &QPushButton::clicked, this, &ConflictPanel::apply);
    connect(m_ways, &QListWidget::itemActivated, this, &ConflictPanel::apply);
    connect(m_run, &QPushButton::clicked, this, &ConflictPanel::runRequested);
    retranslate();
    setState(State::Nothing);
}

ConflictPanel::~ConflictPanel() = default;

void ConflictPanel::build()
{
    m_demands->setObjectName(u"demands"_s);
    m_ways->setObjectName(u"ways"_s);
    m_apply->setObjectName(u"applyWay"_s);
    m_run->setObjectName(u"runAgain"_s);
    m_cancel->setObjectName(u"cancelConflict"_s);
    m_status->setObjectName(u"conflictStatus"_s);
    m_status->setWordWrap(true);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(fontMetrics().height() / 2);
    for (auto* list : {m_demands, m_ways}) {
        list->setWordWrap(true);
        list->setTabKeyNavigation(false);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setResizeMode(QListView::Adjust);
        list->setSpacing(2);
        list->setMinimumHeight(fontMetrics().height() * 7);
    }
    auto* buttons = new FlowLayout;
    for (auto* button : {m_cancel, m_apply, m_run})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_busy);
    layout->addWidget(m_conflictTitle);
    layout->addWidget(m_demands);
    layout->addWidget(m_waysTitle);
    layout->addWidget(m_ways);
    layout->addWidget(m_status);
    layout->addLayout(buttons);
}

void ConflictPanel::ask(const core::Records& records, const core::Scenario& scenario)
{
    m_question
        = std::make_unique<Question>(Question{records, scenario, core::makeProblem(records, scenario)});
    m_session = std::make_unique<core::SolverSession>(m_solver);
    connect(m_session.get(), &core::SolverSession::conflictFound, this, &ConflictPanel::take);
    connect(m_session.get(), &core::SolverSession::failed, this, [this](const core::Error& error) {
        forget();
        m_prompts.showError(error.message());
    });
    setState(State::Asking);
    m_session->start(m_question->asked.problem);
    m_session->conflict();
}

void ConflictPanel::forget()
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->close();
        m_session.release()->deleteLater(); // its own signal may have brought us here
    }
    if (m_state != State::Applied)
        setState(State::Nothing);
}

void ConflictPanel::take(const core::Conflict& conflict)
{
    m_conflict = conflict;
    fill();
    setState(State::Answered);
    m_ways->setCurrentRow(0);
    m_ways->setFocus();
}

void ConflictPanel::fill()
{
    m_demands->clear();
    m_ways->clear();
    if (!m_question)
        return;
    const core::AnswerWords words(m_question->records, m_question->scenario, m_question->asked);
    for (const auto& sentence : words.conflict(m_conflict))
        m_demands->addItem(sentence.text());
    for (const auto& remedy : m_conflict.remedies) {
        QStringList sentences;
        for (const auto& sentence : words.changes(remedy) + words.effects(remedy))
            sentences.append(sentence.text());
        m_ways->addItem(tr("%1. %2", "number and sentences of a way out")
                            .arg(QString::number(m_ways->count() + 1), sentences.join(u' ')));
    }
}

void ConflictPanel::apply()
{
    const auto row = m_ways->currentRow();
    if (m_state != State::Answered || row < 0 || row >= int(m_conflict.remedies.size()))
        return;
    const auto question = std::move(m_question); // the change makes the view forget the question
    setState(State::Applied);
    const bool isApplied = m_prompts.guard([&] {
        core::applyRemedy(
            m_workspace, question->scenario, question->asked, m_conflict.remedies.at(size_t(row)));
    });
    setState(isApplied ? State::Applied : State::Nothing);
    if (isApplied)
        m_run->setFocus();
}

void ConflictPanel::setState(State state)
{
    m_state = state;
    const bool isAnswered = state == State::Answered;
    m_busy->setVisible(state == State::Asking);
    m_cancel->setVisible(state == State::Asking);
    for (auto* part : QList<QWidget*>{m_conflictTitle, m_demands})
        part->setVisible(isAnswered);
    const bool hasWays = isAnswered && !m_conflict.remedies.empty();
    for (auto* part : QList<QWidget*>{m_waysTitle, m_ways, m_apply})
        part->setVisible(hasWays);
    m_run->setVisible(state == State::Applied);
    m_status->setVisible(state == State::Asking || state == State::Applied || (isAnswered && !hasWays));
    setVisible(state != State::Nothing);
    if (state == State::Nothing)
        m_question.reset();
    retranslate();
}

void ConflictPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QWidget::changeEvent(event);
}

void ConflictPanel::retranslate()
{
    m_cancel->setText(tr("Cancel the search"));
    m_conflictTitle->setText(tr("What contradicts"));
    m_demands->setAccessibleName(tr("What contradicts"));
    m_waysTitle->setText(tr("Ways out, the cheapest first"));
    m_ways->setAccessibleName(tr("Ways out, the cheapest first"));
    m_apply->setText(tr("&Apply this way out"));
    m_run->setText(tr("&Run again"));
    switch (m_state) {
    case State::Asking: m_status->setText(tr("Looking for what contradicts, and for ways out…")); break;
    case State::Applied: m_status->setText(tr("The way out is applied; it can be undone.")); break;
    default: m_status->setText(tr("No way out was found in the time."));
    }
    m_status->setAccessibleName(m_status->text());
}

} // namespace ui
