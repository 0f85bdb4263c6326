// SPDX-License-Identifier: MIT
#include "app/cli/command.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::Command)
};

QString written(const Option& option)
{
    return u"--"_s + option.name + (option.valueName.isEmpty() ? QString() : u' ' + option.valueName);
}

QString usage(const Command& command)
{
    return u"  passerelle-cli "_s + command.name + u' ' + command.operands.join(u' ')
        + (command.options.isEmpty() ? QString() : u" ["_s + Tr::tr("options") + u']');
}

} // namespace

QList<Command> commands()
{
    return {newCommand(), importCommand(), sheetCommand(), matchCommand(), explainCommand(),
        conflictsCommand(), repairCommand(), compareCommand(), exportCommand(), templateCommand(),
        formCommand(), checkCommand(), backupCommand(), restoreCommand(), personCommand()};
}

QString helpText()
{
    auto text = Tr::tr("Passerelle on the command line: the same programme files, without a screen.") + u'\n';
    for (const auto& command : commands())
        text += u'\n' + usage(command) + u"\n      "_s + command.summary + u'\n';
    text += u'\n' + Tr::tr("Everywhere:") + u'\n';
    text += u"  --lang fr|en  "_s + Tr::tr("Language of the messages; otherwise that of the computer.")
        + u'\n';
    text += u"  --help        "_s + Tr::tr("This page; after a command, its options.") + u'\n';
    text += u"  --version\n"_s;
    text += u'\n' + Tr::tr("Exit codes:") + u'\n';
    text += u"  0  "_s + Tr::tr("Done.") + u'\n';
    text += u"  1  "_s + Tr::tr("The data do not allow it; nothing was changed; why is on stderr.") + u'\n';
    text += u"  2  "_s + Tr::tr("Wrong use.") + u'\n';
    text += u"  3  "_s + Tr::tr("The world failed: file, disk or solver.") + u'\n';
    return text;
}

QString helpText(const Command& command)
{
    auto text = usage(command) + u"\n      "_s + command.summary + u'\n';
    for (const auto& option : command.options)
        text += u"\n  "_s + written(option) + u"\n      "_s + option.description + u'\n';
    return text;
}

} // namespace cli
