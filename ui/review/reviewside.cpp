// SPDX-License-Identifier: MIT
// The panels beside the board: the half of ReviewView that explains and repairs.
#include "ui/common/prompts.h"
#include "ui/review/boardmodel.h"
#include "ui/review/boardview.h"
#include "ui/review/repairpanel.h"
#include "ui/review/reviewview.h"
#include "ui/review/whypanel.h"

#include <QAction>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QWidget* ReviewView::buildSide()
{
    m_side->setObjectName(u"side"_s);
    m_side->addWidget(m_why);
    m_side->addWidget(m_repair);
    m_side->hide();
    const auto tellError = [this](const core::Error& error) { m_prompts.showError(error.message()); };
    connect(m_why, &WhyPanel::failed, this, tellError);
    connect(m_repair, &RepairPanel::failed, this, tellError);
    connect(m_repair, &RepairPanel::accepted, this, &ReviewView::acceptRepair);
    connect(m_repair, &RepairPanel::closed, this, &ReviewView::closeSide);
    auto* close = new QShortcut(Qt::Key_Escape, m_side);
    close->setContext(Qt::WidgetWithChildrenShortcut);
    connect(close, &QShortcut::activated, this, &ReviewView::closeSide);
    return m_side;
}

// Esc anywhere in the panels leads back to the board.
void ReviewView::closeSide()
{
    m_why->cancel();
    m_repair->cancel();
    m_side->hide();
    m_board->setFocus();
}

void ReviewView::setSolver(const QString& program)
{
    m_why->setSolver(program);
    m_repair->setSolver(program);
}

void ReviewView::explainCurrent()
{
    const auto current = m_board->currentIndex();
    if (!current.isValid())
        return tell(tr("Choose a student or a team first."));
    m_side->setCurrentWidget(m_why);
    m_side->show();
    m_why->setPlan(m_records, m_scenario);
    if (BoardModel::isCard(current))
        m_why->explain(m_model->cardAt(current).student);
    else if (!m_model->columnAt(current).isUnplaced())
        m_why->explain(m_model->columnAt(current).place.project);
}

void ReviewView::showRepair()
{
    m_side->setCurrentWidget(m_repair);
    m_side->show();
    m_repair->setFocus();
    showSide();
}

void ReviewView::acceptRepair(const core::Scenario& repaired)
{
    m_shown = repaired.id;
    store({QT_TRANSLATE_NOOP("core::Message", "Repair of “%1”"), {m_scenario.name}}, repaired);
}

// After each change of the data: what is beside the board is about the plan as it stands.
void ReviewView::showSide()
{
    m_repairAction->setEnabled(!m_workspace.isReadOnly() && !m_scenario.placements.isEmpty());
    if (!m_side->isVisible())
        return m_why->cancel();
    QStringList names;
    for (const auto& scenario : m_scenarios)
        names.append(scenario.name);
    if (m_side->currentWidget() == m_repair)
        m_repair->setPlan(m_records, m_scenario, names);
    else
        m_why->setPlan(m_records, m_scenario);
}

} // namespace ui
