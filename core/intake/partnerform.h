// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/call.h"
#include "core/domain/campaign.h"
#include "core/domain/formdefinition.h"
#include "core/domain/project.h"

namespace core {

/// A form for a partner: what it is told, and what is known already.
struct PartnerForm
{
    Campaign campaign;
    Call call;
    QString language; ///< "fr" or "en"; the partner may switch.
    FormAnswers answers = {}; ///< Filled in beforehand.
    QString known = {}; ///< Id of what is filled in; keeps drafts apart.
    ProjectId project = {}; ///< That the answer changes; null: a new one.
};

/// The form as one page that needs neither network nor program. What it holds cannot become markup
/// or script: it is data for a script that only makes text of it, and no other script may run.
[[nodiscard]] QByteArray formPage(const PartnerForm& form);

/// The same as a file. Throws Error.
void writeForm(const QString& path, const PartnerForm& form);

/// The name, e-mail and so on of a contact as answers.
[[nodiscard]] FormAnswers contactAnswers(const Contact& contact);

} // namespace core
