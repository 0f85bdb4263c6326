// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/importdiff.h"

#include <QJsonObject>

namespace cli {

/// The whole difference of an import for programs.
[[nodiscard]] QJsonObject toJson(
    const core::ImportDiff& diff, const core::SheetMapping& mapping, const core::Records& known);

/// Tells on the terminal what became of the import.
void tellImport(const core::ImportDiff& diff, bool isStored, bool isTrial);

} // namespace cli
