// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "app/cli/file.h"
#include "app/cli/report.h"
#include "core/sheets/templates.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::TemplateCommand)
};

// Without a programme the form has no lists of its records, and the whole vocabulary of the columns.
core::Records recordsOf(const Arguments& arguments)
{
    if (!arguments.has(u"file"_s))
        return {};
    const core::Workspace workspace(arguments.value(u"file"_s));
    return workspace.store().records(campaignOf(workspace, arguments).id);
}

int run(const Arguments& arguments)
{
    const auto word = arguments.value(u"for"_s);
    const auto kind = core::fromCode<core::TemplateKind>(word);
    if (!kind)
        throw UsageError{
            Tr::tr("--for takes students, wishes, projects, organisations, volunteers or rules, not “%1”.")
                .arg(word)};
    const auto& path = arguments.positional.first();
    if (!path.endsWith(u".xlsx"_s, Qt::CaseInsensitive) && !path.endsWith(u".ods"_s, Qt::CaseInsensitive))
        throw UsageError{Tr::tr("“%1” must end in .xlsx or .ods.").arg(path)};
    printIssues(core::writeTables(path, core::templateTables(*kind, recordsOf(arguments))));
    printLine(Tr::tr("“%1” is ready to be filled and imported.").arg(path));
    return Done;
}

} // namespace

Command templateCommand()
{
    return {.name = u"template"_s,
        .operands = {u"OUT.xlsx|OUT.ods"_s},
        .options = {{u"for"_s, u"students|wishes|projects|organisations|volunteers|rules"_s,
                        Tr::tr("What will be filled in.")},
            {u"file"_s, u"FILE"_s, Tr::tr("Programme whose records are offered in lists.")},
            campaignOption()},
        .summary = Tr::tr("Writes a form to be filled in a spreadsheet and imported."),
        .run = run};
}

} // namespace cli
