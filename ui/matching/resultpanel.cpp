// SPDX-License-Identifier: MIT
#include "ui/matching/resultpanel.h"

#include "ui/common/heading.h"
#include "ui/common/icons.h"
#include "ui/common/issuelist.h"
#include "ui/matching/rankbars.h"
#include "ui/matching/stagewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ResultPanel::ResultPanel(QWidget* parent)
    : QWidget(parent)
    , m_refusal(new QWidget)
    , m_refused(new Heading(2))
    , m_advice(new PlainLabel)
    , m_issues(new IssueList)
    , m_result(new QWidget)
    , m_icon(new PlainLabel)
    , m_verdict(new Heading(2))
    , m_summary(new PlainLabel)
    , m_bars(new RankBars)
    , m_stages(new PlainLabel)
{
    build();
    connect(m_issues, &IssueList::jumpRequested, this, &ResultPanel::jumpRequested);
    setRefusal({});
    retranslate();
}

void ResultPanel::build()
{
    m_verdict->setObjectName(u"verdict"_s);
    m_issues->setObjectName(u"refusal"_s);
    m_summary->setWordWrap(true);
    m_stages->setObjectName(u"stages"_s);
    m_stages->setWordWrap(true);
    m_stages->setForegroundRole(QPalette::PlaceholderText);
    m_advice->setWordWrap(true);

    auto* refusal = new QVBoxLayout(m_refusal);
    refusal->setContentsMargins({});
    refusal->addWidget(m_refused);
    refusal->addWidget(m_advice);
    refusal->addWidget(m_issues);
    auto* title = new QHBoxLayout;
    title->addWidget(m_icon);
    title->addWidget(m_verdict, 1);
    auto* result = new QVBoxLayout(m_result);
    result->setContentsMargins({});
    result->addLayout(title);
    result->addWidget(m_summary);
    result->addWidget(m_bars);
    result->addWidget(m_stages);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_refusal);
    layout->addWidget(m_result);
}

void ResultPanel::setScenario(const core::Scenario& scenario, const core::Review& review)
{
    m_scenario = scenario;
    m_review = review;
    m_bars->setReview(review);
    m_result->setVisible(scenario.solvedOn.isValid());
    retranslate();
}

void ResultPanel::setRefusal(const core::Issues& issues)
{
    m_issues->setIssues(issues);
    m_refusal->setVisible(!issues.isEmpty());
}

void ResultPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ResultPanel::retranslate()
{
    m_refused->setText(tr("No plan was made"));
    m_advice->setText(tr("These stand in the way; nothing was changed."));
    m_issues->setAccessibleName(tr("What stands in the way of a plan"));
    const auto size = fontMetrics().height();
    m_icon->setPixmap(
        (m_scenario.isProven ? icon(u"circle-check"_s, Tone::Good) : icon(u"info"_s, Tone::Accent))
            .pixmap(QSize(size, size), devicePixelRatioF()));
    m_verdict->setText(StageWords::verdict(m_scenario));
    m_summary->setText(summary());
    m_stages->setText(stageLines());
}

QString ResultPanel::summary() const
{
    QStringList parts{tr("%n student(s) placed", nullptr, m_review.placed()),
        tr("%n project(s) without a team", nullptr, m_review.closed),
        tr("%n rule(s) broken", nullptr, int(m_review.broken.size()))};
    if (m_scenario.seconds > 0)
        parts.append(tr("solved in %1 s").arg(QLocale().toString(m_scenario.seconds, 'f', 2)));
    return parts.join(u" · "_s);
}

QString ResultPanel::stageLines() const
{
    QStringList lines;
    for (const auto& stage : m_scenario.stages)
        lines.append(tr("%1: %2", "aim and result")
                         .arg(StageWords::aim(stage.name, m_scenario.fairness), StageWords::result(stage)));
    return lines.join(u'\n');
}

} // namespace ui
