// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "app/cli/report.h"
#include "core/backups.h"
#include "core/programmediff.h"
#include "core/restoring.h"
#include "core/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::RestoreCommand)
};

void printDifferences(const QString& programme, const QString& backup)
{
    const core::Workspace now(programme);
    const core::Workspace then(backup, core::Workspace::Mode::ReadOnly);
    const auto lines = core::sentences(core::differences(now, then));
    for (const auto& line : lines)
        printLine(line);
    if (lines.isEmpty())
        printLine(Tr::tr("The records are the same in both."));
}

int run(const Arguments& arguments)
{
    const auto programme = arguments.positional.first();
    const auto backup = arguments.value(u"from"_s);
    if (backup.isEmpty())
        throw UsageError{Tr::tr("Say with --from which backup is meant; “backup FILE --list” lists them.")};
    if (arguments.has(u"dry-run"_s)) {
        printDifferences(programme, backup);
        return Done;
    }
    const auto replaced = core::restore(programme, backup, QDateTime::currentDateTimeUtc());
    printLine(Tr::tr("“%1” is again as in “%2”.").arg(programme, backup));
    if (!replaced.backup.isEmpty())
        printLine(Tr::tr("What it held before is in “%1”.").arg(replaced.backup));
    if (!replaced.damaged.isEmpty())
        printLine(
            Tr::tr("It could not be opened before; the damaged file is kept as “%1”.").arg(replaced.damaged));
    return Done;
}

} // namespace

Command restoreCommand()
{
    return {.name = u"restore"_s,
        .operands = {u"FILE"_s},
        .options = {{u"from"_s, u"BACKUP"_s, Tr::tr("The backup to go back to.")},
            {u"dry-run"_s, {}, Tr::tr("Only tell what would come back and what would go.")}},
        .summary = Tr::tr("Puts a backup in the place of a file, which is backed up first."),
        .run = run};
}

} // namespace cli
