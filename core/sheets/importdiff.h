// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/mapping.h"
#include "core/sheets/recorddiff.h"

namespace core {

/// All that an import would do, before it does it.
struct ImportDiff
{
    SheetKind kind = SheetKind::Students;
    QList<RecordDiff> rows; ///< In the order of the sheet; the missing ones last.
    QList<Question> questions; ///< Open ones; each stands for errors in the rows.
    Issues issues; ///< Of the whole sheet and of its rows.
    Records records; ///< What applying would store.

    [[nodiscard]] int count(RecordDiff::State state) const;

    /// An error that is not of one row: nothing can be imported.
    [[nodiscard]] bool isBlocked() const;

    bool operator==(const ImportDiff&) const = default;
};

/// Compares the sheet, read as the mapping says, with the known records. Rows in error yield no
/// record. Pure: stores nothing.
[[nodiscard]] ImportDiff diffOf(const Sheet& sheet, const SheetMapping& mapping, const Records& known,
    const QList<ImportDecision>& decisions = {});

/// The same without the differences, for who stores all or nothing.
[[nodiscard]] RecordImport importOf(const ImportDiff& diff, const std::optional<SheetKind>& kind);

} // namespace core
