// SPDX-License-Identifier: MIT
#include "core/sheets/sheeterror.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::SheetError)
};

QString wayOut()
{
    return Tr::tr("Open it in Excel or LibreOffice, choose File › Save As, type “Excel Workbook (.xlsx)” or "
                  "“ODF Spreadsheet (.ods)”, and import the new file.");
}

QString nature(Refusal refusal)
{
    switch (refusal) {
    case Refusal::LegacyXls:
        return Tr::tr("This workbook is in the format Excel 97-2003 (.xls), which Passerelle does not read.");
    case Refusal::BinaryWorkbook:
        return Tr::tr("This is a binary Excel workbook (.xlsb), which Passerelle does not read.");
    case Refusal::XmlWorkbook:
        return Tr::tr("This spreadsheet is a single XML file, which Passerelle does not read.");
    case Refusal::WebPage:
        return Tr::tr("This file holds a web page, not a spreadsheet, whatever its name says.");
    default: return {};
    }
}

QString sentence(Refusal refusal)
{
    switch (refusal) {
    case Refusal::Empty:
        return Tr::tr("This file is empty. Save the spreadsheet again in the program that made it, and "
                      "import the new file.");
    case Refusal::OtherDocument:
        return Tr::tr("This is a text document, a presentation or a drawing, not a spreadsheet. Copy its "
                      "table into a spreadsheet, save that as .xlsx, and import it.");
    case Refusal::Pdf:
        return Tr::tr("This is a PDF document, not a spreadsheet. Ask for the spreadsheet from which it was "
                      "made, and import that.");
    case Refusal::Image:
        return Tr::tr("This is a picture, not a spreadsheet. Ask for the spreadsheet that it shows, and "
                      "import that.");
    case Refusal::OtherArchive:
        return Tr::tr("This archive is not a spreadsheet. If it holds one, unpack the archive and import the "
                      "spreadsheet itself.");
    case Refusal::NotText:
        return Tr::tr(
            "This file is neither a spreadsheet nor text. Choose a file of the type .xlsx, .ods or .csv.");
    case Refusal::Protected:
        return Tr::tr("This file is protected by a password. Open it in the program that set the password, "
                      "remove the password, save, and import the file again.");
    default: return nature(refusal) + u' ' + wayOut();
    }
}

} // namespace

void refuse(Refusal refusal)
{
    throw SheetError(refusal, sentence(refusal));
}

void refuseDamaged(const QString& part)
{
    const auto what = part.isEmpty()
        ? Tr::tr("This workbook is damaged or incomplete.")
        : Tr::tr("This workbook is damaged: its part “%1” cannot be read.").arg(part);
    throw SheetError(Refusal::Damaged,
        what + u' '
            + Tr::tr(
                "Fetch the file again, or let Excel or LibreOffice repair it, save it as .xlsx, and import "
                "the new file."));
}

void refuseTooBig(const QString& what)
{
    throw SheetError(Refusal::TooBig,
        what + u' '
            + Tr::tr("Keep only the tables to be imported, save them as a new file, and import that."));
}

void refuseHostile(const QString& what)
{
    throw SheetError(Refusal::Hostile,
        what + u' '
            + Tr::tr("No spreadsheet program writes such a file, so it was not read. Ask its sender."));
}

} // namespace core
