// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "app/cli/file.h"
#include "app/cli/report.h"
#include "core/sheets/exports.h"
#include "core/sheets/programmebook.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::ExportCommand)
};

/// A value of a closed list, or the use is wrong.
template<typename Value>
Value choiceOf(const Arguments& arguments, const QString& option)
{
    const auto word = arguments.value(option);
    if (const auto value = core::fromCode<Value>(word))
        return *value;
    QStringList known;
    for (const auto& entry : core::codes(Value()))
        known.append(QString::fromLatin1(entry.code));
    throw UsageError{Tr::tr("--%1 takes %2, not “%3”.").arg(option, known.join(u", "_s), word)};
}

QList<core::Table> tablesOf(const core::Workspace& workspace, const Arguments& arguments,
    core::ExportKind kind, core::Audience audience)
{
    if (kind == core::ExportKind::Programme)
        return core::programmeTables(workspace.store().tables.all());
    const auto records = workspace.store().records(campaignOf(workspace, arguments).id);
    const auto scenario = scenarioOf(workspace, records.campaign.id, arguments);
    if (core::needsScenario(kind) && !scenario)
        throw NotInData{Tr::tr("There are no teams yet: run “match” first.")};
    return core::exportTables(records, scenario, kind, audience);
}

void requireEnding(const QString& path, core::ExportKind kind)
{
    const QStringList endings = core::hasColumns(kind) ? QStringList{u".xlsx"_s, u".ods"_s, u".csv"_s}
                                                       : QStringList{u".xlsx"_s, u".ods"_s, u".zip"_s};
    const bool isKnown = std::ranges::any_of(
        endings, [&](const QString& ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
    if (!isKnown)
        throw UsageError{Tr::tr("“%1” must end in one of: %2.").arg(path, endings.join(u", "_s))};
}

int run(const Arguments& arguments)
{
    if (!arguments.has(u"what"_s))
        throw UsageError{Tr::tr("Say with --what is to be exported.")};
    const auto kind = choiceOf<core::ExportKind>(arguments, u"what"_s);
    const auto audience
        = arguments.has(u"for"_s) ? choiceOf<core::Audience>(arguments, u"for"_s) : core::Audience::Staff;
    if (audience == core::Audience::Students && !core::mayGoToStudents(kind))
        throw UsageError{Tr::tr("This export is for staff only.")};
    const auto& path = arguments.positional.at(1);
    requireEnding(path, kind);
    const core::Workspace workspace(arguments.positional.first());
    const auto tables = tablesOf(workspace, arguments, kind, audience);
    if (tables.isEmpty())
        throw NotInData{Tr::tr("There is nothing to export.")};
    printIssues(core::writeExport(path, tables));
    int rows = 0;
    for (const auto& table : tables)
        rows += int(table.rows.size());
    printLine(Tr::tr("%n row(s) written to “%1”.", nullptr, rows).arg(path));
    return Done;
}

} // namespace

Command exportCommand()
{
    return {.name = u"export"_s,
        .operands = {u"FILE"_s, u"OUT.xlsx|OUT.ods|OUT.csv|OUT.zip"_s},
        .options
        = {{u"what"_s,
               u"teams|students|wishes|projects|organisations|volunteers|rules|team-sheets|project-sheets|all"_s,
               Tr::tr("What to write.")},
            {u"for"_s, u"staff|students"_s, Tr::tr("Who reads it: students get nothing sensitive.")},
            campaignOption(), scenarioOption()},
        .summary = Tr::tr("Writes a spreadsheet."),
        .run = run};
}

} // namespace cli
