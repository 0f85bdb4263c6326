// SPDX-License-Identifier: MIT
#include "core/backups.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/suite.h"
#include "ui/commands.h"
#include "ui/mainwindow.h"
#include "ui/safety/historydialog.h"
#include "ui/safety/restoredialog.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using ui::Commands;

class TestSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

    void init()
    {
        m_prompts = std::make_unique<FakePrompts>();
        m_path = m_folder.filePath(QUuid::createUuid().toString() + u".passerelle"_s);
        m_prompts->fileName = m_path;
        m_window = std::make_unique<ui::MainWindow>(*m_prompts, ui::Preferences{.language = u"en"_s});
        command(Commands::New)->trigger();
        QVERIFY(m_window->workspace() != nullptr);
    }

    void cleanup()
    {
        m_window.reset();
        QCOMPARE(m_prompts->errors, QStringList());
        QDir(core::backupFolder(m_path)).removeRecursively();
    }

    void openingAndClosingBackUpWhatHasChanged()
    {
        QCOMPARE(core::backupsOf(m_path).size(), 1);
        addOrganisation(u"Jardin"_s);
        command(Commands::Close)->trigger();
        QCOMPARE(core::backupsOf(m_path).size(), 2);
        m_window->openFile(m_path);
        QCOMPARE(core::backupsOf(m_path).size(), 2);
    }

    void theSampleIsNotBackedUp()
    {
        command(Commands::OpenSample)->trigger();
        QVERIFY(core::backupsOf(m_window->workspace()->path()).isEmpty());
        QVERIFY(!command(Commands::Restore)->isEnabled());
        QVERIFY(command(Commands::History)->isEnabled());
    }

    void aBackupIsPreviewedThenRestored()
    {
        addOrganisation(u"Jardin"_s);
        command(Commands::Restore)->trigger();
        auto* dialog = m_window->findChild<ui::RestoreDialog*>();
        QVERIFY(dialog != nullptr);
        auto* list = dialog->findChild<QListWidget*>();
        QCOMPARE(list->count(), 2);
        const auto* preview = dialog->findChild<QPlainTextEdit*>();
        QVERIFY(preview->toPlainText().contains(u"same as now"_s));
        list->setCurrentRow(1);
        QVERIFY2(preview->toPlainText().contains(u"Jardin"_s), qPrintable(preview->toPlainText()));
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"restore"_s), Qt::LeftButton);
        QTRY_COMPARE(m_prompts->messages.size(), 1);
        QVERIFY(m_window->workspace() != nullptr);
        QVERIFY(m_window->workspace()->store().organisations.all().isEmpty());
        QCOMPARE(core::backupsOf(m_path).size(), 3); // with that of the restored state
    }

    void aDamagedBackupCannotBeChosen()
    {
        QFile file(core::backupsOf(m_path).constFirst().path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("damaged") > 0);
        file.close();
        command(Commands::Restore)->trigger();
        auto* dialog = m_window->findChild<ui::RestoreDialog*>();
        QVERIFY(!dialog->findChild<QPushButton*>(u"restore"_s)->isEnabled());
        QVERIFY(!dialog->findChild<QPlainTextEdit*>()->toPlainText().isEmpty());
    }

    void theHistoryIsFilteredAndWritten()
    {
        addOrganisation(u"Jardin"_s);
        m_window->workspace()->undo();
        command(Commands::History)->trigger();
        auto* dialog = m_window->findChild<ui::HistoryDialog*>();
        QVERIFY(dialog != nullptr);
        const auto* table = dialog->findChild<QTableWidget*>();
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(0, 2)->text(), u"Undone: Add …"_s); // the journal names nobody
        m_window->workspace()->redo();
        QCOMPARE(table->rowCount(), 4);
        dialog->findChild<QLineEdit*>()->setText(u"REDONE add"_s);
        QVERIFY(!table->isRowHidden(0) && table->isRowHidden(1));

        m_prompts->fileName = m_folder.filePath(u"history.csv"_s);
        dialog->findChild<QPushButton*>(u"saveHistory"_s)->click();
        QFile written(m_prompts->fileName);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(written.readAll());
        QVERIFY2(text.contains(u"Redone: Add …"_s) && !text.contains(u"Undone"_s), qPrintable(text));
    }

private:
    QAction* command(Commands::Command which) const
    {
        return m_window->findChild<Commands*>()->action(which);
    }

    void addOrganisation(const QString& name)
    {
        core::Organisation organisation;
        organisation.id = core::OrganisationId::create();
        organisation.name = name;
        m_window->workspace()->change(
            {"Add %1", {name}}, [&](core::Store& store) { store.organisations.save(organisation); });
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<FakePrompts> m_prompts;
    std::unique_ptr<ui::MainWindow> m_window;
};

SUITE(TestSafety)
#include "tst_safety.moc"
