// SPDX-License-Identifier: MIT
#include "ui/matching/goaleditor.h"

#include "core/matching/problem.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using core::Objective;
using Strength = ui::ObjectiveModel::Strength;

namespace ui {

GoalEditor::GoalEditor(QWidget* parent)
    : QGroupBox(parent)
    , m_strengths(new QButtonGroup(this))
    , m_attributeLabel(new PlainLabel)
    , m_attribute(new QComboBox)
    , m_leastLabel(new PlainLabel)
    , m_least(new QSpinBox)
    , m_mostLabel(new PlainLabel)
    , m_most(new QSpinBox)
    , m_baseLabel(new PlainLabel)
    , m_baseChoice(new QComboBox)
{
    build();
    connect(m_strengths, &QButtonGroup::idClicked, this, &GoalEditor::tell);
    connect(m_attribute, &QComboBox::activated, this, &GoalEditor::tell);
    connect(m_least, &QSpinBox::valueChanged, this, &GoalEditor::tell);
    connect(m_most, &QSpinBox::valueChanged, this, &GoalEditor::tell);
    connect(m_baseChoice, &QComboBox::activated, this,
        [this] { Q_EMIT baseChosen(core::ScenarioId::fromString(m_baseChoice->currentData().toString())); });
    retranslate();
}

void GoalEditor::build()
{
    auto* layout = new QVBoxLayout(this);
    auto* strengths = new FlowLayout;
    for (const auto& [strength, name] : {std::pair(Strength::Hard, u"hard"_s),
             std::pair(Strength::Wished, u"wished"_s), std::pair(Strength::Off, u"off"_s)}) {
        auto* choice = new QRadioButton;
        choice->setObjectName(name);
        m_strengths->addButton(choice, int(strength));
        strengths->addWidget(choice);
    }
    layout->addLayout(strengths);
    m_attribute->setObjectName(u"mixAttribute"_s);
    m_least->setObjectName(u"mixLeast"_s);
    m_most->setObjectName(u"goalMost"_s);
    m_baseChoice->setObjectName(u"base"_s);
    m_least->setRange(2, 20);
    m_least->setKeyboardTracking(false);
    m_most->setKeyboardTracking(false);
    for (auto* combo : {m_attribute, m_baseChoice})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto& [label, editor] : parts()) {
        label->setBuddy(editor);
        label->setWordWrap(true);
        layout->addWidget(label);
        layout->addWidget(editor);
    }
}

QList<std::pair<PlainLabel*, QWidget*>> GoalEditor::parts() const
{
    return {{m_attributeLabel, m_attribute}, {m_leastLabel, m_least}, {m_mostLabel, m_most},
        {m_baseLabel, m_baseChoice}};
}

void GoalEditor::setGoal(const core::Goal& goal, Strength strength)
{
    m_goal = goal;
    const QSignalBlocker least(m_least);
    const QSignalBlocker most(m_most);
    m_most->setRange(goal.objective == Objective::Wishes ? 1 : 0,
        goal.objective == Objective::Wishes ? core::MaxRank : 100'000);
    m_strengths->button(int(strength))->setChecked(true);
    m_strengths->button(int(Strength::Hard))->setEnabled(core::canBeHard(goal.objective));
    m_least->setValue(goal.least);
    m_most->setValue(goal.most);
    retranslate();
    showParts();
}

void GoalEditor::setBases(const QList<core::Scenario>& scenarios, core::ScenarioId chosen)
{
    m_bases = scenarios;
    m_base = chosen;
    retranslate();
}

Strength GoalEditor::strength() const
{
    return Strength(m_strengths->checkedId());
}

void GoalEditor::showParts()
{
    const bool isMix = m_goal.objective == Objective::Mix;
    const bool isChanges = m_goal.objective == Objective::Changes;
    const bool hasMost = strength() == Strength::Hard && (isChanges || m_goal.objective == Objective::Wishes);
    for (auto* part : QList<QWidget*>{m_attributeLabel, m_attribute, m_leastLabel, m_least})
        part->setVisible(isMix);
    m_mostLabel->setVisible(hasMost);
    m_most->setVisible(hasMost);
    m_baseLabel->setVisible(isChanges);
    m_baseChoice->setVisible(isChanges);
}

void GoalEditor::tell()
{
    auto goal = m_goal;
    goal.least = goal.objective == Objective::Mix ? m_least->value() : goal.least;
    goal.most = strength() == Strength::Hard ? m_most->value() : goal.most;
    if (goal.objective == Objective::Mix)
        goal.attribute = core::Rule::Attribute(m_attribute->currentData().toInt());
    showParts();
    Q_EMIT edited(goal, strength());
}

void GoalEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QGroupBox::changeEvent(event);
}

void GoalEditor::retranslate()
{
    setTitle(withoutMnemonic(core::labelOf(m_goal.objective).text()));
    m_strengths->button(int(Strength::Hard))->setText(tr("Must hold"));
    m_strengths->button(int(Strength::Wished))->setText(tr("Wished"));
    m_strengths->button(int(Strength::Off))->setText(tr("Off"));
    m_attributeLabel->setText(tr("Mixed by"));
    m_leastLabel->setText(tr("Different values in each team, at least"));
    m_mostLabel->setText(m_goal.objective == Objective::Wishes ? tr("Worst wish that anybody may get")
                                                               : tr("Students who may change, at most"));
    m_baseLabel->setText(tr("Changes are counted from"));
    for (const auto& [label, editor] : parts())
        editor->setAccessibleName(label->text());

    m_attribute->clear();
    for (const auto& entry : core::codes(core::Rule::Attribute{})) {
        if (entry.value != core::Rule::Attribute::None)
            m_attribute->addItem(core::Message{entry.label}.text(), int(entry.value));
    }
    m_attribute->setCurrentIndex(std::max(0, m_attribute->findData(int(m_goal.attribute))));
    m_baseChoice->clear();
    m_baseChoice->addItem(tr("No earlier plan"), core::ScenarioId().toString());
    for (const auto& scenario : m_bases)
        m_baseChoice->addItem(scenario.name, scenario.id.toString());
    m_baseChoice->setCurrentIndex(std::max(0, m_baseChoice->findData(m_base.toString())));
}

} // namespace ui
