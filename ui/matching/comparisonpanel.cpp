// SPDX-License-Identifier: MIT
#include "ui/matching/comparisonpanel.h"

#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/matching/comparisonmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ComparisonPanel::ComparisonPanel(const QString& solver, QWidget* parent)
    : QWidget(parent)
    , m_solver(solver)
    , m_hint(new PlainLabel)
    , m_start(new QPushButton(icon(u"play"_s), {}))
    , m_stop(new QPushButton(icon(u"square"_s), {}))
    , m_busy(new QProgressBar)
    , m_state(new PlainLabel)
    , m_trials(new ComparisonModel(this))
    , m_table(new QTableView)
    , m_take(new QPushButton(icon(u"circle-check"_s), {}))
{
    build();
    connect(m_start, &QPushButton::clicked, this, &ComparisonPanel::start);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_run->stop();
    });
    connect(m_take, &QPushButton::clicked, this, &ComparisonPanel::take);
    connect(m_table, &QTableView::activated, this, &ComparisonPanel::take);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComparisonPanel::showState);
    retranslate();
}

ComparisonPanel::~ComparisonPanel() = default;

void ComparisonPanel::build()
{
    m_start->setObjectName(u"compare"_s);
    m_stop->setObjectName(u"stopComparison"_s);
    m_take->setObjectName(u"takeTrial"_s);
    m_table->setObjectName(u"comparison"_s);
    m_state->setObjectName(u"comparisonState"_s);
    for (auto* label : {m_hint, m_state})
        label->setWordWrap(true);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(fontMetrics().height() / 2);
    m_table->setModel(m_trials);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* buttons = new FlowLayout;
    for (auto* button : {m_start, m_stop, m_take})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
    layout->addWidget(m_busy);
    layout->addWidget(m_state);
    layout->addWidget(m_table, 1);
    layout->addStretch(); // Keeps the rest on top while there is no table.
}

void ComparisonPanel::setScenario(
    const core::Records& records, const core::Scenario& scenario, const std::optional<core::Scenario>& base)
{
    if (m_run) // the answers will be about what was asked
        return;
    const bool isSame = records == m_records && scenario.id == m_scenario.id;
    m_records = records;
    m_scenario = scenario;
    m_base = base;
    if (!isSame) // figures of older data would mislead
        m_trials->setTrials({});
    showState();
}

void ComparisonPanel::setObstacle(const QString& reason)
{
    m_obstacle = reason;
    showState();
}

void ComparisonPanel::start()
{
    auto trials = core::usualTrials(m_scenario);
    trials.prepend({.name = {QT_TRANSLATE_NOOP("core::Message", "As chosen here")}, .scenario = m_scenario});
    m_trials->setTrials(trials);
    m_run = std::make_unique<core::Comparison>(m_solver);
    connect(m_run.get(), &core::Comparison::began, this, [this](int index) {
        m_solving = index;
        showState();
    });
    connect(m_run.get(), &core::Comparison::ended, m_trials, &ComparisonModel::setTrial);
    connect(m_run.get(), &core::Comparison::finished, this, &ComparisonPanel::finish);
    connect(m_run.get(), &core::Comparison::failed, this, [this](const core::Error& error) {
        finish();
        Q_EMIT failed(error);
    });
    m_solving = 0;
    m_stop->setEnabled(true);
    m_run->start(m_records, trials, m_base);
    showState();
    m_stop->setFocus();
}

void ComparisonPanel::finish()
{
    m_run.release()->deleteLater(); // its own signal brought us here
    showState();
    if (m_trials->rowCount() > 0)
        m_table->setCurrentIndex(m_trials->index(0, 0));
    m_table->setFocus();
}

void ComparisonPanel::take()
{
    const auto row = m_table->currentIndex().row();
    if (!m_run && m_obstacle.isEmpty() && row >= 0 && m_trials->trials().at(row).hasPlan)
        Q_EMIT chosen(m_trials->trials().at(row));
}

void ComparisonPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ComparisonPanel::retranslate()
{
    m_hint->setText(tr(
        "Solves the usual ways of matching one after the other and shows what each gives and costs. Nothing "
        "is stored until you take one."));
    m_start->setText(tr("&Compare the usual ways"));
    m_stop->setText(tr("&Stop"));
    m_take->setText(tr("&Take this one"));
    m_table->setAccessibleName(tr("Ways of matching"));
    m_trials->retranslate();
    showState();
}

void ComparisonPanel::showState()
{
    const bool isRunning = m_run != nullptr;
    m_start->setVisible(!isRunning);
    m_start->setEnabled(m_obstacle.isEmpty());
    m_start->setAccessibleDescription(m_obstacle);
    m_stop->setVisible(isRunning);
    m_busy->setVisible(isRunning);
    m_take->setVisible(!isRunning && m_trials->rowCount() > 0);
    m_table->setVisible(m_trials->rowCount() > 0);
    // Asked last: a part that is hidden may hand its focus to the table, which makes a row current.
    const auto row = m_table->currentIndex().row();
    m_take->setEnabled(m_obstacle.isEmpty() && row >= 0 && m_trials->trials().at(row).hasPlan);
    if (isRunning)
        m_state->setText(tr("Solving %1 of %2: %3")
                             .arg(QString::number(m_solving + 1), QString::number(m_trials->rowCount()),
                                 m_trials->trials().at(m_solving).name.text()));
    else
        m_state->setText(m_trials->rowCount() > 0
                ? tr("Differences are told against the first row. Enter takes the current one.")
                : m_obstacle);
}

} // namespace ui
