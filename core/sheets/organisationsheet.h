// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/recordimport.h"
#include "core/sheets/sheetwriter.h"

namespace core {

struct Columns;

/// Reads organisations. A row updates the one with its SIRET, SIREN, RNA number or name.
[[nodiscard]] RecordImport readOrganisations(
    const Sheet& sheet, const Columns& columns, const Records& known);

/// The organisations as a table that the import reads back.
[[nodiscard]] Table organisationsTable(const Records& records);

} // namespace core
