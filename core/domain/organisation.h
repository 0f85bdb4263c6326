// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/codes.h"
#include "core/domain/id.h"
#include "core/domain/issue.h"

namespace core {

enum class LegalForm {
    Unknown,
    Association1901,
    AssociationRup,
    AssociationLocal,
    Foundation,
    EndowmentFund,
    Mutual,
    Scop,
    Scic,
    Cae,
    Cooperative,
    EssCompany,
    Insertion,
    Company,
    Administration,
    LocalAuthority,
    PublicBody,
    School,
    Collective,
    Foreign
};
[[nodiscard]] std::span<const Coded<LegalForm>> codes(LegalForm);

/// Somebody to speak to in an organisation.
struct Contact
{
    QString lastName;
    QString firstName;
    QString role;
    QString email;
    QString phone;

    bool operator==(const Contact&) const = default;
};

struct Organisation;
using OrganisationId = Id<Organisation>;

/// A project holder: non-profit, foundation, social enterprise or public body.
struct Organisation
{
    OrganisationId id;
    QString name;
    QString acronym;
    LegalForm legalForm = LegalForm::Unknown;
    QString rna; ///< Identifiers as given, without spaces.
    QString siren;
    QString siret;
    QString purpose;
    QString city;
    QString postalCode;
    QString website;
    QList<Contact> contacts; ///< The main one first; each e-mail and name at most once.

    [[nodiscard]] Issues issues() const;

    bool operator==(const Organisation&) const = default;
};

} // namespace core
