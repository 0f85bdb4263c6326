// SPDX-License-Identifier: MIT
#include "core/sheets/sheeterror.h"
#include "core/sheets/sheetreader.h"
#include "tests/support/packages.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using packages::Parts;
using packages::zipped;

namespace {

const QByteArray Ods
    = "<manifest:file-entry manifest:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/>";

/// An OLE file whose directory holds one stream of this name.
QByteArray oleFile(const QString& stream)
{
    QByteArray bytes(512 * 3, '\0');
    bytes.replace(0, 8, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    const auto put32 = [&bytes](qsizetype at, quint32 number) { qToLittleEndian(number, bytes.data() + at); };
    qToLittleEndian(quint16(9), bytes.data() + 30);
    put32(48, 1); // the directory
    put32(76, 0); // its table
    put32(512 + 4, 0xfffffffe);
    for (qsizetype i = 0; i < stream.size(); ++i)
        qToLittleEndian(stream.at(i).unicode(), bytes.data() + 1024 + 2 * i);
    qToLittleEndian(static_cast<quint16>(2 * stream.size() + 2), bytes.data() + 1024 + 64);
    return bytes;
}

QList<QByteArray> codesOf(const Issues& issues)
{
    QList<QByteArray> codes;
    for (const auto& issue : issues)
        codes.append(issue.code);
    return codes;
}

QString sentenceOf(const QString& path, Refusal expected, const Limits& limits = {})
{
    try {
        const auto workbook = readWorkbook(path, limits);
    } catch (const SheetError& error) {
        return error.refusal() == expected ? error.message() : u"other refusal: "_s + error.message();
    }
    return u"was read"_s;
}

} // namespace

class TestSheetReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentDecidesAndNotTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isNoted");
        const auto xlsx = zipped(packages::workbook("<row><c><v>7</v></c></row>"));
        QTest::newRow("CSV") << u"a.csv"_s << QByteArray("7;x\n") << false;
        QTest::newRow("TSV") << u"a.tsv"_s << QByteArray("7\tx\n") << false;
        QTest::newRow("TSV named XLS") << u"a.xls"_s << QByteArray("7\tx\n") << true;
        QTest::newRow("CSV named XLSX") << u"a.xlsx"_s << QByteArray("7;x\n") << true;
        QTest::newRow("XLSX") << u"été.XLSX"_s << xlsx << false;
        QTest::newRow("XLSM") << u"a.xlsm"_s << xlsx << false;
        const auto ods = zipped(packages::openDocument(
            "<t:table-row><t:table-cell o:value-type=\"float\" o:value=\"7\"/></t:table-row>"));
        QTest::newRow("ODS") << u"a.ods"_s << ods << false;
        QTest::newRow("ODS named XLS") << u"a.xls"_s << ods << true;
        QTest::newRow("XLSX named CSV") << u"a.csv"_s << xlsx << true;
        QTest::newRow("zipped CSV") << u"a.zip"_s
                                    << zipped({{u"Réponses.csv"_s, "7,x\n"},
                                           {u"__MACOSX/._Réponses.csv"_s, "x"}})
                                    << false;
    }

    void contentDecidesAndNotTheName()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isNoted);
        const auto book = readWorkbook(written(name, bytes));
        QCOMPARE(book.sheets.first().at(0, 0).shown(), u"7"_s);
        QCOMPARE(codesOf(book.issues).contains("sheet.file.otherEnding"), isNoted);
    }

    void rowsAreHandedOutWithoutBeingKept()
    {
        QStringList rows;
        const auto take = [&rows](const QString& sheet, int row, const QList<Cell>& cells) {
            rows.append(u"%1 %2 %3"_s.arg(sheet, QString::number(row), cells.first().shown()));
        };
        const auto issues = readRows(written(u"liste.csv"_s, "a;b\n\nc;d;e\n"), {}, take);
        QCOMPARE(rows, QStringList({u"liste 0 a"_s, u"liste 2 c"_s}));
        QCOMPARE(codesOf(issues), QList<QByteArray>({"sheet.row.uneven"}));
    }

    void textSheetsAreNamedAfterTheFile()
    {
        QCOMPARE(readWorkbook(written(u"Élèves 2026.csv"_s, "a;b\n")).sheets.first().name, u"Élèves 2026"_s);
    }

    void everythingElseIsRefusedWithAWayOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Refusal>("refusal");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const QByteArray& bytes, Refusal refusal, const QString& word) {
            QTest::newRow(name) << bytes << refusal << word;
        };
        auto noBook = packages::workbook({});
        noBook[u"xl/workbook.xml"_s] = "<document/>";
        auto binary = packages::workbook({});
        binary[u"_rels/.rels"_s] = packages::relations({{"rId1", "officeDocument", "xl/workbook.bin"}});
        const Parts protectedOds{
            {u"META-INF/manifest.xml"_s, Ods + "<manifest:encryption-data/>"}, {u"content.xml"_s, "x"}};
        const Parts noOds{{u"META-INF/manifest.xml"_s, Ods}, {u"content.xml"_s, "<a/>"}};
        const Parts odt{{u"META-INF/manifest.xml"_s, "opendocument.text"}, {u"content.xml"_s, "<a/>"}};

        row("empty", {}, Refusal::Empty, u"empty"_s);
        row("blank", "\r\n \r\n", Refusal::Empty, u"empty"_s);
        row("legacy", oleFile(u"Workbook"_s), Refusal::LegacyXls, u"97-2003"_s);
        row("older legacy", oleFile(u"Book"_s), Refusal::LegacyXls, u"97-2003"_s);
        row("bare legacy", QByteArray("\x09\x08\x10\x00\x00\x06\x05\x00", 8), Refusal::LegacyXls,
            u"97-2003"_s);
        row("password", oleFile(u"EncryptedPackage"_s), Refusal::Protected, u"password"_s);
        row("legacy Word", oleFile(u"WordDocument"_s), Refusal::OtherDocument, u"text document"_s);
        row("OLE cut short", oleFile(u"Workbook"_s).first(600), Refusal::OtherDocument, u"text document"_s);
        row("ODS without tables", zipped(noOds), Refusal::Damaged, u"content.xml"_s);
        row("ODS with password", zipped(protectedOds), Refusal::Protected, u"password"_s);
        row("ODS encrypted whole",
            zipped(
                {{u"META-INF/manifest.xml"_s, "<manifest:encryption-data/>"}, {u"encrypted-package"_s, "x"}}),
            Refusal::Protected, u"password"_s);
        row("ODT", zipped(odt), Refusal::OtherDocument, u"text document"_s);
        row("DOCX", zipped(noBook), Refusal::OtherDocument, u"text document"_s);
        row("XLSB", zipped(binary), Refusal::BinaryWorkbook, u".xlsb"_s);
        row("other archive", zipped({{u"photo.jpg"_s, "x"}}), Refusal::OtherArchive, u"archive"_s);
        row("two tables zipped", zipped({{u"a.csv"_s, "x"}, {u"b.csv"_s, "y"}}), Refusal::OtherArchive,
            u"archive"_s);
        row("empty archive", "PK\x05\x06" + QByteArray(18, '\0'), Refusal::OtherArchive, u"archive"_s);
        row("gzip", "\x1f\x8b\x08", Refusal::OtherArchive, u"archive"_s);
        row("web page", "\xef\xbb\xbf\n<HTML><table><tr><td>Nom</td></tr></table></html>", Refusal::WebPage,
            u"web page"_s);
        row("XHTML", "<?xml version=\"1.0\"?>\n<!DOCTYPE html>\n<html>", Refusal::WebPage, u"web page"_s);
        row("web archive", "MIME-Version: 1.0\nContent-Type: multipart/related", Refusal::WebPage,
            u"web page"_s);
        row("XML 2003",
            "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
            Refusal::XmlWorkbook, u"XML"_s);
        row("flat ODS", "<?xml version=\"1.0\"?>\n<office:document>", Refusal::XmlWorkbook, u"XML"_s);
        row("other XML", "<?xml version=\"1.0\"?><gpx>", Refusal::OtherDocument, u"not a spreadsheet"_s);
        row("PDF", "%PDF-1.7\n", Refusal::Pdf, u"PDF"_s);
        row("PNG", "\x89PNG\r\n\x1a\n", Refusal::Image, u"picture"_s);
        row("JPEG", "\xff\xd8\xff\xe0", Refusal::Image, u"picture"_s);
        row("RTF", "{\\rtf1}", Refusal::OtherDocument, u"not a spreadsheet"_s);
        row("database", QByteArray("SQLite format 3\0\x10\0\x01\x01", 21), Refusal::NotText, u"neither"_s);
        row("cut short", zipped(packages::workbook({})).first(700), Refusal::Damaged, u"damaged"_s);
    }

    void everythingElseIsRefusedWithAWayOut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Refusal, refusal);
        QFETCH(QString, word);
        const auto sentence = sentenceOf(written(u"a.xlsx"_s, bytes), refusal);
        QVERIFY2(sentence.contains(word), qPrintable(sentence));
        QVERIFY2(sentence.count(u'.') >= 2, qPrintable(sentence)); // what it is, and what to do
    }

    void filesThatCannotBeOpenedAreNamed()
    {
        const auto absent = m_folder.filePath(u"absent.csv"_s);
        QVERIFY(sentenceOf(absent, Refusal::NotFound).contains(absent));
        QVERIFY(sentenceOf(m_folder.path(), Refusal::NotAFile).contains(m_folder.path()));
        QVERIFY(sentenceOf(u"/dev/null"_s, Refusal::NotAFile).contains(u"/dev/null"_s));
    }

    void largeFilesAreRefusedUnread()
    {
        const auto sentence = sentenceOf(written(u"a.csv"_s, "a;b\n"), Refusal::TooBig, {.fileBytes = 3});
        QVERIFY2(sentence.contains(u"larger"_s), qPrintable(sentence));
    }

    void oleChainInCirclesEnds()
    {
        auto bytes = oleFile(u"x"_s);
        qToLittleEndian(quint32(1), bytes.data() + 512 + 4); // the directory follows itself
        QVERIFY(!sentenceOf(written(u"a.xls"_s, bytes), Refusal::OtherDocument).startsWith(u"other"_s));
    }

private:
    QString written(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    const QTemporaryDir m_folder;
};

SUITE(TestSheetReader)
#include "tst_sheetreader.moc"
