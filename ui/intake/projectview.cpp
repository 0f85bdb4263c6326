// SPDX-License-Identifier: MIT
#include "ui/intake/projectview.h"

#include "core/workspace.h"
#include "ui/intake/projectform.h"
#include "ui/intake/projectmodel.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ProjectView::ProjectView(
    core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts, QWidget* parent)
    : RecordView(workspace, campaign, prompts, parent)
    , m_projects(new ProjectModel(this))
    , m_form(new ProjectForm(workspace, prompts))
{
    start(m_projects, m_form, u"briefcase"_s);
}

RecordView::Texts ProjectView::texts() const
{
    return {.heading = tr("Projects"),
        .filter = tr("Filter projects"),
        .empty = tr("No project yet. Import the projects of your partners from a spreadsheet, or type the "
                    "first one."),
        .newRecord = tr("New project")};
}

core::SheetKind ProjectView::sheetKind() const
{
    return core::SheetKind::Projects;
}

QStringList ProjectView::tables() const
{
    return {core::ProjectRepository::table(), core::ProjectRepository::needTable(),
        core::ProjectRepository::cohortTable(), core::ProjectRepository::trackTable(),
        core::OrganisationRepository::table(), core::StudentRepository::wishTable(),
        core::VolunteerRepository::table(), core::CohortRepository::table()};
}

int ProjectView::rowOf(const QString& id) const
{
    return m_projects->rowOf(core::ProjectId::fromString(id));
}

QString ProjectView::shownId() const
{
    return m_form->project().id.toString();
}

void ProjectView::setRecords(const core::Records& records)
{
    m_projects->setRecords(records);
    m_form->setRecords(records);
}

void ProjectView::showRow(int row)
{
    m_form->show(m_projects->project(row));
}

void ProjectView::showNew()
{
    core::Project project;
    project.id = core::ProjectId::create();
    project.campaign = campaign();
    project.status = core::Project::Status::Open;
    m_form->show(project);
}

core::Message ProjectView::removalLabel() const
{
    return {QT_TRANSLATE_NOOP("core::Message", "Removal of %1"), {m_form->project().title}};
}

void ProjectView::remove(core::Store& store)
{
    store.projects.remove(m_form->project().id);
}

void ProjectView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_projects->retranslate();
    RecordView::changeEvent(event);
}

} // namespace ui
