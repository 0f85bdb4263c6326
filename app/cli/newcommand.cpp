// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "app/cli/file.h"
#include "app/cli/report.h"
#include "core/newprogramme.h"
#include "core/sample.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::NewCommand)
};

int run(const Arguments& arguments)
{
    const auto path = arguments.positional.first();
    const auto name = arguments.value(u"campaign"_s);
    const auto fill = [&](core::Workspace& workspace) {
        if (arguments.has(u"sample"_s))
            return core::fillSample(workspace, name);
        const auto seed = int(QRandomGenerator::system()->bounded(0x7fffffff));
        const auto campaign = core::newCampaign(name, QDate::currentDate(), seed);
        workspace.change({QT_TRANSLATE_NOOP("core::Message", "New campaign")},
            [&](core::Store& store) { store.campaigns.save(campaign); });
    };
    const auto workspace = core::makeProgramme(path, fill);
    printLine(Tr::tr("“%1” is ready, with the campaign “%2”.")
                  .arg(path, workspace->store().campaigns.all().first().name));
    return Done;
}

} // namespace

Command newCommand()
{
    return {.name = u"new"_s,
        .operands = {u"FILE"_s},
        .options = {{u"sample"_s, {}, Tr::tr("Fill it with the sample programme.")},
            {u"campaign"_s, u"NAME"_s, Tr::tr("Name of its campaign.")}},
        .summary = Tr::tr("Makes a programme file with one campaign."),
        .run = run};
}

} // namespace cli
