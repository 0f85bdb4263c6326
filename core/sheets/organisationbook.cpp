// SPDX-License-Identifier: MIT
#include "core/sheets/organisationbook.h"

#include "core/domain/text.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

OrganisationBook::OrganisationBook(const Records& known) : m_organisations(byId(known.organisations))
{
    for (const auto& organisation : known.organisations)
        m_names.insert(folded(organisation.name), organisation.id);
}

OrganisationId OrganisationBook::organisationOf(SheetRow& row)
{
    const auto name = row.text(u"organisation"_s);
    const auto known = m_names.value(folded(name));
    if (name.isEmpty() || !known.isNull())
        return known;
    Organisation organisation;
    organisation.id = OrganisationId::create();
    organisation.name = name;
    m_organisations.insert(organisation.id, organisation);
    m_names.insert(folded(name), organisation.id);
    m_touched.append(organisation.id);
    row.report("organisation.name.new",
        {QT_TRANSLATE_NOOP("core::Message", "The organisation “%1” is new."), {name}}, u"organisation"_s,
        Issue::Severity::Note);
    return organisation.id;
}

void OrganisationBook::setLegalForm(OrganisationId id, LegalForm form)
{
    const auto organisation = m_organisations.find(id);
    if (organisation == m_organisations.end() || organisation->legalForm == form)
        return;
    organisation->legalForm = form;
    if (!m_touched.contains(id))
        m_touched.append(id);
}

void OrganisationBook::finish(RecordImport& import) const
{
    for (const auto& id : m_touched)
        import.records.organisations.append(m_organisations.value(id));
}

} // namespace core
