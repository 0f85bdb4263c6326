// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/importmemory.h"
#include "core/sheets/columns.h"

namespace core {

/// One column of the sheet and what it is read as.
struct MappedColumn
{
    int at = 0; ///< From 0.
    QString heading; ///< As the sheet has it; several header rows joined by " – ".
    ColumnField field; ///< Without a name: not read.
    MappingReason reason = MappingReason::None;
    QList<ColumnField> rivals; ///< What else it may well hold; the user should look.
    QStringList samples; ///< The first different values.

    [[nodiscard]] bool isRead() const { return !field.name.isEmpty(); }

    bool operator==(const MappedColumn&) const = default;
};

/// How a sheet is to be read: proposed by proposeMapping(), changed by the user as plain values.
struct SheetMapping
{
    std::optional<SheetKind> kind; ///< None: the headings did not tell.
    QList<SheetKind> otherKinds; ///< That fit as well.
    QString source; ///< Code of the known shape (shapes.json); empty: none.
    int headerRow = -1; ///< The first one, from 0; -1: none found.
    int headerRows = 1;
    QList<int> leftOut; ///< Rows below that are not read, from 0: totals, notes, unfinished answers.
    QList<MappedColumn> columns; ///< Every column with a heading or a value, from left to right.
    QString cohort; ///< For students whose sheet names none.
    QStringList scoreWords; ///< Of a grid of words, the least first.
    Issues issues; ///< What was noticed on the way.

    [[nodiscard]] int firstDataRow() const { return headerRow + headerRows; }

    bool operator==(const SheetMapping&) const = default;
};

/// Guesses how the sheet is to be read. What `options` say is not guessed: the kind, the cohort,
/// some headings.
[[nodiscard]] SheetMapping proposeMapping(const Sheet& sheet, const Records& known,
    const ImportMemory& memory = {}, const ImportOptions& options = {});

/// The same after the user has changed the kind, the first header row, or their number: the columns
/// are guessed anew, those that the user has set stay.
[[nodiscard]] SheetMapping remapped(
    const Sheet& sheet, const SheetMapping& changed, const Records& known, const ImportMemory& memory = {});

/// The sheet of a workbook that an import most likely means: shown, filled, with known headings.
[[nodiscard]] int likelySheet(const QList<Sheet>& sheets, const Records& known);

/// What a column of such a sheet may hold, for a list to choose from.
struct FieldChoice
{
    ColumnField field;
    QString label; ///< In the language of the moment.
};
[[nodiscard]] QList<FieldChoice> fieldChoices(SheetKind kind, const Records& known);

/// How people call a field: "Wish 2", "Python (skill)".
[[nodiscard]] QString labelOf(const ColumnField& field, SheetKind kind, const Records& known);

/// The shape of the sheet with the mapping that it has now.
[[nodiscard]] RememberedMapping toRemember(const SheetMapping& mapping);

/// The memory as a text to give away (--map FILE), and back. Throws Error.
[[nodiscard]] QByteArray toJson(const ImportMemory& memory);
[[nodiscard]] ImportMemory memoryFromJson(const QByteArray& json);

} // namespace core
