// SPDX-License-Identifier: MIT
#include "ui/imports/importing.h"

#include "core/error.h"
#include "core/sheets/csvfile.h"
#include "core/sheets/htmltable.h"
#include "ui/common/prompts.h"
#include "ui/imports/importassistant.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// Texts of the ways into an import.
struct Import
{
    Q_DECLARE_TR_FUNCTIONS(ui::Import)
};

ImportAssistant* openAssistant(const ImportTarget& target, std::optional<core::SheetKind> kind)
{
    auto* assistant
        = new ImportAssistant(target.workspace, target.campaign, target.prompts, kind, target.owner);
    assistant->open();
    return assistant;
}

// HTML first: plain text breaks where a cell has a line break or a tab.
core::Workbook pasted(const QMimeData& clipboard)
{
    if (clipboard.hasHtml()) {
        if (const auto sheet = core::tableInHtml(clipboard.html()))
            return {.sheets = {*sheet}, .issues = {}};
    }
    const auto text = clipboard.text();
    if (!text.contains(u'\t') && !text.trimmed().contains(u'\n'))
        throw core::Error(
            Import::tr("There is no table on the clipboard. Copy cells in a spreadsheet, then paste here."));
    return core::readCsv(text.toUtf8(), Import::tr("Clipboard"), {},
        {.encoding = core::TextEncoding::Utf8, .separator = QChar(u'\t')});
}

} // namespace

void importFile(const ImportTarget& target, std::optional<core::SheetKind> kind)
{
    const auto path = target.prompts.openFileName(
        Import::tr("Spreadsheets (*.xlsx *.ods *.csv *.tsv *.txt *.zip *.soi *.toi)"));
    if (!path.isEmpty())
        importPath(target, path, kind);
}

void importPath(const ImportTarget& target, const QString& path, std::optional<core::SheetKind> kind)
{
    openAssistant(target, kind)->readFile(path);
}

void importClipboard(const ImportTarget& target)
{
    const auto book = pasted(*QGuiApplication::clipboard()->mimeData());
    openAssistant(target, std::nullopt)->take(book);
}

} // namespace ui
