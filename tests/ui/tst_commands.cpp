// SPDX-License-Identifier: MIT
#include "tests/support/suite.h"
#include "ui/commands.h"
#include "ui/common/place.h"

#include <QMainWindow>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;
using ui::Commands;

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noKeysMeanTwoThings()
    {
        QMainWindow window;
        const Commands commands(&window);
        QSet<QKeySequence> seen;
        for (const auto* action : commands.actions()) {
            for (const auto& keys : action->shortcuts()) {
                QVERIFY2(!seen.contains(keys), qPrintable(keys.toString()));
                seen.insert(keys);
            }
        }
    }

    void everyCommandHasItsWords()
    {
        QMainWindow window;
        const Commands commands(&window);
        for (int command = 0; command < Commands::CommandCount; ++command) {
            const bool isHistory = command == Commands::Undo || command == Commands::Redo;
            QCOMPARE(commands.action(Commands::Command(command))->text().isEmpty(), isHistory);
        }
    }

    void everyCommandIsInAMenuOnce()
    {
        QMainWindow window;
        Commands commands(&window);
        commands.fill(window.menuBar());
        QHash<const QAction*, int> places;
        for (const auto* menu : window.findChildren<QMenu*>()) {
            QVERIFY(!menu->title().isEmpty());
            for (const auto* action : menu->actions())
                ++places[action];
        }
        for (const auto* action : commands.actions())
            QVERIFY2(places.value(action) == 1, qPrintable(action->text()));
    }

    // Ctrl with the digit row of a French keyboard, without Shift.
    void placesAnswerToAFrenchKeyboard_data()
    {
        QTest::addColumn<int>("command");
        QTest::addColumn<QKeySequence>("keys");
        QTest::newRow("1") << int(Commands::Home) << QKeySequence(Qt::CTRL | Qt::Key_Ampersand);
        QTest::newRow("2") << int(Commands::Projects) << QKeySequence(Qt::CTRL | Qt::Key_Eacute);
        QTest::newRow("3") << int(Commands::Students) << QKeySequence(Qt::CTRL | Qt::Key_QuoteDbl);
        QTest::newRow("4") << int(Commands::Volunteers) << QKeySequence(Qt::CTRL | Qt::Key_Apostrophe);
        QTest::newRow("5") << int(Commands::Rules) << QKeySequence(Qt::CTRL | Qt::Key_ParenLeft);
        QTest::newRow("G") << int(Commands::Matching) << QKeySequence(Qt::CTRL | Qt::Key_G); // 6 is “-”.
        QTest::newRow("7") << int(Commands::Review) << QKeySequence(Qt::CTRL | Qt::Key_Egrave);
    }

    void placesAnswerToAFrenchKeyboard()
    {
        QFETCH(int, command);
        QFETCH(QKeySequence, keys);
        QMainWindow window;
        const Commands commands(&window);
        QVERIFY(commands.action(Commands::Command(command))->shortcuts().contains(keys));
    }

    void placesStandInTheOrderOfTheNavigation()
    {
        QCOMPARE(Commands::Home + int(ui::Place::Projects), int(Commands::Projects));
        QCOMPARE(Commands::Home + int(ui::Place::Review), int(Commands::Review));
        QCOMPARE(int(ui::AllPlaces.size()), Commands::Review - Commands::Home + 1);
    }
};

SUITE(TestCommands)
#include "tst_commands.moc"
