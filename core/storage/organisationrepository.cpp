// SPDX-License-Identifier: MIT
#include "core/storage/organisationrepository.h"

#include "core/storage/table.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

const RecordTable<Organisation>& organisations()
{
    using O = Organisation;
    static const RecordTable<O> table(OrganisationRepository::table(),
        {{u"name"_s, &O::name}, {u"acronym"_s, &O::acronym}, {u"legal_form"_s, &O::legalForm},
            {u"rna"_s, &O::rna}, {u"siren"_s, &O::siren}, {u"siret"_s, &O::siret},
            {u"purpose"_s, &O::purpose}, {u"city"_s, &O::city}, {u"postal_code"_s, &O::postalCode},
            {u"website"_s, &O::website}});
    return table;
}

// A contact stays the same when the address changes, or the name under one address.
const ListTable<Organisation, Contact>& contacts()
{
    static const ListTable<Organisation, Contact> table(OrganisationRepository::contactTable(),
        u"organisation"_s,
        {{u"last_name"_s, &Contact::lastName}, {u"first_name"_s, &Contact::firstName},
            {u"role"_s, &Contact::role}, {u"email"_s, &Contact::email}, {u"phone"_s, &Contact::phone}},
        {{u"email"_s}, {u"last_name"_s, u"first_name"_s}});
    return table;
}

QList<Organisation> read(Database& db, const QString& where = {}, const QVariantList& values = {})
{
    auto found = organisations().read(db, where + u" ORDER BY name, id"_s, values);
    contacts().fill(db, found, &Organisation::contacts, where, values);
    return found;
}

} // namespace

QList<Organisation> OrganisationRepository::all() const
{
    return read(m_db);
}

std::optional<Organisation> OrganisationRepository::find(OrganisationId id) const
{
    return onlyOne(read(m_db, u"WHERE id = ?"_s, {id.toVariant()}));
}

void OrganisationRepository::save(const Organisation& organisation)
{
    organisations().save(m_db, organisation);
    contacts().save(m_db, organisation.id, organisation.contacts);
}

} // namespace core
