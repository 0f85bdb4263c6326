// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/mapping.h"

#include <functional>

namespace core {

/// The columns without which a sheet cannot be of a kind: of each group at least one.
[[nodiscard]] QList<QStringList> demandsOf(SheetKind kind);

/// The kinds whose headings fit most columns; `find` says what a kind finds.
[[nodiscard]] QList<SheetKind> likelyKinds(const std::function<Columns(SheetKind)>& find);

/// Asks which kind of records the rows are.
[[nodiscard]] Issue undecidedKind(const Sheet& sheet);

/// The remembered mapping of sheets with these headings, and the share of headings that are alike:
/// 1 is the same set. Null: none shares four fifths.
[[nodiscard]] std::pair<const RememberedMapping*, double> likeRemembered(
    const ImportMemory& memory, const QString& source, const QStringList& headings);

/// What the importers read.
[[nodiscard]] Columns columnsOf(const SheetMapping& mapping, const QList<ImportDecision>& decisions = {});

/// What is wrong with the mapping as it is now: columns not read, one field twice, absent columns.
[[nodiscard]] Issues mappingIssues(const Sheet& sheet, const SheetMapping& mapping);

/// A sheet with one row for each wish or skill, as one with a row for each student.
struct WideSheet
{
    Sheet sheet;
    Columns columns;
};
[[nodiscard]] bool isLong(const Columns& columns);
[[nodiscard]] WideSheet widened(const Sheet& sheet, const Columns& columns);

} // namespace core
