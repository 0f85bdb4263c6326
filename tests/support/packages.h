// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QMap>
#include <QTemporaryDir>

#include <zip.h>

/// Zip archives and workbooks made by hand, for tests of what spreadsheet programs do not write.
namespace packages {

using Parts = QMap<QString, QByteArray>;

inline QByteArray zipped(const Parts& parts)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("made.zip"));
    auto* const zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        zipOpenNewFileInZip(
            zip, part.key().toUtf8().constData(), nullptr, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 6);
        zipWriteInFileInZip(zip, part->constData(), static_cast<unsigned>(part->size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// `Type` is the last word of the type.
struct Relation
{
    QByteArray id;
    QByteArray type;
    QByteArray target;
};

inline QByteArray relations(const QList<Relation>& list)
{
    QByteArray xml = "<Relationships>";
    for (const auto& relation : list)
        xml += "<Relationship Id=\"" + relation.id + "\" Type=\"http://example.org/relationships/"
            + relation.type + "\" Target=\"" + relation.target + "\"/>";
    return xml + "</Relationships>";
}

/// The parts of a workbook with one sheet, "Feuille", of these rows; what follows `sheetData` as given.
inline Parts workbook(const QByteArray& rows, const QByteArray& after = {})
{
    return {
        {QStringLiteral("[Content_Types].xml"), "<Types/>"},
        {QStringLiteral("_rels/.rels"), relations({{"rId1", "officeDocument", "xl/workbook.xml"}})},
        {QStringLiteral("xl/workbook.xml"),
            "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"Feuille\" sheetId=\"1\" "
            "r:id=\"rId1\"/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
            relations({{"rId1", "worksheet", "worksheets/sheet1.xml"},
                {"rId2", "sharedStrings", "sharedStrings.xml"}, {"rId3", "styles", "styles.xml"}})},
        {QStringLiteral("xl/sharedStrings.xml"),
            "<sst><si><t>zéro</t></si><si><t xml:space=\"preserve\"> un </t></si></sst>"},
        {QStringLiteral("xl/styles.xml"), "<styleSheet><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"),
            "<worksheet><sheetData>" + rows + "</sheetData>" + after + "</worksheet>"},
    };
}

/// The parts of an OpenDocument spreadsheet with one table, "Feuille", of these rows.
inline Parts openDocument(const QByteArray& rows, const QByteArray& beforeTable = {})
{
    return {
        {QStringLiteral("META-INF/manifest.xml"),
            "<m:manifest xmlns:m=\"urn:m\"><m:file-entry m:full-path=\"/\" "
            "m:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/></m:manifest>"},
        {QStringLiteral("content.xml"),
            "<o:document-content xmlns:o=\"urn:o\" xmlns:t=\"urn:t\" xmlns:x=\"urn:x\" xmlns:s=\"urn:s\" "
            "xmlns:d=\"urn:d\" xmlns:e=\"urn:e\"><o:automatic-styles><s:style "
            "s:name=\"hid\"><s:table-properties "
            "t:display=\"false\"/></s:style></o:automatic-styles><o:body><o:spreadsheet>"
                + beforeTable + "<t:table t:name=\"Feuille\">" + rows
                + "</t:table></o:spreadsheet></o:body></o:document-content>"},
    };
}

} // namespace packages
