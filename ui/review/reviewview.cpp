// SPDX-License-Identifier: MIT
#include "ui/review/reviewview.h"

#include "core/matching/solverprocess.h"
#include "core/sheets/sheetwriter.h"
#include "core/sheets/teamsheet.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/heading.h"
#include "ui/common/icons.h"
#include "ui/common/issuelist.h"
#include "ui/common/prompts.h"
#include "ui/common/task.h"
#include "ui/review/boardmodel.h"
#include "ui/review/boardview.h"
#include "ui/review/boardwords.h"
#include "ui/review/counterbar.h"
#include "ui/review/pinpanel.h"
#include "ui/review/repairpanel.h"
#include "ui/review/whypanel.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ReviewView::ReviewView(
    core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_campaign(campaign)
    , m_prompts(prompts)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState(u"columns-3"_s))
    , m_goToMatching(m_empty->addButton(u"shuffle"_s))
    , m_title(new Heading)
    , m_proof(new PlainLabel)
    , m_scenarioChoice(new QComboBox)
    , m_export(new QPushButton(icon(u"download"_s), {}))
    , m_counters(new CounterBar)
    , m_reasonLabel(new PlainLabel)
    , m_reason(new QLineEdit)
    , m_filter(new QLineEdit)
    , m_hits(new PlainLabel)
    , m_moveAction(new QAction(icon(u"arrow-left-right"_s), {}, this))
    , m_pinAction(new QAction(icon(u"pin"_s), {}, this))
    , m_unplaceAction(new QAction(icon(u"x"_s), {}, this))
    , m_whyAction(new QAction(icon(u"info"_s), {}, this))
    , m_repairAction(new QAction(icon(u"history"_s), {}, this))
    , m_pinPanel(new PinPanel)
    , m_model(new BoardModel(this))
    , m_board(new BoardView(m_model))
    , m_details(new PlainLabel)
    , m_brokenTitle(new PlainLabel)
    , m_broken(new IssueList)
    , m_live(new PlainLabel)
    , m_side(new QStackedWidget)
    , m_why(new WhyPanel(core::SolverProcess::shippedProgram()))
    , m_repair(new RepairPanel(core::SolverProcess::shippedProgram()))
{
    buildActions();
    build();
    connectParts();
    retranslate();
}

void ReviewView::buildActions()
{
    m_moveAction->setShortcut(Qt::CTRL | Qt::Key_M);
    m_pinAction->setShortcut(Qt::CTRL | Qt::Key_L);
    m_unplaceAction->setShortcut(Qt::ALT | Qt::Key_Home);
    for (auto* action : {m_moveAction, m_pinAction, m_unplaceAction}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_board->addAction(action);
    }
    m_whyAction->setShortcut(Qt::CTRL | Qt::Key_I);
    m_whyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_whyAction);
    m_board->addAction(m_whyAction);
    m_board->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_moveAction, &QAction::triggered, this, &ReviewView::pickTeam);
    connect(m_pinAction, &QAction::triggered, this, &ReviewView::togglePin);
    connect(m_whyAction, &QAction::triggered, this, &ReviewView::explainCurrent);
    connect(m_repairAction, &QAction::triggered, this, &ReviewView::showRepair);
    connect(m_unplaceAction, &QAction::triggered, this, [this] { move(m_board->chosenStudents(), {}); });
}

void ReviewView::build()
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(fontMetrics().height());
    head->addWidget(m_proof);
    head->addStretch();
    head->addWidget(m_scenarioChoice);
    head->addWidget(m_export);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_counters);
    layout->addWidget(buildTools());
    layout->addWidget(m_pinPanel);
    layout->addWidget(buildBoard(), 1);
    layout->addWidget(m_live);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(page);
    auto* all = new QVBoxLayout(this);
    all->addLayout(head);
    all->addWidget(m_pages, 1);
}

QWidget* ReviewView::buildTools()
{
    m_reason->setObjectName(u"reason"_s);
    m_reason->setMaxLength(200);
    m_reasonLabel->setBuddy(m_reason);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setClearButtonEnabled(true);
    auto* tools = new QWidget;
    auto* layout = new FlowLayout(tools);
    for (auto* action : {m_moveAction, m_pinAction, m_whyAction, m_repairAction}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        layout->addWidget(button);
    }
    layout->addWidget(m_reasonLabel);
    for (auto* field : {m_reason, m_filter}) {
        field->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
        layout->addWidget(field);
    }
    layout->addWidget(m_hits);
    return tools;
}

QWidget* ReviewView::buildBoard()
{
    m_board->setObjectName(u"board"_s);
    m_broken->setObjectName(u"broken"_s);
    m_brokenTitle->setWordWrap(true);
    m_live->setObjectName(u"live"_s);
    m_details->setObjectName(u"details"_s);
    m_details->setWordWrap(true);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details->setMargin(fontMetrics().height() / 2);
    auto* details = new QScrollArea;
    details->setWidget(m_details);
    details->setWidgetResizable(true);
    details->setFocusPolicy(Qt::NoFocus);
    auto* wrong = new QWidget;
    auto* wrongLayout = new QVBoxLayout(wrong);
    wrongLayout->setContentsMargins({});
    wrongLayout->addWidget(m_brokenTitle);
    wrongLayout->addWidget(m_broken, 1);
    wrongLayout->addStretch();
    auto* below = new QSplitter(Qt::Horizontal);
    below->addWidget(details);
    below->addWidget(wrong);
    below->setChildrenCollapsible(false);
    below->setSizes({fontMetrics().averageCharWidth() * 50, fontMetrics().averageCharWidth() * 50});
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_board);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(0, false);
    splitter->setSizes({fontMetrics().height() * 30, fontMetrics().height() * 7});
    auto* all = new QSplitter(Qt::Horizontal);
    all->addWidget(splitter);
    all->addWidget(buildSide());
    all->setStretchFactor(0, 1);
    all->setChildrenCollapsible(false);
    return all;
}

void ReviewView::connectParts()
{
    connect(&m_workspace, &core::Workspace::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            reload();
    });
    connect(m_goToMatching, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(Place::Matching); });
    connect(m_scenarioChoice, &QComboBox::activated, this, [this](int index) {
        m_scenario = m_scenarios.at(index);
        reload();
    });
    connect(m_export, &QPushButton::clicked, this, [this] { m_prompts.guard([this] { exportTeams(); }); });
    connect(m_board, &BoardView::moveRequested, this, &ReviewView::move);
    connect(m_board, &BoardView::swapRequested, this, &ReviewView::swap);
    connect(m_board, &BoardView::targetChanged, this, &ReviewView::preview);
    connect(m_board->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewView::showDetails);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_board->setFilter(text);
        showHits();
    });
    for (const int step : {1, -1}) {
        auto* hit = new QAction(this);
        hit->setShortcut(step > 0 ? QKeySequence::FindNext : QKeySequence::FindPrevious);
        hit->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(hit, &QAction::triggered, m_board, [this, step] { m_board->goToHit(step); });
        addAction(hit);
    }
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        m_board->goToHit(1);
        m_board->setFocus();
    });
    connect(m_pinPanel, &PinPanel::closed, m_board, qOverload<>(&QWidget::setFocus));
    connect(m_pinPanel, &PinPanel::pinRequested, this,
        [this](const QList<core::StudentId>& students, const QString& reason) {
            store({QT_TRANSLATE_NOOP("core::Message", "Pin %1"), {names(students)}},
                core::pinned(m_scenario, students, true, {reason, motive().author}));
        });
    connect(m_broken, &IssueList::jumpRequested, this, &ReviewView::reveal);
}

void ReviewView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_isStale = true;
        if (isVisible())
            reload(); // skills and rules are told in the language of the moment
    }
    QWidget::changeEvent(event);
}

void ReviewView::showEvent(QShowEvent* event)
{
    if (m_isStale)
        reload();
    QWidget::showEvent(event);
}

void ReviewView::retranslate()
{
    m_title->setText(tr("Review"));
    m_scenarioChoice->setAccessibleName(tr("Scenario"));
    m_export->setText(tr("Export teams…"));
    m_reasonLabel->setText(tr("Reason for changes:"));
    m_reason->setAccessibleName(tr("Reason for changes"));
    m_reason->setPlaceholderText(tr("Adjusted by hand"));
    m_filter->setPlaceholderText(tr("Find a student"));
    m_filter->setAccessibleName(tr("Find a student"));
    m_moveAction->setText(tr("Move to…"));
    m_pinAction->setText(tr("Pin or unpin"));
    m_unplaceAction->setText(tr("Take out of the team"));
    m_whyAction->setText(tr("Why?"));
    m_repairAction->setText(tr("Repair…"));
    m_board->setAccessibleName(tr("Teams"));
    m_brokenTitle->setText(tr("Rules broken"));
    m_broken->setAccessibleName(tr("Rules broken"));
    m_empty->setText(tr("There are no teams yet. They appear with the first match."));
    m_goToMatching->setText(tr("Go to Matching"));
    m_model->retranslate();
    tell({});
}

void ReviewView::reload()
{
    m_prompts.guard([this] {
        m_isStale = false;
        const auto before = m_scenario;
        m_records = m_workspace.store().records(m_campaign);
        m_scenarios = m_workspace.store().scenarios.of(m_campaign);
        const auto wanted = m_shown.isNull() ? m_scenario.id : m_shown;
        m_shown = {};
        auto found = std::ranges::find(m_scenarios, wanted, &core::Scenario::id);
        if (found == m_scenarios.end())
            found = m_scenarios.begin();
        m_scenario = found != m_scenarios.end() ? *found : core::Scenario();
        m_pages->setCurrentIndex(m_scenario.placements.isEmpty() ? 0 : 1);
        m_export->setEnabled(!m_scenario.placements.isEmpty());
        m_scenarioChoice->clear();
        for (const auto& scenario : m_scenarios)
            m_scenarioChoice->addItem(scenario.name);
        m_scenarioChoice->setCurrentText(m_scenario.name);
        m_scenarioChoice->setVisible(m_scenarios.size() > 1);
        m_review = core::reviewOf(m_records, m_scenario);
        m_model->setBoard(boardOf(m_records, m_scenario, m_review));
        showCounters();
        showDetails();
        showHits();
        showSide();
        tellWhoMoved(before);
    });
}

void ReviewView::showCounters()
{
    const auto voters = std::max(1, m_review.voters());
    const auto first = m_review.profile.value(0);
    const auto number = [](auto value) { return QLocale().toString(qlonglong(value)); };
    const auto wrong = [](auto count, Tone tone) { return count > 0 ? tone : Tone::Plain; };
    const auto unplaced = m_review.unplaced.size();
    m_counters->setCounters({
        {tr("%1/%2", "placed of all").arg(number(m_review.placed()), number(m_review.placed() + unplaced)),
            tr("placed"), unplaced == 0 ? Tone::Good : Tone::Warning},
        {tr("%1 %", "percentage").arg(100 * first / voters), tr("got wish 1")},
        {number(m_review.profile.size()), tr("worst wish")},
        {number(m_review.outside), tr("outside the wishes"), wrong(m_review.outside, Tone::Warning)},
        {number(m_review.closed), tr("projects without a team")},
        {number(m_review.pinned), tr("pinned")},
        {number(m_review.broken.size()), tr("rules broken"), wrong(m_review.broken.size(), Tone::Error)},
    });
    m_broken->setIssues(m_review.broken);
    m_brokenTitle->setText(m_review.broken.isEmpty()
            ? tr("No rule is broken.")
            : tr("%n rule(s) broken", nullptr, int(m_review.broken.size())));
    m_broken->setVisible(!m_review.broken.isEmpty());
    m_proof->setText(m_scenario.isProven ? tr("Proven best") : QString());
}

void ReviewView::showDetails()
{
    const auto current = m_board->currentIndex();
    const bool isCard = current.isValid() && BoardModel::isCard(current);
    auto text = current.isValid() ? current.data(Qt::AccessibleDescriptionRole).toString()
                                  : tr("Choose a student or a team to read about it here.");
    if (isCard)
        text += u'\n' + ballotOf(m_records, m_model->cardAt(current).student);
    m_details->setText(text);
    const bool mayWrite = isCard && !m_workspace.isReadOnly();
    m_moveAction->setEnabled(mayWrite);
    m_pinAction->setEnabled(mayWrite);
    m_unplaceAction->setEnabled(mayWrite);
}

void ReviewView::exportTeams()
{
    const auto path = m_prompts.saveFileName(
        tr("Excel workbook (*.xlsx);;Text table (*.csv)"), tr("teams", "name of a file") + u".xlsx"_s);
    if (path.isEmpty())
        return;
    const auto table = core::teamsTable(m_records, m_scenario);
    const auto write = [path, table] { return core::writeTables(path, {table}); };
    runTask(this, m_prompts, write, [this, path](const core::Issues& issues) {
        QStringList sentences{tr("Teams written to “%1”.").arg(QDir::toNativeSeparators(path))};
        for (const auto& issue : issues)
            sentences.append(issueText(issue));
        tell(sentences.join(u' '));
    });
}

void ReviewView::showHits()
{
    m_hits->setText(m_filter->text().isEmpty() ? QString() : tr("%n found", nullptr, m_board->hitCount()));
}

void ReviewView::tell(const QString& sentence)
{
    m_live->setText(sentence);
    m_live->setAccessibleName(sentence);
}

void ReviewView::reveal(const core::RecordRef& record)
{
    if (m_isStale)
        reload();
    if (record.kind == core::RecordKind::Student)
        return m_board->goTo(m_model->indexOf(core::StudentId::fromString(record.id)));
    const auto project = core::ProjectId::fromString(record.id);
    if (record.kind == core::RecordKind::Project)
        return m_board->goTo(m_model->indexOf(core::TeamPlace{project, 1}));
    const auto rule
        = std::ranges::find(m_records.rules, core::RuleId::fromString(record.id), &core::Rule::id);
    if (rule != m_records.rules.end() && !rule->students.isEmpty())
        m_board->goTo(m_model->indexOf(rule->students.first()));
}

} // namespace ui
