// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/recordimport.h"
#include "core/sheets/sheetwriter.h"

namespace core {

struct Columns;

/// Reads projects with their needs. A row updates the project with its reference, else with its
/// organisation and title, else with its title. Organisations are made where they are absent.
[[nodiscard]] RecordImport readProjects(const Sheet& sheet, const Columns& columns, const Records& known);

/// The projects as a table that the import reads back.
[[nodiscard]] Table projectsTable(const Records& records);

} // namespace core
