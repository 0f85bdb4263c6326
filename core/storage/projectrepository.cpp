// SPDX-License-Identifier: MIT
#include "core/storage/projectrepository.h"

#include "core/storage/table.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

const RecordTable<Project>& projects()
{
    using P = Project;
    static const RecordTable<P> table(ProjectRepository::table(),
        {{u"campaign"_s, &P::campaign}, {u"organisation"_s, &P::organisation},
            {u"reference"_s, &P::reference}, {u"title"_s, &P::title}, {u"summary"_s, &P::summary},
            {u"problem"_s, &P::problem}, {u"status"_s, &P::status}, {u"team_min"_s, &P::teamMin},
            {u"team_ideal"_s, &P::teamIdeal}, {u"team_max"_s, &P::teamMax}, {u"teams_max"_s, &P::teamsMax},
            {u"must_run"_s, &P::mustRun}, {u"tutor"_s, &P::tutor},
            {u"min_common_slots"_s, &P::minCommonSlots}, {u"priority"_s, &P::priority},
            {u"previous_project"_s, &P::previousProject}});
    return table;
}

const ListTable<Project, CohortId>& cohorts()
{
    static const ListTable<Project, CohortId> table(
        ProjectRepository::cohortTable(), u"project"_s, {Column<CohortId>(u"cohort"_s)}, {{u"cohort"_s}});
    return table;
}

const ListTable<Project, QString>& tracks()
{
    static const ListTable<Project, QString> table(
        ProjectRepository::trackTable(), u"project"_s, {Column<QString>(u"track"_s)}, {{u"track"_s}});
    return table;
}

const ListTable<Project, VolunteerId>& mentors()
{
    static const ListTable<Project, VolunteerId> table(
        u"project_mentor"_s, u"project"_s, {Column<VolunteerId>(u"volunteer"_s)}, {{u"volunteer"_s}});
    return table;
}

const ListTable<Project, int>& causes()
{
    static const ListTable<Project, int> table(
        u"project_odd"_s, u"project"_s, {Column<int>(u"odd"_s)}, {{u"odd"_s}});
    return table;
}

// A need of which only the level changes stays the same need.
const ListTable<Project, Need>& needs()
{
    const auto readKind = [](const QVariant& kind, Need& need) { need.isRequired = kind == u"required"_s; };
    const auto writeKind = [](const Need& need) { return need.isRequired ? u"required"_s : u"wished"_s; };
    static const ListTable<Project, Need> table(ProjectRepository::needTable(), u"project"_s,
        {{u"skill"_s, &Need::skill}, {u"level"_s, &Need::level}, {u"head_count"_s, &Need::headCount},
            {u"kind"_s, readKind, writeKind}},
        {{u"skill"_s, u"level"_s}, {u"skill"_s}});
    return table;
}

QList<Project> read(Database& db, const QString& where, const QVariantList& values)
{
    auto found = projects().read(db, where + u" ORDER BY reference, title, id"_s, values);
    cohorts().fill(db, found, &Project::eligibleCohorts, where, values);
    tracks().fill(db, found, &Project::eligibleTracks, where, values);
    mentors().fill(db, found, &Project::mentors, where, values);
    causes().fill(db, found, &Project::causes, where, values);
    needs().fill(db, found, &Project::needs, where, values);
    return found;
}

} // namespace

QList<Project> ProjectRepository::of(CampaignId campaign) const
{
    return read(m_db, u"WHERE campaign = ?"_s, {campaign.toVariant()});
}

std::optional<Project> ProjectRepository::find(ProjectId id) const
{
    return onlyOne(read(m_db, u"WHERE id = ?"_s, {id.toVariant()}));
}

void ProjectRepository::save(const Project& project)
{
    projects().save(m_db, project);
    cohorts().save(m_db, project.id, project.eligibleCohorts);
    tracks().save(m_db, project.id, project.eligibleTracks);
    mentors().save(m_db, project.id, project.mentors);
    causes().save(m_db, project.id, project.causes);
    needs().save(m_db, project.id, project.needs);
}

void ProjectRepository::remove(ProjectId id)
{
    m_db.run(
        u"DELETE FROM need_reason WHERE need IN (SELECT id FROM need WHERE project = ?)"_s, {id.toVariant()});
    m_db.run(u"DELETE FROM review_score WHERE review IN (SELECT id FROM review WHERE project = ?)"_s,
        {id.toVariant()});
    m_db.run(u"UPDATE project SET previous_project = NULL WHERE previous_project = ?"_s, {id.toVariant()});
    for (const auto& list : {u"wish"_s, u"placement"_s, u"rule_project"_s, u"review"_s, u"decision"_s,
             u"need"_s, u"project_deliverable"_s, u"project_odd"_s, u"project_language"_s,
             u"project_cohort"_s, u"project_track"_s, u"project_mentor"_s, u"scenario_mentor"_s})
        m_db.run(u"DELETE FROM %1 WHERE project = ?"_s.arg(list), {id.toVariant()});
    projects().remove(m_db, id);
}

} // namespace core
