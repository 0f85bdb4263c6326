// SPDX-License-Identifier: MIT
#include "core/error.h"
#include "core/storage/changeset.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "tests/support/suite.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto First = u"00000000-0000-4000-8000-000000000001"_s;
const auto Second = u"00000000-0000-4000-8000-000000000002"_s;

} // namespace

class TestChangeset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyWhenNothingReallyChanged();
    void namesInsertedUpdatedAndDeletedRows();
    void leavesOtherTablesAlone();
    void invertedTakesBackInAnyOrderOfReferences();
    void appliesWholeOrNotAtAll();
    void swapOfTwoValuesIsTakenBack();

private:
    void addSchool(const QString& id, const QString& name);
    [[nodiscard]] QStringList schools() const;
    [[nodiscard]] Changeset recorded(const std::function<void()>& work);

    std::unique_ptr<Database> m_db;
};

void TestChangeset::init()
{
    m_db = std::make_unique<Database>(Database::inMemory());
    migrate(*m_db);
    m_db->settle();
}

void TestChangeset::addSchool(const QString& id, const QString& name)
{
    m_db->run(u"INSERT INTO school (id, name) VALUES (?, ?)"_s, {id, name});
}

QStringList TestChangeset::schools() const
{
    auto rows = m_db->run(u"SELECT name FROM school ORDER BY id"_s);
    QStringList names;
    while (rows.next())
        names.append(rows.value(0).toString());
    return names;
}

Changeset TestChangeset::recorded(const std::function<void()>& work)
{
    const ChangeRecorder recorder(*m_db, recordedTables());
    work();
    return recorder.take();
}

void TestChangeset::emptyWhenNothingReallyChanged()
{
    addSchool(First, u"A"_s);
    const auto changes = recorded([this] {
        m_db->run(u"UPDATE school SET name = 'B'"_s);
        m_db->run(u"UPDATE school SET name = 'A'"_s);
        addSchool(Second, u"C"_s);
        m_db->run(u"DELETE FROM school WHERE id = ?"_s, {Second});
    });
    QVERIFY(changes.isEmpty());
}

void TestChangeset::namesInsertedUpdatedAndDeletedRows()
{
    addSchool(First, u"A"_s);
    const TouchedRows one{{u"school"_s, {First}}};
    const TouchedRows both{{u"school"_s, {First, Second}}};
    QCOMPARE(recorded([this] { m_db->run(u"UPDATE school SET name = 'B'"_s); }).touchedRows(), one);
    const auto work = [this] {
        m_db->run(u"DELETE FROM school"_s);
        addSchool(Second, u"C"_s);
    };
    QCOMPARE(recorded(work).touchedRows(), both);
}

void TestChangeset::leavesOtherTablesAlone()
{
    QVERIFY(recorded([this] { m_db->run(u"INSERT INTO meta VALUES ('a', 'b')"_s); }).isEmpty());
}

void TestChangeset::invertedTakesBackInAnyOrderOfReferences()
{
    const auto changes = recorded([this] {
        addSchool(First, u"A"_s);
        m_db->run(u"INSERT INTO campaign (id, name) VALUES (?, 'P')"_s, {First});
        m_db->run(u"INSERT INTO cohort (id, campaign, school, name) VALUES (?, ?, ?, '4A')"_s,
            {Second, First, First});
    });
    QVERIFY(changes.inverted().apply(*m_db));
    QCOMPARE(schools(), QStringList());
    QVERIFY(changes.apply(*m_db));
    QCOMPARE(m_db->value(u"SELECT name FROM cohort"_s).toString(), u"4A"_s);
}

void TestChangeset::appliesWholeOrNotAtAll()
{
    const auto changes = recorded([this] {
        addSchool(First, u"A"_s);
        addSchool(Second, u"B"_s);
    });
    m_db->run(u"DELETE FROM school WHERE id = ?"_s, {First});
    QVERIFY(!changes.apply(*m_db));
    QCOMPARE(schools(), QStringList{u"B"_s});
}

void TestChangeset::swapOfTwoValuesIsTakenBack()
{
    addSchool(First, u"A"_s);
    addSchool(Second, u"B"_s);
    const auto changes = recorded(
        [this] { m_db->run(u"UPDATE school SET name = CASE name WHEN 'A' THEN 'B' ELSE 'A' END"_s); });
    QCOMPARE(schools(), (QStringList{u"B"_s, u"A"_s}));
    QVERIFY(changes.inverted().apply(*m_db));
    QCOMPARE(schools(), (QStringList{u"A"_s, u"B"_s}));
}

SUITE(TestChangeset)
#include "tst_changeset.moc"
