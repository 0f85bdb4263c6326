// SPDX-License-Identifier: MIT
#include "core/language.h"
#include "tests/support/cli.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/smallprogramme.h"
#include "tests/support/suite.h"
#include "ui/common/recordtable.h"
#include "ui/imports/importassistant.h"
#include "ui/roster/rosterview.h"
#include "ui/roster/studentmodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

class TestRosterView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_programme = std::make_unique<SmallProgramme>();
        m_prompts = std::make_unique<FakePrompts>();
        m_view
            = std::make_unique<ui::RosterView>(m_programme->workspace, m_programme->campaign.id, *m_prompts);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void cleanup()
    {
        m_view.reset();
        QCOMPARE(m_prompts->errors, QStringList());
    }

    void modelShowsEachStudentAndKeepsRowsWhenOnlyContentsChange()
    {
        ui::StudentModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto records = m_programme->records();
        model.setRecords(records);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(model.rowOf(m_programme->ada.id), ui::StudentModel::Wishes).data().toString(),
            u"2"_s);

        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        records.students.first().lastName = u"Petit"_s;
        model.setRecords(records);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.index(0, ui::StudentModel::LastName).data().toString(), u"Petit"_s);
        records.students.removeFirst();
        model.setRecords(records);
        QCOMPARE(reset.size(), 1);
    }

    void typedFieldIsStoredOnEnterAsOneNamedStep()
    {
        reveal(m_programme->ada);
        replace(u"Last name"_s, u"Martinez"_s);
        QCOMPARE(stored(m_programme->ada.id).lastName, u"Martinez"_s);
        QCOMPARE(m_programme->workspace.undoLabel().text(), u"Edit of Ada Martinez"_s);
        m_programme->workspace.undo();
        QCOMPARE(field(u"Last name"_s)->text(), u"Martin"_s);
    }

    void wrongValueStaysOnScreenIsExplainedAndNotStored()
    {
        reveal(m_programme->ada);
        replace(u"E-mail"_s, u"ada@school"_s);
        QCOMPARE(stored(m_programme->ada.id).email, QString());
        auto* email = field(u"E-mail (to correct)"_s);
        QVERIFY(email != nullptr);
        QCOMPARE(email->text(), u"ada@school"_s);
        QVERIFY(email->accessibleDescription().contains(u"ada@school"_s));
        QTest::keyClicks(email, u".example"_s);
        QTest::keyClick(email, Qt::Key_Return);
        QCOMPARE(stored(m_programme->ada.id).email, u"ada@school.example"_s);
        QVERIFY(field(u"E-mail"_s) != nullptr);
    }

    void numberOfAnotherIsRefused()
    {
        reveal(m_programme->ada);
        replace(u"Student number"_s, u"18"_s);
        QCOMPARE(stored(m_programme->ada.id).number, u"17"_s);
        QVERIFY(field(u"Student number (to correct)"_s)->accessibleDescription().contains(u"Bob Durand"_s));
    }

    void newStudentIsStoredOnceNothingIsMissing()
    {
        QTest::mouseClick(m_view->findChild<QPushButton*>(u"new"_s), Qt::LeftButton);
        replace(u"Last name"_s, u"Nouveau"_s);
        QCOMPARE(m_programme->records().students.size(), 3);
        replace(u"Student number"_s, u"020"_s);
        QCOMPARE(m_programme->records().students.size(), 4);
        QCOMPARE(table()->model()->rowCount(), 4);
        QCOMPARE(field(u"Last name"_s)->text(), u"Nouveau"_s);
    }

    void firstStudentOfACampaignMakesACohort()
    {
        core::Workspace empty(core::Workspace::inMemory());
        core::Campaign campaign;
        campaign.id = core::CampaignId::create();
        campaign.name = u"Tech for Good"_s;
        empty.change({"New campaign"}, [&](core::Store& store) { store.campaigns.save(campaign); });
        m_view = std::make_unique<ui::RosterView>(empty, campaign.id, *m_prompts);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->beginNew();
        replace(u"Student number"_s, u"1"_s);
        replace(u"Last name"_s, u"Premier"_s);
        const auto records = empty.store().records(campaign.id);
        QCOMPARE(records.students.size(), 1);
        QCOMPARE(records.students.first().cohort, records.cohorts.first().id);
        m_view.reset();
    }

    void removedStudentComesBackByUndo()
    {
        reveal(m_programme->bob);
        QTest::mouseClick(m_view->findChild<QPushButton*>(u"remove"_s), Qt::LeftButton);
        QCOMPARE(table()->model()->rowCount(), 2);
        m_programme->workspace.undo();
        QCOMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(stored(m_programme->bob.id), m_programme->bob);
    }

    void filterIgnoresAccents()
    {
        QTest::keyClicks(m_view->filterField()->focusProxy(), u"eluard"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
    }

    void wishesAreMovedByKeysAndAddedFromTheOpenProjects()
    {
        reveal(m_programme->ada);
        auto* ballot = m_view->findChild<QTableView*>(u"ballot"_s);
        ballot->setFocus();
        ballot->setCurrentIndex(ballot->model()->index(1, 0));
        QTest::keyClick(ballot, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(stored(m_programme->ada.id).rankOf(m_programme->robot.id), 1);
        QCOMPARE(stored(m_programme->ada.id).rankOf(m_programme->garden.id), 2);

        reveal(m_programme->bob);
        QTest::mouseClick(m_view->findChild<QPushButton*>(u"addWish"_s), Qt::LeftButton);
        QCOMPARE(stored(m_programme->bob.id).wishes.size(), 1);
    }

    void levelIsChosenInWordsAndForgottenAgain()
    {
        reveal(m_programme->ada);
        auto* model = m_view->findChild<QTableView*>(u"skills"_s)->model();
        QVERIFY(model->rowCount() > 10);
        QVERIFY(model->setData(model->index(0, 1), 3));
        QCOMPARE(stored(m_programme->ada.id).skills.size(), 1);
        QCOMPARE(model->index(0, 1).data().toString(), u"Autonomous"_s);
        QVERIFY(model->setData(model->index(0, 1), -1));
        QVERIFY(stored(m_programme->ada.id).skills.isEmpty());
    }

    void emptyPageOffersToImport()
    {
        core::Workspace empty(core::Workspace::inMemory());
        core::Campaign campaign;
        campaign.id = core::CampaignId::create();
        campaign.name = u"Tech for Good"_s;
        empty.change({"New campaign"}, [&](core::Store& store) { store.campaigns.save(campaign); });
        ui::RosterView view(empty, campaign.id, *m_prompts);
        view.show();
        const QTemporaryDir folder;
        m_prompts->fileName
            = written(folder.filePath(u"roster.csv"_s), "Number;Last name;First name\n17;Martin;Ada\n");
        auto* import = view.findChild<QPushButton*>(u"firstImport"_s);
        QVERIFY(import->isVisible());
        import->click();
        const auto* assistant = view.findChild<ui::ImportAssistant*>();
        QVERIFY(assistant != nullptr);
        auto* apply = assistant->findChild<QPushButton*>(u"apply"_s);
        QTRY_VERIFY(apply->isEnabled());
        apply->click();
        QTRY_COMPARE(empty.store().students.of(campaign.id).size(), 1);
        QVERIFY(!import->isVisible());
    }

    void languageChangesWhileItRuns()
    {
        core::setLanguage(u"fr"_s);
        QTRY_COMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), u"Nom"_s);
        QTRY_VERIFY(field(u"Prénom"_s) != nullptr);
        core::setLanguage(u"en"_s);
        QTRY_COMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), u"Last name"_s);
    }

private:
    ui::RecordTable* table() const { return m_view->findChild<ui::RecordTable*>(u"table"_s); }

    /// The line of the form with this accessible name; none: null.
    QLineEdit* field(const QString& name) const
    {
        for (auto* edit : m_view->findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }

    void replace(const QString& name, const QString& text) const
    {
        auto* edit = field(name);
        QVERIFY2(edit != nullptr, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    void reveal(const core::Student& student) const
    {
        m_view->reveal({core::RecordKind::Student, student.id.toString()});
    }

    core::Student stored(core::StudentId id) const
    {
        return *m_programme->workspace.store().students.find(id);
    }

    std::unique_ptr<SmallProgramme> m_programme;
    std::unique_ptr<FakePrompts> m_prompts;
    std::unique_ptr<ui::RosterView> m_view;
};

SUITE(TestRosterView)
#include "tst_rosterview.moc"
