// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/formdefinition.h"

#include <QDate>

namespace core {

/// What is wrong with one answer, to be said in the language of whoever gave it.
struct FieldProblem
{
    QString key; ///< Of the field.
    QString problem; ///< Key of the sentence: "tooShort", "format.siret".
    QStringList arguments = {};

    [[nodiscard]] QString sentence(const QString& language) const;

    bool operator==(const FieldProblem&) const = default;
};

/// One answer as it is stored, and what is wrong with it.
struct CheckedAnswer
{
    QStringList values; ///< As given, cleaned; also when there is a problem.
    std::optional<FieldProblem> problem = {};
};

/// The answer without decoration, in the form that is stored: digits without blanks, a site with
/// its scheme. Control characters and those that turn the direction of text are taken out.
[[nodiscard]] QStringList cleanedAnswer(const FormField& field, const QStringList& given);

/// Checks one cleaned answer against its field and the other answers. Blank is right here.
[[nodiscard]] std::optional<FieldProblem> problemOf(
    const FormField& field, const QStringList& values, const FormAnswers& all, const QDate& today);

/// Everything that keeps these answers from being submitted, in the order of the form.
[[nodiscard]] QList<FieldProblem> problemsOf(
    const FormDefinition& form, const FormAnswers& answers, const QDate& today);

} // namespace core
