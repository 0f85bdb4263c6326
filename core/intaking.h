// SPDX-License-Identifier: MIT
#pragma once

#include "core/intake/answerfile.h"
#include "core/intake/partnerform.h"
#include "core/sheets/recorddiff.h"
#include "core/workspace.h"

namespace core {

/// A form of the campaign; of a known organisation or project it holds what is known.
[[nodiscard]] PartnerForm partnerForm(const Store& store, CampaignId campaign, const QString& language,
    OrganisationId organisation = {}, ProjectId project = {});

/// Into what an answer is taken, when, and in which language the coordinator reads about it.
struct IntakeSetting
{
    CampaignId campaign;
    QDate today;
    QString language;
};

/// All that taking an answer would do, before it does it.
struct IntakePreview
{
    AnswerFile file;
    Organisation organisation; ///< As it would be; the fields of the form are in the answers.
    Project project;
    bool isRepeated = false; ///< The very file was taken before: nothing is to be done.
    FormAnswers accepted; ///< What would be stored.
    QList<FieldProblem> problems; ///< What the partner has to mend, in the order of the form.
    QList<RecordDiff> rows; ///< The organisation with its contact, then the project.
    Issues issues; ///< Of the file as a whole, and notes.

    /// Without problems the project is submitted; with some it may be kept as a draft.
    [[nodiscard]] bool mayApply(bool takesDraft) const;
};

/// Compares an answer with what is stored. The project is the one that the form was made for, or
/// that has the title in the same organisation; the organisation is found by SIREN, RNA number,
/// SIRET, then name. A blank answer erases nothing.
[[nodiscard]] IntakePreview previewIntake(
    const Store& store, const AnswerFile& file, const IntakeSetting& setting);

/// The same, and stores it as one change: one step to undo. Stores nothing when it may not.
IntakePreview applyIntake(
    Workspace& workspace, const AnswerFile& file, const IntakeSetting& setting, bool takesDraft = false);

/// What the partner is asked to mend, in the partner's language, ready to be sent; empty: nothing.
[[nodiscard]] QString correctionText(const IntakePreview& preview);

} // namespace core
