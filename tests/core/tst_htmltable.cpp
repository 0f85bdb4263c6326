// SPDX-License-Identifier: MIT
#include "core/sheets/htmltable.h"
#include "core/sheets/sheeterror.h"
#include "tests/support/suite.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

class TestHtmlTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void libreOfficeTableKeepsTextsNumbersAndDates()
    {
        const auto sheet = tableInHtml(
            u"<!DOCTYPE html><html><head><style type=\"text/css\">td { color: #fff } table > x</style></head>"
            "<body><table cellspacing=\"0\"><colgroup span=\"3\"></colgroup>"
            "<tr><td height=\"17\" align=\"left\">Nom<br></td><td>N&deg;</td><td>Le</td></tr>\n"
            "<tr><td>Zo&eacute; &amp;\n Ana&#239;s</td>"
            "<td align=\"right\" sdval=\"3.5\" sdnum=\"1036;\">3,5</td>"
            "<td sdval=\"46266\" sdnum=\"1036;0;JJ/MM/AAAA\">01/09/2026</td></tr>"
            "</table></body></html>"_s);
        QVERIFY(sheet);
        QCOMPARE(sheet->at(0, 0), Cell::ofText(u"Nom"_s));
        QCOMPARE(sheet->at(0, 1), Cell::ofText(u"N°"_s));
        QCOMPARE(sheet->at(1, 0), Cell::ofText(u"Zoé & Anaïs"_s));
        QCOMPARE(sheet->at(1, 1), Cell::ofNumber(3.5));
        QCOMPARE(sheet->at(1, 2).kind, Cell::Kind::Date);
        QCOMPARE(sheet->at(1, 2).shown(), u"2026-09-01"_s);
    }

    void aNumberShownWithZerosStaysText()
    {
        const auto sheet
            = tableInHtml(u"<table><tr><td sdval=\"123\" sdnum=\"1036;0;00000\">00123</td></tr></table>"_s);
        QCOMPARE(sheet->at(0, 0), Cell::ofText(u"00123"_s));
    }

    void aDateWithItsHourKeepsIt()
    {
        const auto sheet = tableInHtml(
            u"<table><tr><td sdval=\"46266.5\" sdnum=\"1036;0;JJ/MM/AAAA HH:MM\">01/09/2026 12:00</td></tr></table>"_s);
        QCOMPARE(sheet->at(0, 0).kind, Cell::Kind::DateTime);
        QCOMPARE(sheet->at(0, 0).number, 46266.5);
    }

    void lineBreaksInACellStayInIt()
    {
        const auto sheet = tableInHtml(u"<table><tr><td>un<br>deux\ttrois</td><td>x</td></tr></table>"_s);
        QCOMPARE(sheet->at(0, 0).text, u"un\ndeux trois"_s);
        QCOMPARE(sheet->at(0, 1).text, u"x"_s);
    }

    void mergedCellsKeepTheColumnsBelowAndBeside()
    {
        const auto sheet
            = tableInHtml(u"<table><tr><td rowspan=2>A</td><td colspan=\"2\">B</td><td>C</td></tr>"
                          "<tr><td>d</td><td>e</td><td>f</td></tr></table>"_s);
        QCOMPARE(sheet->at(0, 3).text, u"C"_s);
        QCOMPARE(sheet->at(1, 0).text, QString());
        QCOMPARE(sheet->at(1, 1).text, u"d"_s);
        QCOMPARE(sheet->at(1, 3).text, u"f"_s);
        QCOMPARE(sheet->merges.size(), 2);
    }

    void aTableInATableIsNotRead()
    {
        const auto sheet = tableInHtml(
            u"<table><tr><td>out<table><tr><td>in</td></tr></table></td><td>next</td></tr></table><table>"_s);
        QCOMPARE(sheet->at(0, 0).text, u"out"_s);
        QCOMPARE(sheet->at(0, 1).text, u"next"_s);
    }

    void markupOfAScriptIsNoText()
    {
        const auto sheet
            = tableInHtml(u"<table><tr><td><script>a < b</script>text<!-- <td> --></td></tr></table>"_s);
        QCOMPARE(sheet->at(0, 0).text, u"text"_s);
        QCOMPARE(sheet->rows.value(0).size(), 1);
    }

    void whatHoldsNoTableGivesNone()
    {
        QVERIFY(!tableInHtml(u"<p>Bonjour</p>"_s));
        QVERIFY(!tableInHtml(u"<table></table>"_s));
        QVERIFY(!tableInHtml(u"<table><tr><td"_s));
        QVERIFY(!tableInHtml(u""_s));
    }

    void anEndlessTableIsRefused()
    {
        const auto row = u"<tr><td>x</td></tr>"_s;
        QVERIFY_THROWS_EXCEPTION(
            SheetError, static_cast<void>(tableInHtml(u"<table>"_s + row.repeated(30'000))));
        QVERIFY_THROWS_EXCEPTION(SheetError, static_cast<void>(tableInHtml(QString(3 << 20, u'x'))));
        QVERIFY(tableInHtml(u"<table><tr><td colspan=999999999 rowspan=999999999>x</td><td>y"_s));
    }
};

SUITE(TestHtmlTable)
#include "tst_htmltable.moc"
