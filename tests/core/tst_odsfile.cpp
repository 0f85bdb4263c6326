// SPDX-License-Identifier: MIT
#include "core/sheets/archive.h"
#include "core/sheets/odscells.h"
#include "core/sheets/odsreader.h"
#include "core/sheets/sheeterror.h"
#include "tests/support/packages.h"
#include "tests/support/sheets.h"
#include "tests/support/suite.h"

#include <QBuffer>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

Workbook readBytes(QByteArray bytes, const Limits& limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Archive archive(buffer, limits);
    return readOds(archive, limits);
}

Workbook read(const QByteArray& rows, const Limits& limits = {}, const QByteArray& beforeTable = {})
{
    return readBytes(packages::zipped(packages::openDocument(rows, beforeTable)), limits);
}

std::optional<Refusal> refusalOf(const QByteArray& rows, const Limits& limits = {})
{
    try {
        const auto book = read(rows, limits);
    } catch (const SheetError& error) {
        return error.refusal();
    }
    return {};
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
    auto cell = Cell::ofText(text);
    cell.kind = Cell::Kind::Error;
    return cell;
}

QByteArray text(const QByteArray& paragraphs)
{
    return "<t:table-cell o:value-type=\"string\">" + paragraphs + "</t:table-cell>";
}

QByteArray number(const QByteArray& value, const QByteArray& more = {})
{
    return "<t:table-cell o:value-type=\"float\" o:value=\"" + value + "\" " + more + "/>";
}

QByteArray row(const QByteArray& cells, const QByteArray& attributes = {})
{
    return "<t:table-row " + attributes + ">" + cells + "</t:table-row>";
}

} // namespace

class TestOdsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreReadByType_data()
    {
        using enum Cell::Kind;
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<Cell>("cell");
        QTest::addColumn<QByteArray>("issue");
        const auto is = [](const char* name, const QByteArray& xml, const Cell& cell,
                            const QByteArray& issue = {}) { QTest::newRow(name) << xml << cell << issue; };
        const auto typed = [](const QByteArray& type, const QByteArray& value) {
            return "<t:table-cell o:value-type=\"" + type + "\" o:" + value
                + "><x:p>shown</x:p></t:table-cell>";
        };
        is("text", text("<x:p>00123 &lt;œ&gt; 😀</x:p>"), Cell::ofText(u"00123 <œ> 😀"_s));
        is("lines", text("<x:p>a</x:p><x:p/><x:p>b</x:p>"), Cell::ofText(u"a\n\nb"_s));
        is("blanks", text("<x:p>  a \n\t b<x:s x:c=\"3\"/>c<x:tab/>d<x:line-break/><x:s/></x:p>"),
            Cell::ofText(u"  a b   c\td\n "_s));
        is("laid out XML", text("<x:p>\n    a\n    b  c</x:p>"), Cell::ofText(u"a b  c"_s));
        is("spans and links", text("<x:p><x:span>a </x:span> <x:a>b</x:a><x:span>c</x:span></x:p>"),
            Cell::ofText(u"a  bc"_s));
        is("text without type", "<t:table-cell><x:p>a</x:p></t:table-cell>", Cell::ofText(u"a"_s));
        is("text in the tag",
            "<t:table-cell o:value-type=\"string\" o:string-value=\"a  b\"><x:p>x</x:p></t:table-cell>",
            Cell::ofText(u"a  b"_s));
        is("comment", text("<o:annotation><x:p>no</x:p></o:annotation><x:p>a</x:p>"), Cell::ofText(u"a"_s));
        is("shape", text("<d:frame><d:text-box><x:p>no</x:p></d:text-box></d:frame><x:p>a</x:p>"),
            Cell::ofText(u"a"_s));
        is("table in a cell",
            text("<t:table t:name=\"in\"><t:table-row><t:table-cell><x:p>no</x:p></t:table-cell>"
                 "</t:table-row></t:table><x:p>a</x:p>"),
            Cell::ofText(u"a"_s));
        is("control", text("<x:p>a\xc2\x85z</x:p>"), Cell::ofText(u"az"_s), "sheet.cell.controlCharacters");
        is("number", typed("float", "value=\"-12.5\""), Cell::ofNumber(-12.5));
        is("currency", typed("currency", "value=\"3\""), Cell::ofNumber(3));
        is("percent", typed("percentage", "value=\"0.125\""), cellOf(0.125, Percent));
        is("truth", typed("boolean", "boolean-value=\"true\""), cellOf(1, Bool));
        is("date", typed("date", "date-value=\"2025-09-02\""), cellOf(45902, Date));
        is("date and time", typed("date", "date-value=\"2025-03-04T12:00:00\""), cellOf(45720.5, DateTime));
        is("fraction", typed("date", "date-value=\"2025-03-04T06:00:00.000000000\""),
            cellOf(45720.25, DateTime));
        is("half an hour", typed("time", "time-value=\"PT30M\""), cellOf(0.5 / 24, Time));
        is("36 hours", typed("time", "time-value=\"PT36H00M00S\""), cellOf(1.5, Time));
        is("day and seconds", typed("time", "time-value=\"P1DT21600.0S\""), cellOf(1.25, Time));
        is("error",
            "<t:table-cell t:formula=\"of:=1/0\" o:value-type=\"string\" o:string-value=\"\" "
            "e:value-type=\"error\"><x:p>#DIV/0!</x:p></t:table-cell>",
            formula(errorCell(u"#DIV/0!"_s)), "sheet.cell.error");
        is("formula", number("2", "t:formula=\"of:=1+1\""), formula(Cell::ofNumber(2)));
        is("never calculated", "<t:table-cell t:formula=\"of:=1+1\"/>", {}, "sheet.formula.withoutResult");
        is("bad number", number("1,5"), {}, "sheet.cell.badNumber");
        is("no number", "<t:table-cell o:value-type=\"float\"/>", {}, "sheet.cell.badNumber");
        is("bad truth", typed("boolean", "boolean-value=\"oui\""), {}, "sheet.cell.badNumber");
        is("bad date", typed("date", "date-value=\"2025-02-30\""), {}, "sheet.cell.badDate");
        is("bad time", typed("time", "time-value=\"8:30\""), {}, "sheet.cell.badDate");
        is("unknown type", typed("void", "value=\"1\""), {}, "sheet.cell.unknownType");
        is("blank", "<t:table-cell t:style-name=\"x\"/>", {});
    }

    void cellsAreReadByType()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QByteArray, issue);
        const auto book = read(row({}, "t:number-rows-repeated=\"4\"") + row(xml));
        QTEST(book.sheets.first().at(4, 0), "cell");
        QCOMPARE(codesOf(book.issues, Issue::Severity::Note),
            issue.isEmpty() ? QList<QByteArray>() : QList<QByteArray>({issue}));
        if (!issue.isEmpty())
            QCOMPARE(book.issues.first().place.row, 5);
    }

    void durationsAreDays_data()
    {
        QTest::addColumn<double>("days");
        QTest::newRow("PT08H30M00S") << 8.5 / 24;
        QTest::newRow("-PT6H") << -0.25;
        QTest::newRow("PT0,5S") << 0.5 / 86'400;
        QTest::newRow("P2D") << 2.0;
        for (const auto* none : {"", "P", "PT", "P1DT", "PT-3H", "P1M", "P1Y", "PT1.5H", "30M", "PT1H2"})
            QTest::newRow(none) << std::numeric_limits<double>::quiet_NaN();
    }

    void durationsAreDays()
    {
        QFETCH(double, days);
        const auto found = durationDays(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(found.has_value(), !qIsNaN(days));
        if (found)
            QCOMPARE(*found, days);
    }

    void repeatedRowsAndColumnsHaveTheirAddresses()
    {
        const auto book
            = read("<t:table-header-rows>" + row(number("1")) + "</t:table-header-rows><t:table-row-group>"
                + row({}, "t:number-rows-repeated=\"1000\"") + "<t:table-row-group>"
                + row("<t:table-cell t:number-columns-repeated=\"2\"/>"
                        + number("7", "t:number-columns-repeated=\"3\"") + number("8"),
                    "t:number-rows-repeated=\"2\"")
                + "</t:table-row-group></t:table-row-group>"
                + row("<t:table-cell t:number-columns-repeated=\"16384\"/>",
                    "t:number-rows-repeated=\"1047573\""));
        const auto& sheet = book.sheets.first();
        QCOMPARE(book.issues, Issues());
        QCOMPARE(sheet.rows.keys(), QList<int>({0, 1001, 1002}));
        QCOMPARE(sheet.at(1002, 4).number, 7);
        QCOMPARE(sheet.at(1002, 5).number, 8);
        QCOMPARE(sheet.at(1001, 1), Cell());
    }

    void coveredCellsCountAndTheirContentIsReported()
    {
        const auto book = read(row("<t:table-cell t:number-columns-spanned=\"3\" t:number-rows-spanned=\"2\" "
                                   "o:value-type=\"float\" o:value=\"1\"/><t:covered-table-cell "
                                   "t:number-columns-repeated=\"2\"/>"
                                   + number("4"))
            + row("<t:covered-table-cell o:value-type=\"float\" o:value=\"5\"/><t:covered-table-cell/>"
                  "<t:covered-table-cell o:value-type=\"float\" o:value=\"7\"/>"
                + number("8")));
        const auto& sheet = book.sheets.first();
        QCOMPARE(sheet.merges, QList<Merge>({{0, 0, 1, 2}}));
        QCOMPARE(sheet.at(0, 3).number, 4);
        QCOMPARE(sheet.at(1, 3).number, 8);
        QCOMPARE(sheet.at(1, 0), Cell());
        QCOMPARE(codesOf(book.issues, Issue::Severity::Note), QList<QByteArray>({"sheet.cell.covered"}));
        QCOMPARE(book.issues.first().message.count, 2);
    }

    void farCellsAreOneIssueWithTheirNumber()
    {
        const auto book = read(row(number("1", "t:number-columns-repeated=\"16384\"")));
        QCOMPARE(book.sheets.first().rows.value(0).size(), 256);
        QCOMPARE(book.issues.size(), 1);
        QCOMPARE(book.issues.first().place.column, u"IW"_s);
        QCOMPARE(book.issues.first().message.count, 16'384 - 256);
    }

    void whatIsNoTableIsLeftOut()
    {
        const auto book = read(row(number("1")), {},
            "<t:tracked-changes><t:table-cell o:value=\"9\"/></t:tracked-changes><t:dde-links><t:table "
            "t:name=\"dde\"><t:table-row/></t:table></t:dde-links><t:table t:name=\"Caché\" "
            "t:style-name=\"hid\"><t:shapes><d:frame><t:table-row/></d:frame></t:shapes>"
                + row(number("2")) + "</t:table><t:table t:name=\"'file:///home/x.ods'#Feuille\">"
                + row(number("3")) + "</t:table>");
        QCOMPARE(book.sheets.size(), 2);
        QCOMPARE(book.sheets.first().name, u"Caché"_s);
        QVERIFY(book.sheets.first().isHidden && !book.sheets.last().isHidden);
        QCOMPARE(book.sheets.first().at(0, 0).number, 2);
    }

    void longTextsAreCutAndReported()
    {
        const auto book = read(row(text("<x:p>" + QByteArray(400'000, 'x') + "</x:p>")
            + text("<x:p><x:s x:c=\"2000000000\"/></x:p>")));
        QCOMPARE(book.sheets.first().at(0, 0).text.size(), 128 << 10);
        QCOMPARE(book.sheets.first().at(0, 1).text.size(), 128 << 10);
        QCOMPARE(book.issues.first().code, "sheet.cell.tooLong");
        QCOMPARE(book.issues.first().message.count, 2);
    }

    void hostileAndDamagedTablesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<Refusal>("refusal");
        const auto long100k
            = text("<x:p>" + QByteArray(100'000, 'x') + "</x:p>")
                  .replace("<t:table-cell", "<t:table-cell t:number-columns-repeated=\"100\"");
        QTest::newRow("every cell of a sheet")
            << row(number("1", "t:number-columns-repeated=\"16384\""), "t:number-rows-repeated=\"1048576\"")
            << Refusal::TooBig;
        QTest::newRow("long text in many cells")
            << row(long100k, "t:number-rows-repeated=\"20000\"") << Refusal::TooBig;
        QTest::newRow("too many rows")
            << row(number("1"), "t:number-rows-repeated=\"20001\"") << Refusal::TooBig;
        QTest::newRow("row past the end")
            << row({}, "t:number-rows-repeated=\"1048576\"") + row({}) << Refusal::Damaged;
        QTest::newRow("column past the end")
            << row("<t:table-cell t:number-columns-repeated=\"16384\"/><t:table-cell/>") << Refusal::Damaged;
        QTest::newRow("no repetition") << row({}, "t:number-rows-repeated=\"0\"") << Refusal::Damaged;
        QTest::newRow("words as repetition")
            << row({}, "t:number-rows-repeated=\"many\"") << Refusal::Damaged;
        QTest::newRow("not closed") << QByteArray("<t:table-row>") << Refusal::Damaged;
        QTest::newRow("deep") << QByteArray("<t:table-row-group>").repeated(300) << Refusal::Hostile;
    }

    void hostileAndDamagedTablesAreRefused()
    {
        QFETCH(QByteArray, rows);
        QTEST(refusalOf(rows).value_or(Refusal::Empty), "refusal");
    }

    void everyKindComesBack()
    {
        using enum Cell::Kind;
        const QList<Cell> cells{Cell::ofText(u"été"_s), Cell::ofText(u"00123"_s), Cell::ofNumber(12.5),
            Cell::ofNumber(-1e-7), cellOf(0.125, Percent), cellOf(1, Bool), cellOf(45902, Date),
            cellOf(45902.5, DateTime), cellOf(1.5, Time), Cell(), Cell::ofNumber(0)};
        Issues losses;
        const auto table = tableOf(u"Équipes"_s, {{u"Nom"_s, 30}, {u"Numéro"_s, 12, true}}, {cells});
        const auto book = readBytes(writtenBytes(u"ods"_s, {table}, losses));
        QCOMPARE(losses, Issues());
        QCOMPARE(book.issues, Issues());
        QCOMPARE(book.sheets.first().name, u"Équipes"_s);
        QCOMPARE(book.sheets.first().rows.value(1), cells);
        QCOMPARE(book.sheets.first().at(0, 1).text, u"Numéro"_s);
    }

    void hostileTextsComeBackAsTheyWere()
    {
        const QStringList hostile{u"=cmd|' /C calc'!A0"_s, u"'=x"_s, u"<b>&amp;]]></b>"_s, u"_x000D_"_s,
            u"  a \t b\n c  "_s, u" "_s, u"\n"_s, u"a \n b"_s, u"\t\t"_s, u"😀 « œ »"_s,
            QString(32'767, u'x')};
        QList<QList<Cell>> rows;
        for (const auto& hostileText : hostile)
            rows.append({Cell::ofText(hostileText), Cell(), Cell::ofText(hostileText)});
        Issues losses;
        const auto book = readBytes(writtenBytes(u"ods"_s, {tableOf(u"T"_s, {{u"A"_s}}, rows)}, losses));
        QCOMPARE(losses, Issues());
        QCOMPARE(book.issues, Issues());
        for (int at = 0; at < rows.size(); ++at)
            QCOMPARE(book.sheets.first().rows.value(at + 1), rows.at(at));
    }

    void whatCannotBeHeldIsCutAndReported()
    {
        Issues losses;
        const auto table = tableOf(u"T"_s, {{u"Nom"_s}},
            {{Cell::ofText(QString(40'000, u'x'))}, {Cell::ofText(u"a\u0002b"_s)},
                {Cell::ofNumber(std::numeric_limits<double>::infinity())}, {errorCell(u"#N/A"_s)}});
        const auto book = readBytes(writtenBytes(u"ods"_s, {table}, losses));
        QCOMPARE(book.sheets.first().at(1, 0).text.size(), 32'767);
        QCOMPARE(book.sheets.first().at(4, 0).text, u"#N/A"_s);
        QCOMPARE(codesOf(losses, Issue::Severity::Note),
            QList<QByteArray>({"sheet.cell.tooLong", "sheet.cell.controlCharacters", "sheet.cell.notFinite",
                "sheet.cell.error"}));
    }

    void sameTablesGiveTheSameBytes()
    {
        Issues losses;
        const auto table = tableOf(u"T"_s, {{u"Nom"_s}}, {{Cell::ofText(u"a"_s)}});
        const auto first = writtenBytes(u"ods"_s, {table}, losses);
        QCOMPARE(writtenBytes(u"ods"_s, {table}, losses), first);
        QCOMPARE(first.mid(30, 8), "mimetype");
    }
};

SUITE(TestOdsFile)
#include "tst_odsfile.moc"
