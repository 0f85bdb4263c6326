// SPDX-License-Identifier: MIT
#include "ui/intake/projectform.h"

#include "core/domain/text.h"
#include "core/workspace.h"
#include "ui/common/plainlabel.h"
#include "ui/common/prompts.h"
#include "ui/intake/needseditor.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::Project;

namespace ui {

ProjectForm::ProjectForm(core::Workspace& workspace, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_hint(new PlainLabel)
    , m_organisations(new QStringListModel(this))
    , m_status(new QComboBox)
    , m_mustRun(new QComboBox)
    , m_tutor(new QComboBox)
    , m_cohortsTitle(new PlainLabel)
    , m_cohorts(new QListWidget)
    , m_needs(new NeedsEditor)
{
    m_fields.check = [this](const Project& project) { return issuesOf(project); };
    m_fields.store = [this](const Project& project) { store(project); };
    buildIdentity();
    buildSizes();
    buildAudience();
    connect(m_needs, &NeedsEditor::edited, this, &ProjectForm::storeNeeds);

    auto* layout = new QVBoxLayout(this);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    for (const auto& [field, text] : m_labels)
        layout->addWidget(field);
    layout->addWidget(m_cohortsTitle);
    layout->addWidget(m_cohorts);
    layout->addWidget(m_needs);
    layout->addStretch();
    setFocusProxy(m_labels.first().first);
    retranslate();
}

void ProjectForm::addField(FormField* field, const char* label)
{
    m_labels.append({field, label});
}

void ProjectForm::buildIdentity()
{
    addField(m_fields.addText(&Project::title, {"project.title"}), QT_TR_NOOP("Title"));
    buildOrganisation();
    addField(m_fields.addText(&Project::reference, {"project.reference"}), QT_TR_NOOP("Reference"));
    addField(m_fields.add(
                 m_status, {"project.status"}, [](const Project& p) { return int(p.status); },
                 [](Project& p, const QVariant& status) { p.status = Project::Status(status.toInt()); }),
        QT_TR_NOOP("Status"));
    addField(m_fields.addText(&Project::summary, {"project.summary"}), QT_TR_NOOP("In one sentence"));
    auto* problem = new QPlainTextEdit;
    problem->setFixedHeight(fontMetrics().height() * 5);
    addField(m_fields.add(
                 problem, {"project.problem"}, [](const Project& p) { return p.problem; },
                 [](Project& p, const QVariant& text) { p.problem = text.toString().trimmed(); }),
        QT_TR_NOOP("Problem to solve"));
}

void ProjectForm::buildOrganisation()
{
    auto* edit = new QLineEdit;
    edit->setObjectName(u"organisation"_s);
    auto* completer = new QCompleter(m_organisations, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
    addField(m_fields.add(
                 edit, {"project.organisation"},
                 [this](const Project& p) { return organisationName(p.organisation); },
                 [this](Project& p, const QVariant& name) {
                     p.organisation = organisationNamed(name.toString());
                 }),
        QT_TR_NOOP("Organisation (a known one or a new name)"));
}

void ProjectForm::buildSizes()
{
    const auto number = [this](int Project::*member, const QByteArrayList& codes, const char* label) {
        auto* spin = new QSpinBox;
        spin->setRange(1, 20);
        addField(m_fields.add(
                     spin, codes, [member](const Project& p) { return p.*member; },
                     [member](Project& p, const QVariant& value) { p.*member = value.toInt(); }),
            label);
    };
    const QByteArrayList order{"project.teamM", "project.teamIdeal"};
    number(&Project::teamMin, order, QT_TR_NOOP("Team: at least"));
    number(&Project::teamIdeal, order, QT_TR_NOOP("Team: ideally"));
    number(&Project::teamMax, order + QByteArrayList{"need.headCount"}, QT_TR_NOOP("Team: at most"));
    number(&Project::teamsMax, {"project.teamsMax"}, QT_TR_NOOP("Number of teams at most"));
    addField(m_fields.add(
                 m_mustRun, {"project.mustRun"}, [](const Project& p) { return p.mustRun; },
                 [](Project& p, const QVariant& value) { p.mustRun = value.toBool(); }),
        QT_TR_NOOP("When too few students want it"));
}

void ProjectForm::buildAudience()
{
    addField(
        m_fields.add(
            m_tutor, {"project.tutor"}, [](const Project& p) { return p.tutor.toString(); },
            [](Project& p, const QVariant& id) { p.tutor = core::VolunteerId::fromString(id.toString()); }),
        QT_TR_NOOP("Tutor"));
    addField(m_fields.add(
                 new QLineEdit, {"project.eligibleTracks"},
                 [](const Project& p) { return p.eligibleTracks.join(u"; "_s); },
                 [](Project& p, const QVariant& text) {
                     p.eligibleTracks.clear();
                     for (const auto& track : text.toString().split(u';', Qt::SkipEmptyParts))
                         p.eligibleTracks.append(track.simplified());
                 }),
        QT_TR_NOOP("Only for these tracks (A; B); empty: all"));
    m_cohorts->setObjectName(u"cohorts"_s);
    m_cohorts->setMaximumHeight(fontMetrics().height() * 7);
    m_cohortsTitle->setBuddy(m_cohorts);
    m_cohortsTitle->setWordWrap(true);
    connect(m_cohorts, &QListWidget::itemChanged, this, &ProjectForm::storeCohorts);
}

void ProjectForm::setRecords(const core::Records& records)
{
    m_records = records;
    QStringList names;
    for (const auto& organisation : records.organisations)
        names.append(organisation.name);
    m_organisations->setStringList(names);
    fillCombos();
}

void ProjectForm::show(const Project& project)
{
    m_fields.show(project);
    fillCombos();
    showCohorts();
    m_needs->setNeeds(m_records.skills, project.needs);
    m_hint->setVisible(!isStored());
}

void ProjectForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProjectForm::retranslate()
{
    for (const auto& [field, text] : m_labels)
        field->setLabel(tr(text));
    m_hint->setText(tr("A new project is stored as soon as there are a title and an organisation."));
    m_cohortsTitle->setText(tr("Only for these cohorts; none ticked: all"));
    m_cohorts->setAccessibleName(m_cohortsTitle->text());
    fillCombos();
}

void ProjectForm::fillCombos()
{
    const QSignalBlocker statuses(m_status);
    m_status->clear();
    for (const auto& entry : core::codes(Project::Status{}))
        m_status->addItem(core::Message{entry.label}.text(), int(entry.value));
    m_status->setCurrentIndex(m_status->findData(int(project().status)));

    const QSignalBlocker mustRun(m_mustRun);
    m_mustRun->clear();
    m_mustRun->addItem(tr("It may stay closed"), false);
    m_mustRun->addItem(tr("It must run all the same"), true);
    m_mustRun->setCurrentIndex(m_mustRun->findData(project().mustRun));

    const QSignalBlocker tutors(m_tutor);
    m_tutor->clear();
    m_tutor->addItem(tr("No tutor"), QString(core::VolunteerId().toString()));
    for (const auto& volunteer : m_records.volunteers) {
        if (volunteer.roles.contains(core::Volunteer::Role::Tutor))
            m_tutor->addItem(volunteer.name, volunteer.id.toString());
    }
    m_tutor->setCurrentIndex(m_tutor->findData(project().tutor.toString()));
}

void ProjectForm::showCohorts()
{
    const QSignalBlocker blocker(m_cohorts);
    m_cohorts->clear();
    for (const auto& cohort : m_records.cohorts) {
        auto* item = new QListWidgetItem(cohort.name, m_cohorts);
        item->setData(Qt::UserRole, cohort.id.toString());
        item->setCheckState(project().eligibleCohorts.contains(cohort.id) ? Qt::Checked : Qt::Unchecked);
    }
}

void ProjectForm::storeCohorts()
{
    auto changed = project();
    changed.eligibleCohorts.clear();
    for (int row = 0; row < m_cohorts->count(); ++row) {
        const auto* item = m_cohorts->item(row);
        if (item->checkState() == Qt::Checked)
            changed.eligibleCohorts.append(core::CohortId::fromString(item->data(Qt::UserRole).toString()));
    }
    store(changed);
}

// Needs that are wrong stay out of the file; the table goes back to what is stored.
void ProjectForm::storeNeeds(const QList<core::Need>& needs)
{
    auto changed = project();
    changed.needs = needs;
    auto wrong = issuesOf(changed);
    wrong.removeIf(
        [](const core::Issue& issue) { return !issue.code.startsWith("need.") || !core::isError(issue); });
    if (wrong.isEmpty())
        store(changed);
    else
        m_needs->showIssues(wrong);
}

bool ProjectForm::isStored() const
{
    return std::ranges::find(m_records.projects, project().id, &Project::id) != m_records.projects.end();
}

QString ProjectForm::organisationName(core::OrganisationId id) const
{
    if (!id.isNull() && id == m_newOrganisation.id)
        return m_newOrganisation.name;
    const auto found = std::ranges::find(m_records.organisations, id, &core::Organisation::id);
    return found == m_records.organisations.end() ? QString() : found->name;
}

core::OrganisationId ProjectForm::organisationNamed(const QString& name)
{
    const auto wanted = core::folded(name);
    if (wanted.isEmpty())
        return {};
    const auto found = std::ranges::find(
        m_records.organisations, wanted, [](const core::Organisation& o) { return core::folded(o.name); });
    if (found != m_records.organisations.end())
        return found->id;
    if (core::folded(m_newOrganisation.name) != wanted) {
        m_newOrganisation.id = core::OrganisationId::create();
        m_newOrganisation.name = core::cleaned(name);
    }
    return m_newOrganisation.id;
}

core::Issues ProjectForm::issuesOf(const Project& project) const
{
    auto found = project.issues();
    const auto has = [&](QString Project::*member) {
        return std::ranges::any_of(m_records.projects, [&](const Project& other) {
            return other.id != project.id && !(project.*member).isEmpty()
                && core::folded(other.*member) == core::folded(project.*member);
        });
    };
    if (project.organisation.isNull())
        found.append(core::Issue{.code = "project.organisation.missing",
            .message = {QT_TRANSLATE_NOOP("core::Message", "Say which organisation brings the project.")}});
    if (has(&Project::reference))
        found.append(core::Issue{.code = "project.reference.duplicate",
            .message = {QT_TRANSLATE_NOOP("core::Message", "Another project has this reference.")}});
    if (has(&Project::title))
        found.append(core::Issue{.code = "project.title.duplicate",
            .message = {QT_TRANSLATE_NOOP("core::Message", "Another project has this title.")},
            .severity = core::Issue::Severity::Warning});
    return found;
}

void ProjectForm::store(const Project& project)
{
    if (core::hasError(issuesOf(project))) {
        show(project); // a new one that still lacks something
        return;
    }
    const core::Message label{isStored() ? QT_TRANSLATE_NOOP("core::Message", "Edit of %1")
                                         : QT_TRANSLATE_NOOP("core::Message", "New project %1"),
        {project.title}};
    m_prompts.guard([&] {
        m_workspace.change(label, [&](core::Store& store) {
            if (project.organisation == m_newOrganisation.id)
                store.organisations.save(m_newOrganisation);
            store.projects.save(project);
        });
    });
}

} // namespace ui
