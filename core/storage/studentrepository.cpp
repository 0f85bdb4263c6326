// SPDX-License-Identifier: MIT
#include "core/storage/studentrepository.h"

#include "core/storage/table.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

const RecordTable<Student>& students()
{
    using S = Student;
    static const RecordTable<S> table(StudentRepository::table(),
        {{u"cohort"_s, &S::cohort}, {u"number"_s, &S::number}, {u"last_name"_s, &S::lastName},
            {u"first_name"_s, &S::firstName}, {u"email"_s, &S::email}, {u"track"_s, &S::track},
            {u"group_name"_s, &S::group}, {u"mix_label"_s, &S::mixLabel}, {u"lottery"_s, &S::lottery},
            {u"carry_over"_s, &S::carryOver}, {u"status"_s, &S::status}, {u"remarks"_s, &S::remarks}});
    return table;
}

const ListTable<Student, StudentSkill>& skills()
{
    using S = StudentSkill;
    static const ListTable<Student, S> table(StudentRepository::skillTable(), u"student"_s,
        {{u"skill"_s, &S::skill}, {u"level"_s, &S::level}, {u"wants_to_learn"_s, &S::wantsToLearn}},
        {{u"skill"_s}});
    return table;
}

const ListTable<Student, Language>& languages()
{
    static const ListTable<Student, Language> table(u"student_language"_s, u"student"_s,
        {{u"language"_s, &Language::code}, {u"cefr"_s, &Language::level}}, {{u"language"_s}});
    return table;
}

const ListTable<Student, int>& causes()
{
    static const ListTable<Student, int> table(
        u"student_cause"_s, u"student"_s, {Column<int>(u"odd"_s)}, {{u"odd"_s}});
    return table;
}

const ListTable<Student, SlotId>& freeSlots()
{
    static const ListTable<Student, SlotId> table(
        u"student_slot"_s, u"student"_s, {Column<SlotId>(u"slot"_s)}, {{u"slot"_s}});
    return table;
}

// In the file a veto has no rank.
const ListTable<Student, Wish>& wishes()
{
    const auto readRank = [](const QVariant& rank, Wish& wish) { wish.rank = rank.toInt(); };
    const auto writeRank = [](const Wish& wish) { return wish.isVeto() ? QVariant() : wish.rank; };
    const auto writeVeto = [](const Wish& wish) { return toColumn(wish.isVeto()); };
    static const ListTable<Student, Wish> table(StudentRepository::wishTable(), u"student"_s,
        {{u"project"_s, &Wish::project}, {u"rank"_s, readRank, writeRank},
            {u"veto"_s, [](const QVariant&, Wish&) {}, writeVeto}, {u"reason"_s, &Wish::reason}},
        {{u"project"_s}});
    return table;
}

QList<Student> read(Database& db, const QString& where, const QVariantList& values)
{
    auto found = students().read(db, where + u" ORDER BY last_name, first_name, number, id"_s, values);
    languages().fill(db, found, &Student::languages, where, values);
    causes().fill(db, found, &Student::causes, where, values);
    freeSlots().fill(db, found, &Student::slots, where, values);
    skills().fill(db, found, &Student::skills, where, values);
    wishes().fill(db, found, &Student::wishes, where, values);
    return found;
}

} // namespace

QList<Student> StudentRepository::of(CampaignId campaign) const
{
    return read(
        m_db, u"WHERE cohort IN (SELECT id FROM cohort WHERE campaign = ?)"_s, {campaign.toVariant()});
}

std::optional<Student> StudentRepository::find(StudentId id) const
{
    return onlyOne(read(m_db, u"WHERE id = ?"_s, {id.toVariant()}));
}

void StudentRepository::save(const Student& student)
{
    students().save(m_db, student);
    languages().save(m_db, student.id, student.languages);
    causes().save(m_db, student.id, student.causes);
    freeSlots().save(m_db, student.id, student.slots);
    skills().save(m_db, student.id, student.skills);
    wishes().save(m_db, student.id, student.wishes);
}

void StudentRepository::remove(StudentId id)
{
    for (const auto& list : {u"placement"_s, u"rule_student"_s, u"wish"_s, u"student_skill"_s,
             u"student_slot"_s, u"student_language"_s, u"student_role"_s, u"student_cause"_s})
        m_db.run(u"DELETE FROM %1 WHERE student = ?"_s.arg(list), {id.toVariant()});
    m_db.run(u"DELETE FROM import_decision WHERE target = ?"_s, {id.toVariant()});
    students().remove(m_db, id);
}

} // namespace core
