// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/project.h"
#include "core/intake/fieldcheck.h"

#include <QDateTime>

namespace core {

/// What a partner sent back: answers, cleaned but not yet compared with anything.
struct AnswerFile
{
    QString name = {}; ///< Of the file, without its folder.
    QString hash = {}; ///< SHA-256.
    CampaignId campaign = {}; ///< That the form was written for.
    ProjectId form = {}; ///< Made by the form; the project is stored under it.
    QString language = {}; ///< "fr" or "en", of the partner.
    QDateTime savedAt = {};
    int version = 0; ///< Of the form.
    FormAnswers answers = {};
    QList<FieldProblem> problems = {}; ///< Answers of a wrong type, which are not among the answers.
    Issues issues = {}; ///< With an error nothing of the file can be used.
};

/// Reads an answer as the hostile input that it may be: size and depth before parsing, then every
/// type. Throws Error only for a file that cannot be read.
[[nodiscard]] AnswerFile readAnswerFile(const QString& path);
[[nodiscard]] AnswerFile answersIn(const QByteArray& bytes, const QString& name);

} // namespace core
