// SPDX-License-Identifier: MIT
#include "app/cli/sheetfile.h"

#include "core/sheets/sheetreader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
// Unqualified as return types: lupdate loses the context behind “core::”.
using core::Sheet;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::SheetFile)
};

QString namesOf(const QList<core::Sheet>& sheets)
{
    QStringList names;
    for (const auto& sheet : sheets)
        names.append(Tr::tr("“%1”").arg(sheet.name));
    return names.join(u", "_s);
}

Sheet chosen(const QList<core::Sheet>& sheets, const Arguments& arguments)
{
    if (arguments.has(u"sheet"_s)) {
        const auto found = std::ranges::find(sheets, arguments.value(u"sheet"_s), &core::Sheet::name);
        if (found == sheets.end())
            throw NotInData{Tr::tr("The spreadsheet has no sheet “%1”. It has: %2.")
                                .arg(arguments.value(u"sheet"_s), namesOf(sheets))};
        return *found;
    }
    QList<core::Sheet> filled;
    std::ranges::copy_if(sheets, std::back_inserter(filled),
        [](const core::Sheet& sheet) { return !sheet.isHidden && !sheet.rows.isEmpty(); });
    if (filled.isEmpty())
        throw NotInData{Tr::tr("The spreadsheet is empty.")};
    if (filled.size() > 1)
        throw NotInData{Tr::tr("Say with --sheet which sheet is meant. There are: %1.").arg(namesOf(filled))};
    return filled.first();
}

} // namespace

ReadSheet readSheet(const QString& path, const Arguments& arguments)
{
    const auto book = core::readWorkbook(path);
    ReadSheet read{.sheet = chosen(book.sheets, arguments), .issues = {}};
    std::ranges::copy_if(book.issues, std::back_inserter(read.issues), [&](const core::Issue& issue) {
        return issue.place.sheet.isEmpty() || issue.place.sheet == read.sheet.name;
    });
    return read;
}

} // namespace cli
