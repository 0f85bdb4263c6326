// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/exports.h"

namespace ui {

/// What somebody last chose for an export. Kept by the system for this person.
struct ExportChoice
{
    core::Audience audience = core::Audience::Staff;
    QString ending = QStringLiteral("xlsx"); ///< "xlsx", "ods" or "csv".
    QStringList leftOut; ///< Codes of columns.

    bool operator==(const ExportChoice&) const = default;
};

[[nodiscard]] ExportChoice storedExportChoice(core::ExportKind kind);
void storeExportChoice(core::ExportKind kind, const ExportChoice& choice);

/// The ending of the file: several tables as CSV go into one ZIP.
[[nodiscard]] QString fileEnding(core::ExportKind kind, const QString& format);

} // namespace ui
