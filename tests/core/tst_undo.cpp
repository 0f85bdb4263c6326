// SPDX-License-Identifier: MIT
#include "core/storage/changeset.h"
#include "core/storage/filecheck.h"
#include "core/storage/schema.h"
#include "core/storage/store.h"
#include "tests/support/howmany.h"
#include "tests/support/randomchange.h"
#include "tests/support/suite.h"

#include <algorithm>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

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
    support::RandomChange change(seed);
    change(store);
    const auto start = rowsOf(db);
    QList<Changeset> history;
    const int changes = howMany("PASSERELLE_TEST_CHANGES", 350);
    for (int i = 0; i < changes; ++i) {
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

SUITE(TestUndo)
#include "tst_undo.moc"
