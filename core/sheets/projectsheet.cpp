// SPDX-License-Identifier: MIT
#include "core/sheets/projectsheet.h"

#include "core/sheets/cohortbook.h"
#include "core/sheets/needtext.h"
#include "core/sheets/organisationbook.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::ProjectSheet)
};

/// What reading one row needs besides its cells, and what it finds beside the project.
struct Context
{
    Lookups& lookups;
    CohortBook& cohorts;
    SheetRow& row;
    LegalForm legalForm = LegalForm::Unknown;
    bool hasStatus = false;
    std::optional<int> teamMin = {};
    std::optional<int> teamIdeal = {};
    std::optional<int> teamMax = {};
};

using ProjectField = Field<Project, Context>;

void readReference(Project& project, Entry& entry, Context&)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Z0-9-]{1,12}$"));
    const auto reference = entry.text.toUpper();
    if (pattern.match(reference).hasMatch())
        project.reference = reference;
    else
        entry.report("project.reference.format",
            {QT_TRANSLATE_NOOP("core::Message",
                 "“%1” is not a reference: up to 12 letters without accents, digits or hyphens."),
                {entry.text}});
}

template<auto Size>
void readSize(Project&, Entry& entry, Context& context)
{
    int number = 0;
    readNumber(number, entry, "project.teamMin.format");
    if (entry.wholeNumber())
        context.*Size = number;
}

void readStatus(Project& project, Entry& entry, Context& context)
{
    project.status = readWord<Project::Status>(entry, u"projectStatus"_s, "project.status.unknownValue")
                         .value_or(project.status);
    context.hasStatus = true;
}

void readMustRun(Project& project, Entry& entry, Context&)
{
    const auto answer = codeOfWord(u"yesNo"_s, entry.text);
    if (answer)
        project.mustRun = *answer == u"yes";
    else
        refuseWord(entry, entry.text, u"yesNo"_s, "project.mustRun.unknownValue");
}

void readTutor(Project& project, Entry& entry, Context& context)
{
    auto& volunteers = context.lookups.volunteers;
    if (const auto tutor = volunteers.find(entry.text))
        project.tutor = *tutor;
    else
        refuseName(entry, entry.text, volunteers.isAmbiguous(entry.text), volunteers.suggestions(entry.text),
            {"project.tutor",
                QT_TRANSLATE_NOOP("core::Message",
                    "“%1” is not a known volunteer. Import the volunteers before the projects."),
                QT_TRANSLATE_NOOP("core::Message", "“%1” is not a known volunteer. Near it: %2.")});
}

void readCohorts(Project& project, Entry& entry, Context& context)
{
    auto& cohorts = context.lookups.cohorts;
    const bool areAnnounced = context.lookups.cohortsById.isEmpty();
    QList<CohortId> eligible;
    for (const auto& name : cohorts.split(entry.text)) {
        if (areAnnounced)
            eligible.append(context.cohorts.announced(context.row, name));
        else if (const auto cohort = cohorts.find(name))
            eligible.append(*cohort);
        else
            refuseName(entry, name, cohorts.isAmbiguous(name), cohorts.suggestions(name),
                {"project.eligibleCohorts", QT_TRANSLATE_NOOP("core::Message", "“%1” is not a known cohort."),
                    QT_TRANSLATE_NOOP("core::Message", "“%1” is not a known cohort. Near it: %2.")});
    }
    project.eligibleCohorts = inOldOrder(project.eligibleCohorts, eligible);
}

void readTracks(Project& project, Entry& entry, Context&)
{
    QStringList tracks;
    for (const auto& track : entry.text.split(u';')) {
        if (!track.trimmed().isEmpty())
            tracks.append(track.trimmed());
    }
    project.eligibleTracks = inOldOrder(project.eligibleTracks, tracks);
}

/// A cell of needs replaces those of its kind.
template<bool AreRequired>
void readNeedCell(Project& project, Entry& entry, Context& context)
{
    auto needs = project.needs;
    needs.removeIf([](const Need& need) { return need.isRequired == AreRequired; });
    project.needs = inOldOrder(project.needs, needs + readNeeds(entry, AreRequired, context.lookups));
}

template<bool AreRequired>
Cell writeNeeds(const Project& project, const Lookups& lookups)
{
    return Cell::ofText(needsText(project.needs, AreRequired, lookups));
}

Cell writeOrganisation(const Project& project, const Lookups& lookups)
{
    return Cell::ofText(lookups.organisationsById.value(project.organisation).name);
}

Cell writeLegalForm(const Project& project, const Lookups& lookups)
{
    return writeWord(lookups.organisationsById.value(project.organisation).legalForm, u"legalForm"_s);
}

Cell writeStatus(const Project& project, const Lookups&)
{
    return writeWord(project.status, u"projectStatus"_s);
}

Cell writeMustRun(const Project& project, const Lookups&)
{
    return Cell::ofText(wordOfCode(u"yesNo"_s, project.mustRun ? u"yes"_s : u"no"_s));
}

Cell writeTutor(const Project& project, const Lookups& lookups)
{
    return Cell::ofText(lookups.volunteers.nameOf(project.tutor));
}

Cell writeCohorts(const Project& project, const Lookups& lookups)
{
    QStringList names;
    for (const auto& cohort : project.eligibleCohorts)
        names.append(lookups.cohorts.nameOf(cohort));
    return joined(names);
}

Cell writeTracks(const Project& project, const Lookups&)
{
    return joined(project.eligibleTracks);
}

void readLegalForm(Project&, Entry& entry, Context& context)
{
    context.legalForm = readWord<LegalForm>(entry, u"legalForm"_s, "organisation.legalForm.unknownValue")
                            .value_or(LegalForm::Unknown);
}

void readTeams(Project& project, Entry& entry, Context&)
{
    readNumber(project.teamsMax, entry, "project.teamsMax.format");
}

constexpr std::array fields{
    ProjectField{"reference", readReference, writeText<&Project::reference>, 12, true},
    ProjectField{"title", readText<&Project::title>, writeText<&Project::title>, 40},
    ProjectField{"organisation", nullptr, writeOrganisation, 30},
    ProjectField{"legalForm", readLegalForm, writeLegalForm, 24},
    ProjectField{"summary", readText<&Project::summary>, writeText<&Project::summary>, 50},
    ProjectField{"problem", readText<&Project::problem>, writeText<&Project::problem>, 50},
    ProjectField{"status", readStatus, writeStatus},
    ProjectField{"teamMin", readSize<&Context::teamMin>, writeNumber<&Project::teamMin>, 12},
    ProjectField{"teamIdeal", readSize<&Context::teamIdeal>, writeNumber<&Project::teamIdeal>, 12},
    ProjectField{"teamMax", readSize<&Context::teamMax>, writeNumber<&Project::teamMax>, 12},
    ProjectField{"teamsMax", readTeams, writeNumber<&Project::teamsMax>, 12},
    ProjectField{"mustRun", readMustRun, writeMustRun, 12},
    ProjectField{"tutor", readTutor, writeTutor, 24},
    ProjectField{"eligibleCohorts", readCohorts, writeCohorts, 30},
    ProjectField{"eligibleTracks", readTracks, writeTracks, 24},
    ProjectField{"requiredNeeds", readNeedCell<true>, writeNeeds<true>, 40},
    ProjectField{"wishedNeeds", readNeedCell<false>, writeNeeds<false>, 40},
};

/// Sizes that the row leaves open follow from those it gives.
void fillSizes(Project& project, const Context& given, bool isNew)
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
    void fillStatus(SheetRow& row, Project& project, const Context& context) const;
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
    , m_lookups(known)
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

void ProjectReader::fillStatus(SheetRow& row, Project& project, const Context& context) const
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
    Context context{.lookups = m_lookups, .cohorts = m_cohorts, .row = row};
    readFields(row, project, context, fields);
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
    m_merge.finish(import, import.records.projects);
    for (auto& project : import.records.projects) {
        if (project.reference.isEmpty())
            project.reference = u"P%1"_s.arg(++m_highest, 2, 10, QChar(u'0'));
    }
    m_cohorts.finish(import);
    m_organisations.finish(import);
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
    return tableOf(Tr::tr("Projects"), SheetKind::Projects, records.projects, Lookups(records), fields);
}

} // namespace core
