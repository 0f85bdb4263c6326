// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/issue.h"
#include "core/matching/comparison.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

void printLine(const QString& text); ///< On stdout, UTF-8.
void printError(const QString& text); ///< On stderr, UTF-8.
void printJson(const QJsonObject& object); ///< On stdout, one line.

/// "Sheet “Students”, row 3, column “E-mail”, “ada@”: …"
[[nodiscard]] QString sentence(const core::Issue& issue);

/// Errors to stderr; the rest to stdout, unless stdout is for JSON.
void printIssues(const core::Issues& issues, bool isJson = false);

[[nodiscard]] QJsonArray toJson(const core::Issues& issues);
[[nodiscard]] QJsonObject toJson(const core::Figures& figures);
[[nodiscard]] QJsonArray texts(const QList<core::Message>& messages);

} // namespace cli
