// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "app/cli/file.h"
#include "app/cli/report.h"
#include "core/error.h"
#include "core/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <clocale>

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::Program)
};

/// Takes --lang out of the words, wherever it stands, and obeys it.
void chooseLanguage(QStringList& words)
{
    auto language = core::systemLanguage();
    const auto at = std::ranges::find_if(
        words, [](const QString& word) { return word == u"--lang" || word.startsWith(u"--lang="); });
    if (at != words.end()) {
        const bool isJoined = at->contains(u'=');
        const bool hasValue = isJoined || at + 1 != words.end();
        const auto value = !hasValue ? QString() : isJoined ? at->section(u'=', 1) : *(at + 1);
        words.erase(at, at + (isJoined || !hasValue ? 1 : 2));
        core::setLanguage(language);
        if (value != u"fr" && value != u"en")
            throw UsageError{Tr::tr("--lang takes fr or en, not “%1”.").arg(value)};
        language = value;
    }
    core::setLanguage(language);
}

int obey(QStringList words)
{
    chooseLanguage(words);
    if (words.contains(u"--version"_s)) {
        printLine(u"passerelle-cli "_s + QCoreApplication::applicationVersion());
        return Done;
    }
    if (words.isEmpty()) {
        printError(helpText());
        return WrongUse;
    }
    const bool wantsHelp = words.contains(u"--help"_s) || words.contains(u"-h"_s);
    const auto name = words.takeFirst();
    const auto known = commands();
    const auto command = std::ranges::find(known, name, &Command::name);
    if (wantsHelp) {
        printLine(command == known.end() ? helpText() : helpText(*command));
        return Done;
    }
    if (command == known.end())
        throw UsageError{Tr::tr("There is no command “%1”.").arg(name)};
    return command->run(parsed(words, command->operands, command->options));
}

/// The one place where failures become sentences and exit codes.
int run(const QStringList& words)
{
    try {
        return obey(words);
    } catch (const UsageError& error) {
        printError(error.message + u'\n' + Tr::tr("“passerelle-cli --help” tells all commands."));
        return WrongUse;
    } catch (const NotInData& error) {
        printError(error.message);
        return DataRefused;
    } catch (const core::Error& error) {
        printError(error.message());
        return WorldFailed;
    }
}

} // namespace

} // namespace cli

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // QCoreApplication took the user's; libraries below write numbers
    QCoreApplication::setApplicationVersion(QStringLiteral(PASSERELLE_VERSION));
    return cli::run(QCoreApplication::arguments().mid(1));
}
