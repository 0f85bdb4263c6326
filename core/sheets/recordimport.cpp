// SPDX-License-Identifier: MIT
#include "core/sheets/recordimport.h"

#include "core/sheets/columns.h"
#include "core/sheets/organisationsheet.h"
#include "core/sheets/projectsheet.h"
#include "core/sheets/rostersheet.h"
#include "core/sheets/rulesheet.h"
#include "core/sheets/volunteersheet.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// The columns without which a sheet cannot be of a kind: of each group at least one.
using Demands = QList<QStringList>;

Demands demandsOf(SheetKind kind)
{
    switch (kind) {
    case SheetKind::Answers:
    case SheetKind::Wishes:
    case SheetKind::Skills:
    case SheetKind::Students: return {{u"number"_s, u"email"_s, u"fullName"_s, u"lastName"_s}};
    case SheetKind::Projects: return {{u"title"_s, u"reference"_s}};
    case SheetKind::Organisations: return {{u"name"_s}};
    case SheetKind::Volunteers: return {{u"name"_s, u"lastName"_s, u"email"_s}};
    case SheetKind::Rules: return {{u"kind"_s}};
    }
    return {};
}

// Names and addresses are in many sheets; these columns tell the kinds apart.
Demands marksOf(SheetKind kind)
{
    switch (kind) {
    case SheetKind::Answers:
    case SheetKind::Wishes:
    case SheetKind::Skills:
    case SheetKind::Students: return demandsOf(kind);
    case SheetKind::Volunteers: return demandsOf(kind) + Demands{{u"roles"_s, u"capacity"_s}};
    case SheetKind::Rules: return demandsOf(kind) + Demands{{u"students"_s, u"projects"_s, u"most"_s}};
    case SheetKind::Projects:
    case SheetKind::Organisations: return demandsOf(kind);
    }
    return {};
}

bool hasOneOfEach(const Columns& columns, const Demands& demands)
{
    return std::ranges::all_of(demands, [&](const QStringList& oneOf) {
        return std::ranges::any_of(oneOf, [&](const QString& field) { return columns.has(field); });
    });
}

OwnHeadings ownHeadings(SheetKind kind, const Records& known)
{
    return isAboutStudents(kind) ? studentHeadings(known) : OwnHeadings();
}

/// The kind whose headings fit most columns; none when two fit as well.
std::optional<SheetKind> kindOf(const Sheet& sheet, const Records& known, const ImportOptions& options)
{
    std::optional<SheetKind> best;
    qsizetype most = 0;
    for (const auto& entry : codes(SheetKind())) {
        if (entry.value != SheetKind::Students && isAboutStudents(entry.value))
            continue; // told apart below
        const auto columns
            = findColumns(sheet, entry.value, ownHeadings(entry.value, known), options.headings);
        if (columns.list.size() < most || !hasOneOfEach(columns, marksOf(entry.value)))
            continue;
        best = columns.list.size() > most ? std::optional(entry.value) : std::nullopt;
        most = columns.list.size();
    }
    return best;
}

Issue undecided(const Sheet& sheet)
{
    QStringList kinds;
    for (const auto& entry : codes(SheetKind()))
        kinds.append(Message{entry.label}.text());
    const int row = sheet.rows.isEmpty() ? 0 : sheet.rows.firstKey();
    return {.code = "sheet.kind.unknown",
        .message = {QT_TRANSLATE_NOOP("core::Message",
                        "The headings do not tell what the rows are. Say which: %1. Seen: %2."),
            {kinds.join(u", "_s), seenHeadings(sheet, row)}},
        .place = {.sheet = sheet.name, .row = row + 1, .column = {}, .value = {}}};
}

RecordImport readKind(
    const Sheet& sheet, const Columns& columns, SheetKind kind, const Records& known, const QString& cohort)
{
    switch (kind) {
    case SheetKind::Answers:
    case SheetKind::Wishes:
    case SheetKind::Skills:
    case SheetKind::Students: return readStudents(sheet, columns, known, cohort);
    case SheetKind::Projects: return readProjects(sheet, columns, known);
    case SheetKind::Organisations: return readOrganisations(sheet, columns, known);
    case SheetKind::Volunteers: return readVolunteers(sheet, columns, known);
    case SheetKind::Rules: return readRules(sheet, columns, known);
    }
    return {};
}

} // namespace

RecordImport readRecords(const Sheet& sheet, const Records& known, const ImportOptions& options)
{
    RecordImport import;
    import.kind = options.kind ? options.kind : kindOf(sheet, known, options);
    if (!import.kind) {
        import.issues.append(undecided(sheet));
        return import;
    }
    const auto kind = *import.kind;
    const auto own = ownHeadings(kind, known);
    auto columns = findColumns(sheet, kind, own, options.headings);
    for (const auto& oneOf : demandsOf(kind))
        demandColumns(columns, sheet, kind, oneOf);
    if (!hasError(columns.issues))
        import = readKind(sheet, columns, kind, known, options.cohort);
    import.kind = kind;
    import.issues = columns.issues + import.issues;
    return import;
}

} // namespace core
