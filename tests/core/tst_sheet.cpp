// SPDX-License-Identifier: MIT
#include "core/sheets/sheet.h"
#include "tests/support/suite.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace core;

class TestSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsShowWhatPeopleRead_data()
    {
        using enum Cell::Kind;
        QTest::addColumn<Cell::Kind>("kind");
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("shown");
        QTest::newRow("long integer") << Number << 79465211500013.0 << u"79465211500013"_s;
        QTest::newRow("large integer") << Number << 9007199254740991.0 << u"9007199254740991"_s;
        QTest::newRow("decimal") << Number << -3.25 << u"-3.25"_s;
        QTest::newRow("small") << Number << 0.00000012 << u"0.00000012"_s;
        QTest::newRow("binary dust") << Number << 0.1 + 0.2 << u"0.3"_s;
        QTest::newRow("minus zero") << Number << -0.0 << u"0"_s;
        QTest::newRow("huge") << Number << 1e22 << u"10000000000000000000000"_s;
        QTest::newRow("no number") << Number << std::numeric_limits<double>::quiet_NaN() << QString();
        QTest::newRow("percent") << Percent << 0.125 << u"12.5%"_s;
        QTest::newRow("true") << Bool << 1.0 << u"true"_s;
        QTest::newRow("date") << Date << 39886.0 << u"2009-03-14"_s;
        QTest::newRow("time of a date is hidden") << Date << 39886.9 << u"2009-03-14"_s;
        QTest::newRow("date and time") << DateTime << 45902.5732638889 << u"2025-09-02 13:45:30"_s;
        QTest::newRow("midnight by rounding") << DateTime << 45902.999999999 << u"2025-09-03 00:00"_s;
        QTest::newRow("time") << Time << 0.354166666666667 << u"08:30"_s;
        QTest::newRow("long time") << Time << 1.5 << u"36:00"_s;
        QTest::newRow("empty") << Empty << 5.0 << QString();
    }

    void cellsShowWhatPeopleRead()
    {
        QFETCH(Cell::Kind, kind);
        QFETCH(double, number);
        auto cell = Cell::ofNumber(number);
        cell.kind = kind;
        QTEST(cell.shown(), "shown");
    }

    void emptyTextIsAnEmptyCell()
    {
        QCOMPARE(Cell::ofText(QString()), Cell());
        QCOMPARE(Cell::ofText(u" "_s).kind, Cell::Kind::Text);
    }

    void cellsOutsideAreEmpty()
    {
        Sheet sheet;
        sheet.rows.insert(3, {Cell::ofText(u"a"_s)});
        QCOMPARE(sheet.at(3, 0).text, u"a"_s);
        QCOMPARE(sheet.at(3, 1), Cell());
        QCOMPARE(sheet.at(2, 0), Cell());
    }

    void columnsHaveLetters()
    {
        QCOMPARE(columnLetters(0), u"A"_s);
        QCOMPARE(columnLetters(25), u"Z"_s);
        QCOMPARE(columnLetters(26), u"AA"_s);
        QCOMPARE(columnLetters(701), u"ZZ"_s);
        QCOMPARE(columnLetters(702), u"AAA"_s);
        QCOMPARE(columnLetters(16'383), u"XFD"_s);
    }
};

SUITE(TestSheet)
#include "tst_sheet.moc"
