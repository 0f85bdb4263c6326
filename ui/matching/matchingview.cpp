// SPDX-License-Identifier: MIT
#include "ui/matching/matchingview.h"

#include "core/matching/preflight.h"
#include "core/matching/review.h"
#include "ui/common/emptystate.h"
#include "ui/common/heading.h"
#include "ui/common/issuelist.h"
#include "ui/common/prompts.h"
#include "ui/matching/fairnesscard.h"
#include "ui/matching/objectivelist.h"
#include "ui/matching/objectivemodel.h"
#include "ui/matching/resultpanel.h"
#include "ui/matching/runpanel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace ui {

MatchingView::MatchingView(
    core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_campaign(campaign)
    , m_prompts(prompts)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState(u"shuffle"_s))
    , m_goToProjects(m_empty->addButton(u"briefcase"_s))
    , m_goToStudents(m_empty->addButton(u"graduation-cap"_s))
    , m_title(new Heading)
    , m_scenarioLabel(new PlainLabel)
    , m_scenarioChoice(new QComboBox)
    , m_aims(new QWidget)
    , m_aimsTitle(new Heading(2))
    , m_aimsHint(new PlainLabel)
    , m_objectives(new ObjectiveModel(this))
    , m_order(new ObjectiveList(m_objectives))
    , m_fairness(new FairnessCard)
    , m_limitLabel(new PlainLabel)
    , m_limit(new QSpinBox)
    , m_checksTitle(new Heading(2))
    , m_checksSummary(new PlainLabel)
    , m_checks(new IssueList)
    , m_runTitle(new Heading(2))
    , m_panel(new RunPanel)
    , m_result(new ResultPanel)
{
    build();
    connectParts();
    retranslate();
}

MatchingView::~MatchingView() = default;

void MatchingView::build()
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_scenarioLabel);
    head->addWidget(m_scenarioChoice);
    m_scenarioChoice->setObjectName(u"scenario"_s);
    m_scenarioChoice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scenarioLabel->setBuddy(m_scenarioChoice);

    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setSpacing(fontMetrics().height() * 2);
    columns->addWidget(buildAims(), 1);
    columns->addWidget(buildRun(), 1);
    auto* page = new QScrollArea;
    page->setWidget(content);
    page->setWidgetResizable(true);
    page->setFrameShape(QFrame::NoFrame);
    page->setFocusPolicy(Qt::NoFocus);
    // The page has the colour of the window, not that of a table.
    page->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    m_pages->addWidget(m_empty);
    m_pages->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
}

QWidget* MatchingView::buildAims()
{
    m_order->setObjectName(u"objectives"_s);
    m_limit->setObjectName(u"timeLimit"_s);
    m_limit->setRange(1, 3600);
    m_limit->setKeyboardTracking(false);
    m_limitLabel->setBuddy(m_limit);
    m_aimsHint->setWordWrap(true);
    auto* limit = new QHBoxLayout;
    limit->addWidget(m_limitLabel);
    limit->addWidget(m_limit);
    limit->addStretch();
    auto* layout = new QVBoxLayout(m_aims);
    layout->setContentsMargins({});
    layout->addWidget(m_aimsTitle);
    layout->addWidget(m_aimsHint);
    layout->addWidget(m_order);
    layout->addWidget(m_fairness);
    layout->addLayout(limit);
    layout->addStretch();
    return m_aims;
}

QWidget* MatchingView::buildRun()
{
    m_checks->setObjectName(u"checks"_s);
    m_checks->setMinimumHeight(fontMetrics().height() * 9);
    m_checksSummary->setWordWrap(true);
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_checksTitle);
    layout->addWidget(m_checksSummary);
    layout->addWidget(m_checks);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_runTitle);
    layout->addWidget(m_panel);
    layout->addWidget(m_result);
    layout->addStretch();
    return part;
}

void MatchingView::connectParts()
{
    connect(&m_workspace, &core::Workspace::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            reload();
    });
    connect(m_goToProjects, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(Place::Projects); });
    connect(m_goToStudents, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(Place::Students); });
    connect(m_scenarioChoice, &QComboBox::activated, this, &MatchingView::choose);
    connect(m_objectives, &ObjectiveModel::edited, this, [this](const QList<core::Objective>& objectives) {
        auto scenario = m_scenario;
        scenario.goals = core::inOrder(scenario.goals, objectives);
        save({QT_TRANSLATE_NOOP("core::Message", "Order of the objectives")}, scenario);
    });
    connect(m_fairness, &FairnessCard::chosen, this, [this](core::Fairness fairness) {
        auto scenario = m_scenario;
        scenario.fairness = fairness;
        save({QT_TRANSLATE_NOOP("core::Message", "How wishes are served")}, scenario);
    });
    connect(m_limit, &QSpinBox::valueChanged, this, [this](int seconds) {
        auto scenario = m_scenario;
        scenario.timeLimit = seconds;
        save({QT_TRANSLATE_NOOP("core::Message", "Time limit of the match")}, scenario);
    });
    connect(m_checks, &IssueList::jumpRequested, this, &MatchingView::jumpRequested);
    connect(m_result, &ResultPanel::jumpRequested, this, &MatchingView::jumpRequested);
    connect(m_panel, &RunPanel::runRequested, this, &MatchingView::run);
    connect(m_panel, &RunPanel::cancelRequested, this, &MatchingView::cancel);
    connect(m_panel, &RunPanel::stopRequested, this, [this] { m_run->stop(); });
}

void MatchingView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_isStale = true;
        if (isVisible())
            reload();
    }
    QWidget::changeEvent(event);
}

void MatchingView::showEvent(QShowEvent* event)
{
    if (m_isStale)
        reload();
    QWidget::showEvent(event);
}

void MatchingView::retranslate()
{
    m_title->setText(tr("Matching"));
    m_scenarioLabel->setText(tr("Scenario:"));
    m_scenarioChoice->setAccessibleName(tr("Scenario"));
    m_aimsTitle->setText(tr("Objectives, in this order"));
    m_aimsHint->setText(
        tr("Each objective is settled before the next one counts. Drag a card, or move it with "
           "Alt+Up and Alt+Down; Space switches it on or off."));
    m_order->setAccessibleName(tr("Objectives, in this order"));
    m_limitLabel->setText(tr("Time limit:"));
    m_limit->setAccessibleName(tr("Time limit"));
    m_limit->setSuffix(tr(" s", "seconds"));
    m_checksTitle->setText(tr("Checks before the run"));
    m_checks->setAccessibleName(tr("Checks before the run"));
    m_runTitle->setText(tr("Run"));
    m_empty->setText(tr("A match needs projects that are open, and students. Add them first."));
    m_goToProjects->setText(tr("Go to the projects"));
    m_goToStudents->setText(tr("Go to the students"));
    m_objectives->retranslate();
}

void MatchingView::reload()
{
    m_prompts.guard([this] {
        m_isStale = false;
        m_records = m_workspace.store().records(m_campaign);
        m_scenarios = m_workspace.store().scenarios.of(m_campaign);
        readScenario();
        const bool isReady = std::ranges::any_of(m_records.projects, &core::Project::isOpen)
            && !m_records.students.isEmpty();
        m_pages->setCurrentIndex(isReady || m_panel->isRunning() ? 1 : 0);
        showScenario();
        showChecks();
    });
}

// The one that was on screen, if it is still there; else the first; else a new one.
void MatchingView::readScenario()
{
    auto found = std::ranges::find(m_scenarios, m_scenario.id, &core::Scenario::id);
    if (found == m_scenarios.end())
        found = m_scenarios.begin();
    if (found != m_scenarios.end()) {
        m_scenario = *found;
        return;
    }
    m_scenario = {};
    m_scenario.id = core::ScenarioId::create();
    m_scenario.campaign = m_campaign;
    m_scenario.name = tr("Scenario 1");
}

void MatchingView::showScenario()
{
    m_scenarioChoice->clear();
    for (const auto& scenario : m_scenarios)
        m_scenarioChoice->addItem(scenario.name);
    if (m_scenarios.isEmpty())
        m_scenarioChoice->addItem(m_scenario.name);
    m_scenarioChoice->setCurrentText(m_scenario.name);
    m_objectives->setObjectives(core::objectivesOf(m_scenario.goals));
    m_order->updateGeometry();
    m_fairness->setFairness(m_scenario.fairness);
    m_fairness->setEnabled(m_scenario.goalOf(core::Objective::Wishes).has_value());
    const QSignalBlocker blocker(m_limit);
    m_limit->setValue(m_scenario.timeLimit);
    m_result->setScenario(m_scenario, core::reviewOf(m_records, m_scenario));
}

void MatchingView::showChecks()
{
    const auto issues = core::preflight(m_records, m_scenario);
    const auto errors = int(std::ranges::count_if(issues, core::isError));
    m_checks->setIssues(issues);
    m_checks->setVisible(!issues.isEmpty());
    m_checksSummary->setText(issues.isEmpty() ? tr("Nothing to repair, nothing to know.")
                                              : tr("%n to repair", "checks", errors) + u" · "_s
                + tr("%n to know", "checks", int(issues.size()) - errors));
    m_panel->setObstacle(m_workspace.isReadOnly() ? tr("The file is open for reading only.")
            : errors > 0 ? tr("%n check(s) must be repaired before a run.", nullptr, errors)
                         : QString());
}

void MatchingView::choose(int index)
{
    if (index < m_scenarios.size())
        m_scenario = m_scenarios.at(index);
    reload();
}

void MatchingView::save(const core::Message& label, const core::Scenario& scenario)
{
    const bool isSaved = m_prompts.guard(
        [&] { m_workspace.change(label, [&](core::Store& store) { store.scenarios.save(scenario); }); });
    if (!isSaved)
        reload(); // shows again what is stored
}

void MatchingView::reveal(const core::RecordRef& record)
{
    if (m_isStale)
        reload();
    const auto& issues = m_checks->issues();
    const auto found = std::ranges::find(issues, record, &core::Issue::record);
    if (found != issues.end())
        m_checks->setCurrentRow(int(found - issues.begin()));
    m_checks->setFocus();
}

void MatchingView::run()
{
    m_run = std::make_unique<core::MatchRun>(m_workspace, m_solver);
    connect(m_run.get(), &core::MatchRun::progressed, m_panel, &RunPanel::showProgress);
    connect(m_run.get(), &core::MatchRun::finished, this, &MatchingView::finish);
    connect(m_run.get(), &core::MatchRun::refused, this, [this](const core::Issues& issues) {
        m_result->setRefusal(issues);
        finish();
    });
    connect(m_run.get(), &core::MatchRun::failed, this, [this](const core::Error& error) {
        finish();
        m_prompts.showError(error.message());
    });
    m_result->setRefusal({});
    m_aims->setEnabled(false);
    m_scenarioChoice->setEnabled(false);
    m_panel->begin(m_scenario.fairness);
    if (!m_prompts.guard([this] { m_run->start(m_scenario); }))
        finish();
}

void MatchingView::cancel()
{
    m_run.reset(); // kills the solver
    finish();
}

void MatchingView::finish()
{
    if (m_run)
        m_run.release()->deleteLater(); // its own signal brought us here
    m_aims->setEnabled(true);
    m_scenarioChoice->setEnabled(true);
    m_panel->end();
    reload();
}

} // namespace ui
