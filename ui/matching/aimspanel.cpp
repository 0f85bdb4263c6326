// SPDX-License-Identifier: MIT
#include "ui/matching/aimspanel.h"

#include "core/matching/presets.h"
#include "ui/common/heading.h"
#include "ui/matching/fairnesscard.h"
#include "ui/matching/goaleditor.h"
#include "ui/matching/objectivelist.h"
#include "ui/matching/objectivemodel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

AimsPanel::AimsPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new Heading(2))
    , m_presetLabel(new PlainLabel)
    , m_preset(new QComboBox)
    , m_presetSentence(new PlainLabel)
    , m_hint(new PlainLabel)
    , m_objectives(new ObjectiveModel(this))
    , m_order(new ObjectiveList(m_objectives))
    , m_goal(new GoalEditor)
    , m_fairness(new FairnessCard)
    , m_nonVotersLabel(new PlainLabel)
    , m_nonVoters(new QComboBox)
    , m_limitLabel(new PlainLabel)
    , m_limit(new QSpinBox)
{
    build();
    connectParts();
    retranslate();
}

void AimsPanel::build()
{
    m_preset->setObjectName(u"preset"_s);
    m_order->setObjectName(u"objectives"_s);
    m_goal->setObjectName(u"goal"_s);
    m_nonVoters->setObjectName(u"nonVoters"_s);
    m_limit->setObjectName(u"timeLimit"_s);
    m_limit->setRange(1, 3600);
    m_limit->setKeyboardTracking(false);
    for (auto* label : {m_presetSentence, m_hint, m_nonVotersLabel})
        label->setWordWrap(true);
    for (auto* combo : {m_preset, m_nonVoters})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_presetLabel->setBuddy(m_preset);
    m_nonVotersLabel->setBuddy(m_nonVoters);
    m_limitLabel->setBuddy(m_limit);
    auto* preset = new QHBoxLayout;
    preset->addWidget(m_presetLabel);
    preset->addWidget(m_preset, 1);
    auto* limit = new QHBoxLayout;
    limit->addWidget(m_limitLabel);
    limit->addWidget(m_limit);
    limit->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addLayout(preset);
    layout->addWidget(m_presetSentence);
    layout->addWidget(m_hint);
    layout->addWidget(m_order);
    layout->addWidget(m_goal);
    layout->addWidget(m_fairness);
    layout->addWidget(m_nonVotersLabel);
    layout->addWidget(m_nonVoters);
    layout->addLayout(limit);
    layout->addStretch();
}

void AimsPanel::connectParts()
{
    connect(m_preset, &QComboBox::activated, this, [this] {
        const auto preset = m_preset->currentData();
        if (preset.isValid())
            Q_EMIT edited({QT_TRANSLATE_NOOP("core::Message", "Objectives “%1”"), {m_preset->currentText()}},
                core::withPreset(m_scenario, core::Preset(preset.toInt())));
    });
    connect(m_objectives, &ObjectiveModel::edited, this, [this](const QList<core::Goal>& goals) {
        auto scenario = m_scenario;
        scenario.goals = goals;
        Q_EMIT edited({QT_TRANSLATE_NOOP("core::Message", "Order of the objectives")}, scenario);
    });
    connect(m_order->selectionModel(), &QItemSelectionModel::currentChanged, this, &AimsPanel::showGoal);
    connect(
        m_goal, &GoalEditor::edited, this, [this](const core::Goal& goal, ObjectiveModel::Strength strength) {
            m_objectives->replace(m_order->currentIndex().row(), goal, strength);
        });
    connect(m_goal, &GoalEditor::baseChosen, this, [this](core::ScenarioId base) {
        auto scenario = m_scenario;
        scenario.base = base;
        Q_EMIT edited({QT_TRANSLATE_NOOP("core::Message", "Plan from which changes are counted")}, scenario);
    });
    connect(m_fairness, &FairnessCard::chosen, this, [this](core::Fairness fairness) {
        auto scenario = m_scenario;
        scenario.fairness = fairness;
        Q_EMIT edited({QT_TRANSLATE_NOOP("core::Message", "How wishes are served")}, scenario);
    });
    connect(m_limit, &QSpinBox::valueChanged, this, [this](int seconds) {
        auto scenario = m_scenario;
        scenario.timeLimit = seconds;
        Q_EMIT edited({QT_TRANSLATE_NOOP("core::Message", "Time limit of the match")}, scenario);
    });
    connect(m_nonVoters, &QComboBox::activated, this, [this] {
        auto campaign = m_campaign;
        campaign.nonVoters = core::NonVoters(m_nonVoters->currentData().toInt());
        Q_EMIT campaignEdited(
            {QT_TRANSLATE_NOOP("core::Message", "Treatment of students without wishes")}, campaign);
    });
}

void AimsPanel::setScenario(const core::Scenario& scenario, const QList<core::Scenario>& scenarios)
{
    m_scenario = scenario;
    m_objectives->setGoals(scenario.goals);
    if (!m_order->currentIndex().isValid())
        m_order->setCurrentIndex(m_objectives->index(0));
    m_order->updateGeometry();
    m_fairness->setFairness(scenario.fairness);
    m_fairness->setEnabled(scenario.goalOf(core::Objective::Wishes).has_value());
    QList<core::Scenario> bases;
    std::ranges::copy_if(scenarios, std::back_inserter(bases),
        [&](const core::Scenario& other) { return other.id != scenario.id && !other.placements.isEmpty(); });
    m_goal->setBases(bases, scenario.base);
    showGoal();
    fillPresets();
    const QSignalBlocker blocker(m_limit);
    m_limit->setValue(scenario.timeLimit);
}

void AimsPanel::setCampaign(const core::Campaign& campaign)
{
    m_campaign = campaign;
    fillNonVoters();
}

void AimsPanel::showGoal()
{
    const auto row = m_order->currentIndex().row();
    if (row >= 0)
        m_goal->setGoal(m_objectives->goalAt(row), m_objectives->strengthAt(row));
}

void AimsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AimsPanel::retranslate()
{
    m_title->setText(tr("Objectives, in this order"));
    m_presetLabel->setText(tr("Preset:"));
    m_preset->setAccessibleName(tr("Preset"));
    m_hint->setText(tr("Each objective is settled before the next one counts. Drag a card, or move it with "
                       "Alt+Up and Alt+Down; Space switches it on or off."));
    m_order->setAccessibleName(tr("Objectives, in this order"));
    m_nonVotersLabel->setText(tr("Students who gave no wishes are placed last:"));
    m_nonVoters->setAccessibleName(tr("Students who gave no wishes"));
    m_limitLabel->setText(tr("Time limit:"));
    m_limit->setAccessibleName(tr("Time limit"));
    m_limit->setSuffix(tr(" s", "seconds"));
    m_objectives->retranslate();
    fillPresets();
    fillNonVoters();
}

// A scenario with an order of its own shows that it follows no preset.
void AimsPanel::fillPresets()
{
    const auto current = core::presetOf(m_scenario);
    m_preset->clear();
    for (const auto& entry : core::codes(core::Preset{}))
        m_preset->addItem(core::Message{entry.label}.text(), int(entry.value));
    if (!current)
        m_preset->addItem(tr("An order of your own"));
    m_preset->setCurrentIndex(current ? m_preset->findData(int(*current)) : m_preset->count() - 1);
    m_presetSentence->setText(current ? core::sentenceOf(*current).text()
                                      : tr("The cards below say what counts, and in which order."));
    m_preset->setAccessibleDescription(m_presetSentence->text());
}

void AimsPanel::fillNonVoters()
{
    m_nonVoters->clear();
    for (const auto& entry : core::codes(core::NonVoters{}))
        m_nonVoters->addItem(core::Message{entry.label}.text(), int(entry.value));
    m_nonVoters->setCurrentIndex(m_nonVoters->findData(int(m_campaign.nonVoters)));
}

} // namespace ui
