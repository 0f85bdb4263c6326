// SPDX-License-Identifier: MIT
#include "ui/matching/objectivelist.h"
#include "ui/matching/objectivemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

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
        m_model->setObjectives({PlaceAll, Wishes, Sizes});
        m_list = std::make_unique<ui::ObjectiveList>(m_model.get());
        m_list->resize(500, 500);
        m_list->show();
        m_edits = std::make_unique<QSignalSpy>(m_model.get(), &ui::ObjectiveModel::edited);
    }

    void thoseThatDoNotCountStandLast()
    {
        QCOMPARE(m_model->rowCount(), 6);
        QCOMPARE(text(0), u"Place everyone"_s);
        QCOMPARE(text(3), u"Fewest outside their wishes"_s);
        QCOMPARE(m_model->index(2).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(m_model->index(3).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(m_model->index(1).data(Qt::AccessibleTextRole).toString(),
            u"Objective “Best wishes”, position 2 of 3"_s);
        QVERIFY(m_edits->isEmpty());
    }

    void altWithArrowsMovesTheCard()
    {
        m_list->setCurrentIndex(m_model->index(2));
        QTest::keyClick(m_list.get(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_model->objectives(), (QList{PlaceAll, Sizes, Wishes}));
        QCOMPARE(m_list->currentIndex().row(), 1);
        QTest::keyClick(m_list.get(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_model->objectives(), (QList{PlaceAll, Wishes, Sizes}));
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
        QCOMPARE(m_model->objectives(), (QList{Wishes, Sizes, PlaceAll}));
        QVERIFY(m_model->moveRow({}, 0, {}, 6));
        QCOMPARE(m_model->objectives(), (QList{Sizes, PlaceAll, Wishes}));
    }

    void spaceSwitchesOffAndOn()
    {
        m_list->setCurrentIndex(m_model->index(1));
        QTest::keyClick(m_list.get(), Qt::Key_Space);
        QCOMPARE(m_model->objectives(), (QList{PlaceAll, Sizes}));
        QCOMPARE(m_list->currentIndex().data().toString(), u"Best wishes"_s);
        QTest::keyClick(m_list.get(), Qt::Key_Space);
        QCOMPARE(m_model->objectives(), (QList{PlaceAll, Sizes, Wishes}));
        QCOMPARE(m_edits->size(), 2);
    }

    void allCardsAreSeen()
    {
        QTRY_VERIFY(m_list->sizeHint().height()
            >= m_list->visualRect(m_model->index(5)).bottom() - m_list->visualRect(m_model->index(0)).top());
    }

private:
    QString text(int row) const { return m_model->index(row).data().toString(); }

    std::unique_ptr<ui::ObjectiveModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<ui::ObjectiveList> m_list;
    std::unique_ptr<QSignalSpy> m_edits;
};

QTEST_MAIN(TestObjectiveList)
#include "tst_objectivelist.moc"
