// SPDX-License-Identifier: MIT
#include "core/sheets/archive.h"
#include "core/sheets/sheetwriter.h"
#include "core/sheets/xlsxreader.h"
#include "tests/support/sheets.h"
#include "tests/support/suite.h"

#include <QBuffer>

#include <clocale>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

Workbook readBack(QByteArray bytes, const Limits& limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Archive archive(buffer, limits);
    return readXlsx(archive, limits);
}

QString part(QByteArray bytes, const QString& name)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Archive archive(buffer, {});
    return QString::fromUtf8(archive.read(name));
}

Cell cellOf(double number, Cell::Kind kind)
{
    auto cell = Cell::ofNumber(number);
    cell.kind = kind;
    return cell;
}

Table tableOf(const QList<QList<Cell>>& rows)
{
    return tableOf(u"Équipes"_s, {{u"Nom"_s, 30}, {u"Numéro"_s, 12, true}}, rows);
}

} // namespace

class TestXlsxWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindComesBack()
    {
        using enum Cell::Kind;
        const QList<Cell> cells{Cell::ofText(u"été"_s), Cell::ofText(u"00123"_s), Cell::ofNumber(12.5),
            Cell::ofNumber(-1e-7), cellOf(0.125, Percent), cellOf(1, Bool), cellOf(45902, Date),
            cellOf(45902.5, DateTime), cellOf(1.5, Time), Cell(), Cell::ofNumber(0)};
        Issues losses;
        const auto book = readBack(writtenBytes(u"xlsx"_s, {tableOf({cells})}, losses));
        QCOMPARE(losses, Issues());
        QCOMPARE(book.issues, Issues());
        QCOMPARE(book.sheets.first().name, u"Équipes"_s);
        QCOMPARE(book.sheets.first().rows.value(1), cells);
        QCOMPARE(book.sheets.first().at(0, 1).text, u"Numéro"_s);
    }

    void hostileTextsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s;
        QTest::newRow("apostrophe") << u"'=x"_s;
        QTest::newRow("markup") << u"<b>&amp;]]></b>"_s;
        QTest::newRow("escape") << u"_x000D_"_s;
        QTest::newRow("escapes that overlap") << u"_x0041_x0042_ _x005F_x000D_"_s;
        QTest::newRow("blanks and lines") << u"  a \t b\n c  "_s;
        QTest::newRow("emoji") << u"😀 « œ »"_s;
        QTest::newRow("link") << u"http://a.example"_s;
        QTest::newRow("longest") << QString(32'767, u'x');
    }

    void hostileTextsComeBackAsTheyWere()
    {
        QFETCH(QString, text);
        Issues losses;
        const auto bytes
            = writtenBytes(u"xlsx"_s, {tableOf({{Cell::ofText(text), Cell::ofText(text)}})}, losses);
        const auto book = readBack(bytes);
        QCOMPARE(losses, Issues());
        QCOMPARE(book.sheets.first().at(1, 0), Cell::ofText(text));
        QCOMPARE(book.sheets.first().at(1, 1), Cell::ofText(text));
        QVERIFY(!part(bytes, u"xl/worksheets/sheet1.xml"_s).contains(u"<f>"_s));
    }

    void whatCannotBeHeldIsCutAndReported()
    {
        const auto tooLong = QString(32'765, u'x') + u"😀😀"_s;
        const auto escaped = u"_x000D_"_s.repeated(4'000);
        auto error = Cell::ofText(u"#N/A"_s);
        error.kind = Cell::Kind::Error;
        Issues losses;
        const auto book = readBack(writtenBytes(u"xlsx"_s,
            {tableOf(
                {{Cell::ofText(tooLong)}, {Cell::ofText(escaped)}, {Cell::ofText(u"a\u0002\uffffb\xd800"_s)},
                    {Cell::ofNumber(std::numeric_limits<double>::quiet_NaN())}, {error}})},
            losses));
        const auto& sheet = book.sheets.first();
        QCOMPARE(sheet.at(1, 0).text, QString(32'765, u'x') + u"😀"_s);
        QVERIFY(escaped.startsWith(sheet.at(2, 0).text) && sheet.at(2, 0).text.size() > 16'000);
        QCOMPARE(sheet.at(3, 0).text, u"ab\ufffd"_s);
        QCOMPARE(sheet.at(5, 0).text, u"#N/A"_s);
        QList<QByteArray> codes;
        for (const auto& issue : losses)
            codes.append(issue.code);
        QCOMPARE(codes,
            QList<QByteArray>({"sheet.cell.tooLong", "sheet.cell.controlCharacters", "sheet.cell.notFinite",
                "sheet.cell.error"}));
        QCOMPARE(losses.first().message.count, 2);
        QCOMPARE(losses.first().place.column, u"Nom"_s);
        QCOMPARE(losses.first().place.row, 2);
    }

    void textColumnsHoldTextsOnly()
    {
        Issues losses;
        const auto bytes
            = writtenBytes(u"xlsx"_s, {tableOf({{Cell(), Cell::ofNumber(79465211500013)}})}, losses);
        QCOMPARE(readBack(bytes).sheets.first().at(1, 1), Cell::ofText(u"79465211500013"_s));
        QVERIFY(part(bytes, u"xl/styles.xml"_s).contains(u"numFmtId=\"49\""_s));
    }

    void tablesHaveFrozenHeadingsFilterAndWidths()
    {
        Issues losses;
        const auto xml = part(
            writtenBytes(u"xlsx"_s, {tableOf({{Cell::ofText(u"a"_s)}, {Cell::ofText(u"b"_s)}})}, losses),
            u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(xml.contains(u"<pane ySplit=\"1\" topLeftCell=\"A2\""_s));
        QVERIFY(xml.contains(u"state=\"frozen\""_s));
        QVERIFY(xml.contains(u"<autoFilter ref=\"A1:B3\"/>"_s));
        QVERIFY(xml.contains(u"<col min=\"1\" max=\"1\" width=\"30.7109375\""_s));
    }

    void sheetNamesAreCleanedAndNumbered()
    {
        QList<Table> tables;
        for (const auto& name : {u"Équipe"_s, u"équipe"_s, u"a/b:c[d]*?\\"_s, u"'quoted'"_s,
                 QString(40, u'n'), QString(40, u'n'), QString(), u" \n "_s})
            tables.append(tableOf(name, {{u"x"_s}}, {}));
        Issues losses;
        QStringList names;
        for (const auto& sheet : readBack(writtenBytes(u"xlsx"_s, tables, losses)).sheets)
            names.append(sheet.name);
        QCOMPARE(names,
            QStringList({u"Équipe"_s, u"équipe (2)"_s, u"a-b-c-d----"_s, u"quoted"_s, QString(31, u'n'),
                QString(27, u'n') + u" (2)"_s, u"Sheet"_s, u"Sheet (2)"_s}));
    }

    void sameTablesGiveTheSameBytes()
    {
        Issues losses;
        const auto table = tableOf({{Cell::ofText(u"a"_s), Cell::ofNumber(1)}});
        const auto first = writtenBytes(u"xlsx"_s, {table}, losses);
        QCOMPARE(writtenBytes(u"xlsx"_s, {table}, losses), first);
        QVERIFY(part(first, u"docProps/core.xml"_s).contains(u"1980-01-01T00:00:00Z"_s));
    }

    void numbersHavePointsInEveryLocale()
    {
        const QByteArray before = setlocale(LC_NUMERIC, nullptr);
        if (!setlocale(LC_NUMERIC, "fr_FR.UTF-8") && !setlocale(LC_NUMERIC, "de_DE.UTF-8"))
            QSKIP("no locale with decimal commas is installed");
        Issues losses;
        const auto xml = part(writtenBytes(u"xlsx"_s, {tableOf({{Cell::ofNumber(0.5)}})}, losses),
            u"xl/worksheets/sheet1.xml"_s);
        const QByteArray during = setlocale(LC_NUMERIC, nullptr);
        setlocale(LC_NUMERIC, before.constData());
        QVERIFY(xml.contains(u"<v>0.5</v>"_s));
        QVERIFY(during != "C");
    }

    void manyRowsComeBack()
    {
        QList<QList<Cell>> rows;
        for (int row = 0; row < 20'001; ++row)
            rows.append({Cell::ofText(u"Élève %1"_s.arg(row)), Cell::ofText(u"0%1"_s.arg(row))});
        Issues losses;
        const auto book
            = readBack(writtenBytes(u"xlsx"_s, {tableOf(rows), tableOf({})}, losses), {.rows = 30'000});
        QCOMPARE(book.sheets.first().rows.size(), 20'002);
        QCOMPARE(book.sheets.first().rows.value(20'001), rows.last());
        QCOMPARE(book.sheets.last().name, u"Équipes (2)"_s);
    }
};

SUITE(TestXlsxWriter)
#include "tst_xlsxwriter.moc"
