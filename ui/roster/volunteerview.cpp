// SPDX-License-Identifier: MIT
#include "ui/roster/volunteerview.h"

#include "core/workspace.h"
#include "ui/roster/volunteerform.h"
#include "ui/roster/volunteermodel.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

VolunteerView::VolunteerView(
    core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts, QWidget* parent)
    : RecordView(workspace, campaign, prompts, parent)
    , m_volunteers(new VolunteerModel(this))
    , m_form(new VolunteerForm(workspace, prompts))
{
    start(m_volunteers, m_form, u"hand-heart"_s);
}

RecordView::Texts VolunteerView::texts() const
{
    return {.heading = tr("Volunteers"),
        .filter = tr("Filter volunteers"),
        .empty = tr("No volunteer yet. Import tutors and mentors from a spreadsheet, or type the first one."),
        .newRecord = tr("New volunteer")};
}

core::SheetKind VolunteerView::sheetKind() const
{
    return core::SheetKind::Volunteers;
}

QStringList VolunteerView::tables() const
{
    return {core::VolunteerRepository::table(), core::VolunteerRepository::roleTable(),
        core::ProjectRepository::table()};
}

int VolunteerView::rowOf(const QString& id) const
{
    return m_volunteers->rowOf(core::VolunteerId::fromString(id));
}

QString VolunteerView::shownId() const
{
    return m_form->volunteer().id.toString();
}

void VolunteerView::setRecords(const core::Records& records)
{
    m_volunteers->setRecords(records);
    m_form->setRecords(records);
}

void VolunteerView::showRow(int row)
{
    m_form->show(m_volunteers->volunteer(row));
}

void VolunteerView::showNew()
{
    core::Volunteer volunteer;
    volunteer.id = core::VolunteerId::create();
    volunteer.roles = {core::Volunteer::Role::Tutor};
    m_form->show(volunteer);
}

core::Message VolunteerView::removalLabel() const
{
    return {QT_TRANSLATE_NOOP("core::Message", "Removal of %1"), {m_form->volunteer().name}};
}

void VolunteerView::remove(core::Store& store)
{
    store.volunteers.remove(m_form->volunteer().id);
}

void VolunteerView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_volunteers->retranslate();
    RecordView::changeEvent(event);
}

} // namespace ui
