// SPDX-License-Identifier: MIT
#include "core/sheets/projectsheet.h"

#include "core/sheets/organisationbook.h"
#include "core/sheets/projectfields.h"
#include "core/sheets/slotbook.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::ProjectSheet)
};

/// Sizes that the row leaves open follow from those it gives.
void fillSizes(Project& project, const ProjectContext& given, bool isNew)
{
    const int least = given.teamMin.value_or(1);
    if (isNew) {
        project.teamMin = std::min({3, given.teamIdeal.value_or(3), given.teamMax.value_or(3)});
        project.teamMax = std::max({5, given.teamIdeal.value_or(5), least});
    }
    project.teamMin = given.teamMin.value_or(project.teamMin);
    project.teamMax = given.teamMax.value_or(project.teamMax);
    if (given.teamIdeal)
        project.teamIdeal = *given.teamIdeal;
    else if (project.teamMin <= project.teamMax)
        project.teamIdeal = std::clamp(project.teamIdeal, project.teamMin, project.teamMax);
}

/// Reads all rows of one sheet; knows what earlier rows have made.
class ProjectReader
{
public:
    ProjectReader(const Columns& columns, const Records& known);

    void read(SheetRow& row);
    [[nodiscard]] RecordImport finish(const Issues& issues);

private:
    ProjectId find(const SheetRow& row, OrganisationId organisation) const;
    void fillStatus(SheetRow& row, Project& project, const ProjectContext& context) const;
    void makeTutor(SheetRow& row, VolunteerId id);
    void remember(const Project& project);

    const Columns& m_columns;
    const Records& m_known;
    Lookups m_lookups;
    CohortBook m_cohorts;
    OrganisationBook m_organisations;
    RowMerge<Project> m_merge;
    QHash<QString, ProjectId> m_references;
    QHash<std::pair<OrganisationId, QString>, ProjectId> m_titlesOf;
    QHash<QString, QList<ProjectId>> m_titles;
    QHash<VolunteerId, Volunteer> m_volunteers;
    QList<VolunteerId> m_touchedVolunteers;
    int m_highest = 0; // of the references P01, P02…
};

ProjectReader::ProjectReader(const Columns& columns, const Records& known)
    : m_columns(columns)
    , m_known(known)
    , m_lookups(known, columns.decisions)
    , m_cohorts(known)
    , m_organisations(known)
    , m_merge(known.projects)
    , m_volunteers(byId(known.volunteers))
{
    for (const auto& project : known.projects)
        remember(project);
}

void ProjectReader::remember(const Project& project)
{
    static const QRegularExpression numbered(QStringLiteral(R"(^P(\d{1,9})$)"));
    const auto title = folded(project.title);
    if (!project.reference.isEmpty())
        m_references.insert(folded(project.reference), project.id);
    m_titlesOf.insert({project.organisation, title}, project.id);
    if (!m_titles[title].contains(project.id))
        m_titles[title].append(project.id);
    const auto match = numbered.match(project.reference);
    m_highest = std::max(m_highest, match.captured(1).toInt());
}

ProjectId ProjectReader::find(const SheetRow& row, OrganisationId organisation) const
{
    const auto reference = row.text(u"reference"_s);
    if (!reference.isEmpty())
        return m_references.value(folded(reference));
    const auto title = folded(row.text(u"title"_s));
    const auto own = m_titlesOf.value({organisation, title});
    const auto all = m_titles.value(title);
    const bool mayBeOther = organisation.isNull() && all.size() == 1;
    return own.isNull() && mayBeOther ? all.constFirst() : own;
}

void ProjectReader::makeTutor(SheetRow& row, VolunteerId id)
{
    const auto volunteer = m_volunteers.find(id);
    if (volunteer == m_volunteers.end() || volunteer->roles.contains(Volunteer::Role::Tutor))
        return;
    volunteer->roles.prepend(Volunteer::Role::Tutor);
    m_touchedVolunteers.append(id);
    row.report("project.tutor.repaired",
        {QT_TRANSLATE_NOOP("core::Message", "%1 was no tutor so far and becomes one."), {volunteer->name}},
        u"tutor"_s, Issue::Severity::Warning);
}

void ProjectReader::fillStatus(SheetRow& row, Project& project, const ProjectContext& context) const
{
    if (context.hasStatus || m_merge.isKnown(project.id))
        return;
    if (!m_columns.has(u"status"_s))
        project.status = Project::Status::Open;
    else
        row.report("project.status.missing",
            {QT_TRANSLATE_NOOP("core::Message", "The status is blank: the project is kept as a draft.")},
            u"status"_s, Issue::Severity::Warning);
}

void ProjectReader::read(SheetRow& row)
{
    const auto organisation = m_organisations.organisationOf(row);
    const auto found = find(row, organisation);
    const auto id = found.isNull() ? ProjectId::create() : found;
    auto project = m_merge.before(id);
    project.campaign = m_known.campaign.id;
    if (!organisation.isNull())
        project.organisation = organisation;
    ProjectContext context{.lookups = m_lookups, .cohorts = m_cohorts, .row = row};
    readFields(row, project, context, projectFields);
    fillSizes(project, context, !m_merge.isKnown(id));
    fillStatus(row, project, context);
    row.report(project.issues(),
        {{u"skill"_s, u"requiredNeeds"_s}, {u"level"_s, u"requiredNeeds"_s},
            {u"headCount"_s, u"requiredNeeds"_s}});
    if (const auto earlier = m_merge.earlier(id)) {
        reportRepeated(row, earlier->row, earlier->record == project, "project.reference.duplicate",
            row.has(u"reference"_s) ? u"reference"_s : u"title"_s);
        return;
    }
    const auto others = m_titles.value(folded(project.title));
    if (!others.isEmpty() && !others.contains(id))
        row.report("project.title.duplicate",
            {QT_TRANSLATE_NOOP(
                 "core::Message", "Another project is called “%1”; wishes must name references."),
                {project.title}},
            u"title"_s, Issue::Severity::Warning);
    if (context.legalForm != LegalForm::Unknown)
        m_organisations.setLegalForm(project.organisation, context.legalForm);
    makeTutor(row, project.tutor);
    if (row.isGood()) {
        remember(project);
        m_merge.take(project, row.row());
    }
}

RecordImport ProjectReader::finish(const Issues& issues)
{
    RecordImport import;
    import.issues = issues;
    m_organisations.finish(import);
    for (const auto& organisation : std::as_const(import.records.organisations))
        m_lookups.organisationsById.insert(organisation.id, organisation);
    m_merge.finish(
        import, import.records.projects, [&](const Project* before, const Project& after, int row) {
            return RecordDiff{.record = {.kind = RecordKind::Project, .id = after.id.toString()},
                .name
                = after.reference.isEmpty() ? after.title : u"%1 – %2"_s.arg(after.reference, after.title),
                .changes = fieldChanges(before, after, projectFields, m_lookups, m_columns, row)};
        });
    for (auto& project : import.records.projects) {
        if (project.reference.isEmpty())
            project.reference = u"P%1"_s.arg(++m_highest, 2, 10, QChar(u'0'));
    }
    m_cohorts.finish(import);
    import.questions = m_lookups.questions();
    for (const auto& id : std::as_const(m_touchedVolunteers))
        import.records.volunteers.append(m_volunteers.value(id));
    return import;
}

} // namespace

RecordImport readProjects(const Sheet& sheet, const Columns& columns, const Records& known)
{
    ProjectReader reader(columns, known);
    Issues issues;
    eachRow(sheet, columns, issues, [&](SheetRow& row) { reader.read(row); });
    return reader.finish(issues);
}

Table projectsTable(const Records& records)
{
    QStringList rare;
    for (const auto* field : {"mentors", "minCommonSlots", "priority", "causes"})
        rare.append(headingOf(codeOf(SheetKind::Projects), QLatin1StringView(field)));
    return withoutBlank(
        tableOf(Tr::tr("Projects"), SheetKind::Projects, records.projects, Lookups(records), projectFields),
        rare);
}

} // namespace core
