// SPDX-License-Identifier: MIT
#include "core/sheets/mapping.h"

#include "core/domain/text.h"
#include "core/sheets/columnvalues.h"
#include "core/sheets/headerrows.h"
#include "core/sheets/mappedcolumns.h"
#include "core/sheets/rostersheet.h"
#include "core/sheets/shape.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr int HeaderRows = 20; // among which the headings are sought

/// What is not guessed: said by the options, or kept from an earlier proposal.
struct Fixed
{
    std::optional<SheetKind> kind;
    QHash<QString, QString> headings; // field → heading
    QHash<int, MappedColumn> columns; // as the user set them
};

OwnHeadings ownHeadings(SheetKind kind, const Records& known)
{
    return isAboutStudents(kind) ? studentHeadings(known) : OwnHeadings();
}

/// Finds out about one sheet.
class Proposal
{
public:
    Proposal(const Sheet& sheet, const Records& known, const ImportMemory& memory, Fixed fixed)
        : m_sheet(sheet), m_known(known), m_memory(memory), m_fixed(std::move(fixed))
    { }

    void findShapeAndHeadings(SheetMapping& mapping);
    void findKind(SheetMapping& mapping) const;
    void findColumns(SheetMapping& mapping) const;

private:
    [[nodiscard]] KnownHeadings headings(SheetKind kind) const;
    void searchHeadings(SheetMapping& mapping) const;
    [[nodiscard]] int rememberedRow() const;
    void recall(SheetMapping& mapping);
    [[nodiscard]] MappedColumn mapped(int at, const Columns& columns) const;
    void offerNear(MappedColumn& column, const QHash<QString, FieldHeading>& fields) const;
    [[nodiscard]] Sheet withoutAnonymous() const;

    const Sheet& m_sheet;
    const Records& m_known;
    const ImportMemory& m_memory;
    Fixed m_fixed;
    QStringList m_headings;
    GivenHeadings m_given;
    Sheet m_flat;
    int m_headerRow = -1; // of m_flat; -1: not known yet
};

// Names above the row of headings, or parts of headings below it, make it several rows.
void widen(SheetMapping& mapping, const Sheet& sheet)
{
    for (const auto& merge : sheet.merges) {
        const bool isDown
            = merge.row1 == mapping.headerRow && merge.row2 > merge.row1 && merge.row2 <= merge.row1 + 2;
        if (isDown)
            mapping.headerRows = std::max(mapping.headerRows, merge.row2 - merge.row1 + 1);
    }
    if (mapping.headerRows > 1 || mapping.headerRow < 1)
        return;
    const auto groups = std::ranges::count_if(sheet.merges, [&](const Merge& merge) {
        return merge.row1 == mapping.headerRow - 1 && merge.row2 == merge.row1
            && merge.column2 > merge.column1;
    });
    const auto above = sheet.rows.value(mapping.headerRow - 1);
    const auto names
        = std::ranges::count_if(above, [](const Cell& cell) { return cell.kind != Cell::Kind::Empty; });
    if (groups > 0 && names > 1) { // one merged cell alone is a title
        --mapping.headerRow;
        mapping.headerRows = 2;
    }
}

// Headings that only the user knew how to read are recognised when they come again.
int Proposal::rememberedRow() const
{
    for (auto it = m_sheet.rows.begin(); it != m_sheet.rows.end() && it.key() < HeaderRows; ++it) {
        if (likeRemembered(m_memory, {}, headingTexts(m_sheet, it.key(), 1, false)).first)
            return it.key();
    }
    return -1;
}

// The row that one of the kinds understands best.
void Proposal::searchHeadings(SheetMapping& mapping) const
{
    mapping.headerRow = rememberedRow();
    if (mapping.headerRow >= 0)
        return;
    qsizetype most = 0;
    for (const auto& entry : codes(SheetKind())) {
        if (m_fixed.kind ? entry.value != *m_fixed.kind : entry.value == SheetKind::Answers)
            continue;
        const auto columns = core::findColumns(m_sheet, entry.value, headings(entry.value));
        if (columns.list.size() > most) {
            most = columns.list.size();
            mapping.headerRow = columns.headerRow;
        }
    }
    if (mapping.headerRow >= 0)
        widen(mapping, m_sheet);
}

void Proposal::findShapeAndHeadings(SheetMapping& mapping)
{
    const auto found = findShape(m_sheet);
    if (found.shape && (mapping.headerRow < 0 || mapping.headerRow == found.headerRow)) {
        mapping.source = found.shape->code;
        mapping.headerRow = found.headerRow;
        mapping.headerRows = std::max(mapping.headerRows, found.shape->headerRows);
    }
    if (mapping.headerRow < 0)
        searchHeadings(mapping);
    if (mapping.headerRow < 0)
        return;
    const auto* shape = shapeOf(mapping.source);
    m_headings = headingTexts(m_sheet, mapping.headerRow, mapping.headerRows, shape && shape->headerRows > 1);
    m_headerRow = mapping.headerRow + mapping.headerRows - 1;
    m_flat = withOneHeaderRow(m_sheet, m_headerRow, m_headings);
    if (shape)
        m_given = givenHeadings(*shape, m_headings);
    recall(mapping);
}

// A shape that was imported before is read as then; one that is much like it, with a warning.
void Proposal::recall(SheetMapping& mapping)
{
    const auto [remembered, overlap] = likeRemembered(m_memory, mapping.source, m_headings);
    if (!remembered)
        return;
    for (const auto& column : remembered->columns)
        m_given.insert(column.heading, {{column.field, column.detail}, MappingReason::Remembered});
    if (!m_fixed.kind)
        m_fixed.kind = remembered->kind;
    if (overlap < 1)
        mapping.issues.append(Issue{.code = "sheet.mapping.alike",
            .message = {QT_TRANSLATE_NOOP("core::Message",
                "The sheet is much like one that was imported before and is read in the same way; look at "
                "the columns.")},
            .severity = Issue::Severity::Warning,
            .place = {.sheet = m_sheet.name, .row = mapping.headerRow + 1, .column = {}, .value = {}}});
}

KnownHeadings Proposal::headings(SheetKind kind) const
{
    return {.own = ownHeadings(kind, m_known),
        .given = m_given,
        .named = m_fixed.headings,
        .headerRow = m_headerRow};
}

void Proposal::findKind(SheetMapping& mapping) const
{
    const auto* shape = shapeOf(mapping.source);
    mapping.kind = m_fixed.kind;
    if (mapping.kind || mapping.headerRow < 0)
        return;
    const auto found
        = likelyKinds([&](SheetKind kind) { return core::findColumns(m_flat, kind, headings(kind)); });
    mapping.otherKinds = found;
    if (found.size() == 1)
        mapping.kind = mapping.otherKinds.takeFirst();
    const bool isForm = shape && (!mapping.kind || isAboutStudents(*mapping.kind));
    if (isForm) {
        const bool isRoster = shape->kind == SheetKind::Answers && m_known.students.isEmpty();
        mapping.kind = isRoster ? SheetKind::Students : shape->kind;
    }
}

// Columns of addresses without an address tell nothing: another column may have them.
Sheet Proposal::withoutAnonymous() const
{
    auto flat = m_flat;
    const auto values = valuesBelow(flat, m_headerRow, widthOf(flat, m_headerRow));
    auto& cells = flat.rows[m_headerRow];
    for (int at = 0; at < cells.size(); ++at) {
        if (values.at(at).filled > 0 && values.at(at).anonymous == values.at(at).filled)
            cells[at] = Cell();
    }
    return flat;
}

MappedColumn Proposal::mapped(int at, const Columns& columns) const
{
    MappedColumn mapped;
    mapped.at = at;
    mapped.heading = m_headings.value(at);
    const auto isHere = [at](const Column& column) { return column.at == at; };
    const auto read = std::ranges::find_if(columns.list, isHere);
    const auto dropped = std::ranges::find_if(columns.dropped, isHere);
    if (read != columns.list.end()) {
        mapped.field = read->field;
        mapped.reason = read->reason;
    } else if (dropped != columns.dropped.end()) {
        const auto kept = std::ranges::find(columns.list, dropped->field, &Column::field);
        const bool isEqual = kept == columns.list.end() || kept->priority == dropped->priority;
        mapped.reason = dropped->reason;
        if (isEqual) // an error until the user has chosen
            mapped.field = dropped->field;
        else
            mapped.rivals = {dropped->field};
    } else if (const auto given = m_given.constFind(normalisedHeading(mapped.heading));
               given != m_given.cend())
        mapped.reason = given->reason;
    if (const auto user = m_fixed.columns.constFind(at); user != m_fixed.columns.cend()) {
        mapped.field = user->field;
        mapped.reason = MappingReason::User;
    }
    return mapped;
}

// A slip of the pen is offered, never taken.
void Proposal::offerNear(MappedColumn& column, const QHash<QString, FieldHeading>& fields) const
{
    if (column.isRead() || column.reason != MappingReason::None || column.heading.size() < 4)
        return;
    for (const auto& heading : nearest(normalisedHeading(column.heading), fields.keys(), 2)) {
        const ColumnField field{fields.value(heading).field};
        if (!column.rivals.contains(field))
            column.rivals.append(field);
    }
    std::ranges::sort(column.rivals, {}, &ColumnField::name);
    if (!column.rivals.isEmpty())
        column.reason = MappingReason::Near;
}

void Proposal::findColumns(SheetMapping& mapping) const
{
    if (!mapping.kind || mapping.headerRow < 0)
        return;
    const auto kind = *mapping.kind;
    const auto columns = core::findColumns(withoutAnonymous(), kind, headings(kind));
    const int width = widthOf(m_flat, m_headerRow);
    const auto values = valuesBelow(m_flat, m_headerRow, width);
    for (int at = 0; at < width; ++at) {
        auto column = mapped(at, columns);
        column.samples = values.at(at).samples;
        if (!column.heading.isEmpty() || values.at(at).filled > 0)
            mapping.columns.append(column);
    }
    if (isAboutStudents(kind)) {
        mapByValues(mapping, m_flat, values, Lookups(m_known));
        settleGrid(mapping, m_flat);
    }
    const auto fields = fieldHeadings(sectionOf(kind));
    for (auto& column : mapping.columns)
        offerNear(column, fields);
    std::ranges::copy_if(columns.issues, std::back_inserter(mapping.issues),
        [](const Issue& issue) { return issue.code.startsWith("sheet.map."); });
}

SheetMapping proposed(const Sheet& sheet, const Records& known, const ImportMemory& memory,
    const Fixed& fixed, SheetMapping mapping)
{
    Proposal proposal(sheet, known, memory, fixed);
    proposal.findShapeAndHeadings(mapping);
    proposal.findKind(mapping);
    proposal.findColumns(mapping);
    if (!mapping.kind)
        mapping.issues.append(undecidedKind(sheet));
    else
        proposeLeftOut(mapping, sheet);
    return mapping;
}

} // namespace

SheetMapping proposeMapping(
    const Sheet& sheet, const Records& known, const ImportMemory& memory, const ImportOptions& options)
{
    SheetMapping mapping;
    mapping.cohort = options.cohort;
    return proposed(
        sheet, known, memory, {.kind = options.kind, .headings = options.headings, .columns = {}}, mapping);
}

SheetMapping remapped(
    const Sheet& sheet, const SheetMapping& changed, const Records& known, const ImportMemory& memory)
{
    SheetMapping mapping;
    mapping.cohort = changed.cohort;
    mapping.headerRow = changed.headerRow;
    mapping.headerRows = changed.headerRows;
    Fixed fixed{.kind = changed.kind, .headings = {}, .columns = {}};
    for (const auto& column : changed.columns) {
        if (column.reason == MappingReason::User)
            fixed.columns.insert(column.at, column);
    }
    mapping = proposed(sheet, known, memory, fixed, mapping);
    if (!changed.scoreWords.isEmpty())
        mapping.scoreWords = changed.scoreWords;
    return mapping;
}

int likelySheet(const QList<Sheet>& sheets, const Records& known)
{
    int best = -1;
    qsizetype most = -1;
    for (int i = 0; i < sheets.size(); ++i) {
        if (sheets.at(i).isHidden || sheets.at(i).rows.isEmpty())
            continue;
        const auto mapping = proposeMapping(sheets.at(i), known);
        const auto read = std::ranges::count_if(mapping.columns, &MappedColumn::isRead);
        if (read > most) {
            most = read;
            best = i;
        }
    }
    return best;
}

} // namespace core
