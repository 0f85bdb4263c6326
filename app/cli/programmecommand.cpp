// SPDX-License-Identifier: MIT
#include "app/cli/programmecommand.h"

#include "app/cli/command.h"
#include "app/cli/report.h"
#include "core/programmeimport.h"
#include "core/sheets/programmebook.h"
#include "core/sheets/sheetreader.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::ProgrammeCommand)
};

} // namespace

int importAll(const Arguments& arguments)
{
    core::Limits limits;
    limits.rows = core::ProgrammeRows;
    const auto book = core::readWorkbook(arguments.positional.at(1), limits);
    if (!core::isProgrammeBook(book.sheets))
        throw UsageError{Tr::tr("--as all reads what “export --what all” wrote; this is another workbook.")};
    core::Workspace workspace(arguments.positional.first());
    const bool isTrial = arguments.has(u"dry-run"_s);
    const auto diff = core::importProgramme(workspace, book.sheets, isTrial);
    const bool isRefused = core::hasError(diff.issues);
    const bool isJson = arguments.has(u"json"_s);
    printIssues(book.issues + diff.issues, isJson);
    if (isJson)
        printJson({{u"kind"_s, u"all"_s}, {u"stored"_s, !isTrial && !isRefused}, {u"added"_s, diff.added},
            {u"changed"_s, diff.changed}, {u"unchanged"_s, diff.unchanged},
            {u"issues"_s, toJson(book.issues + diff.issues)}});
    else
        printLine(Tr::tr("Whole programme: %1 rows new, %2 changed, %3 unchanged.")
                      .arg(diff.added)
                      .arg(diff.changed)
                      .arg(diff.unchanged));
    return isRefused ? DataRefused : Done;
}

} // namespace cli
