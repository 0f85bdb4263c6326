// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "app/cli/report.h"
#include "core/backups.h"
#include "core/workspace.h"

#include <QDir>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::BackupCommand)
};

void printList(const QString& programme)
{
    const auto backups = core::backupsOf(programme);
    for (const auto& backup : backups)
        printLine(backup.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u"  "_s
            + QLocale().formattedDataSize(backup.bytes).rightJustified(10) + u"  "_s + backup.path);
    if (backups.isEmpty())
        printLine(Tr::tr("There is no backup of “%1” in “%2”.")
                      .arg(programme, QDir::toNativeSeparators(core::backupFolder(programme))));
}

int run(const Arguments& arguments)
{
    const auto programme = arguments.positional.first();
    const auto out = arguments.positional.value(1);
    if (arguments.has(u"list"_s)) {
        printList(programme);
        return Done;
    }
    const core::Workspace workspace(programme);
    if (!out.isEmpty()) {
        workspace.saveCopy(out);
        printLine(Tr::tr("Copied to “%1”, and checked.").arg(out));
    } else if (const auto made = core::backUp(workspace, QDateTime::currentDateTimeUtc())) {
        printLine(Tr::tr("Backed up to “%1”, and checked.").arg(made->path));
    } else {
        printLine(Tr::tr("Nothing has changed since the newest backup, “%1”.")
                      .arg(core::backupsOf(programme).constFirst().path));
    }
    return Done;
}

} // namespace

Command backupCommand()
{
    return {.name = u"backup"_s,
        .operands = {u"FILE"_s, u"[OUT]"_s},
        .options = {{u"list"_s, {}, Tr::tr("List the backups that there are, newest first.")}},
        .summary = Tr::tr("Makes a checked copy: OUT, or one among the backups of this computer."),
        .run = run};
}

} // namespace cli
