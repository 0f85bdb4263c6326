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
            {u"seed"_s, &S::seed}, {u"time_limit"_s, &S::timeLimit}, {u"solved_on"_s, &S::solvedOn},
            {u"input_hash"_s, &S::inputHash}, {u"proven"_s, &S::isProven}, {u"seconds"_s, &S::seconds}});
    return table;
}

const ListTable<Scenario, Objective>& objectives()
{
    static const ListTable<Scenario, Objective> table(
        u"scenario_objective"_s, u"scenario"_s, {Column<Objective>(u"objective"_s)}, {{u"objective"_s}});
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
    objectives().fill(db, found, &Scenario::objectives, where, values);
    stages().fill(db, found, &Scenario::stages, where, values);
    placements().fill(db, found, &Scenario::placements, where, values);
    return found;
}

} // namespace

QList<Scenario> ScenarioRepository::of(CampaignId campaign) const
{
    return read(m_db, u"WHERE campaign = ?"_s, {campaign.toVariant()});
}

std::optional<Scenario> ScenarioRepository::find(ScenarioId id) const
{
    return onlyOne(read(m_db, u"WHERE id = ?"_s, {id.toVariant()}));
}

void ScenarioRepository::save(const Scenario& scenario)
{
    scenarios().save(m_db, scenario);
    objectives().save(m_db, scenario.id, scenario.objectives);
    stages().save(m_db, scenario.id, scenario.stages);
    placements().save(m_db, scenario.id, scenario.placements);
}

void ScenarioRepository::place(ScenarioId scenario, const Placement& placement)
{
    placements().saveOne(m_db, scenario, placement);
}

void ScenarioRepository::remove(ScenarioId id)
{
    m_db.run(u"UPDATE scenario SET base = NULL WHERE base = ?"_s, {id.toVariant()});
    for (const auto& list : {u"placement"_s, u"scenario_stage"_s, u"scenario_objective"_s})
        m_db.run(u"DELETE FROM %1 WHERE scenario = ?"_s.arg(list), {id.toVariant()});
    scenarios().remove(m_db, id);
}

} // namespace core
