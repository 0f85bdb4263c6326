// SPDX-License-Identifier: MIT
#include "ui/matching/matchingview.h"

#include "core/matching/preflight.h"
#include "core/matching/review.h"
#include "ui/common/emptystate.h"
#include "ui/common/heading.h"
#include "ui/common/icons.h"
#include "ui/common/issuelist.h"
#include "ui/common/prompts.h"
#include "ui/matching/aimspanel.h"
#include "ui/matching/comparisonpanel.h"
#include "ui/matching/conflictpanel.h"
#include "ui/matching/resultpanel.h"
#include "ui/matching/runpanel.h"
#include "ui/matching/supplypanel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// The content in a page that scrolls, with the colour of the window, not that of a table.
QWidget* scrolled(QWidget* content)
{
    auto* page = new QScrollArea;
    page->setWidget(content);
    page->setWidgetResizable(true);
    page->setFrameShape(QFrame::NoFrame);
    page->setFocusPolicy(Qt::NoFocus);
    page->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return page;
}

} // namespace

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
    , m_tabs(new QTabWidget)
    , m_columns(nullptr)
    , m_aims(new AimsPanel)
    , m_supply(new SupplyPanel)
    , m_comparison(new ComparisonPanel(m_solver))
    , m_checksTitle(new Heading(2))
    , m_checksSummary(new PlainLabel)
    , m_checks(new IssueList)
    , m_runTitle(new Heading(2))
    , m_panel(new RunPanel)
    , m_result(new ResultPanel)
    , m_explain(new QPushButton(icon(u"search"_s), {}))
    , m_conflict(new ConflictPanel(workspace, prompts, m_solver))
{
    build();
    connectParts();
    connectPanels();
    retranslate();
}

MatchingView::~MatchingView() = default;

void MatchingView::setSolver(const QString& program)
{
    m_solver = program;
    m_comparison->setSolver(program);
    m_conflict->setSolver(program);
}

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
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildAims(), QString());
    m_tabs->addTab(m_supply, QString());
    m_tabs->addTab(m_comparison, QString());
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_tabs);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
}

QWidget* MatchingView::buildAims()
{
    auto* content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setSpacing(fontMetrics().height() * 2);
    m_columns->addWidget(m_aims, 1);
    m_columns->addWidget(buildRun(), 1);
    return scrolled(content);
}

QWidget* MatchingView::buildRun()
{
    m_checks->setObjectName(u"checks"_s);
    m_checks->setMinimumHeight(fontMetrics().height() * 9);
    m_checks->setMaximumHeight(fontMetrics().height() * 14);
    m_checksSummary->setWordWrap(true);
    m_explain->setObjectName(u"explainConflict"_s);
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_checksTitle);
    layout->addWidget(m_checksSummary);
    layout->addWidget(m_checks);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_runTitle);
    layout->addWidget(m_panel);
    layout->addWidget(m_explain, 0, Qt::AlignLeft);
    layout->addWidget(m_conflict);
    layout->addWidget(m_result);
    layout->addStretch();
    return part;
}

void MatchingView::connectParts()
{
    connect(&m_workspace, &core::Workspace::changed, this, [this] {
        m_isStale = true;
        m_conflict->forget();
        if (isVisible())
            reload();
    });
    connect(m_goToProjects, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(Place::Projects); });
    connect(m_goToStudents, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(Place::Students); });
    connect(m_scenarioChoice, &QComboBox::activated, this, &MatchingView::choose);
    connect(m_checks, &IssueList::jumpRequested, this, &MatchingView::jumpRequested);
    connect(m_result, &ResultPanel::jumpRequested, this, &MatchingView::jumpRequested);
    connect(m_panel, &RunPanel::runRequested, this, &MatchingView::run);
    connect(m_panel, &RunPanel::cancelRequested, this, &MatchingView::cancel);
    connect(m_panel, &RunPanel::stopRequested, this, [this] { m_run->stop(); });
    connect(m_explain, &QPushButton::clicked, this, &MatchingView::explainConflict);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MatchingView::showComparison);
}

void MatchingView::connectPanels()
{
    connect(m_aims, &AimsPanel::edited, this, &MatchingView::save);
    connect(m_aims, &AimsPanel::campaignEdited, this,
        [this](const core::Message& label, const core::Campaign& campaign) {
            m_prompts.guard([&] {
                m_workspace.change(label, [&](core::Store& store) { store.campaigns.save(campaign); });
            });
        });
    connect(m_conflict, &ConflictPanel::runRequested, this, &MatchingView::run);
    connect(m_comparison, &ComparisonPanel::chosen, this, &MatchingView::take);
    connect(m_comparison, &ComparisonPanel::failed, this,
        [this](const core::Error& error) { m_prompts.showError(error.message()); });
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

void MatchingView::resizeEvent(QResizeEvent* event)
{
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * 120;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void MatchingView::retranslate()
{
    m_title->setText(tr("Matching"));
    m_scenarioLabel->setText(tr("Scenario:"));
    m_scenarioChoice->setAccessibleName(tr("Scenario"));
    m_tabs->setTabText(0, tr("Objectives and run"));
    m_tabs->setTabText(1, tr("Demand and supply"));
    m_tabs->setTabText(2, tr("Comparison"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the page"));
    m_checksTitle->setText(tr("Checks before the run"));
    m_checks->setAccessibleName(tr("Checks before the run"));
    m_runTitle->setText(tr("Run"));
    m_explain->setText(tr("&Find what contradicts, and ways out"));
    m_empty->setText(tr("A match needs projects that are open, and students. Add them first."));
    m_goToProjects->setText(tr("Go to the projects"));
    m_goToStudents->setText(tr("Go to the students"));
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
        showComparison();
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
    m_aims->setCampaign(m_records.campaign);
    m_aims->setScenario(m_scenario, m_scenarios);
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
    m_explain->setVisible(errors > 0);
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

void MatchingView::explainConflict()
{
    m_prompts.guard([this] { m_conflict->ask(m_records, m_scenario); });
}

// Counting and comparing take a moment: only what is on screen is kept up to date.
void MatchingView::showComparison()
{
    if (m_tabs->currentWidget() == m_supply)
        m_supply->setRecords(m_records);
    const auto base = std::ranges::find(m_scenarios, m_scenario.base, &core::Scenario::id);
    m_comparison->setScenario(
        m_records, m_scenario, base != m_scenarios.end() ? std::optional(*base) : std::nullopt);
    m_comparison->setObstacle(m_panel->obstacle());
}

void MatchingView::take(const core::Trial& trial)
{
    save({QT_TRANSLATE_NOOP("core::Message", "Plan “%1”"), {trial.name.text()}}, trial.scenario);
    m_tabs->setCurrentIndex(0);
}

void MatchingView::run()
{
    m_run = std::make_unique<core::MatchRun>(m_workspace, m_solver);
    connect(m_run.get(), &core::MatchRun::progressed, m_panel, &RunPanel::showProgress);
    connect(m_run.get(), &core::MatchRun::finished, this, &MatchingView::finish);
    connect(m_run.get(), &core::MatchRun::refused, this, &MatchingView::refuse);
    connect(m_run.get(), &core::MatchRun::failed, this, [this](const core::Error& error) {
        finish();
        m_prompts.showError(error.message());
    });
    m_result->setRefusal({});
    m_conflict->forget();
    setEditable(false);
    m_panel->begin(m_scenario.fairness);
    if (!m_prompts.guard([this] { m_run->start(m_scenario); }))
        finish();
}

void MatchingView::cancel()
{
    m_run.reset(); // kills the solver
    finish();
}

// When no plan keeps all the rules, what contradicts is looked for at once.
void MatchingView::refuse(const core::Issues& issues)
{
    m_result->setRefusal(issues);
    finish();
    if (std::ranges::find(issues, "match.infeasible"_ba, &core::Issue::code) != issues.end())
        explainConflict();
}

void MatchingView::finish()
{
    if (m_run)
        m_run.release()->deleteLater(); // its own signal brought us here
    setEditable(true);
    m_panel->end();
    reload();
}

void MatchingView::setEditable(bool isEditable)
{
    m_aims->setEnabled(isEditable);
    m_comparison->setEnabled(isEditable);
    m_scenarioChoice->setEnabled(isEditable);
}

} // namespace ui
