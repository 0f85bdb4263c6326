// SPDX-License-Identifier: MIT
#include "core/sheets/sheetwriter.h"

#include "core/error.h"
#include "core/sheets/csvfile.h"
#include "core/sheets/xlsxwriter.h"
#include "core/storage/wholefile.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::SheetWriter)
};

QByteArray bytesFor(const QString& path, const QList<Table>& tables, LossReport& losses)
{
    const auto ending = QFileInfo(path).suffix().toLower();
    if (ending == u"xlsx")
        return xlsxBytes(tables, losses);
    if (ending != u"csv")
        throw Error(Tr::tr("“%1” must end in .xlsx or .csv: these are the formats that Passerelle writes.")
                        .arg(path));
    if (tables.size() != 1)
        throw Error(Tr::tr("A CSV file holds one table only. Choose a file that ends in .xlsx."));
    return csvBytes(tables.first(), losses);
}

} // namespace

SheetPlace placeIn(const Table& table, int row, int column, const QString& value)
{
    const bool hasHeading = column < table.columns.size() && !table.columns.at(column).heading.isEmpty();
    return {
        table.name, row + 1, hasHeading ? table.columns.at(column).heading : columnLetters(column), value};
}

Issues writeTables(const QString& path, const QList<Table>& tables)
{
    Q_ASSERT(!tables.isEmpty());
    LossReport losses;
    const auto bytes = bytesFor(path, tables, losses);
    WholeFile file(path);
    file.write(bytes);
    file.commit();
    return losses.issues();
}

} // namespace core
