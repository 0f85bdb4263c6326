// SPDX-License-Identifier: MIT
#include "core/language.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/madeup.h"
#include "tests/support/suite.h"
#include "ui/common/issuelist.h"
#include "ui/matching/comparisonmodel.h"
#include "ui/matching/matchingview.h"
#include "ui/matching/objectivelist.h"
#include "ui/matching/supplychart.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using enum core::Objective;

class TestMatchingView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        core::setLanguage(u"en"_s);
        m_workspace = std::make_unique<core::Workspace>(core::Workspace::inMemory());
        m_records = madeUpRecords(24, 8);
        m_workspace->change({.key = "Test"}, [&](core::Store& store) { store.save(m_records); });
        m_prompts = std::make_unique<FakePrompts>();
        m_view = std::make_unique<ui::MatchingView>(*m_workspace, m_records.campaign.id, *m_prompts);
        m_view->resize(1100, 800);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void matchRunsIsStoredAndUndone()
    {
        QTest::mouseClick(button(u"run"_s), Qt::LeftButton);
        QVERIFY(button(u"stop"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(button(u"run"_s)->isVisible(), 30'000);
        QCOMPARE(m_prompts->errors, QStringList());
        QCOMPARE(scenarios().size(), 1);
        QCOMPARE(scenarios().first().placements.size(), 24);
        QVERIFY(scenarios().first().isProven);
        QCOMPARE(label(u"verdict"_s), u"Proven best"_s);
        QVERIFY(label(u"stages"_s).contains(u"Fewest students without a project: 0, proven"_s));
        m_workspace->undo();
        QVERIFY(scenarios().isEmpty());
        QVERIFY(!m_view->findChild<QLabel*>(u"verdict"_s)->isVisible());
    }

    void cancelStoresNothing()
    {
        QTest::mouseClick(button(u"run"_s), Qt::LeftButton);
        QTest::mouseClick(button(u"cancel"_s), Qt::LeftButton);
        QVERIFY(button(u"run"_s)->isVisible());
        QTest::qWait(300);
        QVERIFY(scenarios().isEmpty());
        QCOMPARE(m_prompts->errors, QStringList());
    }

    void absentSolverIsAnErrorAndChangesNothing()
    {
        m_view->setSolver(u"/nowhere/passerelle-solve"_s);
        QTest::mouseClick(button(u"run"_s), Qt::LeftButton);
        QTRY_COMPARE(m_prompts->errors.size(), 1);
        QVERIFY(button(u"run"_s)->isVisible());
        QVERIFY(scenarios().isEmpty());
    }

    void errorInTheDataForbidsTheRun()
    {
        auto project = m_records.projects.first();
        project.teamMin = project.teamIdeal = 4;
        project.teamMax = 3;
        m_workspace->change({.key = "Test"}, [&](core::Store& store) { store.projects.save(project); });
        QVERIFY(!button(u"run"_s)->isEnabled());
        QVERIFY(m_view->findChild<QLabel*>(u"reason"_s)->isVisible());
        const auto* checks = m_view->findChild<ui::IssueList*>(u"checks"_s);
        QVERIFY(core::hasError(checks->issues()));
        m_workspace->undo();
        QVERIFY(button(u"run"_s)->isEnabled());
    }

    void orderOfObjectivesIsOneUndoStep()
    {
        auto* list = m_view->findChild<ui::ObjectiveList*>(u"objectives"_s);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(4, 0));
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(core::objectivesOf(scenarios().first().goals),
            (QList{PlaceAll, Outside, Wishes, Sizes, Needs, Lottery}));
        QCOMPARE(list->currentIndex().row(), 3);
        QCOMPARE(m_workspace->undoLabel().text(), u"Order of the objectives"_s);
        m_workspace->undo();
        QVERIFY(scenarios().isEmpty());
        QCOMPARE(list->model()->index(3, 0).data().toString(), u"Wished skills covered (wished)"_s);
    }

    void fairnessAndTimeLimitAreStored()
    {
        m_view->findChild<QRadioButton*>(u"min-sum"_s)->click();
        QCOMPARE(scenarios().first().fairness, core::Fairness::MinSum);
        m_view->findChild<QSpinBox*>(u"timeLimit"_s)->setValue(120);
        QCOMPARE(scenarios().first().timeLimit, 120);
        m_workspace->undo();
        QCOMPARE(m_view->findChild<QSpinBox*>(u"timeLimit"_s)->value(), 60);
        m_workspace->undo();
        QVERIFY(m_view->findChild<QRadioButton*>(u"leximin"_s)->isChecked());
    }

    void anotherScenarioIsChosen()
    {
        for (const auto* name : {"One", "Two"}) {
            core::Scenario scenario;
            scenario.id = core::ScenarioId::create();
            scenario.campaign = m_records.campaign.id;
            scenario.name = QString::fromLatin1(name);
            scenario.timeLimit = scenario.name == u"Two"_s ? 7 : 60;
            m_workspace->change({.key = "Test"}, [&](core::Store& store) { store.scenarios.save(scenario); });
        }
        auto* choice = m_view->findChild<QComboBox*>(u"scenario"_s);
        QCOMPARE(choice->currentText(), u"One"_s);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(m_view->findChild<QSpinBox*>(u"timeLimit"_s)->value(), 7);
    }

    void presetSetsOrderAndFairnessInOneStep()
    {
        auto* preset = m_view->findChild<QComboBox*>(u"preset"_s);
        QVERIFY(preset->currentText() != u"Needs first"_s);
        preset->setFocus();
        QTest::keyClicks(preset, u"Needs"_s);
        Q_EMIT preset->activated(preset->currentIndex());
        QCOMPARE(core::objectivesOf(scenarios().first().goals).at(1), Needs);
        QCOMPARE(preset->currentText(), u"Needs first"_s);
        m_workspace->undo();
        QVERIFY(scenarios().isEmpty());
    }

    void goalIsMadeHardByKey()
    {
        auto* list = m_view->findChild<ui::ObjectiveList*>(u"objectives"_s);
        list->setCurrentIndex(list->model()->index(2, 0)); // wishes
        m_view->findChild<QRadioButton*>(u"hard"_s)->setFocus();
        QTest::keyClick(m_view->findChild<QRadioButton*>(u"hard"_s), Qt::Key_Space);
        m_view->findChild<QSpinBox*>(u"goalMost"_s)->setValue(3);
        const auto goal = scenarios().first().goalOf(Wishes);
        QVERIFY(goal && goal->isHard);
        QCOMPARE(goal->most, 3);
        m_workspace->undo();
        QCOMPARE(scenarios().first().goalOf(Wishes)->most, 1);
    }

    void studentsWithoutWishesAreTreatedAsChosen()
    {
        auto* choice = m_view->findChild<QComboBox*>(u"nonVoters"_s);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_End);
        QCOMPARE(
            m_workspace->store().records(m_records.campaign.id).campaign.nonVoters, core::NonVoters::LeftOut);
        m_workspace->undo();
        QCOMPARE(choice->currentIndex(), 0);
    }

    void supplyIsAChartAndATable()
    {
        m_view->findChild<QTabWidget*>(u"tabs"_s)->setCurrentIndex(1);
        const auto* chart = m_view->findChild<ui::SupplyChart*>(u"chart"_s);
        const auto* table = m_view->findChild<QTableView*>(u"supplyTable"_s);
        QVERIFY(chart->isVisible());
        QCOMPARE(chart->accessibleName().count(u"first wish"_s), 8); // one for each project
        QTest::keyClick(m_view->findChild<QCheckBox*>(u"asTable"_s), Qt::Key_Space);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 8);
        int first = 0;
        for (const auto& student : m_records.students)
            first += student.hasBallot() ? 1 : 0;
        int told = 0;
        for (int row = 0; row < 8; ++row)
            told += table->model()->index(row, 2).data().toInt();
        QCOMPARE(told, first);
    }

    void waysAreComparedAndOneIsTaken()
    {
        m_view->findChild<QTabWidget*>(u"tabs"_s)->setCurrentIndex(2);
        QTest::keyClick(button(u"compare"_s), Qt::Key_Space);
        QVERIFY(button(u"stopComparison"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(button(u"compare"_s)->isVisible(), 60'000);
        auto* table = m_view->findChild<QTableView*>(u"comparison"_s);
        QVERIFY(table->model()->rowCount() >= 4);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QCOMPARE(
                table->model()->index(row, ui::ComparisonModel::Proven).data().toString(), u"proven best"_s);
        QVERIFY(scenarios().isEmpty());
        QVERIFY(button(u"takeTrial"_s)->isEnabled());
        table->setCurrentIndex(table->model()->index(2, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(scenarios().size(), 1);
        QCOMPARE(scenarios().first().fairness, core::Fairness::RankMaximal);
        QCOMPARE(scenarios().first().placements.size(), 24);
        m_workspace->undo();
        QVERIFY(scenarios().isEmpty());
    }

    void conflictIsExplainedAndAWayOutApplied()
    {
        QList<core::Rule> locks;
        for (int i = 0; i < 9; ++i) {
            core::Rule lock;
            lock.id = core::RuleId::create();
            lock.campaign = m_records.campaign.id;
            lock.kind = core::Rule::Kind::Lock;
            lock.students = {m_records.students.at(i).id};
            lock.projects = {m_records.projects.first().id};
            locks.append(lock);
        }
        m_workspace->change({.key = "Test"}, [&](core::Store& store) {
            for (const auto& lock : locks)
                store.rules.save(lock);
        });
        m_view->explainConflict();
        const auto* ways = m_view->findChild<QListWidget*>(u"ways"_s);
        QTRY_VERIFY_WITH_TIMEOUT(ways->isVisible() || !m_prompts->errors.isEmpty(), 60'000);
        QCOMPARE(m_prompts->errors, QStringList());
        QVERIFY(m_view->findChild<QListWidget*>(u"demands"_s)->count() > 1);
        QVERIFY(ways->count() > 0);
        const auto before = m_workspace->store().records(m_records.campaign.id);
        QTest::keyClick(button(u"applyWay"_s), Qt::Key_Space);
        QVERIFY(m_workspace->store().records(m_records.campaign.id) != before);
        QVERIFY(button(u"runAgain"_s)->isVisible());
        m_workspace->undo();
        QVERIFY(m_workspace->store().records(m_records.campaign.id) == before);
    }

    void withoutRecordsThePageSaysWhatToDo()
    {
        core::Workspace workspace(core::Workspace::inMemory());
        const auto campaign = core::newCampaign({}, QDate(2026, 9, 1), 1);
        workspace.change({.key = "Test"}, [&](core::Store& store) { store.campaigns.save(campaign); });
        ui::MatchingView view(workspace, campaign.id, *m_prompts);
        const QSignalSpy places(&view, &ui::MatchingView::placeRequested);
        view.show();
        QCOMPARE(view.findChild<QStackedWidget*>()->currentIndex(), 0);
        for (auto* choice : view.findChildren<QPushButton*>()) {
            if (choice->text() == u"Go to the students"_s)
                choice->click();
        }
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.first().first().value<ui::Place>(), ui::Place::Students);
    }

private:
    QPushButton* button(const QString& name) const { return m_view->findChild<QPushButton*>(name); }
    QString label(const QString& name) const { return m_view->findChild<QLabel*>(name)->text(); }
    QList<core::Scenario> scenarios() const
    {
        return m_workspace->store().scenarios.of(m_records.campaign.id);
    }

    std::unique_ptr<core::Workspace> m_workspace;
    std::unique_ptr<FakePrompts> m_prompts;
    core::Records m_records;
    std::unique_ptr<ui::MatchingView> m_view;
};

SUITE(TestMatchingView)
#include "tst_matchingview.moc"
