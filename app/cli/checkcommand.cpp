// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "app/cli/file.h"
#include "app/cli/report.h"
#include "core/matching/preflight.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::CheckCommand)
};

int run(const Arguments& arguments)
{
    const core::Workspace workspace(arguments.positional.first());
    auto issues = workspace.check();
    for (const auto& campaign : workspace.store().campaigns.all()) {
        const auto records = workspace.store().records(campaign.id);
        const bool hasBegun = !records.projects.isEmpty() || !records.students.isEmpty();
        if (hasBegun) // An empty campaign is not wrong.
            issues += core::preflight(records, {});
    }
    printIssues(issues);
    if (core::hasError(issues))
        return DataRefused;
    printLine(issues.isEmpty() ? Tr::tr("The file is sound, and a match can run.")
                               : Tr::tr("The file is sound, and a match can run; see the remarks above."));
    return Done;
}

} // namespace

Command checkCommand()
{
    return {.name = u"check"_s,
        .operands = {u"FILE"_s},
        .options = {},
        .summary = Tr::tr("Checks the file, its records, and what a match would meet."),
        .run = run};
}

} // namespace cli
