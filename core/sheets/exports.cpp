// SPDX-License-Identifier: MIT
#include "core/sheets/exports.h"

#include "core/sheets/cardsheets.h"
#include "core/sheets/headings.h"
#include "core/sheets/organisationsheet.h"
#include "core/sheets/projectsheet.h"
#include "core/sheets/recordimport.h"
#include "core/sheets/rostersheet.h"
#include "core/sheets/rulesheet.h"
#include "core/sheets/teamsheet.h"
#include "core/sheets/volunteersheet.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::Exports)
};

/// The section of the data file of headings.
QString sectionOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Students:
    case ExportKind::Wishes: return u"students"_s;
    case ExportKind::Projects: return u"projects"_s;
    case ExportKind::Organisations: return u"organisations"_s;
    case ExportKind::Volunteers: return u"volunteers"_s;
    case ExportKind::Rules: return u"rules"_s;
    case ExportKind::Teams: return u"teams"_s;
    case ExportKind::TeamSheets:
    case ExportKind::ProjectSheets:
    case ExportKind::Programme: break;
    }
    return {};
}

// A list of what may go out, not of what may not: a new column stays inside until somebody thinks.
QStringList publicColumns(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Students:
        return {u"lastName"_s, u"firstName"_s, u"school"_s, u"cohort"_s, u"track"_s, u"group"_s};
    case ExportKind::Projects:
        return {u"reference"_s, u"title"_s, u"organisation"_s, u"summary"_s, u"problem"_s, u"teamMin"_s,
            u"teamIdeal"_s, u"teamMax"_s, u"teamsMax"_s, u"tutor"_s, u"eligibleCohorts"_s,
            u"eligibleTracks"_s, u"requiredNeeds"_s, u"wishedNeeds"_s};
    case ExportKind::Organisations:
        return {u"name"_s, u"acronym"_s, u"legalForm"_s, u"purpose"_s, u"city"_s, u"website"_s};
    case ExportKind::Volunteers: return {u"name"_s, u"roles"_s, u"employer"_s};
    case ExportKind::Teams:
        return {u"project"_s, u"organisation"_s, u"team"_s, u"tutor"_s, u"mentor"_s, u"lastName"_s,
            u"firstName"_s, u"cohort"_s};
    default: return {};
    }
}

/// What students may know of: those who are there, and projects that are open or under way.
Records publicRecords(Records records)
{
    records.students.removeIf(
        [](const Student& student) { return student.status != Student::Status::Active; });
    records.projects.removeIf([](const Project& project) {
        return !project.isOpen() && project.status != Project::Status::Running
            && project.status != Project::Status::Delivered;
    });
    return records;
}

template<typename Keep>
Table filtered(const Table& table, const Keep& keep)
{
    auto kept = table;
    kept.columns.clear();
    kept.rows = QList<QList<Cell>>(table.rows.size());
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (!keep(table.columns.at(i).heading))
            continue;
        kept.columns.append(table.columns.at(i));
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            kept.rows[row].append(table.rows.at(row).value(i));
    }
    return kept;
}

Table wishesTable(const Records& records)
{
    static const QStringList kept{
        u"number"_s, u"lastName"_s, u"firstName"_s, u"email"_s, u"cohort"_s, u"wish"_s, u"veto"_s};
    auto table = filtered(studentsTable(records),
        [](const QString& heading) { return kept.contains(columnCode(ExportKind::Wishes, heading)); });
    table.name = Tr::tr("Wishes");
    return table;
}

Table oneTable(const Records& records, const std::optional<Scenario>& scenario, ExportKind kind)
{
    switch (kind) {
    case ExportKind::Students: return studentsTable(records);
    case ExportKind::Wishes: return wishesTable(records);
    case ExportKind::Projects: return projectsTable(records);
    case ExportKind::Organisations: return organisationsTable(records);
    case ExportKind::Volunteers: return volunteersTable(records);
    case ExportKind::Rules: return rulesTable(records);
    default: return teamsTable(records, scenario.value_or(Scenario()));
    }
}

} // namespace

std::span<const Coded<ExportKind>> codes(ExportKind)
{
    using enum ExportKind;
    using Entry = Coded<ExportKind>;
    static constexpr std::array list{
        Entry{Students, "students", QT_TRANSLATE_NOOP("core::Message", "Students, with skills and wishes")},
        Entry{Wishes, "wishes", QT_TRANSLATE_NOOP("core::Message", "Wishes")},
        Entry{Projects, "projects", QT_TRANSLATE_NOOP("core::Message", "Projects")},
        Entry{Organisations, "organisations", QT_TRANSLATE_NOOP("core::Message", "Organisations")},
        Entry{Volunteers, "volunteers", QT_TRANSLATE_NOOP("core::Message", "Volunteers")},
        Entry{Rules, "rules", QT_TRANSLATE_NOOP("core::Message", "Rules")},
        Entry{Teams, "teams", QT_TRANSLATE_NOOP("core::Message", "Teams, in one table")},
        Entry{TeamSheets, "team-sheets", QT_TRANSLATE_NOOP("core::Message", "Teams, one sheet each")},
        Entry{
            ProjectSheets, "project-sheets", QT_TRANSLATE_NOOP("core::Message", "Projects, one sheet each")},
        Entry{Programme, "all", QT_TRANSLATE_NOOP("core::Message", "The whole programme, as a copy")},
    };
    return list;
}

bool needsScenario(ExportKind kind)
{
    return kind == ExportKind::Teams || kind == ExportKind::TeamSheets;
}

bool mayGoToStudents(ExportKind kind)
{
    return kind != ExportKind::Wishes && kind != ExportKind::Rules && kind != ExportKind::Programme;
}

bool hasColumns(ExportKind kind)
{
    return !sectionOf(kind).isEmpty();
}

QList<Table> exportTables(
    const Records& records, const std::optional<Scenario>& scenario, ExportKind kind, Audience audience)
{
    const bool isPublic = audience == Audience::Students;
    const auto shown = isPublic ? publicRecords(records) : records;
    if (kind == ExportKind::TeamSheets)
        return teamCards(shown, scenario.value_or(Scenario()), isPublic);
    if (kind == ExportKind::ProjectSheets)
        return projectCards(shown, scenario, isPublic);
    const auto table = oneTable(shown, scenario, kind);
    if (!isPublic)
        return {table};
    const auto allowed = publicColumns(kind);
    return {
        filtered(table, [&](const QString& heading) { return allowed.contains(columnCode(kind, heading)); })};
}

QString columnCode(ExportKind kind, const QString& heading)
{
    const auto section = sectionOf(kind);
    if (section == u"students" && rankInHeading(heading))
        return u"wish"_s;
    const auto field = fieldHeadings(section).value(normalisedHeading(heading)).field;
    return field.isEmpty() ? heading : field;
}

Table withoutColumns(const Table& table, ExportKind kind, const QStringList& codes)
{
    const auto kept
        = filtered(table, [&](const QString& heading) { return !codes.contains(columnCode(kind, heading)); });
    return kept.columns.isEmpty() ? table : kept;
}

} // namespace core
