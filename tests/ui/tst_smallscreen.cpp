// SPDX-License-Identifier: MIT
#include "tests/support/fakeprompts.h"
#include "tests/support/suite.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

/// The whole window in the smallest size and the largest letters that are promised.
class TestSmallScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"passerelle-test"_s);
        QCoreApplication::setApplicationName(u"passerelle-test"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

    void nothingScrollsSideways_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("French") << u"fr"_s;
        QTest::newRow("English") << u"en"_s;
    }

    void nothingScrollsSideways()
    {
        QFETCH(QString, language);
        const ui::Preferences preferences{.language = language, .pointSize = 16};
        ui::applyPreferences(preferences);
        FakePrompts prompts;
        ui::MainWindow window(prompts, preferences);
        window.resize(1024, 768);
        window.show();
        window.openSample();
        for (const auto place : ui::AllPlaces) {
            window.showPlace(place);
            QCoreApplication::processEvents();
            QCOMPARE(pagesThatScroll(window).join(u"; "_s), QString());
            QVERIFY2(window.width() <= 1024, qPrintable(u"%1: %2"_s.arg(int(place)).arg(window.width())));
        }
    }

private:
    static QStringList pagesThatScroll(const QWidget& window)
    {
        QStringList found;
        for (const auto* area : window.findChildren<QScrollArea*>()) {
            const auto* page = area->widget();
            if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
                found.append(u"%1 %2 > %3"_s.arg(QString::fromLatin1(page->metaObject()->className()))
                                 .arg(page->minimumSizeHint().width())
                                 .arg(area->viewport()->width()));
        }
        return found;
    }

    const QTemporaryDir m_folder;
};

SUITE(TestSmallScreen)
#include "tst_smallscreen.moc"
