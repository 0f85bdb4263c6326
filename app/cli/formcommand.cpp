// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "app/cli/file.h"
#include "app/cli/records.h"
#include "app/cli/report.h"
#include "core/domain/text.h"
#include "core/error.h"
#include "core/intaking.h"

#include <QFile>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
// Unqualified as return types: lupdate loses the context behind “core::”.
using core::Call;
using core::OrganisationId;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::FormCommand)
};

constexpr qsizetype MostInformation = 3000;

QDate dateOf(const Arguments& arguments, const QString& option, const QDate& known)
{
    if (!arguments.has(option))
        return known;
    const auto date = QDate::fromString(arguments.value(option), Qt::ISODate);
    if (!date.isValid())
        throw UsageError{
            Tr::tr("--%1 takes a date such as 2027-05-31, not “%2”.").arg(option, arguments.value(option))};
    return date;
}

QString informationIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw core::Error(Tr::tr("The text “%1” cannot be read: %2").arg(path, file.errorString()));
    const auto text = core::cleaned(QString::fromUtf8(file.read(4 * MostInformation + 1)));
    if (text.size() > MostInformation)
        throw NotInData{Tr::tr("The text “%1” is longer than %2 characters.").arg(path).arg(MostInformation)};
    return text;
}

/// What the campaign tells partners, with what the options say anew.
Call callOf(const core::Call& known, const Arguments& arguments)
{
    return {.closes = dateOf(arguments, u"until"_s, known.closes),
        .kickOff = dateOf(arguments, u"kick-off"_s, known.kickOff),
        .information = arguments.has(u"information"_s) ? informationIn(arguments.value(u"information"_s))
                                                       : known.information};
}

OrganisationId organisationOf(const core::Store& store, const Arguments& arguments)
{
    if (!arguments.has(u"organisation"_s))
        return {};
    const auto name = arguments.value(u"organisation"_s);
    QStringList names;
    for (const auto& organisation : store.organisations.all()) {
        if (core::folded(organisation.name) == core::folded(name))
            return organisation.id;
        names.append(organisation.name);
    }
    const auto near = core::nearest(name, names, 1);
    throw NotInData{near.isEmpty()
            ? Tr::tr("No organisation is called “%1”.").arg(name)
            : Tr::tr("No organisation is called “%1”. Perhaps “%2”?").arg(name, near.first())};
}

QString languageOf(const Arguments& arguments)
{
    const auto language = arguments.value(u"language"_s);
    if (language.isEmpty())
        return QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s;
    if (language != u"fr" && language != u"en")
        throw UsageError{Tr::tr("--language takes fr or en, not “%1”.").arg(language)};
    return language;
}

int run(const Arguments& arguments)
{
    const auto& path = arguments.positional.at(1);
    if (!path.endsWith(u".html"_s, Qt::CaseInsensitive))
        throw UsageError{Tr::tr("“%1” must end in .html.").arg(path)};
    const auto language = languageOf(arguments);
    core::Workspace workspace(arguments.positional.first());
    const auto campaign = campaignOf(workspace, arguments);
    const auto known = workspace.store().intake.callOf(campaign.id);
    const auto call = callOf(known, arguments);
    if (call != known)
        workspace.change({QT_TRANSLATE_NOOP("core::Message", "Call for projects: what partners are told")},
            [&](core::Store& store) { store.intake.save(campaign.id, call); });
    const auto project = arguments.has(u"project"_s)
        ? projectOf(workspace.store().records(campaign.id), arguments.value(u"project"_s)).id
        : core::ProjectId();
    const auto form = core::partnerForm(
        workspace.store(), campaign.id, language, organisationOf(workspace.store(), arguments), project);
    core::writeForm(path, form);
    printLine(Tr::tr("“%1” is ready to be sent to a partner.").arg(path));
    return Done;
}

} // namespace

Command formCommand()
{
    return {.name = u"form"_s,
        .operands = {u"FILE"_s, u"OUT.html"_s},
        .options = {{u"organisation"_s, u"NAME"_s, Tr::tr("Fill in what is known of this organisation.")},
            {u"project"_s, u"TITLE"_s, Tr::tr("Fill in this project too; the answer changes it.")},
            {u"language"_s, u"fr|en"_s, Tr::tr("Language that the form opens in.")},
            {u"until"_s, u"DATE"_s, Tr::tr("Day by which answers are due; kept for the next form.")},
            {u"kick-off"_s, u"DATE"_s, Tr::tr("Day of the kick-off; kept for the next form.")},
            {u"information"_s, u"FILE.txt"_s,
                Tr::tr("Text about personal data instead of the usual one; kept for the next form.")},
            campaignOption()},
        .summary
        = Tr::tr("Writes the form in which a partner describes a project, off line; import takes the "
                 "answer."),
        .run = run};
}

} // namespace cli
