// SPDX-License-Identifier: MIT
#include "tests/support/suite.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastFollowsTheFormula()
    {
        QCOMPARE(ui::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(qRound(ui::contrast(QColor(0x66, 0x70, 0x80), Qt::white) * 10), 50);
    }

    void textCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << ui::lightPalette();
        QTest::newRow("dark") << ui::darkPalette();
    }

    void textCanBeRead()
    {
        QFETCH(QPalette, palette);
        using enum QPalette::ColorRole;
        for (const auto& [text, ground] :
            {std::pair(Text, Base), std::pair(Text, AlternateBase), std::pair(WindowText, Window),
                std::pair(ButtonText, Button), std::pair(PlaceholderText, Base), std::pair(Link, Base),
                std::pair(HighlightedText, Highlight), std::pair(ToolTipText, ToolTipBase)})
            QVERIFY2(ui::contrast(palette.color(text), palette.color(ground)) >= 4.5,
                qPrintable(QString::number(text)));
        QVERIFY(ui::contrast(ui::secondaryColor(palette), palette.color(Base)) >= 4.5);
    }

    void graphicsCanBeSeen_data() { textCanBeRead_data(); }

    void graphicsCanBeSeen()
    {
        QFETCH(QPalette, palette);
        using enum ui::Badge;
        for (const auto badge : {First, Second, Third, Later, NotWished, Unplaced})
            QVERIFY(ui::contrast(ui::badgeColor(badge, palette), ui::badgeTextColor(palette)) >= 5.4);
        for (const auto tone : {ui::Tone::Accent, ui::Tone::Good, ui::Tone::Warning, ui::Tone::Error}) {
            const auto color = ui::toneColor(tone, palette);
            QVERIFY(ui::contrast(color, palette.color(QPalette::Base)) >= 4.5);
            QVERIFY(ui::contrast(color, ui::trackColor(palette)) >= 3.0);
        }
    }

    void everyIconIsThereAndTakesTheColourOfTheText()
    {
        const auto names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(names.size() > 25);
        for (const auto& name : names)
            QVERIFY2(!ui::icon(name.chopped(4)).isNull(), qPrintable(name));
        QVERIFY(ui::icon(u"no-such-icon"_s).isNull());

        for (const auto theme : {ui::Theme::Dark, ui::Theme::Light}) {
            ui::applyTheme(theme);
            const auto text = QApplication::palette().color(QPalette::Text);
            QVERIFY(colorsOf(ui::icon(u"square"_s)).contains(text.rgb()));
            QVERIFY(colorsOf(ui::icon(u"square"_s, ui::Tone::Error))
                        .contains(ui::toneColor(ui::Tone::Error, QApplication::palette()).rgb()));
        }
    }

    void themesAreToldApart()
    {
        QVERIFY(ui::isDark(ui::darkPalette()));
        QVERIFY(!ui::isDark(ui::lightPalette()));
    }

    void textIsNeverMarkup()
    {
        QCOMPARE(ui::PlainLabel(u"<b>x</b>"_s).textFormat(), Qt::PlainText);
        QCOMPARE(ui::plainToolTip(u"Tom & <b>"_s), u"<p>Tom &amp; &lt;b&gt;</p>"_s);
        QVERIFY(ui::plainToolTip({}).isEmpty());
        QVERIFY(ui::plainToolTip(QString(5000, u'a')).size() < 320);
        QCOMPARE(ui::withoutMnemonic(u"R&D"_s), u"R&&D"_s);
    }

private:
    static QSet<QRgb> colorsOf(const QIcon& icon)
    {
        const auto image = icon.pixmap(48, 48).toImage();
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colors.insert(image.pixel(x, y));
        }
        return colors;
    }
};

SUITE(TestTheme)
#include "tst_theme.moc"
