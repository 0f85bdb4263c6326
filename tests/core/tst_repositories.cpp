// SPDX-License-Identifier: MIT
#include "core/error.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "core/workspace.h"
#include "tests/support/records.h"

#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

class TestRepositories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfEveryRecordComesBack();
    void everyFieldOfAScenarioComesBack();

private:
    Workspace m_workspace{Workspace::inMemory()};
};

namespace {

template<typename Record>
const Record* withId(const QList<Record>& records, Id<Record> id)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? nullptr : &*found;
}

} // namespace

void TestRepositories::everyFieldOfEveryRecordComesBack()
{
    const auto records = support::fullRecords();
    m_workspace.change({"Test"}, [&](Store& store) { store.save(records); });
    auto found = m_workspace.store().records(records.campaign.id);
    found.skills.removeIf([&](const Skill& skill) { return !withId(records.skills, skill.id); });
    QCOMPARE(found.students, records.students);
    QCOMPARE(found.projects, records.projects);
    QCOMPARE(found, records);
    QCOMPARE(m_workspace.store().students.find(records.students.at(0).id), records.students.at(0));
    QCOMPARE(
        m_workspace.store().organisations.find(records.organisations.at(0).id), records.organisations.at(0));
}

void TestRepositories::everyFieldOfAScenarioComesBack()
{
    const auto records = support::fullRecords();
    const auto scenario = support::fullScenario(records);
    m_workspace.change({"Test"}, [&](Store& store) {
        store.save(records);
        store.scenarios.save(scenario);
    });
    QCOMPARE(m_workspace.store().scenarios.of(records.campaign.id), QList<Scenario>{scenario});
    m_workspace.undo();
    QCOMPARE(m_workspace.store().scenarios.find(scenario.id), std::nullopt);
    m_workspace.redo();
    QCOMPARE(m_workspace.store().scenarios.find(scenario.id), scenario);
}

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
