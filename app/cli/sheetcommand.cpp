// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "app/cli/report.h"
#include "app/cli/sheetfile.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::SheetCommand)
};

QJsonValue toJson(const core::Cell& cell)
{
    switch (cell.kind) {
    case core::Cell::Kind::Empty: return QJsonValue::Null;
    case core::Cell::Kind::Number:
    case core::Cell::Kind::Percent: return cell.number;
    case core::Cell::Kind::Bool: return cell.number != 0;
    default: return cell.shown();
    }
}

int run(const Arguments& arguments)
{
    const auto read = readSheet(arguments.positional.first(), arguments);
    for (int row = 0; row <= (read.sheet.rows.isEmpty() ? -1 : read.sheet.rows.lastKey()); ++row) {
        QJsonArray cells;
        for (const auto& cell : read.sheet.rows.value(row))
            cells.append(toJson(cell));
        printLine(QString::fromUtf8(QJsonDocument(cells).toJson(QJsonDocument::Compact)));
    }
    for (const auto& issue : read.issues)
        printError(sentence(issue));
    return Done;
}

} // namespace

Command sheetCommand()
{
    return {.name = u"sheet"_s,
        .operands = {u"SHEET"_s},
        .options = {sheetOption()},
        .summary = Tr::tr("Shows what is read of a spreadsheet: one JSON array per row."),
        .run = run};
}

} // namespace cli
