// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/arguments.h"

namespace cli {

/// How the program ends.
enum Exit {
    Done = 0,
    DataRefused = 1, ///< Nothing was changed; why is on stderr.
    WrongUse = 2,
    WorldFailed = 3 ///< File, disk, solver.
};

/// One verb of the command line, in the language of the moment.
struct Command
{
    QString name;
    QStringList operands; ///< "FILE", "SHEET"…; "[OUT]" may be left out, as the last.
    QList<Option> options;
    QString summary; ///< One sentence.
    int (*run)(const Arguments&); ///< Returns an Exit. Throws UsageError and core::Error.
};

[[nodiscard]] Command newCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command sheetCommand();
[[nodiscard]] Command matchCommand();
[[nodiscard]] Command explainCommand();
[[nodiscard]] Command conflictsCommand();
[[nodiscard]] Command repairCommand();
[[nodiscard]] Command compareCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command templateCommand();
[[nodiscard]] Command formCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command personCommand();

/// All of them, in the order of the help.
[[nodiscard]] QList<Command> commands();

/// The help of the program: what each command does, and the exit codes.
[[nodiscard]] QString helpText();

/// The help of one command: what it does, and its options.
[[nodiscard]] QString helpText(const Command& command);

} // namespace cli
