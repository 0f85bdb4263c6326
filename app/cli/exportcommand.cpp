// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "app/cli/file.h"
#include "app/cli/report.h"
#include "core/sheets/projectsheet.h"
#include "core/sheets/rostersheet.h"
#include "core/sheets/teamsheet.h"
#include "core/sheets/volunteersheet.h"

using namespace Qt::Literals::StringLiterals;
// Unqualified as return types: lupdate loses the context behind “core::”.
using core::Table;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::ExportCommand)
};

Table teams(const core::Workspace& workspace, const core::Records& records, const Arguments& arguments)
{
    const auto scenario = scenarioOf(workspace, records.campaign.id, arguments);
    if (!scenario)
        throw NotInData{Tr::tr("There are no teams yet: run “match” first.")};
    return core::teamsTable(records, *scenario);
}

Table tableOf(const core::Workspace& workspace, const Arguments& arguments)
{
    const auto what = arguments.value(u"what"_s);
    const auto records = workspace.store().records(campaignOf(workspace, arguments).id);
    if (what == u"teams"_s)
        return teams(workspace, records, arguments);
    if (what == u"students"_s)
        return core::studentsTable(records);
    if (what == u"projects"_s)
        return core::projectsTable(records);
    if (what == u"volunteers"_s)
        return core::volunteersTable(records);
    throw UsageError{Tr::tr("--what takes teams, students, projects or volunteers, not “%1”.").arg(what)};
}

int run(const Arguments& arguments)
{
    if (!arguments.has(u"what"_s))
        throw UsageError{Tr::tr("Say with --what is to be exported.")};
    const auto& path = arguments.positional.at(1);
    if (!path.endsWith(u".xlsx"_s, Qt::CaseInsensitive) && !path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        throw UsageError{Tr::tr("“%1” must end in .xlsx or .csv.").arg(path)};
    const core::Workspace workspace(arguments.positional.first());
    const auto table = tableOf(workspace, arguments);
    printIssues(core::writeTables(path, {table}));
    printLine(Tr::tr("%n row(s) written to “%1”.", nullptr, int(table.rows.size())).arg(path));
    return Done;
}

} // namespace

Command exportCommand()
{
    return {.name = u"export"_s,
        .operands = {u"FILE"_s, u"OUT.xlsx|OUT.csv"_s},
        .options = {{u"what"_s, u"teams|students|projects|volunteers"_s, Tr::tr("What to write.")},
            campaignOption(), scenarioOption()},
        .summary = Tr::tr("Writes a spreadsheet."),
        .run = run};
}

} // namespace cli
