// SPDX-License-Identifier: MIT
#include "core/storage/positions.h"
#include "tests/support/suite.h"

#include <algorithm>

using namespace core;

using Present = QList<std::optional<double>>;
using Wanted = QList<double>;

class TestPositions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asFewAsPossibleChange_data();
    void asFewAsPossibleChange();
    void gapWithoutRoomIsNumberedAnew();
};

void TestPositions::asFewAsPossibleChange_data()
{
    constexpr auto New = std::nullopt;
    QTest::addColumn<Present>("present");
    QTest::addColumn<Wanted>("wanted");
    QTest::newRow("empty") << Present{} << Wanted{};
    QTest::newRow("all new") << Present{New, New} << Wanted{1, 2};
    QTest::newRow("unchanged") << Present{1, 2, 5} << Wanted{1, 2, 5};
    QTest::newRow("new at the end") << Present{1, 2, New} << Wanted{1, 2, 3};
    QTest::newRow("new in front") << Present{New, New, 1} << Wanted{-1, 0, 1};
    QTest::newRow("new between") << Present{1, New, New, New, 2} << Wanted{1, 1.25, 1.5, 1.75, 2};
    QTest::newRow("last to the front") << Present{4, 1, 2, 3} << Wanted{0, 1, 2, 3};
    QTest::newRow("first to the end") << Present{2, 3, 4, 1} << Wanted{2, 3, 4, 5};
    QTest::newRow("reversed") << Present{3, 2, 1} << Wanted{-1, 0, 1};
    QTest::newRow("equal ones") << Present{1, 1} << Wanted{0, 1};
}

void TestPositions::asFewAsPossibleChange()
{
    QFETCH(const Present, present);
    QFETCH(const Wanted, wanted);
    QCOMPARE(positions(present), wanted);
}

void TestPositions::gapWithoutRoomIsNumberedAnew()
{
    const double next = std::nextafter(1.0, 2.0);
    QCOMPARE(positions({1.0, std::nullopt, next}), (Wanted{1, 2, 3}));
}

SUITE(TestPositions)
#include "tst_positions.moc"
