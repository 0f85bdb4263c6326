// SPDX-License-Identifier: MIT
#include "core/storage/changeset.h"
#include "core/storage/filecheck.h"
#include "core/storage/schema.h"
#include "core/storage/store.h"
#include "tests/support/records.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Changes = 200;

/// One random change of one record of any kind.
class RandomChange
{
public:
    explicit RandomChange(quint32 seed) : m_random(seed) { }

    void operator()(Store& store)
    {
        const auto campaigns = store.campaigns.all();
        if (campaigns.isEmpty() || m_random.bounded(20) == 0) {
            const auto records = support::fullRecords();
            store.save(records);
            store.scenarios.save(support::fullScenario(records));
            return;
        }
        const auto records = store.records(picked(campaigns).id);
        const auto scenarios = store.scenarios.of(records.campaign.id);
        switch (m_random.bounded(12)) {
        case 0: return changeFrame(store, records);
        case 1: return changeOrganisation(store, picked(records.organisations));
        case 2: return changeProject(store, picked(records.projects));
        case 3: return changeStudent(store, picked(records.students));
        case 4: return store.students.remove(picked(records.students).id);
        case 5: return store.projects.remove(picked(records.projects).id);
        case 6: return store.volunteers.remove(picked(records.volunteers).id);
        case 7: return changeRule(store, picked(records.rules));
        case 8: return store.rules.remove(picked(records.rules).id);
        case 9: return changeScenario(store, picked(scenarios));
        case 10: return store.scenarios.remove(picked(scenarios).id);
        default: return place(store, picked(scenarios), records);
        }
    }

private:
    template<typename Record>
    Record picked(const QList<Record>& records)
    {
        return records.isEmpty() ? Record{} : records.at(m_random.bounded(int(records.size())));
    }

    QString word() { return QString::number(m_random.bounded(1'000)); }

    template<typename Item>
    void shake(QList<Item>& items)
    {
        std::shuffle(items.begin(), items.end(), m_random);
        if (!items.isEmpty() && m_random.bounded(3) == 0)
            items.removeLast();
    }

    void changeFrame(Store& store, const Records& records)
    {
        auto campaign = records.campaign;
        campaign.name = word();
        store.campaigns.save(campaign);
        auto cohort = picked(records.cohorts);
        cohort.wishesAsked = m_random.bounded(9);
        store.cohorts.save(cohort);
        auto skill = picked(records.skills);
        skill.isActive = !skill.isActive;
        store.skills.save(skill);
    }

    void changeOrganisation(Store& store, Organisation organisation)
    {
        shake(organisation.contacts);
        organisation.contacts.append(
            {.lastName = word(), .firstName = {}, .role = {}, .email = {}, .phone = {}});
        store.organisations.save(organisation);
    }

    void changeProject(Store& store, Project project)
    {
        if (project.id.isNull())
            return;
        shake(project.needs);
        shake(project.eligibleTracks);
        project.eligibleTracks.append(word());
        project.title = word();
        store.projects.save(project);
    }

    void changeStudent(Store& store, Student student)
    {
        if (student.id.isNull())
            return;
        shake(student.wishes);
        shake(student.skills);
        shake(student.slots);
        shake(student.causes);
        student.lastName = word();
        store.students.save(student);
    }

    void changeRule(Store& store, Rule rule)
    {
        if (rule.id.isNull())
            return;
        shake(rule.students);
        shake(rule.projects);
        shake(rule.values);
        rule.reason = word();
        store.rules.save(rule);
    }

    void changeScenario(Store& store, Scenario scenario)
    {
        if (scenario.id.isNull())
            return;
        shake(scenario.placements);
        shake(scenario.goals);
        shake(scenario.stages);
        scenario.isProven = !scenario.isProven;
        store.scenarios.save(scenario);
    }

    void place(Store& store, const Scenario& scenario, const Records& records)
    {
        const auto student = picked(records.students);
        if (scenario.id.isNull() || student.id.isNull())
            return;
        store.scenarios.place(scenario.id,
            {.student = student.id, .project = picked(records.projects).id, .team = m_random.bounded(1, 4)});
    }

    QRandomGenerator m_random;
};

/// Every row of every recorded table.
QStringList rowsOf(Database& db)
{
    QStringList found;
    for (const auto& table : recordedTables()) {
        auto rows = db.run(u"SELECT * FROM %1 ORDER BY id"_s.arg(table));
        while (rows.next()) {
            QStringList cells = {table};
            for (int i = 0; i < rows.columns(); ++i)
                cells.append(rows.value(i).isNull() ? u"NULL"_s : rows.value(i).toString());
            found.append(cells.join(u'|'));
        }
    }
    return found;
}

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoOfAllIsTheStartAndRedoOfAllTheEnd_data();
    void undoOfAllIsTheStartAndRedoOfAllTheEnd();
};

void TestUndo::undoOfAllIsTheStartAndRedoOfAllTheEnd_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 3; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestUndo::undoOfAllIsTheStartAndRedoOfAllTheEnd()
{
    QFETCH(const quint32, seed);
    Database db(Database::inMemory());
    migrate(db);
    db.settle();
    Store store(db);
    RandomChange change(seed);
    change(store);
    const auto start = rowsOf(db);
    QList<Changeset> history;
    for (int i = 0; i < Changes; ++i) {
        const ChangeRecorder recorder(db, recordedTables());
        change(store);
        history.append(recorder.take());
    }
    const auto end = rowsOf(db);
    QVERIFY(end != start);

    for (auto step = history.crbegin(); step != history.crend(); ++step)
        QVERIFY(step->inverted().apply(db));
    QCOMPARE(rowsOf(db), start);
    for (const auto& step : history)
        QVERIFY(step.apply(db));
    QCOMPARE(rowsOf(db), end);
    QCOMPARE(damages(db, true), QStringList());
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
