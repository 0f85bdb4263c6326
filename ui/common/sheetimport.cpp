// SPDX-License-Identifier: MIT
#include "ui/common/sheetimport.h"

#include "core/sheets/sheetreader.h"
#include "ui/common/importreport.h"
#include "ui/common/prompts.h"
#include "ui/common/task.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// Each kind may name records of those before it.
constexpr std::array ImportOrder{core::SheetKind::Organisations, core::SheetKind::Volunteers,
    core::SheetKind::Projects, core::SheetKind::Students, core::SheetKind::Rules};

/// A sheet of the file and what its rows are.
struct Recognised
{
    core::Sheet sheet;
    core::SheetKind kind;

    [[nodiscard]] auto order() const { return std::ranges::find(ImportOrder, kind); }
};

std::optional<core::SheetKind> askKind(Prompts& prompts, const core::Sheet& sheet)
{
    QStringList words;
    for (const auto kind : ImportOrder)
        words.append(core::labelOf(kind).text());
    const auto choice
        = prompts.choose(ImportReport::tr("The headings of the sheet “%1” do not tell what its rows are. "
                                          "Which records are they?")
                             .arg(sheet.name),
            words);
    return choice ? std::optional(ImportOrder.at(size_t(*choice))) : std::nullopt;
}

QList<Recognised> recognise(Prompts& prompts, const core::Workbook& book, const core::Records& known,
    const core::ImportOptions& options)
{
    QList<Recognised> found;
    for (const auto& sheet : book.sheets) {
        if (sheet.isHidden || sheet.rows.isEmpty())
            continue;
        auto kind = options.kind ? options.kind : core::readRecords(sheet, known, options).kind;
        if (!kind)
            kind = askKind(prompts, sheet);
        if (kind)
            found.append({sheet, *kind});
    }
    std::ranges::stable_sort(found, {}, &Recognised::order);
    return found;
}

} // namespace

void importFile(QWidget* owner, Prompts& prompts, core::Workspace& workspace, core::CampaignId campaign,
    std::optional<core::SheetKind> kind)
{
    const auto path = prompts.openFileName(ImportReport::tr("Spreadsheets (*.xlsx *.csv *.tsv *.txt)"));
    if (path.isEmpty())
        return;
    const auto store = [owner, &prompts, &workspace, campaign, kind](const core::Workbook& book) {
        core::ImportOptions options;
        options.kind = kind;
        ImportedSheets sheets;
        for (const auto& [sheet, told] :
            recognise(prompts, book, workspace.store().records(campaign), options)) {
            options.kind = told;
            sheets.append({sheet.name, core::importSheet(workspace, campaign, sheet, options)});
        }
        auto* report = new ImportReport(sheets, book.issues, owner);
        report->open();
    };
    runTask(
        owner, prompts, [path] { return core::readWorkbook(path); }, store);
}

} // namespace ui
