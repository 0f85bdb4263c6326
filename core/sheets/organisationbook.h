// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/sheetrow.h"

namespace core {

/// The organisations that a sheet of projects names, made where they are absent: with a note each.
class OrganisationBook
{
public:
    explicit OrganisationBook(const Records& known);

    /// The organisation that the row names; null where it names none.
    [[nodiscard]] OrganisationId organisationOf(SheetRow& row);

    void setLegalForm(OrganisationId id, LegalForm form);

    /// Hands over what was made or changed.
    void finish(RecordImport& import) const;

private:
    QHash<OrganisationId, Organisation> m_organisations;
    QHash<QString, OrganisationId> m_names;
    QList<OrganisationId> m_touched;
};

} // namespace core
