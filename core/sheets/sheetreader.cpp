// SPDX-License-Identifier: MIT
#include "core/sheets/sheetreader.h"

#include "core/sheets/csvfile.h"
#include "core/sheets/filekind.h"
#include "core/sheets/odsreader.h"
#include "core/sheets/sheeterror.h"
#include "core/sheets/xlsxreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::SheetReader)
};

Workbook readText(QIODevice& device, const QString& name, const Limits& limits, const CsvOptions& options,
    const RowFunction& take)
{
    return readCsv(device.read(limits.fileBytes), name, limits, options, take);
}

// One table is the answers of a form, several are a whole programme.
Workbook readTexts(Archive& archive, const QString& name, const Limits& limits, const CsvOptions& options,
    const RowFunction& take)
{
    Workbook all;
    const auto entries = textEntries(archive);
    for (const auto& entry : entries) {
        const auto own = entries.size() == 1 ? name : QFileInfo(entry).completeBaseName();
        const auto one = readCsv(archive.read(entry), own, limits, options, take);
        all.sheets += one.sheets;
        all.issues += one.issues;
    }
    return all;
}

Workbook readPackage(QIODevice& device, const QString& name, const Limits& limits, const CsvOptions& options,
    const RowFunction& take)
{
    Archive archive(device, limits);
    switch (packageKind(archive)) {
    case PackageKind::Xlsx: return readXlsx(archive, limits, take);
    case PackageKind::OpenDocument: return readOds(archive, limits, take);
    case PackageKind::ZippedText: return readTexts(archive, name, limits, options, take);
    }
    Q_UNREACHABLE();
}

struct Format
{
    FileKind kind;
    QStringList endings;
    Workbook (*read)(QIODevice& device, const QString& name, const Limits& limits, const CsvOptions& options,
        const RowFunction& take);
};

const Format& formatOf(FileKind kind)
{
    static const QList<Format> formats{
        {FileKind::Text, {u"csv"_s, u"tsv"_s, u"tab"_s, u"txt"_s}, readText},
        {FileKind::Package, {u"xlsx"_s, u"xlsm"_s, u"xltx"_s, u"xltm"_s, u"ods"_s, u"zip"_s}, readPackage},
    };
    return *std::ranges::find(formats, kind, &Format::kind);
}

void openChecked(QFile& file, const Limits& limits)
{
    const QFileInfo info(file);
    if (!info.exists())
        throw SheetError(Refusal::NotFound,
            Tr::tr("The file “%1” does not exist. Check its name, or choose it again.").arg(file.fileName()));
    if (!info.isFile())
        throw SheetError(
            Refusal::NotAFile, Tr::tr("“%1” is no file. Choose a spreadsheet file.").arg(file.fileName()));
    if (!file.open(QIODevice::ReadOnly))
        throw SheetError(Refusal::Unreadable,
            Tr::tr("The file “%1” cannot be read: %2").arg(file.fileName(), file.errorString()));
    if (file.size() == 0)
        refuse(Refusal::Empty);
    if (file.size() > limits.fileBytes)
        refuseTooBig(Tr::tr("This file is larger than %1 megabytes.").arg(limits.fileBytes >> 20));
}

Workbook readFile(
    const QString& path, const Limits& limits, const CsvOptions& options, const RowFunction& take)
{
    QFile file(path);
    openChecked(file, limits);
    const QFileInfo info(path);
    const auto& format = formatOf(fileKind(file));
    auto workbook = format.read(file, info.completeBaseName(), limits, options, take);
    if (!format.endings.contains(info.suffix().toLower())) {
        LossReport report;
        report.add(Loss::OtherEnding, {.sheet = {}, .row = 0, .column = {}, .value = info.fileName()});
        workbook.issues = report.issues() + workbook.issues;
    }
    return workbook;
}

} // namespace

Workbook readWorkbook(const QString& path, const Limits& limits, const CsvOptions& options)
{
    return readFile(path, limits, options, {});
}

Issues readRows(const QString& path, const Limits& limits, const RowFunction& take)
{
    return readFile(path, limits, {}, take).issues;
}

} // namespace core
