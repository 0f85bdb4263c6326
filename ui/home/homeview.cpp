// SPDX-License-Identifier: MIT
#include "ui/home/homeview.h"

#include "core/matching/preflight.h"
#include "ui/common/cardbutton.h"
#include "ui/common/heading.h"
#include "ui/common/issuelist.h"
#include "ui/common/prompts.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// A state of a step as people see it.
struct Shown
{
    QString icon;
    Tone tone;
    QString word;
};

Shown shown(Step::State state)
{
    switch (state) {
    case Step::State::NotStarted: return {u"circle"_s, Tone::Plain, HomeView::tr("Not started")};
    case Step::State::InProgress: return {u"circle-dot"_s, Tone::Accent, HomeView::tr("In progress")};
    case Step::State::Ready: return {u"circle-check"_s, Tone::Good, HomeView::tr("Ready")};
    case Step::State::Blocked: return {u"lock"_s, Tone::Warning, HomeView::tr("Blocked")};
    }
    return {};
}

} // namespace

HomeView::HomeView(core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_campaign(campaign)
    , m_prompts(prompts)
    , m_title(new Heading)
    , m_lead(new PlainLabel)
    , m_issuesTitle(new Heading(2))
    , m_nothing(new PlainLabel)
    , m_issues(new IssueList)
{
    static constexpr std::array names{
        "briefcase", "graduation-cap", "sliders-horizontal", "play", "columns-3"};
    std::ranges::transform(
        names, m_steps.begin(), [](const char* name) { return new CardButton(QString::fromLatin1(name)); });
    build();
    retranslate();
    connect(&workspace, &core::Workspace::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            reload();
    });
}

void HomeView::build()
{
    const int gap = fontMetrics().height();
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(gap * 2, gap * 3 / 2, gap * 2, gap * 3 / 2);
    layout->setSpacing(gap / 2);
    m_lead->setWordWrap(true);
    m_lead->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_title);
    layout->addWidget(m_lead);
    layout->addSpacing(gap / 2);
    for (auto* step : m_steps)
        layout->addWidget(step);
    connect(m_issues, &IssueList::jumpRequested, this, &HomeView::jumpRequested);
    m_issues->setObjectName(u"issues"_s);
    m_issues->setMinimumHeight(gap * 10);
    layout->addSpacing(gap / 2);
    layout->addWidget(m_issuesTitle);
    layout->addWidget(m_nothing);
    layout->addWidget(m_issues, 1);
    layout->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);

    const auto steps = stepsOf({}, {}, {});
    for (int i = 0; i < StepCount; ++i)
        connect(m_steps.at(size_t(i)), &CardButton::clicked, this,
            [this, place = steps.at(i).place] { Q_EMIT placeRequested(place); });
}

void HomeView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HomeView::showEvent(QShowEvent* event)
{
    if (m_isStale)
        reload();
    QWidget::showEvent(event);
}

void HomeView::reload()
{
    m_prompts.guard([this] {
        m_records = m_workspace.store().records(m_campaign);
        m_scenarios = m_workspace.store().scenarios.of(m_campaign);
        core::Scenario usual;
        usual.campaign = m_campaign;
        m_preflight = core::preflight(m_records, usual);
        m_isStale = false;
    });
    retranslate();
}

void HomeView::retranslate()
{
    m_title->setText(m_records.campaign.name);
    m_lead->setText(tr("From projects to teams in five steps. Each is open at any time."));
    const auto steps = stepsOf(m_records, m_scenarios, m_preflight);
    for (int i = 0; i < StepCount; ++i) {
        const auto& step = steps.at(i);
        auto* button = m_steps.at(size_t(i));
        button->setTexts(tr("%1. %2", "step").arg(QString::number(i + 1), step.title), step.sentence);
        const auto [iconName, tone, word] = shown(step.state);
        button->setState(iconName, tone, word);
    }
    const bool isChecked = !m_records.projects.isEmpty() && !m_records.students.isEmpty();
    m_issues->setIssues(isChecked ? m_preflight : core::Issues());
    m_issues->setVisible(m_issues->count() > 0);
    m_issues->setAccessibleName(tr("Things to do"));
    m_issuesTitle->setText(tr("Things to do"));
    m_issuesTitle->setVisible(isChecked);
    m_nothing->setText(tr("Nothing: all checks are passed."));
    m_nothing->setVisible(isChecked && m_issues->count() == 0);
}

} // namespace ui
