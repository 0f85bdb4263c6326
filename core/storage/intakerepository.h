// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/call.h"
#include "core/domain/formdefinition.h"
#include "core/domain/project.h"

namespace core {

class Database;

/// What the intake form asks, kept in the tables of organisations and projects: a field of the form
/// is a column, without being a member of a record. Fields that the answers do not hold stay.
class IntakeRepository
{
public:
    explicit IntakeRepository(Database& db) : m_db(db) { }
    Q_DISABLE_COPY_MOVE(IntakeRepository)

    [[nodiscard]] FormAnswers answersOf(OrganisationId id) const;
    [[nodiscard]] FormAnswers answersOf(ProjectId id) const;
    [[nodiscard]] Call callOf(CampaignId id) const;
    [[nodiscard]] Receipt receiptOf(ProjectId id) const;

    /// The records are there already; the answers have no problem.
    void save(OrganisationId id, const FormAnswers& answers);
    void save(ProjectId id, const FormAnswers& answers);
    void save(CampaignId id, const Call& call);
    void save(ProjectId id, const Receipt& receipt);

    /// Makes the contact of the organisation with this e-mail the one of the project.
    void setContact(ProjectId id, OrganisationId organisation, const QString& email);

private:
    [[nodiscard]] FormAnswers read(const QString& table, const QVariant& id) const;
    void write(const QString& table, const QVariant& id, const FormAnswers& answers);

    Database& m_db;
};

} // namespace core
