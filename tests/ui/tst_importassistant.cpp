// SPDX-License-Identifier: MIT
#include "core/language.h"
#include "core/sample.h"
#include "core/sheets/exports.h"
#include "core/sheets/programmebook.h"
#include "core/sheets/sheetreader.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/smallprogramme.h"
#include "tests/support/suite.h"
#include "ui/common/recordtable.h"
#include "ui/imports/diffmodel.h"
#include "ui/imports/importassistant.h"
#include "ui/imports/importing.h"
#include "ui/imports/mappingmodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using ui::ImportAssistant;

class TestImportAssistant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        core::setLanguage(u"en"_s);
        m_prompts = std::make_unique<FakePrompts>();
        m_prompts->answer = false;
        m_programme = std::make_unique<SmallProgramme>();
        m_owner = std::make_unique<QWidget>();
        m_owner->resize(900, 700);
        m_owner->show();
    }

    void cleanup()
    {
        m_owner.reset();
        QCOMPARE(m_prompts->errors, QStringList());
    }

    void aPlainRosterShowsItsPreviewAndIsImportedInOneStep()
    {
        open(u"N° étudiant;Nom;Prénom;Promotion\n17;Martin;Adèle;3A\n20;Neuf;Léa;3A\n"_s);
        QTRY_COMPARE(m_assistant->step(), ImportAssistant::PreviewStep);
        QVERIFY(summary().contains(u"1 new"_s));
        QVERIFY(summary().contains(u"1 changed"_s));
        const auto before = m_programme->records();
        QTest::keyClick(m_assistant, Qt::Key_Return); // Import is the default button.
        QTRY_VERIFY(!m_assistant || !m_assistant->isVisible());
        QCOMPARE(m_programme->records().students.size(), 4);
        QCOMPARE(student(u"17"_s).firstName, u"Adèle"_s);
        m_programme->workspace.undo();
        QVERIFY(m_programme->records() == before);
    }

    void aChangeIsShownWithOldAndNewValueAndItsCell()
    {
        open(u"N° étudiant;Nom;Prénom;Promotion\n17;Martin;Adèle;3A\n"_s);
        QTRY_COMPARE(m_assistant->step(), ImportAssistant::PreviewStep);
        press(u"filter%1"_s.arg(int(core::RecordDiff::State::Changed)));
        const auto* table = m_assistant->findChild<ui::RecordTable*>(u"diff"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        const auto* details = m_assistant->findChild<QListWidget*>(u"details"_s);
        QStringList lines;
        for (int i = 0; i < details->count(); ++i)
            lines.append(details->item(i)->text());
        QVERIFY2(lines.join(u'\n').contains(u"Ada → Adèle"_s), qPrintable(lines.join(u'\n')));
        QVERIFY(lines.join(u'\n').contains(u"C2"_s));
    }

    void missingStudentsAreListedAndStay()
    {
        open(u"N° étudiant;Nom;Prénom;Promotion\n20;Neuf;Léa;3A\n"_s);
        QTRY_VERIFY(summary().contains(u"3 missing"_s));
        press(u"apply"_s);
        QTRY_COMPARE(m_programme->records().students.size(), 4);
    }

    void errorsAreLeftOutOnlyWhenSomebodySaysSo()
    {
        open(
            u"N° étudiant;Nom;Prénom;Courriel;Promotion\n20;Neuf;Léa;pas une adresse;3A\n21;Bon;Luc;;3A\n"_s);
        QTRY_VERIFY(summary().contains(u"1 in error"_s));
        press(u"step3"_s);
        QVERIFY(!button(u"apply"_s)->isEnabled());
        auto* leaveOut = m_assistant->findChild<QCheckBox*>(u"leaveOutErrors"_s);
        QVERIFY(leaveOut->isVisible());
        leaveOut->setFocus();
        QTest::keyClick(leaveOut, Qt::Key_Space);
        QVERIFY(button(u"apply"_s)->isEnabled());
        press(u"apply"_s);
        QTRY_COMPARE(m_programme->records().students.size(), 4);
        QCOMPARE(student(u"21"_s).lastName, u"Bon"_s);
    }

    void aColumnIsReadAsTheUserSays()
    {
        open(u"N° étudiant;Nom;Prénom;Promotion;Bizarre\n17;Martin;Ada;3A;Info\n"_s);
        QTRY_VERIFY(summary().contains(u"unchanged"_s));
        press(u"step1"_s);
        auto* columns = m_assistant->findChild<QTableView*>(u"columns"_s);
        const auto field = columns->model()->index(4, ui::MappingModel::Field);
        QCOMPARE(field.data().toString(), u"Not read"_s);
        columns->setCurrentIndex(field);
        columns->setFocus();
        QTest::keyClick(columns, Qt::Key_F2);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // of editors that were left
        auto* combo = columns->findChild<QComboBox*>();
        QVERIFY(combo != nullptr);
        QVERIFY(combo->findText(u"Track"_s) >= 0);
        combo->setCurrentIndex(combo->findText(u"Track"_s));
        Q_EMIT combo->activated(combo->currentIndex());
        QTRY_VERIFY(summary().contains(u"1 changed"_s));
        press(u"step3"_s);
        press(u"apply"_s);
        QTRY_COMPARE(student(u"17"_s).track, u"Info"_s);

        // The same shape is understood the next time.
        open(u"N° étudiant;Nom;Prénom;Promotion;Bizarre\n18;Durand;Bob;3A;Agro\n"_s);
        QTRY_VERIFY(summary().contains(u"1 changed"_s));
    }

    void anUncertainProjectIsAskedAndNeverGuessed()
    {
        open(u"N° étudiant;Vœu 1\n18;Jardin partage des Tilleuls\n19;Robotiqe\n"_s);
        QTRY_COMPARE(m_assistant->step(), ImportAssistant::QuestionsStep);
        auto* questions = m_assistant->findChild<QListWidget*>(u"questions"_s);
        const int open = questions->count();
        QVERIFY(open >= 1);
        QVERIFY(!button(u"apply"_s)->isEnabled());
        auto* answers = m_assistant->findChild<QListWidget*>(u"answers"_s);
        answers->setFocus();
        QTest::keyClick(answers, Qt::Key_Return);
        QTRY_VERIFY(questions->count() < open);
        press(u"leaveAll"_s);
        QTRY_COMPARE(questions->count(), 0);
        press(u"takeBack"_s);
        QTRY_VERIFY(questions->count() > 0);
    }

    void whatWasCopiedInLibreOfficeIsPasted()
    {
        auto* data = new QMimeData;
        data->setHtml(
            u"<html><table><tr><td>Nom<br></td><td>Courriel</td><td>R&ocirc;le</td><td>Capacit&eacute;</td>"
            "</tr><tr><td>Luc Noir</td><td>luc@noir.example</td><td>Tuteur</td><td sdval=\"2\" "
            "sdnum=\"1036;\">2</td></tr></table></html>"_s);
        data->setText(u"broken\ttext\n"_s);
        QGuiApplication::clipboard()->setMimeData(data);
        ui::importClipboard(target());
        m_assistant = m_owner->findChild<ImportAssistant*>();
        QTRY_VERIFY(summary().contains(u"1 new"_s));
        press(u"step3"_s);
        press(u"apply"_s);
        QTRY_COMPARE(m_programme->records().volunteers.size(), 2);
        QCOMPARE(m_programme->records().volunteers.constLast().capacity, 2);
    }

    void plainTextIsPastedAsATable()
    {
        QGuiApplication::clipboard()->setText(u"N° étudiant\tNom\tPrénom\tPromotion\n20\tNeuf\tLéa\t3A\n"_s);
        ui::importClipboard(target());
        m_assistant = m_owner->findChild<ImportAssistant*>();
        QTRY_VERIFY(summary().contains(u"1 new"_s));
    }

    void aSentenceOnTheClipboardIsNoTable()
    {
        QGuiApplication::clipboard()->setText(u"Bonjour"_s);
        QVERIFY_THROWS_EXCEPTION(core::Error, ui::importClipboard(target()));
    }

    void aWholeProgrammeGoesStraightToItsPreview()
    {
        const auto path = m_folder.filePath(u"all.xlsx"_s);
        QCOMPARE(core::writeExport(path, core::programmeTables(m_programme->workspace.store().tables.all())),
            core::Issues());
        m_programme->workspace.change(
            {"Change"}, [&](core::Store& store) { store.students.remove(m_programme->zoe.id); });
        openPath(path);
        QTRY_VERIFY(summary().contains(u"1 new"_s));
        QCOMPARE(m_assistant->step(), ImportAssistant::PreviewStep);
        QVERIFY(!button(u"step1"_s)->isEnabled());
        press(u"apply"_s);
        QTRY_COMPARE(m_programme->records().students.size(), 3);
    }

    void headingsBelowATitleAreFoundOrPointedAt()
    {
        open(u"Liste de la promotion 3A;;;\n;;;\nN° étudiant;Nom;Prénom;Promotion\n20;Neuf;Léa;3A\n"_s);
        QTRY_VERIFY(summary().contains(u"1 new"_s));
        press(u"step0"_s);
        auto* row = m_assistant->findChild<QSpinBox*>(u"headerRow"_s);
        QCOMPARE(row->value(), 3);
        row->setValue(1);
        QTRY_VERIFY(!summary().contains(u"1 new"_s));
        row->setValue(3);
        QTRY_VERIFY(summary().contains(u"1 new"_s));
    }

    void theSeparatorCanBeSaid()
    {
        open(u"N° étudiant|Nom|Prénom|Promotion\n20|Neuf|Léa|3A\n"_s);
        QTRY_VERIFY(summary().contains(u"1 new"_s));
        press(u"step0"_s);
        auto* separator = m_assistant->findChild<QComboBox*>(u"separator"_s);
        QVERIFY(separator->isVisible());
        separator->setCurrentIndex(1);
        Q_EMIT separator->activated(1);
        QTRY_VERIFY(!summary().contains(u"1 new"_s));
    }

    void aFileThatCannotBeReadIsSaidOnce()
    {
        openPath(m_folder.filePath(u"absent.xlsx"_s));
        QTRY_COMPARE(m_prompts->errors.size(), 1);
        m_prompts->errors.clear();
        QTRY_VERIFY(!m_assistant || !m_assistant->isVisible());
    }

    void cancelStoresNothing()
    {
        open(u"N° étudiant;Nom;Prénom;Promotion\n20;Neuf;Léa;3A\n"_s);
        QTRY_VERIFY(summary().contains(u"1 new"_s));
        QTest::keyClick(m_assistant, Qt::Key_Escape);
        QTRY_VERIFY(!m_assistant || !m_assistant->isVisible());
        QCOMPARE(m_programme->records().students.size(), 3);
    }

    void everyStepFitsWithLargeLettersAndHasNames()
    {
        const auto before = QApplication::font();
        auto font = before;
        font.setPointSize(16);
        QApplication::setFont(font);
        core::setLanguage(u"fr"_s);
        open(
            u"N° étudiant;Nom;Prénom;Courriel;Vœu 1\n20;Neuf;Léa;pas une adresse;Robotiqe\n17;Martin;Adèle;;\n"_s);
        QTRY_VERIFY(summary().size() > 10);
        for (int step = 0; step < ImportAssistant::StepCount; ++step) {
            press(u"step%1"_s.arg(step));
            m_assistant->resize(1024, 740);
            QCoreApplication::processEvents();
            QVERIFY2(m_assistant->width() <= 1024, qPrintable(QString::number(m_assistant->width())));
            QVERIFY2(m_assistant->height() <= 768, qPrintable(QString::number(m_assistant->height())));
            QCOMPARE(nameless(), QStringList());
        }
        QApplication::setFont(before);
    }

    void modelsHoldWhatViewsRelyOn()
    {
        ui::DiffModel diff;
        ui::MappingModel mapping;
        const QAbstractItemModelTester one(&diff, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester two(&mapping, QAbstractItemModelTester::FailureReportingMode::QtTest);
        core::ImportDiff some;
        some.rows = {{.state = core::RecordDiff::State::New, .name = u"Ada"_s, .row = 2},
            {.state = core::RecordDiff::State::InError, .name = u"Bob"_s, .row = 3}};
        diff.setDiff(some);
        QCOMPARE(diff.rowCount(), 2);
        diff.setState(core::RecordDiff::State::InError);
        QCOMPARE(diff.rowCount(), 1);
        QCOMPARE(diff.row(0).name, u"Bob"_s);
        core::SheetMapping read;
        read.columns.append(core::MappedColumn());
        mapping.setMapping(read, {});
        QCOMPARE(mapping.rowCount(), 1);
    }

private:
    ui::ImportTarget target()
    {
        return {m_owner.get(), *m_prompts, m_programme->workspace, m_programme->campaign.id};
    }

    void open(const QString& csv)
    {
        const auto path = m_folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u".csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(csv.toUtf8());
        file.close();
        openPath(path);
    }

    void openPath(const QString& path)
    {
        delete m_assistant;
        ui::importPath(target(), path);
        m_assistant = m_owner->findChild<ImportAssistant*>();
        QVERIFY(m_assistant != nullptr);
    }

    QString summary() const
    {
        return m_assistant ? m_assistant->findChild<QLabel*>(u"summary"_s)->text() : QString();
    }

    QPushButton* button(const QString& name) const { return m_assistant->findChild<QPushButton*>(name); }
    void press(const QString& name) const { button(name)->click(); }

    core::Student student(const QString& number) const
    {
        for (const auto& student : m_programme->records().students) {
            if (student.number == number)
                return student;
        }
        return {};
    }

    QStringList nameless() const
    {
        QStringList found;
        for (const auto* widget : m_assistant->findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool isPart = widget->objectName().startsWith(u"qt_"_s)
                || qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr
                || qobject_cast<const QAbstractItemView*>(widget->parentWidget()) != nullptr
                || qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) != nullptr;
            const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            if (!isPart && widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0 && !isNamed)
                found.append(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName());
        }
        return found;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FakePrompts> m_prompts;
    std::unique_ptr<SmallProgramme> m_programme;
    std::unique_ptr<QWidget> m_owner;
    QPointer<ImportAssistant> m_assistant;
};

SUITE(TestImportAssistant)
#include "tst_importassistant.moc"
