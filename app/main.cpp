// SPDX-License-Identifier: MIT
#include "ui/common/preferences.h"
#include "ui/common/widgetprompts.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>

#include <clocale>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Texts of the command line.
struct Options
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

// A word of a closed list; anything else ends the program with a sentence.
int placeOfWord(const QStringList& words, const QString& word)
{
    const auto at = words.indexOf(word);
    if (at < 0) {
        qCritical("%s", qUtf8Printable(Options::tr("“%1” is none of: %2.").arg(word, words.join(u", "_s))));
        std::exit(2);
    }
    return int(at);
}

QStringList places()
{
    return {u"home"_s, u"projects"_s, u"students"_s, u"volunteers"_s, u"rules"_s, u"matching"_s, u"review"_s};
}

QStringList themes()
{
    return {u"system"_s, u"light"_s, u"dark"_s};
}

void declare(QCommandLineParser& parser)
{
    parser.setApplicationDescription(Options::tr("Proven team matching for social-impact programmes."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, Options::tr("The programme to open."), u"[FILE]"_s);
    parser.addOptions({{u"sample"_s, Options::tr("Open the sample programme.")},
        {u"view"_s, Options::tr("Show this view: %1.").arg(places().join(u", "_s)), u"NAME"_s},
        {u"lang"_s, Options::tr("Speak this language: fr or en."), u"LANG"_s},
        {u"theme"_s, Options::tr("Use this theme: system, light or dark."), u"THEME"_s},
        {u"font"_s, Options::tr("Size of the text in points, 8 to 20."), u"PT"_s}});
}

ui::Preferences preferences(const QCommandLineParser& parser)
{
    auto chosen = ui::storedPreferences();
    if (parser.isSet(u"lang"_s))
        chosen.language = placeOfWord({u"fr"_s, u"en"_s}, parser.value(u"lang"_s)) == 0 ? u"fr"_s : u"en"_s;
    if (parser.isSet(u"theme"_s))
        chosen.theme = ui::Theme(placeOfWord(themes(), parser.value(u"theme"_s)));
    if (parser.isSet(u"font"_s))
        chosen.pointSize = std::clamp(parser.value(u"font"_s).toInt(), ui::SmallestText, ui::LargestText);
    return chosen;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // Qt took the user's; libraries in C write numbers into files.
    QApplication::setApplicationName(u"passerelle"_s);
    QApplication::setOrganizationName(u"passerelle"_s);
    QApplication::setApplicationDisplayName(u"Passerelle"_s);
    QApplication::setApplicationVersion(QStringLiteral(PASSERELLE_VERSION));
    ui::applyPreferences(ui::storedPreferences()); // So that --help speaks the language too.

    QCommandLineParser parser;
    declare(parser);
    parser.process(app);
    const auto chosen = preferences(parser);
    const auto view = parser.isSet(u"view"_s) ? placeOfWord(places(), parser.value(u"view"_s)) : 0;
    ui::applyPreferences(chosen);

    int result = 1;
    ui::WidgetPrompts prompts;
    prompts.guard([&] {
        ui::MainWindow window(prompts, chosen);
        window.show();
        if (parser.isSet(u"sample"_s))
            window.openSample();
        else if (!parser.positionalArguments().isEmpty())
            window.openFile(parser.positionalArguments().first());
        window.showPlace(ui::Place(view));
        result = QApplication::exec();
    });
    return result;
}
