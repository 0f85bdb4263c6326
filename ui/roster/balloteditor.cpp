// SPDX-License-Identifier: MIT
#include "ui/roster/balloteditor.h"

#include "ui/common/editortable.h"
#include "ui/common/flowlayout.h"
#include "ui/common/heading.h"
#include "ui/common/icons.h"
#include "ui/roster/wishmodel.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

BallotEditor::BallotEditor(QWidget* parent)
    : QWidget(parent)
    , m_wishes(new WishModel(this))
    , m_title(new Heading(2))
    , m_table(new QTableView)
    , m_candidates(new QComboBox)
    , m_add(new QPushButton(icon(u"plus"_s), {}))
    , m_remove(new QPushButton(icon(u"trash-2"_s), {}))
    , m_up(new QPushButton)
    , m_down(new QPushButton)
{
    m_table->setObjectName(u"ballot"_s);
    m_candidates->setObjectName(u"wishToAdd"_s);
    m_add->setObjectName(u"addWish"_s);
    m_candidates->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setUpEditorTable(m_table, m_wishes, WishModel::Title, 6);
    connect(m_wishes, &WishModel::edited, this, &BallotEditor::edited);
    connect(m_add, &QPushButton::clicked, this, &BallotEditor::addChosen);
    connect(m_remove, &QPushButton::clicked, this, &BallotEditor::removeCurrent);
    for (const auto& [button, key, by] :
        {std::tuple(m_up, Qt::Key_Up, -1), std::tuple(m_down, Qt::Key_Down, 1)}) {
        const auto shift = [this, by = by] { shiftCurrent(by); };
        connect(button, &QPushButton::clicked, this, shift);
        auto* shortcut = new QShortcut(Qt::ALT | key, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, shift);
    }

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_table);
    auto* moves = new FlowLayout;
    for (auto* button : {m_up, m_down, m_remove})
        moves->addWidget(button);
    layout->addLayout(moves);
    layout->addWidget(m_candidates);
    auto* more = new FlowLayout;
    more->addWidget(m_add);
    layout->addLayout(more);
    retranslate();
}

void BallotEditor::setWishes(const QList<core::Project>& projects, const QList<core::Wish>& wishes)
{
    m_wishes->setWishes(projects, wishes);
    fillCandidates();
}

void BallotEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BallotEditor::shiftCurrent(int by)
{
    if (m_table->currentIndex().isValid())
        m_wishes->shift(m_table->currentIndex().row(), by);
}

void BallotEditor::removeCurrent()
{
    if (m_table->currentIndex().isValid())
        m_wishes->remove(m_table->currentIndex().row());
}

void BallotEditor::addChosen()
{
    if (m_candidates->currentIndex() >= 0)
        m_wishes->add(core::ProjectId::fromString(m_candidates->currentData().toString()));
}

void BallotEditor::retranslate()
{
    m_title->setText(tr("Wishes"));
    m_table->setAccessibleName(tr("Wishes"));
    m_candidates->setAccessibleName(tr("Project to add to the wishes"));
    m_add->setText(tr("Add the wish"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the wish"));
    m_up->setText(tr("Up"));
    m_up->setAccessibleName(tr("Move the wish up"));
    m_down->setText(tr("Down"));
    m_down->setAccessibleName(tr("Move the wish down"));
    m_wishes->retranslate();
}

void BallotEditor::fillCandidates()
{
    m_candidates->clear();
    for (const auto& project : m_wishes->candidates())
        m_candidates->addItem(project.title, project.id.toString());
    m_add->setEnabled(m_candidates->count() > 0);
}

} // namespace ui
