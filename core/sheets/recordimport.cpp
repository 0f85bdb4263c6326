// SPDX-License-Identifier: MIT
#include "core/sheets/recordimport.h"

#include "core/sheets/importdiff.h"

namespace core {

RecordImport readRecords(const Sheet& sheet, const Records& known, const ImportOptions& options)
{
    const auto mapping = proposeMapping(sheet, known, {}, options);
    return importOf(diffOf(sheet, mapping, known), mapping.kind);
}

RecordImport importOf(const ImportDiff& diff, const std::optional<SheetKind>& kind)
{
    return {.kind = kind,
        .records = diff.records,
        .issues = diff.issues,
        .added = diff.count(RecordDiff::State::New),
        .changed = diff.count(RecordDiff::State::Changed),
        .unchanged = diff.count(RecordDiff::State::Unchanged),
        .rows = diff.rows,
        .questions = diff.questions};
}

} // namespace core
