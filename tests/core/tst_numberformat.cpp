// SPDX-License-Identifier: MIT
#include "core/sheets/numberformat.h"
#include "tests/support/suite.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

class TestNumberFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatsTellWhatNumbersMean_data()
    {
        using enum Cell::Kind;
        QTest::addColumn<QString>("code");
        QTest::addColumn<Cell::Kind>("kind");
        for (const auto& [code, kind] : QList<std::pair<QString, Cell::Kind>>{{u"General"_s, Number},
                 {u"0.00"_s, Number}, {u"0.00E+00"_s, Number}, {u"# ##0.00\\ \"€\""_s, Number},
                 {u"@"_s, Number}, {u"[Red]0.00\" jours\""_s, Number}, {u"0\\d"_s, Number},
                 {u"_s0*y"_s, Number}, {u"0%"_s, Percent}, {u"0.0%;[Red]-0.0%"_s, Percent},
                 {u"\"%\"0"_s, Number}, {u"[$-40C]d\\ mmmm\\ yyyy;@"_s, Date}, {u"dd/mm/yyyy"_s, Date},
                 {u"YYYY-MM-DD"_s, Date}, {u"mmm"_s, Date}, {u"yyyy\\-mm"_s, Date},
                 {u"dd/mm/yyyy hh:mm"_s, DateTime}, {u"mm/dd/yy h:mm AM/PM"_s, DateTime}, {u"h:mm"_s, Time},
                 {u"h:mm AM/PM"_s, Time}, {u"mm:ss"_s, Time}, {u"[h]:mm"_s, Time}, {u"[mm]:ss"_s, Time},
                 {u"0;dd/mm"_s, Number}, {u"\"TRUE\";\"TRUE\";\"FALSE\""_s, Number}, {u"[<=9]0;0"_s, Number},
                 {u"[$€-40C] 0.00"_s, Number}})
            QTest::newRow(qPrintable(code)) << code << kind;
    }

    void formatsTellWhatNumbersMean()
    {
        QFETCH(QString, code);
        QTEST(kindOfFormat(code), "kind");
    }

    void builtInFormatsAreKnown()
    {
        using enum Cell::Kind;
        const QMap<int, Cell::Kind> expected{{0, Number}, {2, Number}, {9, Percent}, {10, Percent},
            {11, Number}, {14, Date}, {17, Date}, {18, Time}, {21, Time}, {22, DateTime}, {27, Date},
            {32, Time}, {36, Date}, {44, Number}, {46, Time}, {49, Number}, {50, Date}, {55, Number},
            {58, Date}, {99, Number}};
        for (auto format = expected.cbegin(); format != expected.cend(); ++format)
            QCOMPARE(kindOfFormat(format.key()), *format);
    }
};

SUITE(TestNumberFormat)
#include "tst_numberformat.moc"
