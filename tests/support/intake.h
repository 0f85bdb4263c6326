// SPDX-License-Identifier: MIT
#pragma once

#include "core/intake/answerfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace support {

using namespace Qt::Literals::StringLiterals;

/// Answers without a fault to every question that an association is asked, full of what breaks pages.
inline core::FormAnswers fullAnswers()
{
    const auto long80
        = u"Le stock de graines est tenu sur papier ; les bénévoles ne savent pas ce qui reste, "
          u"et des sachets se perdent. </script><script>alert(1)</script> <!-- \"&amp;' =1+1"_s;
    return {{u"organisation.name"_s, {u"Les Jardins d’Élise </script> & Cie"_s}},
        {u"organisation.acronym"_s, {u"LJE"_s}}, {u"organisation.legalForm"_s, {u"association-1901"_s}},
        {u"organisation.rna"_s, {u"W751515517"_s}}, {u"organisation.siren"_s, {u"732829320"_s}},
        {u"organisation.siret"_s, {u"73282932000074"_s}},
        {u"organisation.purpose"_s, {u"Jardiner ensemble,\nau pied des immeubles."_s}},
        {u"organisation.address"_s, {u"1 rue du Canal"_s}}, {u"organisation.postalCode"_s, {u"01000"_s}},
        {u"organisation.city"_s, {u"Bourg-en-Bresse"_s}},
        {u"organisation.website"_s, {u"https://jardins.example"_s}}, {u"contact.lastName"_s, {u"N’Guyễn"_s}},
        {u"contact.firstName"_s, {u"Élise"_s}}, {u"contact.role"_s, {u"Présidente"_s}},
        {u"contact.email"_s, {u"elise@jardins.example"_s}}, {u"contact.phone"_s, {u"0199001234"_s}},
        {u"project.title"_s, {u"Suivi des graines <b>"_s}},
        {u"project.summary"_s, {u"Un outil simple pour savoir ce qui reste."_s}},
        {u"project.problem"_s, {long80}}, {u"project.beneficiaries"_s, {u"Les jardiniers du quartier"_s}},
        {u"project.beneficiaryCount"_s, {u"120"_s}}, {u"project.whyNow"_s, {u"La saison commence."_s}},
        {u"project.triedBefore"_s, {u"Un tableur."_s}}, {u"project.odd"_s, {u"2"_s, u"11"_s}},
        {u"project.deliverables"_s, {u"web-app"_s, u"user-guide"_s}},
        {u"project.expectedResult"_s, {u"Une page où chacun note ce qu’il prend et ce qu’il rend."_s}},
        {u"project.outOfScope"_s, {u"La vente."_s}}, {u"project.kind"_s, {u"application"_s}},
        {u"project.nature"_s, {u"continuation"_s}},
        {u"project.previousProjectText"_s, {u"Carte des jardins, 2025"_s}},
        {u"project.existingTools"_s, {u"Un cahier"_s}}, {u"project.hosting"_s, {u"holder"_s}},
        {u"project.maintainer"_s, {u"Un bénévole"_s}}, {u"project.hardDeadline"_s, {u"2028-02-29"_s}},
        {u"project.criticalPath"_s, {u"no"_s}}, {u"project.dataSensitivity"_s, {u"personal"_s}},
        {u"project.dataDescription"_s, {u"Les noms des jardiniers"_s}},
        {u"project.dataAvailableOn"_s, {u"2026-10-01"_s}}, {u"project.dataRights"_s, {u"yes"_s}},
        {u"project.constraints"_s, {u"Pas de réseau au jardin"_s}},
        {u"project.learning"_s, {u"Parler avec de vrais usagers."_s}}, {u"project.holderHours"_s, {u"1.5"_s}},
        {u"project.attendsKickOff"_s, {u"yes"_s}}, {u"project.attendsDefence"_s, {u"yes"_s}},
        {u"project.place"_s, {u"hybrid"_s}}, {u"project.accessible"_s, {u"yes"_s}},
        {u"project.mentorOffered"_s, {u"Ada"_s}}, {u"project.replacesPaidWork"_s, {u"no"_s}},
        {u"project.commercial"_s, {u"no"_s}}, {u"project.partisan"_s, {u"yes"_s}},
        {u"project.ethicsComment"_s, {u"Une fête de quartier."_s}},
        {u"project.risks"_s, {u"Exclure qui n’a pas de téléphone."_s}},
        {u"project.charterAccepted"_s, {u"yes"_s}}, {u"project.informed"_s, {u"yes"_s}},
        {u"project.publishAllowed"_s, {u"yes"_s}}, {u"project.signedBy"_s, {u"Élise"_s}},
        {u"project.signedOn"_s, {u"2026-09-01"_s}}};
}

/// The answers by record, as the form saves them.
inline QJsonObject envelope(
    const core::FormAnswers& answers, core::CampaignId campaign, core::ProjectId form, const QString& savedAt)
{
    QJsonObject file{{u"schema"_s, u"passerelle-intake/1"_s}, {u"version"_s, core::intakeForm().version},
        {u"campaign"_s, campaign.toString()}, {u"form"_s, form.toString()}, {u"lang"_s, u"fr"_s},
        {u"savedAt"_s, savedAt}, {u"draft"_s, false}, {u"organisation"_s, QJsonObject()},
        {u"contact"_s, QJsonObject()}, {u"project"_s, QJsonObject()}};
    for (const auto& field : core::intakeForm().fields()) {
        const auto values = answers.value(field.key);
        if (values.isEmpty())
            continue;
        auto record = file.value(field.record()).toObject();
        record.insert(field.key.section(u'.', 1),
            field.type == core::FormField::Type::Set ? QJsonValue(QJsonArray::fromStringList(values))
                                                     : QJsonValue(values.constFirst()));
        file.insert(field.record(), record);
    }
    return file;
}

inline QByteArray bytesOf(const QJsonObject& file)
{
    return QJsonDocument(file).toJson(QJsonDocument::Compact);
}

} // namespace support
