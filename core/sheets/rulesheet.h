// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/recordimport.h"
#include "core/sheets/sheetwriter.h"

namespace core {

struct Columns;

/// Reads rules. A row updates the rule of its type about the same students, projects and tutor.
[[nodiscard]] RecordImport readRules(const Sheet& sheet, const Columns& columns, const Records& known);

/// The rules as a table that the import reads back.
[[nodiscard]] Table rulesTable(const Records& records);

} // namespace core
