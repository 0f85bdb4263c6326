// SPDX-License-Identifier: MIT
#include "core/sheets/programmereader.h"

#include "core/domain/text.h"
#include "core/sheets/programmebook.h"
#include "core/sheets/rawvalue.h"
#include "core/sheets/tablewords.h"

#include <QSet>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// A sheet of the workbook and where the columns of its table stand in it.
struct TableSheet
{
    const Sheet* sheet = nullptr;
    const RawTable* stored = nullptr;
    QHash<int, int> at; ///< Column of the table → column of the sheet.
    QHash<int, QString> ids; ///< Row of the sheet → id that it gets.
};

RecordKind kindOf(const QString& table)
{
    static const QHash<QString, RecordKind> kinds{{u"campaign"_s, RecordKind::Campaign},
        {u"cohort"_s, RecordKind::Cohort}, {u"student"_s, RecordKind::Student},
        {u"project"_s, RecordKind::Project}, {u"organisation"_s, RecordKind::Organisation},
        {u"volunteer"_s, RecordKind::Volunteer}, {u"rule"_s, RecordKind::Rule}};
    return kinds.value(table, RecordKind::None);
}

QHash<QString, qsizetype> rowsById(const RawTable& table)
{
    QHash<QString, qsizetype> rows;
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        rows.insert(table.rows.at(i).constFirst().toString(), i);
    return rows;
}

bool isBlank(const QList<Cell>& cells)
{
    return std::ranges::all_of(cells, [](const Cell& cell) { return cell.shown().trimmed().isEmpty(); });
}

class ProgrammeReader
{
public:
    ProgrammeReader(const QList<Sheet>& sheets, const QList<RawTable>& stored);

    [[nodiscard]] ProgrammeDiff read();

private:
    void findSheet(const Sheet& sheet);
    void giveIds(TableSheet& from);
    [[nodiscard]] QString idFor(const TableSheet& from, int row, const RowLabels& stored) const;
    [[nodiscard]] bool isOnlyEmptyCampaign() const;
    void readTable(const TableSheet& from);
    void readRow(const TableSheet& from, int row, const QVariantList& before, bool isNew, RawTable& into);
    [[nodiscard]] QVariant valueOf(
        const TableSheet& from, const RawColumn& column, const Cell& cell, const SheetPlace& place);
    void note(const TableSheet& from, int row, const QVariantList& before, const QVariantList& after,
        RecordDiff::State state, const Issues& issues);
    [[nodiscard]] QString textOf(const RawTable& table, int column, const QVariant& value) const;
    [[nodiscard]] QString nameOf(const RawTable& table, const QVariantList& row) const;
    void findAbsent(const TableSheet& from);
    void findRemoved(const RawTable& table);

    const QList<RawTable> m_stored;
    QHash<QString, TableSheet> m_sheets; // by table
    QSet<QString> m_covered;
    QHash<QString, RowLabels> m_labels; // stored and read
    QHash<QString, QString> m_ids; // as the workbook has them → as they are given
    QHash<QString, QSet<QString>> m_given; // by table
    ProgrammeDiff m_diff;
};

ProgrammeReader::ProgrammeReader(const QList<Sheet>& sheets, const QList<RawTable>& stored) : m_stored(stored)
{
    for (const auto& table : m_stored)
        m_labels.insert(table.name, RowLabels(table));
    for (const auto& sheet : sheets) {
        if (sheet.name != programmeMark() && !sheet.rows.isEmpty())
            findSheet(sheet);
        for (auto row = sheet.rows.begin(); sheet.name == programmeMark() && row != sheet.rows.end(); ++row)
            m_covered.insert(row->value(0).shown());
    }
}

void ProgrammeReader::findSheet(const Sheet& sheet)
{
    const auto name = tableOfTitle(sheet.name);
    const auto stored = std::ranges::find(m_stored, name.value_or(QString()), &RawTable::name);
    if (stored == m_stored.end()) {
        m_diff.issues.append(Issue{.code = "programme.sheet.unknown",
            .message = {QT_TRANSLATE_NOOP("core::Message", "The sheet “%1” is not read."), {sheet.name}},
            .severity = Issue::Severity::Warning,
            .place = {sheet.name, 1, {}, {}}});
        return;
    }
    TableSheet found{.sheet = &sheet, .stored = &*stored, .at = {}, .ids = {}};
    const auto headings = sheet.rows.value(0);
    for (int i = 0; i < headings.size(); ++i) {
        const auto heading = headings.at(i).shown();
        const int column = columnOfTitle(*stored, heading);
        if (column >= 0)
            found.at.insert(column, i);
        else if (!heading.isEmpty())
            m_diff.issues.append(Issue{.code = "programme.column.unknown",
                .message = {QT_TRANSLATE_NOOP("core::Message", "The column “%1” is not read."), {heading}},
                .severity = Issue::Severity::Warning,
                .place = {sheet.name, 1, heading, {}}});
    }
    m_sheets.insert(stored->name, found);
}

bool ProgrammeReader::isOnlyEmptyCampaign() const
{
    return std::ranges::all_of(m_stored, [](const RawTable& table) {
        if (table.name == u"campaign")
            return table.rows.size() == 1;
        return table.name == u"skill" || table.name == u"slot" || table.rows.isEmpty();
    });
}

QString ProgrammeReader::idFor(const TableSheet& from, int row, const RowLabels& stored) const
{
    const auto& table = *from.stored;
    const auto given = from.at.contains(0) ? from.sheet->at(row, from.at.value(0)).shown() : QString();
    if (stored.contains(given))
        return given;
    QVariantList values(table.columns.size());
    for (auto at = from.at.begin(); at != from.at.end(); ++at)
        values[at.key()] = from.sheet->at(row, at.value()).shown();
    if (const auto same = stored.idOf(labelOf(table, values)); !same.isEmpty())
        return same;
    // A new file has a campaign that nobody has used: it becomes that of the workbook.
    if (table.name == u"campaign" && from.sheet->rows.size() == 2 && isOnlyEmptyCampaign())
        return table.rows.constFirst().constFirst().toString();
    const bool isId = !QUuid::fromString(given).isNull();
    return isId ? given : QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void ProgrammeReader::giveIds(TableSheet& from)
{
    const auto& table = *from.stored;
    const RowLabels stored(table);
    auto& taken = m_given[table.name];
    for (auto row = from.sheet->rows.begin(); row != from.sheet->rows.end(); ++row) {
        if (row.key() == 0 || isBlank(*row))
            continue;
        const auto id = idFor(from, row.key(), stored);
        const auto written = row->value(from.at.value(0, -1)).shown();
        if (taken.contains(id)) {
            m_diff.issues.append(Issue{.code = "programme.row.duplicate",
                .message = {QT_TRANSLATE_NOOP("core::Message", "Two rows stand for the same record.")},
                .place = {from.sheet->name, row.key() + 1, {}, {}}});
            continue;
        }
        taken.insert(id);
        from.ids.insert(row.key(), id);
        m_ids.insert(written, id);
        QVariantList values(table.columns.size());
        for (auto at = from.at.begin(); at != from.at.end(); ++at)
            values[at.key()] = row->value(at.value()).shown();
        m_labels[table.name].add(labelOf(table, values), id);
    }
}

QVariant ProgrammeReader::valueOf(
    const TableSheet& from, const RawColumn& column, const Cell& cell, const SheetPlace& place)
{
    if (column.refersTo.isEmpty())
        return rawValue(cell, from.stored->name, column, place, m_diff.issues);
    const auto name = cell.shown().trimmed();
    const auto& labels = m_labels[column.refersTo];
    if (const auto id = labels.idOf(name); !id.isEmpty())
        return id;
    if (const auto id = m_ids.value(name, name); labels.contains(id))
        return id;
    m_diff.issues.append(Issue{.code = "programme.reference.unknown",
        .message = {QT_TRANSLATE_NOOP("core::Message", "“%1” is not in the sheet “%2”."),
            {name, titleOfTable(column.refersTo)}},
        .place = place});
    return {};
}

void ProgrammeReader::readRow(
    const TableSheet& from, int row, const QVariantList& before, bool isNew, RawTable& into)
{
    const auto& table = *from.stored;
    const auto known = m_diff.issues.size();
    auto after = before;
    after[0] = from.ids.value(row);
    for (auto at = from.at.begin(); at != from.at.end(); ++at) {
        const auto& cell = from.sheet->at(row, at.value());
        if (at.key() == 0 || cell.shown().isEmpty())
            continue;
        const SheetPlace place{
            from.sheet->name, row + 1, titleOfColumn(table.columns.at(at.key()).name), cell.shown()};
        const auto value = valueOf(from, table.columns.at(at.key()), cell, place);
        if (value.isValid())
            after[at.key()] = value;
    }
    for (int i = 1; i < after.size(); ++i) {
        if (after.at(i).isNull() && !table.columns.at(i).mayBeEmpty && m_diff.issues.size() == known)
            m_diff.issues.append(Issue{.code = "programme.cell.missing",
                .message = {QT_TRANSLATE_NOOP("core::Message", "A value is missing in the column “%1”."),
                    {titleOfColumn(table.columns.at(i).name)}},
                .place = {from.sheet->name, row + 1, titleOfColumn(table.columns.at(i).name), {}}});
    }
    const auto issues = m_diff.issues.sliced(known);
    const bool isSame = !isNew && after == before;
    (isNew ? m_diff.added : isSame ? m_diff.unchanged : m_diff.changed) += 1;
    if (!isSame)
        into.rows.append(after);
    const auto state = !issues.isEmpty() ? RecordDiff::State::InError
        : isNew                          ? RecordDiff::State::New
        : isSame                         ? RecordDiff::State::Unchanged
                                         : RecordDiff::State::Changed;
    if (table.ownerColumn() < 0 || state != RecordDiff::State::Unchanged)
        note(from, row, isNew ? QVariantList(before.size()) : before, after, state, issues);
}

void ProgrammeReader::readTable(const TableSheet& from)
{
    const auto& table = *from.stored;
    const auto stored = rowsById(table);
    RawTable changed{.name = table.name, .columns = table.columns};
    QVariantList fresh;
    for (const auto& column : table.columns) {
        const bool isText = column.type == RawColumn::Type::Text && !column.mayBeEmpty;
        fresh.append(column.usual.isValid() || !isText ? column.usual : QVariant(u""_s));
    }
    // A list without an order of its own keeps the order of the sheet.
    const int position = table.at(u"position"_s);
    auto rows = from.ids.keys();
    std::ranges::sort(rows);
    for (const int row : rows) {
        const auto known = stored.constFind(from.ids.value(row));
        const bool isNew = known == stored.cend();
        auto before = isNew ? fresh : table.rows.at(*known);
        if (isNew && position > 0)
            before[position] = double(row);
        readRow(from, row, before, isNew, changed);
    }
    m_diff.tables.append(changed);
}

QString ProgrammeReader::textOf(const RawTable& table, int column, const QVariant& value) const
{
    const auto& described = table.columns.at(column);
    if (!described.refersTo.isEmpty())
        return value.isNull() ? QString() : m_labels[described.refersTo].nameOf(value.toString());
    return rawText(value, table.name, described);
}

QString ProgrammeReader::nameOf(const RawTable& table, const QVariantList& row) const
{
    const int owner = table.ownerColumn();
    const auto name = owner < 0 ? labelOf(table, row) : textOf(table, owner, row.at(owner));
    return name.isEmpty() ? titleOfTable(table.name) : titleOfTable(table.name) + u" – "_s + name;
}

void ProgrammeReader::note(const TableSheet& from, int row, const QVariantList& before,
    const QVariantList& after, RecordDiff::State state, const Issues& issues)
{
    const auto& table = *from.stored;
    RecordDiff diff{.state = state,
        .record = {kindOf(table.name), from.ids.value(row)},
        .name = nameOf(table, after),
        .row = row + 1,
        .changes = {},
        .issues = issues};
    for (int i = 1; i < after.size(); ++i) {
        const auto was = textOf(table, i, before.at(i));
        const auto is = textOf(table, i, after.at(i));
        if (was != is && from.at.contains(i))
            diff.changes.append({.field = titleOfColumn(table.columns.at(i).name),
                .before = was,
                .after = is,
                .address = columnLetters(from.at.value(i)) + QString::number(row + 1)});
    }
    m_diff.rows.append(diff);
}

void ProgrammeReader::findAbsent(const TableSheet& from)
{
    const auto& table = *from.stored;
    for (const auto& row : table.rows) {
        const auto id = row.constFirst().toString();
        if (table.ownerColumn() < 0 && !m_given[table.name].contains(id))
            m_diff.rows.append(RecordDiff{.state = RecordDiff::State::Missing,
                .record = {kindOf(table.name), id},
                .name = nameOf(table, row),
                .row = 0});
    }
}

void ProgrammeReader::findRemoved(const RawTable& table)
{
    const int owner = table.ownerColumn();
    if (owner < 0 || !m_covered.contains(table.name))
        return;
    const auto& ownerTable = table.columns.at(owner).refersTo;
    const auto owners = m_given.value(ownerTable);
    const auto gone = m_diff.removed.value(ownerTable);
    for (const auto& row : table.rows) {
        const auto id = row.constFirst().toString();
        const auto ownerId = row.at(owner).toString();
        const bool isAbsent = owners.contains(ownerId) && !m_given[table.name].contains(id);
        if (isAbsent || gone.contains(ownerId))
            m_diff.removed[table.name].append(id);
    }
    m_diff.changed += int(m_diff.removed.value(table.name).size());
}

ProgrammeDiff ProgrammeReader::read()
{
    for (const auto& table : m_stored) {
        if (m_sheets.contains(table.name))
            giveIds(m_sheets[table.name]);
    }
    for (const auto& table : m_stored) {
        if (m_sheets.contains(table.name))
            readTable(m_sheets[table.name]);
        findRemoved(table);
    }
    for (const auto& table : m_stored) {
        if (m_sheets.contains(table.name))
            findAbsent(m_sheets[table.name]);
    }
    return m_diff;
}

} // namespace

ProgrammeDiff readProgramme(const QList<Sheet>& sheets, const QList<RawTable>& stored)
{
    return ProgrammeReader(sheets, stored).read();
}

} // namespace core
