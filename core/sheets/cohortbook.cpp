// SPDX-License-Identifier: MIT
#include "core/sheets/cohortbook.h"

#include "core/domain/text.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::CohortBook)
};

} // namespace

CohortBook::CohortBook(const Records& known)
    : m_campaign(known.campaign.id), m_schools(byId(known.schools)), m_cohorts(byId(known.cohorts))
{
    for (const auto& school : known.schools) {
        for (const auto& name : {school.shortName, school.name}) {
            if (!name.isEmpty())
                m_schoolNames.insert(folded(name), school.id);
        }
    }
    for (const auto& cohort : known.cohorts)
        m_cohortNames[folded(cohort.name)].append(cohort.id);
}

SchoolId CohortBook::findSchool(const QString& name) const
{
    return m_schoolNames.value(folded(name));
}

SchoolId CohortBook::schoolCalled(SheetRow& row, const QString& name)
{
    if (const auto known = findSchool(name); !known.isNull())
        return known;
    const School school{.id = SchoolId::create(), .name = name, .shortName = {}, .city = {}};
    m_schools.insert(school.id, school);
    m_schoolNames.insert(folded(name), school.id);
    m_touchedSchools.append(school.id);
    row.report("school.name.new", {QT_TRANSLATE_NOOP("core::Message", "The school “%1” is new."), {name}},
        u"school"_s, Issue::Severity::Note);
    return school.id;
}

// Where no school is named: the one of all cohorts, or the only one there is.
SchoolId CohortBook::homeSchool(SheetRow& row)
{
    QSet<SchoolId> used;
    for (const auto& cohort : std::as_const(m_cohorts))
        used.insert(cohort.school);
    if (used.size() == 1)
        return *used.cbegin();
    if (m_schools.size() == 1)
        return m_schools.cbegin().key();
    return schoolCalled(row, Tr::tr("Default school"));
}

CohortId CohortBook::make(SheetRow& row, SchoolId school, const QString& name)
{
    const Cohort cohort{.id = CohortId::create(), .campaign = m_campaign, .school = school, .name = name};
    m_cohorts.insert(cohort.id, cohort);
    m_cohortNames[folded(name)].append(cohort.id);
    m_touchedCohorts.append(cohort.id);
    row.report("cohort.name.new",
        {QT_TRANSLATE_NOOP("core::Message", "The cohort “%1” of “%2” is new."),
            {name, m_schools.value(school).name}},
        u"cohort"_s, Issue::Severity::Note);
    return cohort.id;
}

QList<CohortId> CohortBook::cohortsIn(SchoolId school) const
{
    QList<CohortId> found;
    for (const auto& cohort : m_cohorts) {
        if (school.isNull() || cohort.school == school)
            found.append(cohort.id);
    }
    return found;
}

std::optional<CohortId> CohortBook::cohortOf(
    SheetRow& row, const QString& school, const QString& cohort, CohortId present)
{
    const auto schoolId = school.isEmpty() ? SchoolId() : schoolCalled(row, school);
    if (!cohort.isEmpty())
        return named(row, schoolId, cohort, present);
    if (!present.isNull() && (schoolId.isNull() || schoolOf(present) == schoolId))
        return present;
    const auto candidates = cohortsIn(schoolId);
    if (candidates.size() == 1)
        return candidates.constFirst();
    return named(row, schoolId, Tr::tr("Default cohort"), present);
}

std::optional<CohortId> CohortBook::named(
    SheetRow& row, SchoolId school, const QString& name, CohortId present)
{
    auto candidates = m_cohortNames.value(folded(name));
    if (!school.isNull())
        candidates.removeIf([&](CohortId id) { return schoolOf(id) != school; });
    if (candidates.contains(present))
        return present;
    if (candidates.size() == 1)
        return candidates.constFirst();
    if (candidates.size() > 1) {
        row.report("student.cohort.ambiguous",
            {QT_TRANSLATE_NOOP("core::Message", "Several schools have a cohort “%1”; name the school too."),
                {name}},
            u"cohort"_s);
        return std::nullopt;
    }
    if (school.isNull())
        return make(row, homeSchool(row), name);
    const auto announcedBefore = adopted(row, school, name);
    return announcedBefore ? announcedBefore : make(row, school, name);
}

// Projects may have named the cohort before its school was known.
std::optional<CohortId> CohortBook::adopted(SheetRow& row, SchoolId school, const QString& name)
{
    const auto placeholder = findSchool(Tr::tr("Default school"));
    const auto candidates = m_cohortNames.value(folded(name));
    const auto found
        = std::ranges::find_if(candidates, [&](CohortId id) { return schoolOf(id) == placeholder; });
    if (placeholder.isNull() || found == candidates.end())
        return std::nullopt;
    m_cohorts[*found].school = school;
    if (!m_touchedCohorts.contains(*found))
        m_touchedCohorts.append(*found);
    row.report("cohort.school.changed",
        {QT_TRANSLATE_NOOP("core::Message", "The cohort “%1” now belongs to “%2”."),
            {name, m_schools.value(school).name}},
        u"cohort"_s, Issue::Severity::Note);
    return *found;
}

CohortId CohortBook::announced(SheetRow& row, const QString& cohort)
{
    const auto known = m_cohortNames.value(folded(cohort));
    if (!known.isEmpty())
        return known.constFirst();
    return make(row, schoolCalled(row, Tr::tr("Default school")), cohort);
}

void CohortBook::finish(RecordImport& import) const
{
    for (const auto& id : m_touchedSchools)
        import.records.schools.append(m_schools.value(id));
    for (const auto& id : m_touchedCohorts)
        import.records.cohorts.append(m_cohorts.value(id));
}

} // namespace core
