// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/sheetrow.h"

namespace core {

/// The schools and cohorts that a sheet names, made where they are absent: with a note each.
class CohortBook
{
public:
    explicit CohortBook(const Records& known);

    /// The cohort of a row by the names it gives, either of which may be empty; `present` is the
    /// one that the row's student has. Nothing when the names fit several: the row says so.
    [[nodiscard]] std::optional<CohortId> cohortOf(
        SheetRow& row, const QString& school, const QString& cohort, CohortId present);

    /// A cohort that projects name before any roster: its school is still to be told.
    [[nodiscard]] CohortId announced(SheetRow& row, const QString& cohort);

    [[nodiscard]] bool isEmpty() const { return m_cohorts.isEmpty(); } ///< No cohort at all.
    [[nodiscard]] SchoolId findSchool(const QString& name) const; ///< By name or short name.
    [[nodiscard]] SchoolId schoolOf(CohortId cohort) const { return m_cohorts.value(cohort).school; }
    [[nodiscard]] Cohort cohort(CohortId id) const { return m_cohorts.value(id); }

    /// Hands over what was made or moved.
    void finish(RecordImport& import) const;

private:
    SchoolId schoolCalled(SheetRow& row, const QString& name);
    SchoolId homeSchool(SheetRow& row);
    CohortId make(SheetRow& row, SchoolId school, const QString& name);
    std::optional<CohortId> named(SheetRow& row, SchoolId school, const QString& name, CohortId present);
    std::optional<CohortId> adopted(SheetRow& row, SchoolId school, const QString& name);
    [[nodiscard]] QList<CohortId> cohortsIn(SchoolId school) const;

    CampaignId m_campaign;
    QHash<SchoolId, School> m_schools;
    QHash<QString, SchoolId> m_schoolNames;
    QHash<CohortId, Cohort> m_cohorts;
    QHash<QString, QList<CohortId>> m_cohortNames;
    QList<SchoolId> m_touchedSchools;
    QList<CohortId> m_touchedCohorts;
};

} // namespace core
