// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/importmemory.h"
#include "core/domain/records.h"

namespace core {

/// The projects and skills that the user wants made of names that no record has.
class NewRecords
{
public:
    NewRecords(const Records& known, const QList<ImportDecision>& decisions);

    /// The known records and these.
    [[nodiscard]] Records added(const Records& known) const;

    /// Hands over those that the imported students name.
    void keepUsed(Records& imported) const;

private:
    QList<Project> m_projects;
    QList<Skill> m_skills;
};

} // namespace core
