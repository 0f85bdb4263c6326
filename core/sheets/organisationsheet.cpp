// SPDX-License-Identifier: MIT
#include "core/sheets/organisationsheet.h"

#include "core/sheets/fields.h"
#include "core/sheets/fullname.h"
#include "core/sheets/officialnumber.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::OrganisationSheet)
};

struct Context
{
    Contact contact; ///< What the row says about it.
};

using OrganisationField = Field<Organisation, Context>;

void readPostalCode(Organisation& organisation, Entry& entry, Context&)
{
    static const QRegularExpression short4(QStringLiteral(R"(^\d{4}$)"));
    organisation.postalCode = entry.text;
    if (organisation.legalForm == LegalForm::Foreign || !short4.match(entry.text).hasMatch())
        return;
    organisation.postalCode = u'0' + entry.text;
    entry.report("organisation.postalCode.repaired",
        {QT_TRANSLATE_NOOP("core::Message", "The postal code %1 had lost its first zero: %2 is stored."),
            {entry.text, organisation.postalCode}},
        Issue::Severity::Warning);
}

void readLegalForm(Organisation& organisation, Entry& entry, Context&)
{
    organisation.legalForm = readWord<LegalForm>(entry, u"legalForm"_s, "organisation.legalForm.unknownValue")
                                 .value_or(organisation.legalForm);
}

template<auto Member>
void readContact(Organisation&, Entry& entry, Context& context)
{
    context.contact.*Member = entry.text;
}

template<auto Member>
Cell writeContact(const Organisation& organisation, const Lookups&)
{
    return Cell::ofText(organisation.contacts.value(0).*Member);
}

constexpr std::array fields{
    OrganisationField{"name", readText<&Organisation::name>, writeText<&Organisation::name>, 30},
    OrganisationField{"acronym", readText<&Organisation::acronym>, writeText<&Organisation::acronym>},
    OrganisationField{"legalForm", readLegalForm,
        [](const Organisation& organisation, const Lookups&) {
            return writeWord(organisation.legalForm, u"legalForm"_s);
        },
        24},
    OrganisationField{"rna",
        [](Organisation& organisation, Entry& entry, Context&) { readRna(organisation.rna, entry); },
        writeText<&Organisation::rna>, 14, true},
    OrganisationField{"siren",
        [](Organisation& organisation, Entry& entry, Context&) { readSiren(organisation.siren, entry); },
        writeText<&Organisation::siren>, 14, true},
    OrganisationField{"siret",
        [](Organisation& organisation, Entry& entry, Context&) { readSiret(organisation.siret, entry); },
        writeText<&Organisation::siret>, 18, true},
    OrganisationField{"purpose", readText<&Organisation::purpose>, writeText<&Organisation::purpose>, 40},
    OrganisationField{"postalCode", readPostalCode, writeText<&Organisation::postalCode>, 12, true},
    OrganisationField{"city", readText<&Organisation::city>, writeText<&Organisation::city>},
    OrganisationField{"website", readText<&Organisation::website>, writeText<&Organisation::website>, 30},
    OrganisationField{"contactName", readContact<&Contact::lastName>, writeContact<&Contact::lastName>, 20},
    OrganisationField{
        "contactFirstName", readContact<&Contact::firstName>, writeContact<&Contact::firstName>},
    OrganisationField{"contactRole", readContact<&Contact::role>, writeContact<&Contact::role>, 20},
    OrganisationField{"contactEmail", readContact<&Contact::email>, writeContact<&Contact::email>, 30},
    OrganisationField{"contactPhone",
        [](Organisation&, Entry& entry, Context& context) {
            readPhone(context.contact.phone, entry, "organisation.contactPhone");
        },
        writeContact<&Contact::phone>, 16, true},
};

bool isSamePerson(const Contact& a, const Contact& b)
{
    if (!a.email.isEmpty() && !b.email.isEmpty())
        return folded(a.email) == folded(b.email);
    return folded(a.lastName + u' ' + a.firstName) == folded(b.lastName + u' ' + b.firstName);
}

void fill(QString& member, const QString& text)
{
    if (!text.isEmpty())
        member = text;
}

// A row speaks of one contact: known by e-mail or name it is updated, otherwise added.
void mergeContact(QList<Contact>& contacts, const Contact& given)
{
    if (given == Contact())
        return;
    const bool isNameless = given.email.isEmpty() && given.lastName.isEmpty();
    auto known = std::ranges::find_if(
        contacts, [&](const Contact& contact) { return isNameless || isSamePerson(contact, given); });
    if (known == contacts.end()) {
        contacts.append(given);
        return;
    }
    fill(known->lastName, given.lastName);
    fill(known->firstName, given.firstName);
    fill(known->role, given.role);
    fill(known->email, given.email);
    fill(known->phone, given.phone);
}

/// The official numbers and the name, by which a row finds its organisation.
QStringList keys(const QString& siret, const QString& siren, const QString& rna, const QString& name)
{
    QStringList list;
    for (const auto& number : {siret, siren, rna}) {
        if (!number.isEmpty())
            list.append(compactNumber(number));
    }
    if (!name.isEmpty())
        list.append(folded(name));
    return list;
}

QStringList keysOf(const Organisation& organisation)
{
    return keys(organisation.siret, organisation.siren, organisation.rna, organisation.name);
}

void addKeys(QHash<QString, OrganisationId>& ids, const Organisation& organisation)
{
    for (const auto& key : keysOf(organisation)) {
        if (!ids.contains(key))
            ids.insert(key, organisation.id);
    }
}

} // namespace

RecordImport readOrganisations(const Sheet& sheet, const Columns& columns, const Records& known)
{
    RecordImport import;
    RowMerge<Organisation> merge(known.organisations);
    QHash<QString, OrganisationId> ids;
    for (const auto& organisation : known.organisations)
        addKeys(ids, organisation);
    eachRow(sheet, columns, import.issues, [&](SheetRow& row) {
        auto id = OrganisationId::create();
        const auto wanted
            = keys(row.text(u"siret"_s), row.text(u"siren"_s), row.text(u"rna"_s), row.text(u"name"_s));
        const auto found
            = std::ranges::find_if(wanted, [&](const QString& key) { return ids.contains(key); });
        if (found != wanted.end())
            id = ids.value(*found);
        auto organisation = merge.before(id);
        Context context;
        readFields(row, organisation, context, fields);
        if (!columns.has(u"contactFirstName"_s))
            splitName(context.contact.lastName, context.contact.firstName);
        mergeContact(organisation.contacts, context.contact);
        row.report(organisation.issues());
        if (const auto earlier = merge.earlier(id))
            reportRepeated(
                row, earlier->row, earlier->record == organisation, "organisation.name.duplicate", u"name"_s);
        else if (row.isGood()) {
            addKeys(ids, organisation);
            merge.take(organisation, row.row());
        }
    });
    const Lookups lookups(known);
    merge.finish(import, import.records.organisations,
        [&](const Organisation* before, const Organisation& after, int row) {
            return RecordDiff{.record = {.kind = RecordKind::Organisation, .id = after.id.toString()},
                .name = after.name,
                .changes = fieldChanges(before, after, fields, lookups, columns, row)};
        });
    return import;
}

Table organisationsTable(const Records& records)
{
    return tableOf(
        Tr::tr("Organisations"), SheetKind::Organisations, records.organisations, Lookups(records), fields);
}

} // namespace core
