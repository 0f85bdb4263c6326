// SPDX-License-Identifier: MIT
#include "core/sheets/sheeterror.h"
#include "core/sheets/xlsxreader.h"
#include "tests/support/packages.h"
#include "tests/support/suite.h"

#include <QBuffer>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using packages::Parts;

namespace {

const auto SheetPart = u"xl/worksheets/sheet1.xml"_s;
const auto StringsPart = u"xl/sharedStrings.xml"_s;
const auto StylesPart = u"xl/styles.xml"_s;
const auto WorkbookPart = u"xl/workbook.xml"_s;
const auto RelationsPart = u"xl/_rels/workbook.xml.rels"_s;

Workbook read(const Parts& parts, const Limits& limits = {})
{
    auto bytes = packages::zipped(parts);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Archive archive(buffer, limits);
    return readXlsx(archive, limits);
}

std::optional<Refusal> refusalOf(const Parts& parts, const Limits& limits = {})
{
    try {
        const auto workbook = read(parts, limits);
    } catch (const SheetError& error) {
        return error.refusal();
    }
    return {};
}

Parts with(Parts parts, const QString& name, const QByteArray& content)
{
    parts.insert(name, content);
    return parts;
}

Cell cellOf(double number, Cell::Kind kind)
{
    auto cell = Cell::ofNumber(number);
    cell.kind = kind;
    return cell;
}

Cell formula(Cell cell)
{
    cell.isFormula = true;
    return cell;
}

Cell errorCell(const QString& text)
{
    Cell cell;
    cell.kind = Cell::Kind::Error;
    cell.text = text;
    return cell;
}

QList<QByteArray> codesOf(const Issues& issues)
{
    QList<QByteArray> codes;
    for (const auto& issue : issues)
        codes.append(issue.code);
    return codes;
}

} // namespace

class TestXlsxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreReadByType_data()
    {
        using enum Cell::Kind;
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<Cell>("cell");
        QTest::addColumn<QByteArray>("issue");
        const auto row = [](const char* name, const QByteArray& xml, const Cell& cell,
                             const QByteArray& issue = {}) { QTest::newRow(name) << xml << cell << issue; };
        row("number", "<c><v>12.5</v></c>", Cell::ofNumber(12.5));
        row("number with exponent", "<c t=\"n\"><v>1.5E-3</v></c>", Cell::ofNumber(0.0015));
        row("shared text", "<c t=\"s\"><v>1</v></c>", Cell::ofText(u" un "_s));
        row("inline text", "<c t=\"inlineStr\"><is><t>été &lt;b&gt; 😀</t></is></c>",
            Cell::ofText(u"été <b> 😀"_s));
        row("rich text", "<c t=\"inlineStr\"><is><r><rPr/><t>a</t></r><r><t>b</t></r></is></c>",
            Cell::ofText(u"ab"_s));
        row("phonetic text",
            "<c t=\"inlineStr\"><is><t>a</t><rPh sb=\"0\"><t>x</t></rPh><phoneticPr/></is></c>",
            Cell::ofText(u"a"_s));
        row("escapes", "<c t=\"inlineStr\"><is><t>_x00E9__x005F_x000D__xD83D__xDE00__x00</t></is></c>",
            Cell::ofText(u"é_x000D_😀_x00"_s));
        row("carriage return", "<c t=\"inlineStr\"><is><t>a_x000D_\nb</t></is></c>", Cell::ofText(u"a\nb"_s));
        row("control", "<c t=\"inlineStr\"><is><t>a_x0007_b</t></is></c>", Cell::ofText(u"ab"_s),
            "sheet.cell.controlCharacters");
        row("true", "<c t=\"b\"><v>1</v></c>", cellOf(1, Bool));
        row("false", "<c t=\"b\"><v>false</v></c>", cellOf(0, Bool));
        row("error", "<c t=\"e\"><v>#N/A</v></c>", errorCell(u"#N/A"_s), "sheet.cell.error");
        row("ISO date and time", "<c t=\"d\"><v>2025-03-04T12:00:00</v></c>", cellOf(45720.5, DateTime));
        row("ISO fraction", "<c t=\"d\"><v>2025-03-04T06:00:00.000Z</v></c>", cellOf(45720.25, DateTime));
        row("ISO date", "<c t=\"d\"><v>2025-03-04</v></c>", cellOf(45720, Date));
        row("ISO time", "<c t=\"d\"><v>18:00:00</v></c>", cellOf(0.75, Time));
        row("bad date", "<c t=\"d\"><v>2025-02-30</v></c>", {}, "sheet.cell.badDate");
        row("formula number", "<c><f>1+1</f><v>2</v></c>", formula(Cell::ofNumber(2)));
        row("formula text", "<c t=\"str\"><f>A1</f><v>ab</v></c>", formula(Cell::ofText(u"ab"_s)));
        row("formula without text", "<c t=\"str\"><f>A1</f><v></v></c>", {});
        row("formula truth", "<c t=\"b\"><f>A1</f><v>1</v></c>", formula(cellOf(1, Bool)));
        row("shared formula", "<c><f t=\"shared\" si=\"0\"/><v>14</v></c>", formula(Cell::ofNumber(14)));
        row("never calculated", "<c><f>UNSAVED()</f></c>", {}, "sheet.formula.withoutResult");
        row("word as number", "<c><v>abc</v></c>", {}, "sheet.cell.badNumber");
        row("decimal comma", "<c><v>1,5</v></c>", {}, "sheet.cell.badNumber");
        row("not finite", "<c><v>inf</v></c>", {}, "sheet.cell.badNumber");
        row("no truth", "<c t=\"b\"><v>2</v></c>", {}, "sheet.cell.badNumber");
        row("text out of range", "<c t=\"s\"><v>2</v></c>", {}, "sheet.cell.badTextIndex");
        row("negative text", "<c t=\"s\"><v>-1</v></c>", {}, "sheet.cell.badTextIndex");
        row("unknown type", "<c t=\"zz\"><v>1</v></c>", {}, "sheet.cell.unknownType");
        row("blank", "<c s=\"0\"/>", {});
    }

    void cellsAreReadByType()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QByteArray, issue);
        const auto book = read(packages::workbook("<row r=\"5\">" + xml + "</row>"));
        QTEST(book.sheets.first().at(4, 0), "cell");
        QCOMPARE(codesOf(book.issues), issue.isEmpty() ? QList<QByteArray>() : QList<QByteArray>({issue}));
        if (!issue.isEmpty())
            QCOMPARE(book.issues.first().place.row, 5);
    }

    void sharedTextsAreJoinedRuns()
    {
        const auto book = read(
            with(packages::workbook("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"), StringsPart,
                "<x:sst xmlns:x=\"urn:x\"><x:si><x:r><x:t>l’</x:t></x:r><x:r><x:t>œuvre</x:t></x:r>"
                "<x:rPh><x:t>z</x:t></x:rPh></x:si><x:si><x:t>00123 « — "
                "»&#10;&amp;_x005F_x000D_</x:t></x:si></x:sst>"));
        QCOMPARE(book.sheets.first().at(0, 0).text, u"l’œuvre"_s);
        QCOMPARE(book.sheets.first().at(0, 1).text, u"00123 « — »\n&_x000D_"_s);
    }

    void stylesDecideAndOwnCodesWin()
    {
        using enum Cell::Kind;
        const QByteArray styles
            = "<styleSheet><numFmts><numFmt numFmtId=\"14\" formatCode=\"0.00\"/></numFmts>"
              "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf "
              "numFmtId=\"14\"/>"
              "<xf numFmtId=\"15\"/><xf numFmtId=\"22\"/><xf numFmtId=\"46\"/></cellXfs></styleSheet>";
        const QByteArray row
            = "<row><c s=\"0\"><v>45000</v></c><c s=\"1\"><v>45000</v></c><c s=\"2\"><v>45000</v></c>"
              "<c s=\"3\"><v>45000.5</v></c><c s=\"4\"><v>1.5</v></c><c s=\"99\"><v>1</v></c>"
              "<c s=\"2\"><v>20231234</v></c></row>";
        const auto parts = with(packages::workbook(row), StylesPart, styles);
        const QList<Cell> expected{Cell::ofNumber(45000), Cell::ofNumber(45000), cellOf(45000, Date),
            cellOf(45000.5, DateTime), cellOf(1.5, Time), Cell::ofNumber(1), Cell::ofNumber(20231234)};
        QCOMPARE(read(parts).sheets.first().rows.value(0), expected);

        auto since1904 = parts;
        since1904[WorkbookPart].replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
        const auto cells = read(since1904).sheets.first().rows.value(0);
        QCOMPARE(cells.at(2), cellOf(46462, Date));
        QCOMPARE(cells.at(3), cellOf(46462.5, DateTime));
        QCOMPARE(cells.at(4), cellOf(1.5, Time));
    }

    void addressesMayBeMissing()
    {
        const auto sheet = read(
            packages::workbook("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c><v>2</v></c></row>"
                               "<row><c><v>3</v></c></row><row r=\"7\"><c r=\"AA7\"><v>4</v></c></row>"))
                               .sheets.first();
        QCOMPARE(sheet.rows.keys(), QList<int>({1, 2, 6}));
        QCOMPARE(sheet.at(1, 1).number, 1);
        QCOMPARE(sheet.at(1, 2).number, 2);
        QCOMPARE(sheet.at(2, 0).number, 3);
        QCOMPARE(sheet.at(6, 26).number, 4);
    }

    void impossibleAddressesAreDamage_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("huge row") << QByteArray("<row r=\"4294967295\"/>");
        QTest::newRow("row past the end") << QByteArray("<row r=\"1048577\"/>");
        QTest::newRow("row zero") << QByteArray("<row r=\"0\"/>");
        QTest::newRow("rows go back") << QByteArray("<row r=\"2\"/><row r=\"1\"/>");
        QTest::newRow("row twice") << QByteArray("<row r=\"2\"/><row r=\"2\"/>");
        QTest::newRow("column past the end") << QByteArray("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>");
        QTest::newRow("far column") << QByteArray("<row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row>");
        QTest::newRow("cell of another row") << QByteArray("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>");
        QTest::newRow("cell twice") << QByteArray(
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>");
        QTest::newRow("cell without row") << QByteArray("<c><v>1</v></c>");
        QTest::newRow("rows without address past the end") << QByteArray("<row r=\"1048576\"/><row/>");
        QTest::newRow("cells without address past the end")
            << QByteArray("<row><c r=\"XFD1\"/><c><v>1</v></c></row>");
        QTest::newRow("no address") << QByteArray("<row r=\"1\"><c r=\"11\"><v>1</v></c></row>");
    }

    void impossibleAddressesAreDamage()
    {
        QFETCH(QByteArray, rows);
        QCOMPARE(refusalOf(packages::workbook(rows)), Refusal::Damaged);
    }

    void blankStyledLastRowIsNoRow()
    {
        const auto book = read(packages::workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row "
                                                  "r=\"1048576\"><c r=\"A1048576\" s=\"0\"/></row>"));
        QCOMPARE(book.sheets.first().rows.size(), 1);
        QCOMPARE(book.issues, Issues());
    }

    void farCellsAreOneIssueWithTheirNumber()
    {
        const auto book
            = read(packages::workbook("<row r=\"11\"><c r=\"A11\"><v>1</v></c><c r=\"XFC11\"><v>8</v></c><c "
                                      "r=\"XFD11\"><v>9</v></c></row>"));
        QCOMPARE(book.sheets.first().rows.value(10).size(), 1);
        QCOMPARE(codesOf(book.issues), QList<QByteArray>({"sheet.column.tooMany"}));
        QCOMPARE(book.issues.first().place, (SheetPlace{u"Feuille"_s, 11, u"XFC"_s, u"8"_s}));
        QCOMPARE(book.issues.first().message.count, 2);
    }

    void contentUnderMergedCellsIsTakenAwayAndReported()
    {
        const QByteArray rows = "<row r=\"1\"><c><v>1</v></c><c><v>2</v></c><c/><c><v>4</v></c></row>"
                                "<row r=\"2\"><c/><c/><c><v>7</v></c><c><v>8</v></c></row>";
        const auto book = read(packages::workbook(
            rows, "<mergeCells><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"F9:E8\"/></mergeCells>"));
        const auto& sheet = book.sheets.first();
        QCOMPARE(sheet.merges, QList<Merge>({{0, 0, 1, 2}, {7, 4, 8, 5}}));
        QCOMPARE(sheet.at(0, 0).number, 1);
        QCOMPARE(sheet.at(0, 1), Cell());
        QCOMPARE(sheet.at(1, 2), Cell());
        QCOMPARE(sheet.at(0, 3).number, 4);
        QCOMPARE(sheet.at(1, 3).number, 8);
        QCOMPARE(codesOf(book.issues), QList<QByteArray>({"sheet.cell.covered"}));
        QCOMPARE(book.issues.first().message.count, 2);
        QCOMPARE(book.issues.first().place, (SheetPlace{u"Feuille"_s, 1, u"B"_s, u"2"_s}));
    }

    void cellsOutsideTheTableAreNoCells()
    {
        const auto book = read(packages::workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
            "<controls><control><anchor><from><row>5</row><c "
            "r=\"A1\"><v>9</v></c></from></anchor></control></controls>"));
        QCOMPARE(book.sheets.first().rows.size(), 1);
        QCOMPARE(book.sheets.first().at(0, 0).number, 1);
    }

    void partsAreFoundWhereverTheyStand_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("path");
        QTest::newRow("relative") << QByteArray("feuilles/f.xml") << u"xl/feuilles/f.xml"_s;
        QTest::newRow("absolute") << QByteArray("/autre/f.xml") << u"autre/f.xml"_s;
        QTest::newRow("climbing") << QByteArray("../autre/./f.xml") << u"autre/f.xml"_s;
        QTest::newRow("other case") << QByteArray("Worksheets/Sheet1.XML") << u"xl/worksheets/sheet1.xml"_s;
    }

    void partsAreFoundWhereverTheyStand()
    {
        QFETCH(QByteArray, target);
        QFETCH(QString, path);
        auto parts = packages::workbook({});
        parts.remove(SheetPart);
        parts.insert(path,
            "<s:worksheet "
            "xmlns:s=\"urn:s\"><s:sheetData><s:row><s:c><s:v>7</s:v></s:c></s:row></s:sheetData></"
            "s:worksheet>");
        parts.insert(RelationsPart, packages::relations({{"rId1", "worksheet", target}}));
        QCOMPARE(read(parts).sheets.first().at(0, 0).number, 7);
    }

    void hiddenSheetsAreFlaggedAndChartsReported()
    {
        auto parts = packages::workbook("<row><c><v>1</v></c></row>");
        parts.insert(WorkbookPart,
            "<workbook><sheets><sheet name=\"A\" id=\"rId1\"/><sheet name=\"B\" state=\"hidden\" "
            "id=\"rId1\"/>"
            "<sheet name=\"C\" state=\"veryHidden\" id=\"rId1\"/><sheet name=\"D\" "
            "id=\"rId9\"/></sheets></workbook>");
        parts[RelationsPart].replace("</Relationships>",
            "<Relationship Id=\"rId9\" Type=\"http://x/chartsheet\" "
            "Target=\"charts/c.xml\"/></Relationships>");
        const auto book = read(parts);
        QCOMPARE(book.sheets.size(), 3);
        QVERIFY(!book.sheets.at(0).isHidden && book.sheets.at(1).isHidden && book.sheets.at(2).isHidden);
        QCOMPARE(codesOf(book.issues), QList<QByteArray>({"sheet.sheet.withoutCells"}));
        QCOMPARE(book.issues.first().place.sheet, u"D"_s);
    }

    void brokenPackagesAreRefused_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Refusal>("refusal");
        const auto row = [](const char* name, const QString& part, const QByteArray& content,
                             Refusal refusal) { QTest::newRow(name) << part << content << refusal; };
        const QByteArray deep = QByteArray("<r>").repeated(300);
        row("not XML", SheetPart, "<worksheet><sheetData>", Refusal::Damaged);
        row("two roots", SheetPart, "<a/><b/>", Refusal::Damaged);
        row("other document", WorkbookPart, "<document/>", Refusal::OtherDocument);
        row("no sheet", WorkbookPart, "<workbook/>", Refusal::Damaged);
        row("entities", StringsPart, "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><sst><si><t>&a;</t></si></sst>",
            Refusal::Hostile);
        row("outside entity", SheetPart, "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><worksheet/>",
            Refusal::Hostile);
        row("deep nesting", SheetPart, deep, Refusal::Hostile);
        row("endless tag", SheetPart, "<worksheet a=\"" + QByteArray(5 << 20, ' ') + "\"/>",
            Refusal::Hostile);
        row("endless comment", SheetPart, "<worksheet><!--" + QByteArray(5 << 20, 'x') + "--></worksheet>",
            Refusal::Hostile);
        row("bad merge", SheetPart,
            "<worksheet><mergeCells><mergeCell ref=\"A0:B1\"/></mergeCells></worksheet>", Refusal::Damaged);
        row("relations end", RelationsPart, "<Relationships>", Refusal::Damaged);
        row("wrong target", RelationsPart, packages::relations({{"rId1", "worksheet", "nowhere.xml"}}),
            Refusal::Damaged);
    }

    void brokenPackagesAreRefused()
    {
        QFETCH(QString, part);
        QFETCH(QByteArray, content);
        QFETCH(Refusal, refusal);
        QCOMPARE(refusalOf(with(packages::workbook({}), part, content)), refusal);
    }

    void limitsHold()
    {
        const QByteArray rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";
        const auto parts = packages::workbook(rows);
        QCOMPARE(refusalOf(parts, {.rows = 1}), Refusal::TooBig);
        QCOMPARE(refusalOf(parts, {.cells = 2}), Refusal::TooBig);
        QCOMPARE(refusalOf(parts, {.rows = 2, .cells = 3}), std::nullopt);
        QCOMPARE(refusalOf(parts, {.archiveEntries = 5}), Refusal::Hostile);
        QCOMPARE(refusalOf(parts, {.sharedStringBytes = 60}), Refusal::TooBig);
        QCOMPARE(refusalOf(parts, {.sheets = 0}), Refusal::TooBig);
        QCOMPARE(refusalOf(parts, {.unpackedBytes = 500}), Refusal::TooBig);
        QCOMPARE(refusalOf(packages::workbook(QByteArray("<row><c t=\"s\"><v>1</v></c></row>").repeated(100)),
                     {.textBytes = 799}),
            Refusal::TooBig);
    }

    void longTextIsCutBetweenCharacters()
    {
        const auto text = QByteArray("é").repeated(100);
        const auto book
            = read(with(packages::workbook("<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>" + text
                            + "</t></is></c></row>"),
                       StringsPart, "<sst><si><t>" + text + "</t></si></sst>"),
                {.cellBytes = 9});
        QCOMPARE(book.sheets.first().at(0, 0).text, u"éééé"_s);
        QCOMPARE(book.sheets.first().at(0, 1).text, u"éééé"_s);
        QCOMPARE(codesOf(book.issues), QList<QByteArray>({"sheet.cell.tooLong"}));
        QCOMPARE(book.issues.first().message.count, 2);
    }

    void mergesPastTheLimitAreReportedAndOverlapsRefused()
    {
        const QByteArray merges
            = "<mergeCells>" + QByteArray("<mergeCell ref=\"A1:C9\"/>").repeated(100) + "</mergeCells>";
        const auto parts = packages::workbook("<row><c/><c/><c><v>1</v></c></row>", merges);
        QCOMPARE(codesOf(read(parts, {.merges = 99}).issues),
            QList<QByteArray>({"sheet.merge.tooMany", "sheet.cell.covered"}));
        QCOMPARE(refusalOf(parts, {.rows = 10, .columns = 10}), Refusal::Hostile);
    }
};

SUITE(TestXlsxReader)
#include "tst_xlsxreader.moc"
