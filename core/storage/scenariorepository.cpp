// SPDX-License-Identifier: MIT
#include "core/storage/scenariorepository.h"

#include "core/storage/table.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

const RecordTable<Scenario>& scenarios()
{
    using S = Scenario;
    static const RecordTable<S> table(ScenarioRepository::table(),
        {{u"campaign"_s, &S::campaign}, {u"name"_s, &S::name}, {u"fairness"_s, &S::fairness},
            {u"base"_s, &S::base}, {u"state"_s, &S::state}, {u"published_on"_s, &S::publishedOn},
            {u"seed"_s, &S::seed}, {u"time_limit"_s, &S::timeLimit}, {u"solved_on"_s, &S::solvedOn},
            {u"input_hash"_s, &S::inputHash}, {u"proven"_s, &S::isProven}, {u"seconds"_s, &S::seconds}});
    return table;
}

const ListTable<Scenario, Goal>& goals()
{
    static const ListTable<Scenario, Goal> table(u"scenario_objective"_s, u"scenario"_s,
        {{u"objective"_s, &Goal::objective}, {u"hard"_s, &Goal::isHard}, {u"attribute"_s, &Goal::attribute},
            {u"least"_s, &Goal::least}, {u"most"_s, &Goal::most}},
        {{u"objective"_s, u"attribute"_s}, {u"objective"_s}});
    return table;
}

const ListTable<Scenario, TeamMentor>& mentors()
{
    using M = TeamMentor;
    static const ListTable<Scenario, M> table(u"scenario_mentor"_s, u"scenario"_s,
        {{u"project"_s, &M::project}, {u"team"_s, &M::team}, {u"volunteer"_s, &M::mentor}},
        {{u"project"_s, u"team"_s, u"volunteer"_s}, {u"project"_s, u"team"_s}});
    return table;
}

const ListTable<Scenario, StageResult>& stages()
{
    using S = StageResult;
    static const ListTable<Scenario, S> table(u"scenario_stage"_s, u"scenario"_s,
        {{u"name"_s, &S::name}, {u"value"_s, &S::value}, {u"bound"_s, &S::bound}, {u"method"_s, &S::method}},
        {{u"name"_s}});
    return table;
}

const ListTable<Scenario, Placement>& placements()
{
    using P = Placement;
    static const ListTable<Scenario, P> table(ScenarioRepository::placementTable(), u"scenario"_s,
        {{u"student"_s, &P::student}, {u"project"_s, &P::project}, {u"team"_s, &P::team},
            {u"pinned"_s, &P::isPinned}, {u"reason"_s, &P::reason}, {u"author"_s, &P::author}},
        {{u"student"_s}});
    return table;
}

QList<Scenario> read(Database& db, const QString& where, const QVariantList& values)
{
    auto found = scenarios().read(db, where + u" ORDER BY name, id"_s, values);
    goals().fill(db, found, &Scenario::goals, where, values);
    stages().fill(db, found, &Scenario::stages, where, values);
    placements().fill(db, found, &Scenario::placements, where, values);
    mentors().fill(db, found, &Scenario::mentors, where, values);
    return found;
}

} // namespace

QList<Scenario> ScenarioRepository::of(CampaignId campaign) const
{
    return read(m_db, u"WHERE campaign = ?"_s, {campaign.toVariant()});
}

QList<Scenario> ScenarioRepository::basesOf(CampaignId campaign) const
{
    return read(
        m_db, u"WHERE id IN (SELECT base FROM scenario WHERE campaign = ?)"_s, {campaign.toVariant()});
}

QList<Scenario> ScenarioRepository::published(CampaignId except) const
{
    const auto where = u"WHERE state = 'published' AND campaign <> ?"_s;
    return read(m_db, where, {except.toVariant()});
}

std::optional<Scenario> ScenarioRepository::find(ScenarioId id) const
{
    return onlyOne(read(m_db, u"WHERE id = ?"_s, {id.toVariant()}));
}

void ScenarioRepository::save(const Scenario& scenario)
{
    scenarios().save(m_db, scenario);
    goals().save(m_db, scenario.id, scenario.goals);
    stages().save(m_db, scenario.id, scenario.stages);
    placements().save(m_db, scenario.id, scenario.placements);
    mentors().save(m_db, scenario.id, scenario.mentors);
}

void ScenarioRepository::place(ScenarioId scenario, const Placement& placement)
{
    placements().saveOne(m_db, scenario, placement);
}

void ScenarioRepository::remove(ScenarioId id)
{
    m_db.run(u"UPDATE scenario SET base = NULL WHERE base = ?"_s, {id.toVariant()});
    for (const auto& list :
        {u"placement"_s, u"scenario_stage"_s, u"scenario_objective"_s, u"scenario_mentor"_s})
        m_db.run(u"DELETE FROM %1 WHERE scenario = ?"_s.arg(list), {id.toVariant()});
    scenarios().remove(m_db, id);
}

} // namespace core
