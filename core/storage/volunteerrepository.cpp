// SPDX-License-Identifier: MIT
#include "core/storage/volunteerrepository.h"

#include "core/storage/table.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

const RecordTable<Volunteer>& volunteers()
{
    using V = Volunteer;
    static const RecordTable<V> table(VolunteerRepository::table(),
        {{u"name"_s, &V::name}, {u"email"_s, &V::email}, {u"phone"_s, &V::phone},
            {u"employer"_s, &V::employer}, {u"capacity"_s, &V::capacity},
            {u"mentor_capacity"_s, &V::mentorCapacity}});
    return table;
}

const ListTable<Volunteer, Volunteer::Role>& roles()
{
    static const ListTable<Volunteer, Volunteer::Role> table(VolunteerRepository::roleTable(), u"volunteer"_s,
        {Column<Volunteer::Role>(u"role"_s)}, {{u"role"_s}});
    return table;
}

const ListTable<Volunteer, VolunteerSkill>& skills()
{
    using S = VolunteerSkill;
    static const ListTable<Volunteer, S> table(u"volunteer_skill"_s, u"volunteer"_s,
        {{u"skill"_s, &S::skill}, {u"level"_s, &S::level}}, {{u"skill"_s}});
    return table;
}

const ListTable<Volunteer, SlotId>& freeSlots()
{
    static const ListTable<Volunteer, SlotId> table(
        u"volunteer_slot"_s, u"volunteer"_s, {Column<SlotId>(u"slot"_s)}, {{u"slot"_s}});
    return table;
}

QList<Volunteer> read(Database& db, const QString& where = {}, const QVariantList& values = {})
{
    auto found = volunteers().read(db, where + u" ORDER BY name, id"_s, values);
    roles().fill(db, found, &Volunteer::roles, where, values);
    skills().fill(db, found, &Volunteer::skills, where, values);
    freeSlots().fill(db, found, &Volunteer::slots, where, values);
    return found;
}

} // namespace

QList<Volunteer> VolunteerRepository::all() const
{
    return read(m_db);
}

std::optional<Volunteer> VolunteerRepository::find(VolunteerId id) const
{
    return onlyOne(read(m_db, u"WHERE id = ?"_s, {id.toVariant()}));
}

void VolunteerRepository::save(const Volunteer& volunteer)
{
    volunteers().save(m_db, volunteer);
    roles().save(m_db, volunteer.id, volunteer.roles);
    skills().save(m_db, volunteer.id, volunteer.skills);
    freeSlots().save(m_db, volunteer.id, volunteer.slots);
}

void VolunteerRepository::remove(VolunteerId id)
{
    m_db.run(u"UPDATE project SET tutor = NULL WHERE tutor = ?"_s, {id.toVariant()});
    m_db.run(u"UPDATE rule SET volunteer = NULL WHERE volunteer = ?"_s, {id.toVariant()});
    for (const auto& list : {u"project_mentor"_s, u"scenario_mentor"_s, u"volunteer_role"_s,
             u"volunteer_skill"_s, u"volunteer_language"_s, u"volunteer_slot"_s})
        m_db.run(u"DELETE FROM %1 WHERE volunteer = ?"_s.arg(list), {id.toVariant()});
    volunteers().remove(m_db, id);
}

} // namespace core
