// SPDX-License-Identifier: MIT
#include "core/storage/skillrepository.h"

#include "core/storage/table.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

const RecordTable<Skill>& skills()
{
    static const RecordTable<Skill> table(SkillRepository::table(),
        {{u"code"_s, &Skill::code}, {u"label_fr"_s, &Skill::labelFr}, {u"label_en"_s, &Skill::labelEn},
            {u"category"_s, &Skill::category}, {u"active"_s, &Skill::isActive}});
    return table;
}

} // namespace

QList<Skill> SkillRepository::all() const
{
    return skills().read(m_db, u"ORDER BY code, id"_s);
}

void SkillRepository::save(const Skill& skill)
{
    skills().save(m_db, skill);
}

} // namespace core
