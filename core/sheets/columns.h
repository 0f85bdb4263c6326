// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/headings.h"
#include "core/sheets/recordimport.h"

#include <QSet>

namespace core {

/// Why a column is thought to hold its field.
enum class MappingReason { None, Synonym, Brackets, Campaign, Source, Remembered, Values, Near, User };
[[nodiscard]] std::span<const Coded<MappingReason>> codes(MappingReason); ///< Labels are sentences.

/// What a column holds.
struct ColumnField
{
    QString name; ///< As in the data file of headings; "skill" and "grid" come from the campaign.
    QString detail = {}; ///< Which one of several: the rank of a wish, the id of a skill or project.

    /// Counts where no other column of the field is filled.
    [[nodiscard]] bool isFallback() const { return detail == QLatin1StringView("fallback"); }

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
    MappingReason reason = MappingReason::Synonym;
};

/// Headings that the records of a campaign add, by normalised heading: its skills, its projects.
using OwnHeadings = QHash<QString, ColumnField>;

/// Where the fields of one kind of record stand in a sheet.
struct Columns
{
    int headerRow = -1; ///< From 0; -1: none found.
    QList<Column> list; ///< From left to right.
    QList<Column> dropped = {}; ///< Another column holds the same and says it better.
    Issues issues; ///< Unknown and repeated columns, absent headings.

    // What else a reader must know of the sheet.
    SheetKind kind = SheetKind::Students;
    QSet<int> leftOut = {}; ///< Rows that are not read, from 0.
    QStringList scoreWords = {}; ///< Of a grid of words, the least first.
    QList<ImportDecision> decisions = {}; ///< About names below the headings.

    [[nodiscard]] bool has(const QString& field) const;

    /// The cell of the field in a row from 1, as "C12"; empty: no column holds the field.
    [[nodiscard]] QString addressOf(const ColumnField& field, int row) const;
};

/// What a heading means, and who says so.
struct GivenField
{
    ColumnField field; ///< Without a name: not read.
    MappingReason reason = MappingReason::Source;
};

/// By normalised heading; they overrule the synonyms.
using GivenHeadings = QHash<QString, GivenField>;

/// What is known about headings besides the synonyms; each overrules them.
struct KnownHeadings
{
    OwnHeadings own; ///< Of the campaign; weaker than the synonyms.
    GivenHeadings given = {};
    QHash<QString, QString> named = {}; ///< Field → heading, by the user.
    int headerRow = -1; ///< Where it is known, from 0.
};

/// Where the data file of headings lists the fields of such a sheet.
[[nodiscard]] QString sectionOf(SheetKind kind);

/// Finds the row of headings, the first of 20 with two known ones (or one, where no row has two),
/// and what each column holds.
[[nodiscard]] Columns findColumns(const Sheet& sheet, SheetKind kind, const KnownHeadings& known = {});

/// Fields that several columns may hold, each of them counts.
[[nodiscard]] bool mayRepeat(const ColumnField& field, SheetKind kind);

/// Says that two columns hold one field.
[[nodiscard]] Issue repeatedColumn(
    const Sheet& sheet, int headerRow, const Column& first, const Column& second);

/// Says which columns have values but no heading.
[[nodiscard]] Issues headlessColumns(const Sheet& sheet, int headerRow, const QSet<int>& read = {});

/// Says that nothing is read from a column.
[[nodiscard]] Issue unknownColumn(const Sheet& sheet, int headerRow, const QString& heading);

/// Adds an error unless there is one of these columns.
void demandColumns(Columns& columns, const Sheet& sheet, SheetKind kind, const QStringList& oneOf);

/// The headings of a row, quoted: for sentences that say what was seen.
[[nodiscard]] QString seenHeadings(const Sheet& sheet, int row);

} // namespace core
