// SPDX-License-Identifier: MIT
#include "core/error.h"
#include "core/sheets/archivewriter.h"
#include "core/sheets/choicelists.h"
#include "core/sheets/exports.h"
#include "core/storage/wholefile.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

// A CSV file is one sheet, hidden or not.
Issues writeText(const QString& path, Table table, ArchiveWriter& archive, const QString& name)
{
    table.isHidden = false;
    const auto losses = writeTables(path, {table});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(file.errorString());
    archive.add((name + u".csv"_s).toUtf8(), file.readAll());
    return losses;
}

Issues writeTexts(const QString& path, const QList<Table>& tables)
{
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        throw Error(scratch.errorString());
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    Issues losses;
    ArchiveWriter archive(buffer);
    QList<SheetSpec> specs;
    for (const auto& table : tables)
        specs.append(table);
    const auto names = sheetNames(specs);
    for (qsizetype i = 0; i < tables.size(); ++i)
        losses += writeText(scratch.filePath(u"table.csv"_s), tables.at(i), archive, names.at(i));
    archive.close();
    WholeFile file(path);
    file.write(buffer.data());
    file.commit();
    return losses;
}

} // namespace

Issues writeExport(const QString& path, const QList<Table>& tables)
{
    return path.endsWith(u".zip"_s, Qt::CaseInsensitive) ? writeTexts(path, tables)
                                                         : writeTables(path, tables);
}

} // namespace core
