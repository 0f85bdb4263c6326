// SPDX-License-Identifier: MIT
#include "app/cli/arguments.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::Arguments)
};

} // namespace

std::optional<int> Arguments::number(const QString& option, int least, int most) const
{
    if (!has(option))
        return std::nullopt;
    bool isNumber = false;
    const int found = value(option).toInt(&isNumber);
    if (!isNumber || found < least || found > most)
        throw UsageError{Tr::tr("--%1 takes a whole number from %2 to %3, not “%4”.")
                             .arg(option, QString::number(least), QString::number(most), value(option))};
    return found;
}

Arguments parsed(const QStringList& words, const QStringList& operands, const QList<Option>& options)
{
    QCommandLineParser parser;
    for (const auto& option : options)
        parser.addOption({option.name, option.description, option.valueName});
    if (!parser.parse(QStringList{u"passerelle-cli"_s} + words))
        throw UsageError{parser.errorText()};

    Arguments found{.positional = parser.positionalArguments(), .options = {}};
    const auto needed = operands.size() - operands.filter(u"["_s).size();
    if (found.positional.size() < needed)
        throw UsageError{Tr::tr("Too few arguments.")};
    if (found.positional.size() > operands.size())
        throw UsageError{Tr::tr("“%1” is one argument too many.").arg(found.positional.at(operands.size()))};
    for (const auto& option : options) {
        if (parser.isSet(option.name))
            found.options.insert(option.name, parser.values(option.name));
    }
    return found;
}

} // namespace cli
