// SPDX-License-Identifier: MIT
#include "tests/support/fakeprompts.h"
#include "tests/support/suite.h"
#include "ui/commands.h"
#include "ui/common/banner.h"
#include "ui/common/cardbutton.h"
#include "ui/common/issuelist.h"
#include "ui/exports/exportdialog.h"
#include "ui/home/homeview.h"
#include "ui/home/startpage.h"
#include "ui/imports/importassistant.h"
#include "ui/mainwindow.h"
#include "ui/navigation.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using ui::Commands;
using ui::Place;

/// A language in which the window speaks in capitals.
class Shouting : public QTranslator
{
public:
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        return context == "ui::MainWindow"_ba ? QString::fromUtf8(text).toUpper() : QString();
    }
    bool isEmpty() const override { return false; }
};

class TestMainWindow : public QObject
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

    void init()
    {
        QSettings().clear();
        ui::applyPreferences({.language = u"en"_s});
        m_prompts = std::make_unique<FakePrompts>();
        m_prompts->fileName = m_folder.filePath(QUuid::createUuid().toString() + u".passerelle"_s);
        m_window = std::make_unique<ui::MainWindow>(*m_prompts, ui::Preferences{.language = u"en"_s});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        QCOMPARE(m_prompts->errors, QStringList());
    }

    void withoutAProgrammeTheWaysToOneAreShown()
    {
        QVERIFY(m_window->findChild<ui::StartPage*>()->isVisible());
        QVERIFY(!m_window->findChild<ui::Navigation*>()->isVisible());
        QVERIFY(!command(Commands::Undo)->isEnabled());
        QVERIFY(!command(Commands::Import)->isEnabled());
        QVERIFY(!command(Commands::Find)->isEnabled());
    }

    void theSampleIsOneClickAwayAndSaysThatItIsNotReal()
    {
        QTest::mouseClick(m_window->findChild<QAbstractButton*>(u"sample"_s), Qt::LeftButton);
        QVERIFY(m_window->workspace() != nullptr);
        QVERIFY(m_window->findChild<ui::Banner*>(u"banner"_s)->isVisible());
        QVERIFY(m_window->findChild<ui::HomeView*>()->isVisible());
        QVERIFY(!command(Commands::Undo)->isEnabled());
        const auto path = m_window->workspace()->path();
        QVERIFY(QFile::exists(path));
        command(Commands::Close)->trigger();
        QVERIFY(m_window->workspace() == nullptr);
        QVERIFY(!QFile::exists(path));
    }

    void aNewProgrammeHasACampaignAndNothingToUndo()
    {
        command(Commands::New)->trigger();
        QVERIFY(m_window->workspace() != nullptr);
        QCOMPARE(m_window->workspace()->store().campaigns.all().size(), 1);
        QVERIFY(!m_window->workspace()->store().skills.all().isEmpty());
        QVERIFY(!command(Commands::Undo)->isEnabled());
        QCOMPARE(ui::recentFiles(), QStringList(m_prompts->fileName));
    }

    void undoNamesTheStepInTheLanguageOfTheMoment()
    {
        command(Commands::New)->trigger();
        addProject(u"R&D"_s);
        QVERIFY(command(Commands::Undo)->isEnabled());
        QVERIFY(command(Commands::Undo)->text().startsWith(u"Undo: "_s));
        QVERIFY(command(Commands::Undo)->text().contains(u"R&&D"_s));
        Shouting other;
        QVERIFY(QCoreApplication::installTranslator(&other));
        QTRY_VERIFY(command(Commands::Undo)->text().startsWith(u"UNDO: "_s));
    }

    void undoAndRedoByKeysAreToldInTheStatusBar()
    {
        command(Commands::New)->trigger();
        addProject(u"Garden"_s);
        const auto* live = m_window->findChild<QLabel*>(u"live"_s);
        QCOMPARE(live->text(), u"Done: Add Garden"_s);
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_Z));
        QCOMPARE(projects(), 0);
        QCOMPARE(live->text(), u"Undone: Add Garden"_s);
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        QCOMPARE(projects(), 1);
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_Z));
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_Y));
        QCOMPARE(projects(), 1);
        QCOMPARE(live->text(), u"Redone: Add Garden"_s);
    }

    void placesAreReachedByKeysAndFollowedByTheNavigation()
    {
        command(Commands::New)->trigger();
        const auto* navigation = m_window->findChild<ui::Navigation*>();
        for (const auto place : ui::AllPlaces) {
            QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(place))));
            QCOMPARE(navigation->currentRow(), int(place));
        }
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
        QCOMPARE(navigation->currentRow(), int(Place::Home));
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_PageUp));
        QCOMPARE(navigation->currentRow(), int(Place::Review));
    }

    void aStepOfHomeOpensItsView()
    {
        command(Commands::New)->trigger();
        auto* step = m_window->findChild<ui::HomeView*>()->findChildren<ui::CardButton*>().at(1);
        QTest::keyClick(step, Qt::Key_Space);
        QCOMPARE(m_window->findChild<ui::Navigation*>()->currentRow(), int(Place::Students));
    }

    void f6WalksThePanes()
    {
        command(Commands::New)->trigger();
        auto* navigation = m_window->findChild<ui::Navigation*>();
        navigation->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(m_window->findChild<ui::HomeView*>()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), navigation);
    }

    void anotherFileReplacesTheViews()
    {
        m_window->openSample();
        m_window->showPlace(Place::Students);
        command(Commands::New)->trigger();
        QCOMPARE(m_window->findChildren<ui::HomeView*>().size(), 1);
        QCOMPARE(m_window->findChild<ui::Navigation*>()->currentRow(), int(Place::Home));
        QVERIFY(!m_window->findChild<ui::Banner*>(u"banner"_s)->isVisible());
    }

    void aFileThatCannotBeOpenedLeavesTheOpenOne()
    {
        command(Commands::New)->trigger();
        const auto* before = m_window->workspace();
        m_window->openFile(m_folder.filePath(u"absent.passerelle"_s));
        QCOMPARE(m_prompts->errors.size(), 1);
        QCOMPARE(m_window->workspace(), before);
        m_prompts->errors.clear();
    }

    void aCopyOfTheSampleHoldsItsRecords()
    {
        m_window->openSample();
        const auto campaign = m_window->workspace()->store().campaigns.all().first().id;
        const auto before = m_window->workspace()->store().records(campaign);
        command(Commands::SaveCopy)->trigger();
        QCOMPARE(m_window->workspace()->path(), m_prompts->fileName);
        QVERIFY(m_window->workspace()->store().records(campaign) == before);
    }

    void anImportIsStoredInOneStep()
    {
        command(Commands::New)->trigger();
        importCopyOf(u":/samples/volunteers.csv"_s);
        QTRY_VERIFY(summary().contains(u"8 new"_s));
        assistant()->findChild<QAbstractButton*>(u"apply"_s)->click();
        QTRY_COMPARE(m_window->workspace()->store().volunteers.all().size(), 8);
        command(Commands::Undo)->trigger();
        QVERIFY(m_window->workspace()->store().volunteers.all().isEmpty());
    }

    void anImportWithErrorsStoresNothingUnlessSomebodySaysSo()
    {
        command(Commands::New)->trigger();
        importCopyOf(u":/samples/students.csv"_s); // Their projects are not there.
        QTRY_VERIFY(!summary().isEmpty());
        QVERIFY(!assistant()->findChild<QAbstractButton*>(u"apply"_s)->isEnabled());
        QVERIFY(!command(Commands::Undo)->isEnabled());
    }

    void aFileDroppedAnywhereOpensTheAssistant()
    {
        command(Commands::New)->trigger();
        const auto path = copyOf(u":/samples/volunteers.csv"_s);
        drop(path);
        QTRY_VERIFY(assistant() != nullptr);
        QTRY_VERIFY(summary().contains(u"8 new"_s));
    }

    void aProgrammeThatIsDroppedIsOpened()
    {
        command(Commands::New)->trigger();
        const auto first = m_prompts->fileName;
        command(Commands::Close)->trigger();
        drop(first);
        QTRY_VERIFY(m_window->workspace() != nullptr);
        QCOMPARE(m_window->workspace()->path(), first);
    }

    void anExportIsWrittenAndSaid()
    {
        m_window->openSample();
        m_prompts->fileName = m_folder.filePath(u"students.xlsx"_s);
        command(Commands::ExportStudents)->trigger();
        m_window->findChild<ui::ExportDialog*>()->findChild<QAbstractButton*>(u"export"_s)->click();
        QTRY_COMPARE(m_prompts->messages.size(), 1);
        QVERIFY(m_prompts->messages.first().contains(u"67"_s));
        QVERIFY(QFile::exists(m_prompts->fileName));
    }

    void teamsCannotBeExportedBeforeAMatch()
    {
        m_window->openSample();
        command(Commands::ExportTeams)->trigger();
        const auto* dialog = m_window->findChild<ui::ExportDialog*>();
        QVERIFY(!dialog->findChild<QAbstractButton*>(u"export"_s)->isEnabled());
    }

    void themeAndSizeAreKeptForTheNextStart()
    {
        command(Commands::DarkTheme)->trigger();
        QVERIFY(ui::isDark(QApplication::palette()));
        const int before = QApplication::font().pointSize();
        command(Commands::LargerText)->trigger();
        QCOMPARE(QApplication::font().pointSize(), before + 1);
        QCOMPARE(ui::storedPreferences(),
            (ui::Preferences{.language = u"en"_s, .theme = ui::Theme::Dark, .pointSize = before + 1}));
    }

    void everyControlHasAName_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("French") << u"fr"_s;
        QTest::newRow("English") << u"en"_s;
    }

    void everyControlHasAName()
    {
        QFETCH(QString, language);
        m_window->openSample();
        command(language == u"fr"_s ? Commands::French : Commands::English)->trigger();
        for (const auto place : ui::AllPlaces) {
            m_window->showPlace(place);
            QCoreApplication::processEvents();
            QCOMPARE(namelessControls(), QStringList());
            QCOMPARE(labelsThatTakeMarkup(), QStringList());
        }
    }

private:
    QAction* command(Commands::Command which) const
    {
        return m_window->findChild<Commands*>()->action(which);
    }

    int projects() const
    {
        const auto& store = m_window->workspace()->store();
        return int(store.projects.of(store.campaigns.all().first().id).size());
    }

    void addProject(const QString& title)
    {
        core::Project project;
        project.id = core::ProjectId::create();
        project.campaign = m_window->workspace()->store().campaigns.all().first().id;
        project.reference = u"P01"_s;
        project.title = title;
        core::Organisation holder;
        holder.id = core::OrganisationId::create();
        holder.name = u"Holder"_s;
        project.organisation = holder.id;
        m_window->workspace()->change({"Add %1", {title}}, [&](core::Store& store) {
            store.organisations.save(holder);
            store.projects.save(project);
        });
    }

    QString copyOf(const QString& sheet)
    {
        const auto path = m_folder.filePath(QUuid::createUuid().toString() + u".csv"_s);
        return QFile::copy(sheet, path) ? path : QString();
    }

    void importCopyOf(const QString& sheet)
    {
        m_prompts->fileName = copyOf(sheet);
        command(Commands::Import)->trigger();
    }

    void drop(const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint place(m_window->width() / 2, m_window->height() / 2);
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
    }

    ui::ImportAssistant* assistant() const { return m_window->findChild<ui::ImportAssistant*>(); }

    QString summary() const
    {
        return assistant() ? assistant()->findChild<QLabel*>(u"summary"_s)->text() : QString();
    }

    static QString describe(const QWidget* widget)
    {
        QStringList path;
        for (; widget != nullptr; widget = widget->parentWidget())
            path.prepend(
                QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        return path.join(u" > "_s);
    }

    // What a screen reader would call it: the name, else the words on a button.
    QStringList namelessControls() const
    {
        QStringList found;
        for (const auto* widget : m_window->findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool isPart = widget->objectName().startsWith(u"qt_"_s)
                || qobject_cast<const QAbstractSlider*>(widget) != nullptr;
            const bool isControl = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible()
                && !isPart && widget->focusProxy() == nullptr;
            if (isControl && widget->accessibleName().isEmpty()
                && (button == nullptr || button->text().isEmpty()))
                found.append(describe(widget));
        }
        return found;
    }

    QStringList labelsThatTakeMarkup() const
    {
        QStringList found;
        for (const auto* label : m_window->findChildren<QLabel*>()) {
            if (label->textFormat() != Qt::PlainText)
                found.append(describe(label));
        }
        return found;
    }

    const QTemporaryDir m_folder;
    std::unique_ptr<FakePrompts> m_prompts;
    std::unique_ptr<ui::MainWindow> m_window;
};

SUITE(TestMainWindow)
#include "tst_mainwindow.moc"
