// SPDX-License-Identifier: MIT
#include "core/language.h"
#include "core/sample.h"
#include "core/sheets/sheetreader.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/suite.h"
#include "ui/exports/exportdialog.h"
#include "ui/exports/templatefile.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using core::ExportKind;

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(u"passerelle-test"_s);
        m_workspace = std::make_unique<core::Workspace>(core::Workspace::inMemory());
        core::fillSample(*m_workspace);
    }

    void init()
    {
        QSettings().clear();
        core::setLanguage(u"en"_s);
        m_prompts = std::make_unique<FakePrompts>();
        m_owner = std::make_unique<QWidget>();
        m_owner->show();
    }

    void cleanup()
    {
        m_owner.reset();
        QCOMPARE(m_prompts->errors, QStringList());
    }

    void whatIsChosenIsWrittenAndSaid()
    {
        open(ExportKind::Students);
        save(u"students.xlsx"_s);
        QTRY_COMPARE(m_prompts->messages.size(), 1);
        QVERIFY(m_prompts->messages.constFirst().contains(u"67"_s));
        QCOMPARE(core::readWorkbook(m_prompts->fileName).sheets.constFirst().rows.size(), 68);
    }

    void studentsGetNoAddress()
    {
        open(ExportKind::Students);
        choose(u"audience"_s, 1);
        QVERIFY(!shownColumns().contains(u"E-mail"_s));
        QVERIFY(shownColumns().contains(u"Last name"_s));
        save(u"public.csv"_s, 2);
        QTRY_COMPARE(m_prompts->messages.size(), 1);
        const auto sheet = core::readWorkbook(m_prompts->fileName).sheets.constFirst();
        QCOMPARE(sheet.rows.first().size(), shownColumns().size());
    }

    void columnsLeftOutByTheKeyboardAreKeptForTheNextTime()
    {
        open(ExportKind::Projects);
        const auto before = shownColumns();
        auto* columns = m_dialog->findChild<QListWidget*>(u"exportColumns"_s);
        columns->setFocus();
        columns->setCurrentRow(int(before.indexOf(u"Status"_s)));
        QTest::keyClick(columns, Qt::Key_Space);
        save(u"projects.csv"_s, 2);
        QTRY_COMPARE(m_prompts->messages.size(), 1);
        const auto sheet = core::readWorkbook(m_prompts->fileName).sheets.constFirst();
        QCOMPARE(sheet.rows.first().size(), before.size() - 1);

        open(ExportKind::Projects);
        columns = m_dialog->findChild<QListWidget*>(u"exportColumns"_s);
        QCOMPARE(columns->item(int(before.indexOf(u"Status"_s)))->checkState(), Qt::Unchecked);
        QCOMPARE(m_dialog->findChild<QComboBox*>(u"format"_s)->currentIndex(), 2);
    }

    void theWishesGoTogether()
    {
        open(ExportKind::Students);
        auto* columns = m_dialog->findChild<QListWidget*>(u"exportColumns"_s);
        const auto place = [&](const QString& heading) { return int(shownColumns().indexOf(heading)); };
        columns->item(place(u"Wish 1"_s))->setCheckState(Qt::Unchecked);
        QCOMPARE(columns->item(place(u"Wish 2"_s))->checkState(), Qt::Unchecked);
        QCOMPARE(columns->item(place(u"Last name"_s))->checkState(), Qt::Checked);
    }

    void withoutAColumnNothingIsWritten()
    {
        open(ExportKind::Volunteers);
        auto* columns = m_dialog->findChild<QListWidget*>(u"exportColumns"_s);
        for (int i = 0; i < columns->count(); ++i)
            columns->item(i)->setCheckState(Qt::Unchecked);
        QVERIFY(!m_dialog->findChild<QPushButton*>(u"export"_s)->isEnabled());
        QVERIFY(sentence().contains(u"at least one column"_s));
    }

    void teamsNeedAMatch()
    {
        open(ExportKind::Teams);
        QVERIFY(!m_dialog->findChild<QPushButton*>(u"export"_s)->isEnabled());
        QVERIFY(sentence().contains(u"Run a match first"_s));
    }

    void csvSaysWhatItLoses()
    {
        open(ExportKind::Students);
        QVERIFY(!sentence().contains(u"00123"_s));
        choose(u"format"_s, 2);
        QVERIFY(sentence().contains(u"00123"_s));
    }

    void aWholeProgrammeAsCsvIsOneZip()
    {
        open(ExportKind::Programme);
        QVERIFY(!m_dialog->findChild<QComboBox*>(u"audience"_s)->isEnabled());
        save(u"all"_s, 2); // The ending is added.
        QTRY_COMPARE(m_prompts->messages.size(), 1);
        QVERIFY(core::readWorkbook(m_prompts->fileName + u".zip"_s).sheets.size() > 10);
    }

    void aFormIsWrittenForWhatIsChosen()
    {
        m_prompts->choice = 2;
        m_prompts->fileName = m_folder.filePath(u"form.xlsx"_s);
        ui::saveTemplate(m_owner.get(), *m_prompts, *m_workspace, campaign());
        QTRY_COMPARE(m_prompts->messages.size(), 1);
        QVERIFY(core::readWorkbook(m_prompts->fileName).sheets.constFirst().rows.size() == 1);
    }

    void everythingHasAName()
    {
        open(ExportKind::Students);
        for (const auto* widget : m_dialog->findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool isPart = widget->objectName().startsWith(u"qt_"_s)
                || qobject_cast<const QListWidget*>(widget->parentWidget()) != nullptr
                || qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr;
            if (!isPart && (widget->focusPolicy() & Qt::TabFocus) != 0)
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                    qPrintable(widget->objectName()));
        }
    }

    void nothingScrollsSidewaysWithLargeLetters()
    {
        auto font = QApplication::font();
        const auto before = font;
        font.setPointSize(16);
        QApplication::setFont(font);
        open(ExportKind::Students);
        QVERIFY(m_dialog->minimumSizeHint().width() <= 1024);
        QVERIFY(m_dialog->minimumSizeHint().height() <= 768);
        QApplication::setFont(before);
    }

private:
    core::CampaignId campaign() const { return m_workspace->store().campaigns.all().constFirst().id; }

    void open(ExportKind kind)
    {
        m_dialog = new ui::ExportDialog(*m_workspace, campaign(), *m_prompts, kind, m_owner.get());
        m_dialog->show();
    }

    void choose(const QString& name, int index)
    {
        m_dialog->findChild<QComboBox*>(name)->setCurrentIndex(index);
    }

    void save(const QString& name, int format = 0)
    {
        m_prompts->messages.clear();
        m_prompts->fileName = m_folder.filePath(name);
        choose(u"format"_s, format);
        m_columns = shownColumns();
        QTest::mouseClick(m_dialog->findChild<QPushButton*>(u"export"_s), Qt::LeftButton);
    }

    QStringList shownColumns() const
    {
        if (!m_dialog || !m_dialog->isVisible())
            return m_columns;
        QStringList columns;
        const auto* list = m_dialog->findChild<QListWidget*>(u"exportColumns"_s);
        for (int i = 0; i < list->count(); ++i)
            columns.append(list->item(i)->text());
        return columns;
    }

    QString sentence() const { return m_dialog->findChild<QLabel*>(u"exportSentence"_s)->text(); }

    QTemporaryDir m_folder;
    std::unique_ptr<core::Workspace> m_workspace;
    std::unique_ptr<FakePrompts> m_prompts;
    std::unique_ptr<QWidget> m_owner;
    QPointer<ui::ExportDialog> m_dialog;
    QStringList m_columns;
};

SUITE(TestExportDialog)
#include "tst_exportdialog.moc"
