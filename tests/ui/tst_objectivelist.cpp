// SPDX-License-Identifier: MIT
#include "tests/support/suite.h"
#include "ui/matching/objectivelist.h"
#include "ui/matching/objectivemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using enum core::Objective;

class TestObjectiveList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<ui::ObjectiveModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setGoals(core::goalsOf({PlaceAll, Wishes, Sizes}));
        m_list = std::make_unique<ui::ObjectiveList>(m_model.get());
        m_list->resize(500, 500);
        m_list->show();
        m_edits = std::make_unique<QSignalSpy>(m_model.get(), &ui::ObjectiveModel::edited);
    }

    void thoseThatDoNotCountStandLast()
    {
        QCOMPARE(m_model->rowCount(), int(core::codes(PlaceAll).size()));
        QCOMPARE(text(0), u"Place everyone (wished)"_s);
        QCOMPARE(text(3), u"Fewest outside their wishes (does not count)"_s);
        QCOMPARE(m_model->index(2).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(m_model->index(3).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(m_model->index(1).data(Qt::AccessibleTextRole).toString(),
            u"Objective “Best wishes”, wished, position 2 of 3"_s);
        QVERIFY(m_edits->isEmpty());
    }

    void altWithArrowsMovesTheCard()
    {
        m_list->setCurrentIndex(m_model->index(2));
        QTest::keyClick(m_list.get(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(core::objectivesOf(m_model->goals()), (QList{PlaceAll, Sizes, Wishes}));
        QCOMPARE(m_list->currentIndex().row(), 1);
        QTest::keyClick(m_list.get(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(core::objectivesOf(m_model->goals()), (QList{PlaceAll, Wishes, Sizes}));
        QCOMPARE(m_edits->size(), 2);
    }

    void cardsStayAmongThoseThatCount()
    {
        m_list->setCurrentIndex(m_model->index(2));
        QTest::keyClick(m_list.get(), Qt::Key_Down, Qt::AltModifier);
        m_list->setCurrentIndex(m_model->index(0));
        QTest::keyClick(m_list.get(), Qt::Key_Up, Qt::AltModifier);
        m_list->setCurrentIndex(m_model->index(4));
        QTest::keyClick(m_list.get(), Qt::Key_Up, Qt::AltModifier);
        QVERIFY(m_edits->isEmpty());
    }

    void draggedCardIsDroppedBetweenOthers()
    {
        QVERIFY(m_model->moveRow({}, 0, {}, 3));
        QCOMPARE(core::objectivesOf(m_model->goals()), (QList{Wishes, Sizes, PlaceAll}));
        QVERIFY(m_model->moveRow({}, 0, {}, 6));
        QCOMPARE(core::objectivesOf(m_model->goals()), (QList{Sizes, PlaceAll, Wishes}));
    }

    void spaceSwitchesOffAndOn()
    {
        m_list->setCurrentIndex(m_model->index(1));
        QTest::keyClick(m_list.get(), Qt::Key_Space);
        QCOMPARE(core::objectivesOf(m_model->goals()), (QList{PlaceAll, Sizes}));
        QCOMPARE(m_list->currentIndex().data().toString(), u"Best wishes (does not count)"_s);
        QTest::keyClick(m_list.get(), Qt::Key_Space);
        QCOMPARE(core::objectivesOf(m_model->goals()), (QList{PlaceAll, Sizes, Wishes}));
        QCOMPARE(m_edits->size(), 2);
    }

    void strengthAndNumbersAreOneEdit()
    {
        m_model->replace(1, {.objective = Wishes, .most = 3}, Strength::Hard);
        QCOMPARE(m_model->strengthAt(1), Strength::Hard);
        QCOMPARE(text(1), u"Best wishes (must hold, no wish after number 3)"_s);
        const int mix = rowOf(Mix);
        m_model->replace(mix, m_model->goalAt(mix), Strength::Wished);
        QCOMPARE(m_model->goals().last(),
            (core::Goal{.objective = Mix, .attribute = core::Rule::Attribute::Track, .least = 2}));
        QCOMPARE(text(3), u"Mixed teams (wished, Track: at least 2 different)"_s);
        QCOMPARE(m_edits->size(), 2);
        m_model->replace(3, m_model->goalAt(3), Strength::Off);
        QCOMPARE(core::objectivesOf(m_model->goals()), (QList{PlaceAll, Wishes, Sizes}));
    }

    void allCardsAreSeen()
    {
        QTRY_VERIFY(m_list->sizeHint().height()
            >= m_list->visualRect(m_model->index(m_model->rowCount() - 1)).bottom()
                - m_list->visualRect(m_model->index(0)).top());
    }

private:
    using Strength = ui::ObjectiveModel::Strength;

    int rowOf(core::Objective objective) const
    {
        int row = 0;
        while (m_model->goalAt(row).objective != objective)
            ++row;
        return row;
    }

    QString text(int row) const { return m_model->index(row).data().toString(); }

    std::unique_ptr<ui::ObjectiveModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<ui::ObjectiveList> m_list;
    std::unique_ptr<QSignalSpy> m_edits;
};

SUITE(TestObjectiveList)
#include "tst_objectivelist.moc"
