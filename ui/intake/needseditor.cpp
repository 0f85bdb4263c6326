// SPDX-License-Identifier: MIT
#include "ui/intake/needseditor.h"

#include "ui/common/editortable.h"
#include "ui/common/flowlayout.h"
#include "ui/common/heading.h"
#include "ui/common/icons.h"
#include "ui/intake/needmodel.h"

#include <QCollator>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

NeedsEditor::NeedsEditor(QWidget* parent)
    : QWidget(parent)
    , m_needs(new NeedModel(this))
    , m_title(new Heading(2))
    , m_table(new QTableView)
    , m_problem(new PlainLabel)
    , m_skills(new QComboBox)
    , m_add(new QPushButton(icon(u"plus"_s), {}))
    , m_remove(new QPushButton(icon(u"trash-2"_s), {}))
{
    m_table->setObjectName(u"needs"_s);
    m_skills->setObjectName(u"skillToAdd"_s);
    m_add->setObjectName(u"addNeed"_s);
    m_skills->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setUpEditorTable(m_table, m_needs, NeedModel::Skill, 5);
    m_problem->setWordWrap(true);
    connect(m_needs, &NeedModel::edited, this, &NeedsEditor::edited);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_skills->currentIndex() >= 0)
            m_needs->add(core::SkillId::fromString(m_skills->currentData().toString()));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_table->currentIndex().isValid())
            m_needs->remove(m_table->currentIndex().row());
    });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_table);
    layout->addWidget(m_problem);
    layout->addWidget(m_skills);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    layout->addLayout(buttons);
    retranslate();
}

void NeedsEditor::setNeeds(const QList<core::Skill>& vocabulary, const QList<core::Need>& needs)
{
    if (m_vocabulary != vocabulary) {
        m_vocabulary = vocabulary;
        fillSkills();
    }
    m_needs->setNeeds(vocabulary, needs);
    showIssues({});
}

void NeedsEditor::showIssues(const core::Issues& issues)
{
    m_issues = issues;
    m_problem->setText(issues.isEmpty() ? QString() : issues.first().message.text());
    m_problem->setVisible(!issues.isEmpty());
    m_table->setAccessibleDescription(m_problem->text());
}

void NeedsEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NeedsEditor::retranslate()
{
    m_title->setText(tr("Skills needed in each team"));
    m_table->setAccessibleName(tr("Skills needed in each team"));
    m_skills->setAccessibleName(tr("Skill to add"));
    m_add->setText(tr("Add the need"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the need"));
    m_needs->retranslate();
    fillSkills();
    showIssues(m_issues);
}

void NeedsEditor::fillSkills()
{
    auto sorted = m_vocabulary;
    const QCollator collator;
    std::ranges::sort(sorted, [&](const auto& a, const auto& b) { return collator(a.label(), b.label()); });
    m_skills->clear();
    for (const auto& skill : sorted) {
        if (skill.isActive)
            m_skills->addItem(skill.label(), skill.id.toString());
    }
}

} // namespace ui
