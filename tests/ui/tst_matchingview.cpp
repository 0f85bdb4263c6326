// SPDX-License-Identifier: MIT
#include "core/language.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/madeup.h"
#include "ui/common/issuelist.h"
#include "ui/matching/matchingview.h"
#include "ui/matching/objectivelist.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>

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
        QCOMPARE(list->model()->index(3, 0).data().toString(), u"Wished skills covered"_s);
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

QTEST_MAIN(TestMatchingView)
#include "tst_matchingview.moc"
