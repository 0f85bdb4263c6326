// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/headings.h"
#include "core/sheets/recordimport.h"

namespace core {

/// What a column holds.
struct ColumnField
{
    QString name; ///< As in the data file of headings; "skill" and "grid" come from the campaign.
    QString detail = {}; ///< Which one of several: the rank of a wish, the id of a skill or project.

    bool operator==(const ColumnField&) const = default;
    friend size_t qHash(const ColumnField& field, size_t seed = 0)
    {
        return qHashMulti(seed, field.name, field.detail);
    }
};

/// One column that an importer reads.
struct Column
{
    int at = 0; ///< From 0.
    QString heading; ///< As the sheet has it.
    ColumnField field;
    int priority = 0; ///< Of its heading among the synonyms.
    bool mayRepeat = false;
};

/// Headings that the records of a campaign add, by normalised heading: its skills, its projects.
using OwnHeadings = QHash<QString, ColumnField>;

/// Where the fields of one kind of record stand in a sheet.
struct Columns
{
    int headerRow = -1; ///< From 0; -1: none found.
    QList<Column> list; ///< From left to right.
    Issues issues; ///< Unknown and repeated columns, absent headings.

    [[nodiscard]] bool has(const QString& field) const;
};

/// Where the data file of headings lists the fields of such a sheet.
[[nodiscard]] QString sectionOf(SheetKind kind);

/// Finds the row of headings, the first of 20 with two known ones (or one, where no row has two),
/// and what each column holds. `named` says field → heading where the user knows better.
[[nodiscard]] Columns findColumns(const Sheet& sheet, SheetKind kind, const OwnHeadings& own = {},
    const QHash<QString, QString>& named = {});

/// Adds an error unless there is one of these columns.
void demandColumns(Columns& columns, const Sheet& sheet, SheetKind kind, const QStringList& oneOf);

/// The headings of a row, quoted: for sentences that say what was seen.
[[nodiscard]] QString seenHeadings(const Sheet& sheet, int row);

} // namespace core
