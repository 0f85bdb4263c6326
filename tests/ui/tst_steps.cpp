// SPDX-License-Identifier: MIT
#include "tests/support/suite.h"
#include "ui/home/steps.h"

using namespace Qt::Literals::StringLiterals;
using State = ui::Step::State;

class TestSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_records = {};
        m_scenarios.clear();
        m_preflight.clear();
    }

    void anEmptyCampaignBeginsWithProjectsAndStudents()
    {
        QCOMPARE(states(),
            QList({State::NotStarted, State::NotStarted, State::Blocked, State::Blocked, State::Blocked}));
    }

    void aBlockedStepSaysWhy()
    {
        for (const auto& step : steps()) {
            if (step.state == State::Blocked)
                QVERIFY(step.sentence.endsWith(u'.'));
        }
    }

    void recordsMakeTheFirstStepsReady()
    {
        addRecords();
        QCOMPARE(states(),
            QList({State::Ready, State::InProgress, State::Ready, State::NotStarted, State::Blocked}));
        QCOMPARE(steps().at(1).sentence, u"2 student(s), 1 without wishes"_s);
    }

    void anErrorOfThePreflightBlocksTheRun()
    {
        addRecords();
        m_preflight = {core::Issue{.code = "match.places.few", .message = {"Few places."}}};
        QCOMPARE(steps().at(2).sentence, u"1 to correct, 0 to know"_s);
        QCOMPARE(states().mid(2), QList({State::InProgress, State::Blocked, State::Blocked}));
    }

    void aMatchCanBeReviewed()
    {
        addRecords();
        addScenario(m_records.projects.first().id);
        QCOMPARE(states().mid(3), QList({State::Ready, State::Ready}));
        QCOMPARE(steps().at(4).sentence, u"1 placed, 0 pinned"_s);
    }

    void someoneUnplacedKeepsTheReviewOpen()
    {
        addRecords();
        addScenario({});
        QCOMPARE(states().last(), State::InProgress);
        QCOMPARE(steps().at(4).sentence, u"0 placed, 1 not placed, 0 pinned"_s);
    }

private:
    QList<ui::Step> steps() const { return ui::stepsOf(m_records, m_scenarios, m_preflight); }

    QList<State> states() const
    {
        QList<State> found;
        for (const auto& step : steps())
            found.append(step.state);
        return found;
    }

    void addRecords()
    {
        core::Project project;
        project.id = core::ProjectId::create();
        project.status = core::Project::Status::Open;
        m_records.projects = {project};
        core::Student voter;
        voter.id = core::StudentId::create();
        voter.wishes = {core::Wish{.project = project.id, .rank = 1}};
        core::Student silent;
        silent.id = core::StudentId::create();
        core::Student gone;
        gone.status = core::Student::Status::Withdrawn;
        m_records.students = {voter, silent, gone};
    }

    void addScenario(core::ProjectId project)
    {
        core::Scenario scenario;
        scenario.placements = {core::Placement{.student = m_records.students.first().id, .project = project}};
        m_scenarios = {scenario};
    }

    core::Records m_records;
    QList<core::Scenario> m_scenarios;
    core::Issues m_preflight;
};

SUITE(TestSteps)
#include "tst_steps.moc"
