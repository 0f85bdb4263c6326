// SPDX-License-Identifier: MIT
#include "ui/roster/rosterview.h"

#include "core/workspace.h"
#include "ui/roster/studentform.h"
#include "ui/roster/studentmodel.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

RosterView::RosterView(
    core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts, QWidget* parent)
    : RecordView(workspace, campaign, prompts, parent)
    , m_students(new StudentModel(this))
    , m_form(new StudentForm(workspace, prompts))
{
    start(m_students, m_form, u"graduation-cap"_s);
}

RecordView::Texts RosterView::texts() const
{
    return {.heading = tr("Students"),
        .filter = tr("Filter students"),
        .empty = tr("No student yet. Import the roster with wishes and skills from a spreadsheet, or type "
                    "the first one."),
        .newRecord = tr("New student")};
}

core::SheetKind RosterView::sheetKind() const
{
    return core::SheetKind::Students;
}

QStringList RosterView::tables() const
{
    return {core::StudentRepository::table(), core::StudentRepository::skillTable(),
        core::StudentRepository::wishTable(), core::ProjectRepository::table(),
        core::CohortRepository::table(), core::SkillRepository::table()};
}

int RosterView::rowOf(const QString& id) const
{
    return m_students->rowOf(core::StudentId::fromString(id));
}

QString RosterView::shownId() const
{
    return m_form->student().id.toString();
}

void RosterView::setRecords(const core::Records& records)
{
    m_students->setRecords(records);
    m_form->setRecords(records);
}

void RosterView::showRow(int row)
{
    m_form->show(m_students->student(row));
}

void RosterView::showNew()
{
    m_form->showNew();
}

core::Message RosterView::removalLabel() const
{
    return {QT_TRANSLATE_NOOP("core::Message", "Removal of %1"), {m_form->student().fullName()}};
}

void RosterView::remove(core::Store& store)
{
    store.students.remove(m_form->student().id);
}

void RosterView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_students->retranslate();
    RecordView::changeEvent(event);
}

} // namespace ui
