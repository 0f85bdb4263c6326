// SPDX-License-Identifier: MIT
#include "core/sheets/importdiff.h"

#include "core/sheets/headerrows.h"
#include "core/sheets/mappedcolumns.h"
#include "core/sheets/newrecords.h"
#include "core/sheets/organisationsheet.h"
#include "core/sheets/projectsheet.h"
#include "core/sheets/rostersheet.h"
#include "core/sheets/rulesheet.h"
#include "core/sheets/shape.h"
#include "core/sheets/volunteersheet.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

RecordImport readKind(const Sheet& sheet, const Columns& columns, const Records& known, const QString& cohort)
{
    switch (columns.kind) {
    case SheetKind::Students:
    case SheetKind::Answers:
    case SheetKind::Wishes:
    case SheetKind::Skills: return readStudents(sheet, columns, known, cohort);
    case SheetKind::Projects: return readProjects(sheet, columns, known);
    case SheetKind::Organisations: return readOrganisations(sheet, columns, known);
    case SheetKind::Volunteers: return readVolunteers(sheet, columns, known);
    case SheetKind::Rules: return readRules(sheet, columns, known);
    }
    Q_UNREACHABLE();
}

Sheet flattened(const Sheet& sheet, const SheetMapping& mapping)
{
    if (mapping.headerRow < 0)
        return sheet;
    const auto* shape = shapeOf(mapping.source);
    const auto headings
        = headingTexts(sheet, mapping.headerRow, mapping.headerRows, shape && shape->headerRows > 1);
    return withOneHeaderRow(sheet, mapping.firstDataRow() - 1, headings);
}

/// Sets the rows in error beside the others, and gives each row its issues.
class RowDiffs
{
public:
    RowDiffs(const Sheet& sheet, const Columns& columns) : m_sheet(sheet), m_columns(columns) { }

    [[nodiscard]] QList<RecordDiff> merged(const RecordImport& import) const;

private:
    [[nodiscard]] QString nameOf(int row) const;

    const Sheet& m_sheet;
    const Columns& m_columns;
};

// What stands in the columns that are read, for somebody who looks for the row.
QString RowDiffs::nameOf(int row) const
{
    QStringList texts;
    for (const auto& column : m_columns.list) {
        const auto text = m_sheet.at(row - 1, column.at).shown().simplified();
        if (!text.isEmpty() && texts.size() < 3)
            texts.append(text);
    }
    return texts.join(u", "_s);
}

QList<RecordDiff> RowDiffs::merged(const RecordImport& import) const
{
    QMap<int, Issues> issues;
    for (const auto& issue : import.issues) {
        if (issue.place.row > m_columns.headerRow + 1)
            issues[issue.place.row].append(issue);
    }
    QMap<int, RecordDiff> rows;
    for (const auto& diff : import.rows)
        rows.insert(diff.row, diff);
    for (auto it = issues.cbegin(); it != issues.cend(); ++it) {
        if (!rows.contains(it.key()) && hasError(*it))
            rows.insert(
                it.key(), {.state = RecordDiff::State::InError, .name = nameOf(it.key()), .row = it.key()});
        if (rows.contains(it.key()))
            rows[it.key()].issues = *it;
    }
    return rows.values();
}

template<typename Record, typename Name>
void addMissing(QList<RecordDiff>& rows, const QList<Record>& known, RecordKind kind, const Name& name)
{
    QSet<QString> seen;
    for (const auto& row : std::as_const(rows))
        seen.insert(row.record.id);
    for (const auto& record : known) {
        const auto id = record.id.toString();
        if (!seen.contains(id))
            rows.append({.state = RecordDiff::State::Missing,
                .record = {.kind = kind, .id = id},
                .name = name(record)});
    }
}

void addAllMissing(ImportDiff& diff, const Records& known)
{
    switch (diff.kind) {
    case SheetKind::Projects:
        addMissing(diff.rows, known.projects, RecordKind::Project,
            [](const Project& project) { return u"%1 – %2"_s.arg(project.reference, project.title); });
        return;
    case SheetKind::Organisations:
        addMissing(diff.rows, known.organisations, RecordKind::Organisation,
            [](const Organisation& organisation) { return organisation.name; });
        return;
    case SheetKind::Volunteers:
        addMissing(diff.rows, known.volunteers, RecordKind::Volunteer,
            [](const Volunteer& volunteer) { return volunteer.name; });
        return;
    case SheetKind::Rules:
        addMissing(diff.rows, known.rules, RecordKind::Rule,
            [](const Rule& rule) { return labelOf(rule.kind).text(); });
        return;
    default:
        addMissing(diff.rows, known.students, RecordKind::Student,
            [](const Student& student) { return student.fullName(); });
    }
}

} // namespace

int ImportDiff::count(RecordDiff::State state) const
{
    return int(std::ranges::count(rows, state, &RecordDiff::state));
}

bool ImportDiff::isBlocked() const
{
    QSet<int> inError;
    for (const auto& row : rows) {
        if (row.state == RecordDiff::State::InError)
            inError.insert(row.row);
    }
    return std::ranges::any_of(
        issues, [&](const Issue& issue) { return isError(issue) && !inError.contains(issue.place.row); });
}

ImportDiff diffOf(const Sheet& sheet, const SheetMapping& mapping, const Records& known,
    const QList<ImportDecision>& decisions)
{
    ImportDiff diff;
    diff.issues = mapping.issues;
    if (!mapping.kind)
        return diff;
    diff.kind = *mapping.kind;
    auto flat = flattened(sheet, mapping);
    diff.issues += mappingIssues(flat, mapping);
    if (hasError(diff.issues))
        return diff;
    auto columns = columnsOf(mapping, decisions);
    if (isLong(columns)) {
        auto wide = widened(flat, columns);
        flat = wide.sheet;
        columns = wide.columns;
    }
    const NewRecords made(known, decisions);
    const auto enlarged = made.added(known);
    auto import = readKind(flat, columns, enlarged, mapping.cohort);
    made.keepUsed(import.records);
    diff.issues += import.issues;
    diff.questions = import.questions;
    diff.records = import.records;
    diff.rows = RowDiffs(flat, columns).merged(import);
    addAllMissing(diff, known);
    return diff;
}

} // namespace core
