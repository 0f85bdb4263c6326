// SPDX-License-Identifier: MIT
#include "tests/support/fakeprompts.h"
#include "tests/support/smallprogramme.h"
#include "tests/support/suite.h"
#include "ui/common/recordtable.h"
#include "ui/intake/projectmodel.h"
#include "ui/intake/projectview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

class TestProjectView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_programme = std::make_unique<SmallProgramme>();
        m_prompts = std::make_unique<FakePrompts>();
        m_view
            = std::make_unique<ui::ProjectView>(m_programme->workspace, m_programme->campaign.id, *m_prompts);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->reveal({core::RecordKind::Project, m_programme->garden.id.toString()});
    }

    void cleanup()
    {
        m_view.reset();
        QCOMPARE(m_prompts->errors, QStringList());
    }

    void modelCountsTheWishes()
    {
        ui::ProjectModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRecords(m_programme->records());
        const int garden = model.rowOf(m_programme->garden.id);
        QCOMPARE(model.index(garden, ui::ProjectModel::FirstWishes).data().toString(), u"1"_s);
        QCOMPARE(model.index(garden, ui::ProjectModel::Sizes).data().toString(), u"3 to 5"_s);
        const int robot = model.rowOf(m_programme->robot.id);
        QCOMPARE(model.index(robot, ui::ProjectModel::FirstWishes).data().toString(), u"0"_s);
        QCOMPARE(model.index(robot, ui::ProjectModel::AllWishes).data().toString(), u"1"_s);
    }

    void sizesOutOfOrderAreExplainedAndNotStored()
    {
        auto* most = named<QSpinBox>(u"Team: at most"_s);
        most->setFocus();
        most->setValue(2);
        QTest::keyClick(most, Qt::Key_Return);
        QCOMPARE(garden().teamMax, 5);
        QVERIFY(named<QSpinBox>(u"Team: at most (to correct)"_s) != nullptr);
        most->setValue(6);
        QTest::keyClick(most, Qt::Key_Return);
        QCOMPARE(garden().teamMax, 6);
    }

    void newOrganisationIsMadeWithTheProject()
    {
        type(u"Organisation (a known one or a new name)"_s, u"Ville de Saint-Aubrin"_s);
        const auto records = m_programme->records();
        QCOMPARE(records.organisations.size(), 2);
        QCOMPARE(core::byId(records.organisations)[garden().organisation].name, u"Ville de Saint-Aubrin"_s);
        m_programme->workspace.undo();
        QCOMPARE(m_programme->records().organisations.size(), 1);
        type(u"Organisation (a known one or a new name)"_s, u"les amis du JARDIN"_s);
        QCOMPARE(m_programme->records().organisations.size(), 1);
    }

    void needsAreAddedEditedAndRefusedWhenWrong()
    {
        QTest::mouseClick(m_view->findChild<QPushButton*>(u"addNeed"_s), Qt::LeftButton);
        QCOMPARE(garden().needs.size(), 1);
        QVERIFY(!garden().needs.first().isRequired);
        auto* model = m_view->findChild<QTableView*>(u"needs"_s)->model();
        QVERIFY(model->setData(model->index(0, 1), 3));
        QVERIFY(model->setData(model->index(0, 3), true));
        QCOMPARE(garden().needs.first().level, core::Level::Autonomous);
        QVERIFY(garden().needs.first().isRequired);
        model->setData(model->index(0, 2), 9);
        QCOMPARE(garden().needs.first().headCount, 1);
        QVERIFY(!m_view->findChild<QTableView*>(u"needs"_s)->accessibleDescription().isEmpty());
    }

    void tickedCohortIsStored()
    {
        auto* cohorts = m_view->findChild<QListWidget*>(u"cohorts"_s);
        cohorts->item(0)->setCheckState(Qt::Checked);
        QCOMPARE(garden().eligibleCohorts, QList{m_programme->cohort.id});
        m_view->findChild<QListWidget*>(u"cohorts"_s)->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(garden().eligibleCohorts.isEmpty());
    }

    void newProjectNeedsATitleAndAnOrganisation()
    {
        QTest::mouseClick(m_view->findChild<QPushButton*>(u"new"_s), Qt::LeftButton);
        type(u"Title"_s, u"Theatre"_s);
        QCOMPARE(m_programme->records().projects.size(), 2);
        type(u"Organisation (a known one or a new name)"_s, u"Les Amis du jardin"_s);
        QCOMPARE(m_programme->records().projects.size(), 3);
        QTest::mouseClick(m_view->findChild<QPushButton*>(u"remove"_s), Qt::LeftButton);
        QCOMPARE(m_programme->records().projects.size(), 2);
    }

private:
    template<typename Widget>
    Widget* named(const QString& name) const
    {
        for (auto* widget : m_view->findChildren<Widget*>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    void type(const QString& name, const QString& text) const
    {
        auto* edit = named<QLineEdit>(name);
        QVERIFY2(edit != nullptr, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    core::Project garden() const
    {
        return *m_programme->workspace.store().projects.find(m_programme->garden.id);
    }

    std::unique_ptr<SmallProgramme> m_programme;
    std::unique_ptr<FakePrompts> m_prompts;
    std::unique_ptr<ui::ProjectView> m_view;
};

SUITE(TestProjectView)
#include "tst_projectview.moc"
