// SPDX-License-Identifier: MIT
#include "ui/review/whypanel.h"

#include "core/matching/answerwords.h"
#include "core/matching/placing.h"
#include "core/matching/robustness.h"
#include "core/matching/solversession.h"
#include "ui/common/flowlayout.h"
#include "ui/common/heading.h"
#include "ui/common/icons.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

core::Audience audienceFor(bool isForStudent)
{
    return isForStudent ? core::Audience::Students : core::Audience::Staff;
}

} // namespace

struct WhyPanel::Plan
{
    core::Records records;
    core::Scenario scenario;
    core::MappedProblem asked;
};

WhyPanel::WhyPanel(const QString& solver, QWidget* parent)
    : QWidget(parent)
    , m_solver(solver)
    , m_title(new Heading(2))
    , m_status(new PlainLabel)
    , m_busy(new QProgressBar)
    , m_text(new QPlainTextEdit)
    , m_forStudent(new QCheckBox)
    , m_copy(new QPushButton(icon(u"copy"_s), {}))
    , m_cancel(new QPushButton(icon(u"x"_s), {}))
{
    build();
    connect(m_forStudent, &QCheckBox::toggled, this, &WhyPanel::showText);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(m_cancel, &QPushButton::clicked, this, &WhyPanel::cancel);
    retranslate();
}

WhyPanel::~WhyPanel() = default;

void WhyPanel::build()
{
    m_text->setObjectName(u"why"_s);
    m_forStudent->setObjectName(u"forStudent"_s);
    m_copy->setObjectName(u"copyWhy"_s);
    m_cancel->setObjectName(u"cancelWhy"_s);
    m_status->setObjectName(u"whyStatus"_s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_status->setWordWrap(true);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(fontMetrics().height() / 2);
    auto* buttons = new FlowLayout;
    for (auto* button : {m_copy, m_cancel})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_forStudent);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_busy);
    layout->addWidget(m_status);
    layout->addLayout(buttons);
}

QString WhyPanel::text() const
{
    return m_text->toPlainText();
}

bool WhyPanel::isForStudent() const
{
    return m_forStudent->isChecked() && !m_student.isNull();
}

void WhyPanel::setPlan(const core::Records& records, const core::Scenario& scenario)
{
    if (m_plan && m_plan->records == records && m_plan->scenario == scenario)
        return;
    closeSession();
    m_answers.clear();
    m_plan = std::make_unique<Plan>(Plan{records, scenario, core::makeProblem(records, scenario)});
    if (isVisible() && !m_student.isNull())
        return explain(m_student);
    showText();
}

void WhyPanel::explain(core::StudentId student)
{
    if (!m_plan)
        return;
    cancel();
    m_student = student;
    m_project = {};
    m_answers.clear();
    const core::Explainer explainer(m_plan->records, m_plan->scenario);
    const auto placement = m_plan->scenario.placementOf(student);
    if (!placement || placement->project.isNull())
        m_answers.append(Answer{.project = {}, .whyNot = {}});
    for (const auto& project : explainer.betterProjects(student))
        m_answers.append(Answer{.project = project, .whyNot = {}});
    ask();
    showText();
}

void WhyPanel::explain(core::ProjectId project)
{
    cancel();
    m_student = {};
    m_project = project;
    m_answers.clear();
    showText();
}

// What needs no solver is answered by the explainer.
void WhyPanel::ask()
{
    const auto student = int(m_plan->asked.map.students.indexOf(m_student));
    if (student < 0)
        return;
    const core::Explainer explainer(m_plan->records, m_plan->scenario);
    for (const auto& answer : m_answers) {
        if (!answer.project.isNull() && explainer.excluded(m_student, answer.project))
            continue;
        if (!m_session) {
            m_session = std::make_unique<core::SolverSession>(m_solver);
            connect(m_session.get(), &core::SolverSession::explained, this, &WhyPanel::take);
            connect(m_session.get(), &core::SolverSession::failed, this, [this](const core::Error& error) {
                closeSession();
                showText();
                Q_EMIT failed(error);
            });
            m_session->start(m_plan->asked.problem, core::seatsOf(m_plan->asked, m_plan->scenario));
        }
        const auto project = int(m_plan->asked.map.projects.indexOf(answer.project));
        m_pending.insert(m_session->whyNot(student, project), answer.project);
    }
}

void WhyPanel::take(const core::WhyNot& whyNot)
{
    const auto question = m_pending.constFind(whyNot.id);
    if (question == m_pending.cend())
        return; // of a student who was left meanwhile
    const auto answer = std::ranges::find(m_answers, *question, &Answer::project);
    m_pending.erase(question);
    if (answer != m_answers.end())
        answer->whyNot = whyNot;
    showText();
}

// The warm solver would first work off what was asked; a new one is ready sooner.
void WhyPanel::cancel()
{
    if (isBusy())
        closeSession();
    showText();
}

void WhyPanel::closeSession()
{
    m_pending.clear();
    if (!m_session)
        return;
    m_session->disconnect(this);
    m_session->close();
    m_session.release()->deleteLater(); // its own signal may have brought us here
}

QStringList WhyPanel::answerLines(const core::Explainer& explainer, const Answer& answer) const
{
    if (const auto excluded
        = answer.project.isNull() ? std::nullopt : explainer.excluded(m_student, answer.project))
        return {excluded->text()};
    if (answer.whyNot) {
        const core::AnswerWords words(
            m_plan->records, m_plan->scenario, m_plan->asked, audienceFor(isForStudent()));
        QStringList lines;
        for (const auto& sentence : words.whyNot(*answer.whyNot))
            lines.append(sentence.text());
        return lines;
    }
    const auto project = std::ranges::find(m_plan->records.projects, answer.project, &core::Project::id);
    const auto title = project != m_plan->records.projects.end() ? project->title : tr("any project");
    return {isBusy() ? tr("“%1”: being worked out…").arg(title) : tr("“%1”: not worked out.").arg(title)};
}

QStringList WhyPanel::studentLines() const
{
    const core::Explainer explainer(m_plan->records, m_plan->scenario, audienceFor(isForStudent()));
    QStringList lines;
    for (const auto& sentence : explainer.place(m_student))
        lines.append(sentence.text());
    for (const auto& answer : m_answers) {
        lines.append(QString());
        lines.append(answerLines(explainer, answer));
    }
    return lines;
}

QStringList WhyPanel::projectLines() const
{
    const core::Explainer explainer(m_plan->records, m_plan->scenario);
    QStringList lines;
    for (const auto& sentence : explainer.project(m_project))
        lines.append(sentence.text());
    for (const auto& team : core::robustnessOf(m_plan->records, m_plan->scenario)) {
        if (team.project != m_project)
            continue;
        lines.append(QString());
        for (const auto& sentence : core::sentences(team, m_plan->records, m_plan->scenario))
            lines.append(sentence.text());
    }
    return lines;
}

void WhyPanel::showText()
{
    QStringList lines;
    if (m_plan && !m_student.isNull())
        lines = studentLines();
    else if (m_plan && !m_project.isNull())
        lines = projectLines();
    m_text->setPlainText(lines.join(u'\n'));
    m_copy->setEnabled(!lines.isEmpty());
    m_forStudent->setEnabled(!m_student.isNull());
    m_busy->setVisible(isBusy());
    m_cancel->setVisible(isBusy());
    const auto left = int(m_pending.size());
    m_status->setText(isBusy() ? tr("%n wish(es) being worked out…", nullptr, left)
            : lines.isEmpty()  ? tr("Choose a student or a team, then press Ctrl+I.")
                               : QString());
    m_status->setAccessibleName(m_status->text());
    m_status->setVisible(!m_status->text().isEmpty());
}

void WhyPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WhyPanel::retranslate()
{
    m_title->setText(tr("Why?"));
    m_text->setAccessibleName(tr("Explanation"));
    m_forStudent->setText(tr("For the student: names nobody else"));
    m_copy->setText(tr("Copy the text"));
    m_cancel->setText(tr("Cancel"));
    showText();
}

} // namespace ui
