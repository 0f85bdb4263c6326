// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/importmemory.h"
#include "core/domain/records.h"
#include "core/sheets/recorddiff.h"
#include "core/sheets/sheet.h"

namespace core {

struct ImportOptions
{
    std::optional<SheetKind> kind; ///< None: told by the headings.
    QString cohort = {}; ///< For students whose sheet names none.
    QHash<QString, QString> headings = {}; ///< Field → heading, where the user says so.
};

/// What a sheet yields. With an error in the issues nothing of it may be stored.
struct RecordImport
{
    std::optional<SheetKind> kind; ///< None: the headings did not tell.
    Records records; ///< New and changed ones only.
    Issues issues; ///< Each with its place in the sheet.
    int added = 0; ///< Of the records that the sheet is about.
    int changed = 0;
    int unchanged = 0;
    QList<RecordDiff> rows = {}; ///< In the order of the sheet; without those in error.
    QList<Question> questions = {}; ///< Names that are not certainly one record.
};

/// Reads the rows of a sheet as records, compared with the known ones by their keys: a row
/// updates the record with its key, an empty cell erases nothing. Pure: stores nothing.
[[nodiscard]] RecordImport readRecords(
    const Sheet& sheet, const Records& known, const ImportOptions& options = {});

} // namespace core
