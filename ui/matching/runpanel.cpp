// SPDX-License-Identifier: MIT
#include "ui/matching/runpanel.h"

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/matching/stagewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

RunPanel::RunPanel(QWidget* parent)
    : QWidget(parent)
    , m_run(new QPushButton(icon(u"play"_s), {}))
    , m_stop(new QPushButton(icon(u"square"_s), {}))
    , m_cancel(new QPushButton(icon(u"x"_s), {}))
    , m_reason(new PlainLabel)
    , m_details(new QWidget)
    , m_stage(new PlainLabel)
    , m_standing(new PlainLabel)
    , m_elapsed(new PlainLabel)
{
    build();
    connect(m_run, &QPushButton::clicked, this, &RunPanel::runRequested);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        setState(State::Stopping);
        Q_EMIT stopRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, &RunPanel::cancelRequested);
    connect(&m_tick, &QTimer::timeout, this, &RunPanel::tellElapsed);
    m_tick.setInterval(100);
    setState(State::Idle);
}

void RunPanel::build()
{
    m_run->setObjectName(u"run"_s);
    m_stop->setObjectName(u"stop"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_reason->setObjectName(u"reason"_s);
    m_stage->setObjectName(u"stage"_s);
    m_standing->setObjectName(u"standing"_s);
    for (auto* label : {m_reason, m_stage, m_standing})
        label->setWordWrap(true);

    auto* buttons = new QHBoxLayout;
    for (auto* button : {m_run, m_stop, m_cancel})
        buttons->addWidget(button);
    buttons->addStretch();
    // Without a percentage: a score is no progress.
    auto* busy = new QProgressBar;
    busy->setRange(0, 0);
    busy->setTextVisible(false);
    busy->setMaximumHeight(fontMetrics().height() / 2);
    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins({});
    details->addWidget(busy);
    details->addWidget(m_stage);
    details->addWidget(m_standing);
    details->addWidget(m_elapsed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(buttons);
    layout->addWidget(m_reason);
    layout->addWidget(m_details);
}

void RunPanel::setObstacle(const QString& reason)
{
    m_obstacle = reason;
    setState(m_state);
}

void RunPanel::begin(core::Fairness fairness)
{
    m_fairness = fairness;
    m_progress.reset();
    m_clock.start();
    m_tick.start();
    setState(State::Running);
    m_stop->setFocus();
}

void RunPanel::showProgress(const core::Progress& progress)
{
    m_progress = progress;
    tellStage();
}

void RunPanel::end()
{
    m_tick.stop();
    const bool hadFocus = m_stop->hasFocus() || m_cancel->hasFocus();
    setState(State::Idle);
    if (hadFocus)
        m_run->setFocus();
}

void RunPanel::setState(State state)
{
    m_state = state;
    m_run->setVisible(state == State::Idle);
    m_run->setEnabled(m_obstacle.isEmpty());
    m_stop->setVisible(state != State::Idle);
    m_stop->setEnabled(state == State::Running);
    m_cancel->setVisible(state != State::Idle);
    m_reason->setVisible(state == State::Idle && !m_obstacle.isEmpty());
    m_details->setVisible(state != State::Idle);
    retranslate();
}

void RunPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RunPanel::retranslate()
{
    m_run->setText(tr("&Run"));
    m_run->setAccessibleDescription(m_obstacle);
    m_stop->setText(tr("&Stop and keep the best"));
    m_cancel->setText(tr("&Cancel"));
    m_reason->setText(m_obstacle);
    tellStage();
    tellElapsed();
}

void RunPanel::tellStage()
{
    if (m_state == State::Stopping)
        m_stage->setText(tr("Stop requested; the best plan so far is kept."));
    else if (m_progress)
        m_stage->setText(
            tr("Stage %1: %2")
                .arg(QString::number(m_progress->index + 1), StageWords::aim(m_progress->stage, m_fairness)));
    else
        m_stage->setText(tr("Starting…"));
    m_standing->setText(m_progress ? StageWords::standing(*m_progress) : QString());
}

void RunPanel::tellElapsed()
{
    if (m_state != State::Idle)
        m_elapsed->setText(tr("%1 s").arg(QLocale().toString(double(m_clock.elapsed()) / 1000, 'f', 1)));
}

} // namespace ui
