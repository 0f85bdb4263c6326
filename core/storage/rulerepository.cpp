// SPDX-License-Identifier: MIT
#include "core/storage/rulerepository.h"

#include "core/storage/table.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

const RecordTable<Rule>& rules()
{
    static const RecordTable<Rule> table(RuleRepository::table(),
        {{u"campaign"_s, &Rule::campaign}, {u"kind"_s, &Rule::kind}, {u"volunteer"_s, &Rule::volunteer},
            {u"team"_s, &Rule::team}, {u"attribute"_s, &Rule::attribute}, {u"least"_s, &Rule::least},
            {u"most"_s, &Rule::most}, {u"per_student"_s, &Rule::isPerStudent}, {u"state"_s, &Rule::state},
            {u"origin"_s, &Rule::origin}, {u"reason"_s, &Rule::reason}, {u"author"_s, &Rule::author},
            {u"date"_s, &Rule::date}});
    return table;
}

const ListTable<Rule, StudentId>& students()
{
    static const ListTable<Rule, StudentId> table(
        u"rule_student"_s, u"rule"_s, {Column<StudentId>(u"student"_s)}, {{u"student"_s}});
    return table;
}

const ListTable<Rule, ProjectId>& projects()
{
    static const ListTable<Rule, ProjectId> table(
        u"rule_project"_s, u"rule"_s, {Column<ProjectId>(u"project"_s)}, {{u"project"_s}});
    return table;
}

const ListTable<Rule, QString>& ruleValues()
{
    static const ListTable<Rule, QString> table(
        u"rule_value"_s, u"rule"_s, {Column<QString>(u"value"_s)}, {{u"value"_s}});
    return table;
}

} // namespace

QList<Rule> RuleRepository::of(CampaignId campaign) const
{
    const auto where = u"WHERE campaign = ?"_s;
    const QVariantList values = {campaign.toVariant()};
    auto found = rules().read(m_db, where + u" ORDER BY date, kind, reason, id"_s, values);
    students().fill(m_db, found, &Rule::students, where, values);
    projects().fill(m_db, found, &Rule::projects, where, values);
    ruleValues().fill(m_db, found, &Rule::values, where, values);
    return found;
}

void RuleRepository::save(const Rule& rule)
{
    rules().save(m_db, rule);
    students().save(m_db, rule.id, rule.students);
    projects().save(m_db, rule.id, rule.projects);
    ruleValues().save(m_db, rule.id, rule.values);
}

void RuleRepository::remove(RuleId id)
{
    for (const auto& list : {u"rule_student"_s, u"rule_project"_s, u"rule_value"_s})
        m_db.run(u"DELETE FROM %1 WHERE rule = ?"_s.arg(list), {id.toVariant()});
    rules().remove(m_db, id);
}

} // namespace core
