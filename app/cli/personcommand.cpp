// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "app/cli/file.h"
#include "app/cli/records.h"
#include "app/cli/report.h"
#include "core/person.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::PersonCommand)
};

int run(const Arguments& arguments)
{
    const auto number = arguments.value(u"student"_s);
    if (number.isEmpty())
        throw UsageError{Tr::tr("Say with --student who is meant, by number or e-mail.")};
    const core::Workspace workspace(arguments.positional.first());
    const auto campaign = campaignOf(workspace, arguments).id;
    const auto records = workspace.store().records(campaign);
    printJson(core::personRecord(workspace, campaign, studentOf(records, number).id));
    return Done;
}

} // namespace

Command personCommand()
{
    return {.name = u"person"_s,
        .operands = {u"FILE"_s},
        .options
        = {{u"student"_s, u"NUMBER"_s, Tr::tr("The student, by number or e-mail.")}, campaignOption()},
        .summary = Tr::tr("Tells everything that the file holds about one student, as JSON."),
        .run = run};
}

} // namespace cli
