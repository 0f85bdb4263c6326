// SPDX-License-Identifier: MIT
#include "core/error.h"
#include "core/storage/changeset.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "core/storage/store.h"
#include "tests/support/records.h"
#include "tests/support/suite.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

class TestRepositories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFieldOfEveryRecordComesBack();
    void everyFieldOfAScenarioComesBack();
    void changedRecordsComeBack();
    void listsAreSortedByWhatPeopleKnow();
    void savingTheSameTouchesNothing();
    void onlyChangedRowsOfAListAreTouched();
    void movedItemChangesOneRow();
    void removedSlotIsNobodysAnyMore();
    void baseIsReadWithTheRecords();
    void earlierCampaignTellsWhoFaredBadly();
    void contactKeepsItsIdWhenItIsRenamed();
    void columnsOfLaterVersionsSurvive();
    void placedStudentIsTheOnlyOneTouched();
    void removalTakesWhatHangsOnIt();
    void unknownReferenceIsRefused();
    void refusedRecordIsRolledBackWithItsLists();
    void unknownCodeIsNotGuessed();

private:
    [[nodiscard]] Student student() const;
    [[nodiscard]] TouchedRows touched(const std::function<void()>& work) const;
    [[nodiscard]] int count(const QString& table) const;

    std::unique_ptr<Database> m_db;
    std::unique_ptr<Store> m_store;
    Records m_records;
    Scenario m_scenario;
};

void TestRepositories::init()
{
    m_store.reset();
    m_db = std::make_unique<Database>(Database::inMemory());
    migrate(*m_db);
    m_db->settle();
    m_store = std::make_unique<Store>(*m_db);
    m_records = support::fullRecords();
    m_scenario = support::fullScenario(m_records);
    m_store->save(m_records);
    m_store->scenarios.save(m_scenario);
}

Student TestRepositories::student() const
{
    return m_records.students.at(0);
}

TouchedRows TestRepositories::touched(const std::function<void()>& work) const
{
    const ChangeRecorder recorder(*m_db, recordedTables());
    work();
    return recorder.take().touchedRows();
}

int TestRepositories::count(const QString& table) const
{
    return m_db->value(u"SELECT count(*) FROM "_s + table).toInt();
}

void TestRepositories::everyFieldOfEveryRecordComesBack()
{
    QCOMPARE(m_store->records(m_records.campaign.id), m_records);
    QCOMPARE(m_store->campaigns.find(m_records.campaign.id), m_records.campaign);
    QCOMPARE(m_store->students.find(student().id), student());
    QCOMPARE(m_store->organisations.find(m_records.organisations.at(0).id), m_records.organisations.at(0));
    QCOMPARE(m_store->volunteers.find(m_records.volunteers.at(0).id), m_records.volunteers.at(0));
    QCOMPARE(m_store->projects.find(m_records.projects.at(0).id), m_records.projects.at(0));
    QCOMPARE(m_store->students.find(StudentId::create()), std::nullopt);
}

void TestRepositories::everyFieldOfAScenarioComesBack()
{
    QCOMPARE(m_store->scenarios.of(m_records.campaign.id), QList<Scenario>{m_scenario});
    QCOMPARE(m_store->scenarios.find(m_scenario.id), m_scenario);
}

void TestRepositories::changedRecordsComeBack()
{
    auto changed = student();
    changed.lastName = u"Zola"_s;
    changed.status = Student::Status::Active;
    changed.wishes = {{.project = m_records.projects.at(0).id, .rank = 2}};
    changed.skills.swapItemsAt(0, 1);
    m_store->students.save(changed);
    QCOMPARE(m_store->students.find(changed.id), changed);
    auto project = m_records.projects.at(0);
    project.tutor = {};
    project.eligibleCohorts.clear();
    project.eligibleTracks.prepend(u"Droit"_s);
    project.needs.removeAt(1);
    m_store->projects.save(project);
    QCOMPARE(m_store->projects.find(project.id), project);
}

void TestRepositories::listsAreSortedByWhatPeopleKnow()
{
    for (const auto& name : {u"Bernard"_s, u"Aubert"_s}) {
        auto other = student();
        other.id = StudentId::create();
        other.lastName = name;
        m_store->students.save(other);
    }
    QStringList names;
    for (const auto& found : m_store->students.of(m_records.campaign.id))
        names.append(found.lastName);
    QCOMPARE(names, (QStringList{u"Aubert"_s, u"Bernard"_s, u"Lefèvre"_s, u"Martin"_s}));
}

void TestRepositories::savingTheSameTouchesNothing()
{
    const auto save = [this] {
        m_store->save(m_records);
        m_store->scenarios.save(m_scenario);
    };
    QCOMPARE(touched(save), TouchedRows());
}

void TestRepositories::onlyChangedRowsOfAListAreTouched()
{
    auto changed = student();
    changed.wishes[0].reason = u"Autre raison"_s;
    const auto rows = touched([&] { m_store->students.save(changed); });
    QCOMPARE(rows.keys(), QStringList{StudentRepository::wishTable()});
    QCOMPARE(rows.value(StudentRepository::wishTable()).size(), 1);
}

void TestRepositories::movedItemChangesOneRow()
{
    auto scenario = m_scenario;
    scenario.goals = goalsOf({Objective::Lottery, Objective::Wishes, Objective::PlaceAll, Objective::Needs});
    m_store->scenarios.save(scenario);
    scenario.goals.move(0, 3);
    const auto rows = touched([&] { m_store->scenarios.save(scenario); });
    QCOMPARE(rows.value(u"scenario_objective"_s).size(), 1);
    QCOMPARE(m_store->scenarios.find(scenario.id), scenario);
}

void TestRepositories::removedSlotIsNobodysAnyMore()
{
    const auto slot = m_records.slots.at(0);
    m_store->campaigns.removeSlot(slot.id);
    QCOMPARE(m_store->campaigns.slotsOf(m_records.campaign.id), m_records.slots.mid(1));
    QCOMPARE(m_store->students.find(student().id)->slots, student().slots.first(1));
}

void TestRepositories::baseIsReadWithTheRecords()
{
    auto second = m_scenario;
    second.id = ScenarioId::create();
    second.name = u"Réparation"_s;
    second.base = m_scenario.id;
    QCOMPARE(m_store->records(m_records.campaign.id).bases, QList<Scenario>());
    QCOMPARE(m_store->recordsFor(second).bases, QList<Scenario>{m_scenario});
    m_store->scenarios.save(second);
    QCOMPARE(m_store->records(m_records.campaign.id).bases, QList<Scenario>{m_scenario});
    QCOMPARE(m_store->scenarios.find(second.id), second);
}

void TestRepositories::earlierCampaignTellsWhoFaredBadly()
{
    auto now = m_records;
    now.campaign.id = CampaignId::create();
    now.cohorts[0].id = CohortId::create();
    now.cohorts[0].campaign = now.campaign.id;
    m_store->campaigns.save(now.campaign);
    m_store->cohorts.save(now.cohorts[0]);
    auto again = student();
    again.id = StudentId::create();
    again.cohort = now.cohorts[0].id;
    again.wishes.clear();
    again.slots.clear();
    m_store->students.save(again);
    QVERIFY(m_store->records(now.campaign.id).carried.isEmpty()); // withdrawn then
    auto then = student();
    then.status = Student::Status::Active;
    m_store->students.save(then);
    QCOMPARE(m_store->records(now.campaign.id).carried.value(again.id), 3); // outside the wishes
    auto draft = m_scenario;
    draft.state = Scenario::State::Draft;
    m_store->scenarios.save(draft);
    QVERIFY(m_store->records(now.campaign.id).carried.isEmpty());
}

void TestRepositories::contactKeepsItsIdWhenItIsRenamed()
{
    const auto ids = [this] {
        auto rows = m_db->run(u"SELECT id FROM contact ORDER BY position"_s);
        QStringList found;
        while (rows.next())
            found.append(rows.value(0).toString());
        return found;
    };
    const auto before = ids();
    auto organisation = m_records.organisations.at(0);
    organisation.contacts[0].lastName = u"Moreau"_s; // found by the address
    organisation.contacts[1].email = u"leo@jardin.example"_s; // found by the name
    m_store->organisations.save(organisation);
    QCOMPARE(ids(), before);
    QCOMPARE(m_store->organisations.find(organisation.id), organisation);
}

void TestRepositories::columnsOfLaterVersionsSurvive()
{
    m_db->run(u"UPDATE student SET used_name = 'Zouzou' WHERE id = ?"_s, {student().id.toVariant()});
    m_db->run(u"UPDATE wish SET score = 7.5"_s);
    auto changed = student();
    changed.lastName = u"Zola"_s;
    changed.wishes[0].reason = u"Autre raison"_s;
    m_store->students.save(changed);
    QCOMPARE(
        m_db->value(u"SELECT used_name FROM student WHERE last_name = 'Zola'"_s).toString(), u"Zouzou"_s);
    QCOMPARE(m_db->value(u"SELECT min(score) FROM wish"_s).toDouble(), 7.5);
}

void TestRepositories::placedStudentIsTheOnlyOneTouched()
{
    const Placement moved{.student = student().id, .project = m_records.projects.at(1).id};
    const auto rows = touched([&] { m_store->scenarios.place(m_scenario.id, moved); });
    QCOMPARE(rows.value(ScenarioRepository::placementTable()).size(), 1);
    QCOMPARE(m_store->scenarios.find(m_scenario.id)->placementOf(student().id), moved);

    auto newcomer = student();
    newcomer.id = StudentId::create();
    m_store->students.save(newcomer);
    m_store->scenarios.place(m_scenario.id, {.student = newcomer.id, .project = {}});
    QCOMPARE(m_store->scenarios.find(m_scenario.id)->placements.constLast().student, newcomer.id);
}

void TestRepositories::removalTakesWhatHangsOnIt()
{
    m_store->volunteers.remove(m_records.volunteers.at(0).id);
    QVERIFY(m_store->projects.find(m_records.projects.at(0).id)->tutor.isNull());
    m_store->students.remove(student().id);
    m_store->projects.remove(m_records.projects.at(0).id);
    for (const auto& rule : m_records.rules)
        m_store->rules.remove(rule.id);
    QCOMPARE(m_store->students.of(m_records.campaign.id), QList<Student>{m_records.students.at(1)});
    auto left = m_records.projects.at(1);
    left.previousProject = {};
    QCOMPARE(m_store->projects.of(m_records.campaign.id), QList<Project>{left});
    QCOMPARE(count(u"placement"_s), 1);
    m_store->scenarios.remove(m_scenario.id);
    for (const auto& table : {u"wish"_s, u"student_skill"_s, u"need"_s, u"project_cohort"_s,
             u"project_track"_s, u"rule"_s, u"rule_student"_s, u"rule_project"_s, u"volunteer_role"_s,
             u"scenario"_s, u"scenario_stage"_s, u"scenario_objective"_s, u"scenario_mentor"_s,
             u"placement"_s, u"rule_value"_s, u"student_slot"_s, u"student_language"_s, u"student_cause"_s,
             u"volunteer_skill"_s, u"volunteer_slot"_s, u"project_mentor"_s, u"project_odd"_s})
        QVERIFY2(count(table) == 0, qPrintable(table));
}

void TestRepositories::unknownReferenceIsRefused()
{
    auto lost = student();
    lost.cohort = CohortId::create();
    QVERIFY_THROWS_EXCEPTION(Error, m_store->students.save(lost));
    lost.cohort = {};
    QVERIFY_THROWS_EXCEPTION(Error, m_store->students.save(lost));
}

void TestRepositories::refusedRecordIsRolledBackWithItsLists()
{
    auto changed = student();
    changed.lastName = u"Zola"_s;
    changed.skills.removeFirst();
    changed.wishes.append({.project = ProjectId::create(), .rank = 2});
    const auto save = [&] {
        Transaction transaction(*m_db);
        m_store->students.save(changed);
        transaction.commit();
    };
    QVERIFY_THROWS_EXCEPTION(Error, save());
    QCOMPARE(m_store->students.find(student().id), student());
}

void TestRepositories::unknownCodeIsNotGuessed()
{
    m_db->run(u"PRAGMA ignore_check_constraints = 1"_s); // as a later version of the program might
    m_db->run(u"UPDATE rule SET kind = 'rotation'"_s);
    QVERIFY_THROWS_EXCEPTION(Error, (void)m_store->rules.of(m_records.campaign.id));
}

SUITE(TestRepositories)
#include "tst_repositories.moc"
