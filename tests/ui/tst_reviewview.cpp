// SPDX-License-Identifier: MIT
#include "core/language.h"
#include "tests/support/drag.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/madeup.h"
#include "tests/support/suite.h"
#include "ui/common/issuelist.h"
#include "ui/review/boardmodel.h"
#include "ui/review/boardview.h"
#include "ui/review/movepicker.h"
#include "ui/review/reviewview.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

class TestReviewView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        core::setLanguage(u"en"_s);
        m_workspace = std::make_unique<core::Workspace>(core::Workspace::inMemory());
        auto records = madeUpRecords(40, 8);
        auto scenario = madeUpScenario(records);
        scenario.isProven = true;
        m_campaign = records.campaign.id;
        m_workspace->change({.key = "Test"}, [&](core::Store& store) {
            store.save(records);
            store.scenarios.save(scenario);
        });
        m_prompts = std::make_unique<FakePrompts>();
        m_view = std::make_unique<ui::ReviewView>(*m_workspace, m_campaign, *m_prompts);
        m_view->resize(1200, 800);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        board()->setFocus();
        board()->goTo(card(1, 0));
    }

    void cleanup() { QCOMPARE(m_prompts->errors, QStringList()); }

    void moveByKeysIsStoredToldAndUndone()
    {
        const auto student = studentAt(1, 0);
        const auto from = placement(student).project;
        m_view->findChild<QLineEdit*>(u"reason"_s)->setText(u"asked for it"_s);
        QTest::keyClick(board(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(placement(student).project, model().board().at(2).place.project);
        QCOMPARE(placement(student).reason, u"asked for it"_s);
        QVERIFY(!scenario().isProven);
        QCOMPARE(board()->currentIndex(), model().indexOf(student));
        QVERIFY(live().startsWith(u"Moved "_s + model().cardAt(model().indexOf(student)).name));
        QVERIFY(m_workspace->undoLabel().text().startsWith(u"Move "_s));

        m_workspace->undo();
        QCOMPARE(placement(student).project, from);
        QVERIFY(scenario().isProven);
        QCOMPARE(model().indexOf(student).parent().row(), 1);
        QCOMPARE(board()->currentIndex(), model().indexOf(student));
        QVERIFY(live().contains(model().board().at(1).title));
    }

    void severalStudentsAreOneStep()
    {
        QTest::keyClick(board(), Qt::Key_A, Qt::ControlModifier);
        const auto students = board()->chosenStudents();
        QVERIFY(students.size() > 1);
        QTest::keyClick(board(), Qt::Key_Home, Qt::AltModifier);
        for (const auto& student : students)
            QVERIFY(placement(student).project.isNull());
        m_workspace->undo();
        QCOMPARE(placement(students.first()).project, model().board().at(1).place.project);
    }

    void whyIsAnsweredWhileTheWindowWorks()
    {
        const auto student = unwishedStudent();
        board()->goTo(model().indexOf(student));
        QTest::keyClick(board(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(why()->isVisible());
        QVERIFY(why()->toPlainText().contains(model().cardAt(model().indexOf(student)).name));
        QVERIFY(m_view->findChild<QPushButton*>(u"cancelWhy"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!m_view->findChild<QPushButton*>(u"cancelWhy"_s)->isVisible(), 60'000);
        QVERIFY(!why()->toPlainText().contains(u"worked out"_s));
        QVERIFY(why()->toPlainText().count(u'\n') >= 2);
    }

    void studentsVersionNamesNobodyElse()
    {
        const auto student = unwishedStudent();
        board()->goTo(model().indexOf(student));
        m_view->explainCurrent();
        QTRY_VERIFY_WITH_TIMEOUT(!m_view->findChild<QPushButton*>(u"cancelWhy"_s)->isVisible(), 60'000);
        QTest::keyClick(m_view->findChild<QCheckBox*>(u"forStudent"_s), Qt::Key_Space);
        QVERIFY(!why()->toPlainText().isEmpty());
        for (const auto& other : m_workspace->store().records(m_campaign).students) {
            if (other.id != student)
                QVERIFY2(!why()->toPlainText().contains(other.number), qPrintable(other.number));
        }
    }

    void whyIsCancelledByEsc()
    {
        board()->goTo(model().indexOf(unwishedStudent()));
        m_view->explainCurrent();
        why()->setFocus();
        QTest::keyClick(why(), Qt::Key_Escape);
        QVERIFY(!why()->isVisible());
        QVERIFY(board()->hasFocus());
    }

    void aTeamIsExplainedWithItsReserve()
    {
        board()->goTo(model().index(1, 0));
        m_view->explainCurrent();
        QVERIFY(why()->toPlainText().contains(model().board().at(1).title));
        QVERIFY(!m_view->findChild<QCheckBox*>(u"forStudent"_s)->isEnabled());
    }

    void repairIsShownAsADifferenceAndAcceptedWhole()
    {
        auto records = m_workspace->store().records(m_campaign);
        auto gone = records.projects.first();
        gone.status = core::Project::Status::Declined;
        m_workspace->change({.key = "Test"}, [&](core::Store& store) { store.projects.save(gone); });
        m_view->showRepair();
        QTest::keyClick(m_view->findChild<QPushButton*>(u"startRepair"_s), Qt::Key_Space);
        auto* accept = m_view->findChild<QPushButton*>(u"acceptRepair"_s);
        QTRY_VERIFY_WITH_TIMEOUT(accept->isVisible() || !m_prompts->errors.isEmpty(), 60'000);
        QVERIFY(m_view->findChild<QListWidget*>(u"transfers"_s)->count() > 0);
        QCOMPARE(m_workspace->store().scenarios.of(m_campaign).size(), 1);
        QTest::keyClick(accept, Qt::Key_Space);
        QCOMPARE(m_workspace->store().scenarios.of(m_campaign).size(), 2);
        QVERIFY(m_workspace->undoLabel().text().startsWith(u"Repair of"_s));
        m_workspace->undo();
        QCOMPARE(m_workspace->store().scenarios.of(m_campaign).size(), 1);
    }

    void rejectedRepairChangesNothing()
    {
        m_view->showRepair();
        QTest::keyClick(m_view->findChild<QPushButton*>(u"startRepair"_s), Qt::Key_Space);
        QTest::keyClick(m_view->findChild<QPushButton*>(u"rejectRepair"_s), Qt::Key_Space);
        QVERIFY(!m_view->findChild<QPushButton*>(u"startRepair"_s)->isVisible());
        QTest::qWait(300);
        QCOMPARE(m_workspace->store().scenarios.of(m_campaign).size(), 1);
    }

    void dropOnACardSwaps()
    {
        const auto one = studentAt(1, 0);
        const auto other = studentAt(2, 0);
        const auto home = placement(one).project;
        const auto away = placement(other).project;
        const std::unique_ptr<QMimeData> data(model().mimeData({card(1, 0)}));
        const auto at = board()->visualRect(card(2, 0)).center();
        QVERIFY(dragAndDrop(board()->viewport(), *data, at));
        QTRY_COMPARE(placement(one).project, away);
        QCOMPARE(placement(other).project, home);
        m_workspace->undo();
        QCOMPARE(placement(one).project, home);
    }

    void brokenRulesAreToldAndCounted()
    {
        const auto* broken = m_view->findChild<ui::IssueList*>(u"broken"_s);
        const auto before = broken->count();
        core::Rule rule{.id = core::RuleId::create(),
            .campaign = m_campaign,
            .kind = core::Rule::Kind::Forbid,
            .students = {studentAt(1, 0)},
            .projects = {model().board().at(2).place.project},
            .volunteer = {},
            .most = {},
            .reason = u"conflict of interest"_s,
            .author = {},
            .date = {}};
        m_workspace->change({.key = "Test"}, [&](core::Store& store) { store.rules.save(rule); });
        QCOMPARE(broken->count(), before);
        QTest::keyClick(board(), Qt::Key_Right, Qt::AltModifier);
        const auto isForbid = [](const core::Issue& issue) { return issue.code == "rule.forbid.broken"; };
        QVERIFY(std::ranges::any_of(broken->issues(), isForbid));
        QVERIFY(std::ranges::any_of(model().board().at(2).broken, isForbid));
    }

    void pinAsksForAReasonAndKeepsIt()
    {
        const auto student = studentAt(1, 0);
        QTest::keyClick(board(), Qt::Key_L, Qt::ControlModifier);
        auto* reason = m_view->findChild<QLineEdit*>(u"pinReason"_s);
        QVERIFY(reason->isVisible());
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(!placement(student).isPinned); // not without a reason
        QTest::keyClicks(reason, u"works there"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(placement(student).isPinned);
        QCOMPARE(placement(student).reason, u"works there"_s);
        QVERIFY(!reason->isVisible());
        QVERIFY(model().cardAt(model().indexOf(student)).isPinned);

        board()->goTo(model().indexOf(student));
        QTest::keyClick(board(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!placement(student).isPinned);
    }

    void pinnedStudentMovesOnlyWhenUnpinned()
    {
        const auto student = studentAt(1, 0);
        pin(student);
        m_prompts->answer = false;
        QTest::keyClick(board(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(placement(student).isPinned);
        QVERIFY(live().contains(u"Pinned"_s));
        m_prompts->answer = true;
        QTest::keyClick(board(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(!placement(student).isPinned);
        QCOMPARE(placement(student).project, model().board().at(2).place.project);
        QCOMPARE(m_prompts->questions.size(), 2);
    }

    void projectThatIsNotOpenRefusesWithASentence()
    {
        auto project = *m_workspace->store().projects.find(model().board().at(2).place.project);
        project.status = core::Project::Status::Accepted;
        m_workspace->change({.key = "Test"}, [&](core::Store& store) { store.projects.save(project); });
        const auto student = studentAt(1, 0);
        const auto before = placement(student);
        m_view->move({student}, {project.id, 1});
        QCOMPARE(placement(student), before);
        QVERIFY(live().contains(u"is not open"_s));
    }

    void pickerListsTheBestTeamFirstAndFilters()
    {
        const auto student = studentAt(1, 0);
        QTest::keyClick(board(), Qt::Key_M, Qt::ControlModifier);
        auto* picker = m_view->findChild<ui::MovePicker*>();
        QVERIFY(picker);
        auto* teams = picker->findChild<QListWidget*>(u"teams"_s);
        auto* filter = picker->findChild<QLineEdit*>(u"teamFilter"_s);
        QCOMPARE(teams->count(), model().rowCount() - 1);
        QTest::keyClicks(filter, u"VELOS 7"_s);
        QCOMPARE(teams->count(), 1);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(model().columnAt(model().indexOf(student)).title, u"Bourse aux vélos 7"_s);
    }

    void filterCountsHits()
    {
        m_view->filterField()->setText(u"etienne"_s);
        QVERIFY(board()->hitCount() > 0);
        QTest::keyClick(m_view->filterField(), Qt::Key_Return);
        QVERIFY(board()->currentIndex().data().toString().contains(u"Étienne"_s));
    }

    void languageFollowsAtOnce()
    {
        const auto before = board()->accessibleName();
        QVERIFY(model().index(0, 0).data().toString() == u"Unplaced"_s);
        core::setLanguage(u"fr"_s);
        QCoreApplication::processEvents();
        QVERIFY(!board()->accessibleName().isEmpty());
        core::setLanguage(u"en"_s);
        QCoreApplication::processEvents();
        QCOMPARE(board()->accessibleName(), before);
    }

    void revealGoesToTheStudentOrTheTeam()
    {
        const auto student = studentAt(3, 1);
        m_view->reveal({core::RecordKind::Student, student.toString()});
        QCOMPARE(board()->currentIndex(), card(3, 1));
        m_view->reveal({core::RecordKind::Project, model().board().at(5).place.project.toString()});
        QCOMPARE(board()->currentIndex(), model().index(5, 0));
    }

    void withoutAPlanThePageSaysWhatToDo()
    {
        const QSignalSpy places(m_view.get(), &ui::ReviewView::placeRequested);
        m_workspace->change(
            {.key = "Test"}, [&](core::Store& store) { store.scenarios.remove(scenario().id); });
        QCOMPARE(m_view->findChild<QStackedWidget*>()->currentIndex(), 0);
        m_workspace->undo();
        QCOMPARE(m_view->findChild<QStackedWidget*>()->currentIndex(), 1);
    }

    void hiddenPageReadsWhenItIsShown()
    {
        m_view->hide();
        const auto student = studentAt(1, 0);
        const auto changed = core::moved(scenario(), {student}, {}, {});
        m_workspace->change({.key = "Test"}, [&](core::Store& store) { store.scenarios.save(changed); });
        QCOMPARE(model().indexOf(student).parent().row(), 1);
        m_view->show();
        QCOMPARE(model().indexOf(student).parent().row(), 0);
    }

private:
    QPlainTextEdit* why() const { return m_view->findChild<QPlainTextEdit*>(u"why"_s); }

    /// Somebody who wished for other projects more.
    core::StudentId unwishedStudent() const
    {
        for (const auto& student : m_workspace->store().records(m_campaign).students) {
            const auto place = placement(student.id);
            if (student.hasBallot() && !place.project.isNull()
                && student.rankOf(place.project).value_or(9) > 1)
                return student.id;
        }
        return {};
    }

    ui::BoardView* board() const { return m_view->findChild<ui::BoardView*>(); }
    const ui::BoardModel& model() const { return *m_view->findChild<ui::BoardModel*>(); }
    QModelIndex card(int column, int row) const { return model().index(row, 0, model().index(column, 0)); }
    core::StudentId studentAt(int column, int row) const
    {
        return model().board().at(column).cards.at(row).student;
    }
    core::Scenario scenario() const { return m_workspace->store().scenarios.of(m_campaign).first(); }
    core::Placement placement(core::StudentId id) const { return *scenario().placementOf(id); }
    QString live() const { return m_view->findChild<QLabel*>(u"live"_s)->text(); }

    void pin(core::StudentId student)
    {
        const auto changed = core::pinned(scenario(), {student}, true, {u"chair"_s, {}});
        m_workspace->change({.key = "Test"}, [&](core::Store& store) { store.scenarios.save(changed); });
        board()->goTo(model().indexOf(student));
    }

    std::unique_ptr<core::Workspace> m_workspace;
    std::unique_ptr<FakePrompts> m_prompts;
    core::CampaignId m_campaign;
    std::unique_ptr<ui::ReviewView> m_view;
};

SUITE(TestReviewView)
#include "tst_reviewview.moc"
