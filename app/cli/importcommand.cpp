// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "app/cli/programmecommand.h"
#include "app/cli/report.h"
#include "app/cli/sheetfile.h"
#include "core/importing.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::ImportCommand)
};

std::optional<core::SheetKind> kindOf(const QString& word)
{
    if (word == u"auto"_s)
        return std::nullopt;
    const auto kind = core::fromCode<core::SheetKind>(word);
    if (!kind)
        throw UsageError{
            Tr::tr("--as takes students, projects, organisations, volunteers, rules or auto, not “%1”.")
                .arg(word)};
    return kind;
}

QHash<QString, QString> headingsOf(const QStringList& pairs)
{
    QHash<QString, QString> headings;
    for (const auto& pair : pairs) {
        const auto at = pair.indexOf(u'=');
        if (at < 1 || at + 1 == pair.size())
            throw UsageError{Tr::tr("--map takes FIELD=HEADER, not “%1”.").arg(pair)};
        headings.insert(pair.left(at), pair.mid(at + 1));
    }
    return headings;
}

QJsonObject answer(const core::RecordImport& result, bool isStored)
{
    return {{u"kind"_s, result.kind ? core::codeOf(*result.kind) : QString()}, {u"stored"_s, isStored},
        {u"added"_s, result.added}, {u"changed"_s, result.changed}, {u"unchanged"_s, result.unchanged},
        {u"issues"_s, toJson(result.issues)}};
}

void tell(const core::RecordImport& result, bool isTrial)
{
    if (core::hasError(result.issues)) {
        printError(Tr::tr("Nothing was imported. Mend the cells above and try again."));
        return;
    }
    const auto counts = Tr::tr("%1 new, %2 changed, %3 unchanged", "records")
                            .arg(result.added)
                            .arg(result.changed)
                            .arg(result.unchanged);
    printLine(
        (isTrial ? Tr::tr("Trial of an import (%1): %2. Nothing was stored.") : Tr::tr("Import (%1): %2."))
            .arg(core::labelOf(*result.kind).text(), counts));
}

int run(const Arguments& arguments)
{
    if (!arguments.has(u"as"_s))
        throw UsageError{Tr::tr("Say with --as what the rows are.")};
    if (arguments.value(u"as"_s) == u"all"_s)
        return importAll(arguments);
    const core::ImportOptions options{.kind = kindOf(arguments.value(u"as"_s)),
        .cohort = arguments.value(u"cohort"_s),
        .headings = headingsOf(arguments.options.value(u"map"_s))};
    const bool isTrial = arguments.has(u"dry-run"_s);
    const bool isJson = arguments.has(u"json"_s);

    const auto read = readSheet(arguments.positional.at(1), arguments);
    core::Workspace workspace(arguments.positional.first());
    const auto campaign = campaignOf(workspace, arguments);
    auto result = core::importSheet(workspace, campaign.id, read.sheet, options, isTrial);
    result.issues = read.issues + result.issues;

    const bool isRefused = core::hasError(result.issues);
    printIssues(result.issues, isJson);
    if (isJson)
        printJson(answer(result, !isTrial && !isRefused));
    if (!isJson || isRefused)
        tell(result, isTrial);
    return isRefused ? DataRefused : Done;
}

} // namespace

Command importCommand()
{
    return {.name = u"import"_s,
        .operands = {u"FILE"_s, u"SHEET"_s},
        .options = {{u"as"_s, u"students|projects|organisations|volunteers|rules|auto"_s,
                        Tr::tr("What the rows are.")},
            campaignOption(), {u"cohort"_s, u"NAME"_s, Tr::tr("Cohort of students whose sheet names none.")},
            sheetOption(),
            {u"map"_s, u"FIELD=HEADER"_s, Tr::tr("Read this field from that column; may be repeated.")},
            {u"dry-run"_s, {}, Tr::tr("Only say what would happen.")}, jsonOption()},
        .summary = Tr::tr("Stores the rows of a spreadsheet, all or none; known records are updated."),
        .run = run};
}

} // namespace cli
