// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QStringList>

#include <optional>

namespace cli {

/// The command line asks for something that there is not: exit code 2.
struct UsageError
{
    QString message; ///< Translated.
};

/// An option that a command takes.
struct Option
{
    QString name; ///< Without dashes.
    QString valueName; ///< What follows it; empty: nothing.
    QString description;
};

/// What a command line says, after its command.
struct Arguments
{
    QStringList positional;
    QHash<QString, QStringList> options; ///< Name → values, in order.

    [[nodiscard]] bool has(const QString& option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString& option) const { return options.value(option).value(0); }

    /// The whole number of an option. Throws UsageError when it is none or out of range.
    [[nodiscard]] std::optional<int> number(const QString& option, int least, int most) const;
};

/// Reads the words against what the command takes: these operands, the optional ones in brackets,
/// and these options. Throws UsageError.
[[nodiscard]] Arguments parsed(
    const QStringList& words, const QStringList& operands, const QList<Option>& options);

} // namespace cli
