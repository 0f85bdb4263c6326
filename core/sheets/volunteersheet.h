// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/recordimport.h"
#include "core/sheets/sheetwriter.h"

namespace core {

struct Columns;

/// Reads volunteers. A row updates the one with its e-mail, else with its name.
[[nodiscard]] RecordImport readVolunteers(const Sheet& sheet, const Columns& columns, const Records& known);

/// The volunteers as a table that the import reads back.
[[nodiscard]] Table volunteersTable(const Records& records);

} // namespace core
