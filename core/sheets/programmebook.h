// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/rawtable.h"
#include "core/sheets/sheet.h"
#include "core/sheets/sheetwriter.h"

namespace core {

/// Rows that a workbook of a whole programme may have: lists such as wishes are longer than rosters.
constexpr int ProgrammeRows = 200'000;

/// A whole programme as a workbook: one sheet for each table that has rows, references by what
/// people call a record, the ids in hidden columns. Reads back to the very same records.
[[nodiscard]] QList<Table> programmeTables(const QList<RawTable>& tables);

/// Written by programmeTables(): it has the mark of a whole programme.
[[nodiscard]] bool isProgrammeBook(const QList<Sheet>& sheets);

/// Name of the hidden sheet that marks a whole programme and says which tables it covers.
[[nodiscard]] QString programmeMark();

} // namespace core
