// SPDX-License-Identifier: MIT
#include "app/cli/answercommand.h"
#include "app/cli/command.h"
#include "app/cli/importreport.h"
#include "app/cli/programmecommand.h"
#include "app/cli/report.h"
#include "app/cli/sheetfile.h"
#include "core/error.h"
#include "core/importing.h"
#include "core/storage/wholefile.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
// Unqualified as return types: lupdate loses the context behind “core::”.
using core::ImportMemory;

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
        throw UsageError{Tr::tr("--as takes students, answers, wishes, skills, projects, organisations, "
                                "volunteers, rules, all or auto, not “%1”.")
                             .arg(word)};
    return kind;
}

/// What --map says: fields with their headings, and mappings in files.
struct Maps
{
    QHash<QString, QString> headings;
    ImportMemory memory;
};

ImportMemory memoryIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw core::Error(Tr::tr("The mapping “%1” cannot be read: %2").arg(path, file.errorString()));
    return core::memoryFromJson(file.readAll());
}

Maps mapsOf(const QStringList& values)
{
    Maps maps;
    for (const auto& value : values) {
        const auto at = value.indexOf(u'=');
        if (at < 0 && value.endsWith(u".json"_s, Qt::CaseInsensitive)) {
            const auto memory = memoryIn(value);
            maps.memory.mappings += memory.mappings;
            maps.memory.decisions += memory.decisions;
        } else if (at < 1 || at + 1 == value.size())
            throw UsageError{Tr::tr("--map takes FIELD=HEADER or FILE.json, not “%1”.").arg(value)};
        else
            maps.headings.insert(value.left(at), value.mid(at + 1));
    }
    return maps;
}

core::ImportPlan planFor(const core::Sheet& sheet, const core::Store& store, const core::Records& known,
    const Arguments& arguments)
{
    const auto maps = mapsOf(arguments.options.value(u"map"_s));
    auto memory = store.imports.memory();
    memory.mappings = maps.memory.mappings + memory.mappings; // the first of equal ones counts
    const core::ImportOptions options{.kind = kindOf(arguments.value(u"as"_s)),
        .cohort = arguments.value(u"cohort"_s),
        .headings = maps.headings};
    return {.mapping = core::proposeMapping(sheet, known, memory, options),
        .decisions = maps.memory.decisions,
        .leavesOutErrors = arguments.has(u"skip-errors"_s),
        .isRemembered = arguments.has(u"remember"_s)};
}

void saveMap(const core::ImportPlan& plan, const Arguments& arguments)
{
    if (!arguments.has(u"save-map"_s) || !plan.mapping.kind)
        return;
    core::WholeFile file(arguments.value(u"save-map"_s));
    file.write(core::toJson({.mappings = {core::toRemember(plan.mapping)}, .decisions = plan.decisions}));
    file.commit();
}

int run(const Arguments& arguments)
{
    if (isAnswer(arguments))
        return importAnswer(arguments);
    if (!arguments.has(u"as"_s))
        throw UsageError{Tr::tr("Say with --as what the rows are.")};
    if (arguments.value(u"as"_s) == u"all"_s)
        return importAll(arguments);
    static_cast<void>(kindOf(arguments.value(u"as"_s)));
    static_cast<void>(mapsOf(arguments.options.value(u"map"_s)));
    const bool isTrial = arguments.has(u"dry-run"_s);
    const bool isJson = arguments.has(u"json"_s);

    const auto read = readSheet(arguments.positional.at(1), arguments);
    core::Workspace workspace(arguments.positional.first());
    const auto campaign = campaignOf(workspace, arguments);
    const auto known = workspace.store().records(campaign.id);
    const auto plan = planFor(read.sheet, workspace.store(), known, arguments);
    auto diff = isTrial ? core::previewImport(workspace.store(), campaign.id, read.sheet, plan)
                        : core::applyImport(workspace, campaign.id, read.sheet, plan);
    const bool isRefused = !core::mayApply(diff, plan.leavesOutErrors);
    diff.issues = read.issues + diff.issues;
    saveMap(plan, arguments);

    printIssues(diff.issues, isJson);
    if (isJson) {
        auto answer = toJson(diff, plan.mapping, known);
        answer.insert(u"stored"_s, !isTrial && !isRefused);
        printJson(answer);
    }
    if (!isJson || isRefused)
        tellImport(diff, !isTrial && !isRefused, isTrial && !isRefused);
    return isRefused ? DataRefused : Done;
}

} // namespace

Command importCommand()
{
    return {.name = u"import"_s,
        .operands = {u"FILE"_s, u"SHEET|ANSWER.json"_s},
        .options
        = {{u"as"_s, u"students|answers|wishes|skills|projects|organisations|volunteers|rules|all|auto"_s,
               Tr::tr("What the rows are; answers, wishes and skills are of known students.")},
            campaignOption(), {u"cohort"_s, u"NAME"_s, Tr::tr("Cohort of students whose sheet names none.")},
            sheetOption(),
            {u"map"_s, u"FIELD=HEADER|FILE.json"_s,
                Tr::tr("Read this field from that column, or all as in a saved mapping; may be repeated.")},
            {u"save-map"_s, u"FILE.json"_s, Tr::tr("Save how the columns were read.")},
            {u"remember"_s, {}, Tr::tr("Keep the mapping for the next sheet of this shape.")},
            {u"skip-errors"_s, {}, Tr::tr("Store the good rows and leave out those in error.")},
            {u"dry-run"_s, {}, Tr::tr("Only say what would happen; with --json the whole difference.")},
            jsonOption()},
        .summary
        = Tr::tr("Stores the rows of a spreadsheet, all or none, or a partner’s answer to a form; known "
                 "records are updated."),
        .run = run};
}

} // namespace cli
