// SPDX-License-Identifier: MIT
#include "tests/support/drag.h"
#include "tests/support/madeup.h"
#include "tests/support/suite.h"
#include "ui/review/boardmodel.h"
#include "ui/review/boardview.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

class TestBoardView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
        qRegisterMetaType<core::TeamPlace>();
    }

    void init()
    {
        m_model = std::make_unique<ui::BoardModel>();
        const auto records = madeUpRecords(200, 30);
        const auto scenario = madeUpScenario(records);
        m_model->setBoard(ui::boardOf(records, scenario, core::reviewOf(records, scenario)));
        m_view = std::make_unique<ui::BoardView>(m_model.get());
        m_view->resize(1000, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
    }

    void everyCardOnScreenIsFoundByItsMiddle()
    {
        for (const auto x : {0, 700, 3000}) {
            m_view->horizontalScrollBar()->setValue(x);
            m_view->verticalScrollBar()->setValue(x / 10);
            int seen = 0;
            for (int column = 0; column < m_model->rowCount(); ++column) {
                const auto parent = m_model->index(column, 0);
                for (int row = 0; row < m_model->rowCount(parent); ++row) {
                    const auto card = m_model->index(row, 0, parent);
                    const auto middle = m_view->visualRect(card).center();
                    const auto frozen = m_view->visualRect(m_model->index(0, 0));
                    if (!m_view->viewport()->rect().contains(middle) || middle.y() < frozen.bottom()
                        || (column > 0 && middle.x() <= frozen.right() + 10))
                        continue;
                    QCOMPARE(m_view->indexAt(middle), card);
                    ++seen;
                }
            }
            QVERIFY(seen > 10);
        }
    }

    void arrowsWalkCardsColumnsAndHeaders()
    {
        m_view->goTo(card(1, 1));
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->currentIndex(), card(2, 1));
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->currentIndex(), m_model->index(2, 0));
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_view->currentIndex(), m_model->index(1, 0));
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentIndex().row(), m_model->rowCount(m_model->index(1, 0)) - 1);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->currentIndex(), card(1, 0));
    }

    void currentCardIsBroughtOnScreen()
    {
        m_view->goTo(card(28, 0));
        QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(card(28, 0))));
        m_view->goTo(card(1, 0));
        QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(card(1, 0))));
    }

    void altWithArrowsAsksForAMove()
    {
        const QSignalSpy moves(m_view.get(), &ui::BoardView::moveRequested);
        m_view->goTo(card(2, 0));
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(moves.size(), 3);
        QCOMPARE(moves.at(0).at(0).value<QList<core::StudentId>>(), QList{studentAt(2, 0)});
        QCOMPARE(moves.at(0).at(1).value<core::TeamPlace>(), m_model->board().at(3).place);
        QCOMPARE(moves.at(1).at(1).value<core::TeamPlace>(), m_model->board().at(1).place);
        QCOMPARE(moves.at(2).at(1).value<core::TeamPlace>(), core::TeamPlace());
    }

    void nobodyIsMovedBeyondTheLastTeam()
    {
        const QSignalSpy moves(m_view.get(), &ui::BoardView::moveRequested);
        m_view->goTo(m_model->index(0, 0, m_model->index(m_model->rowCount() - 1, 0)));
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(moves.isEmpty());
    }

    void ctrlASelectsTheColumn()
    {
        m_view->goTo(card(1, 0));
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->chosenStudents().size(), m_model->rowCount(m_model->index(1, 0)));
    }

    void clickSelectsTheCard()
    {
        const auto middle = m_view->visualRect(card(1, 1)).center();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middle);
        QCOMPARE(m_view->currentIndex(), card(1, 1));
        QCOMPARE(m_view->chosenStudents(), QList{studentAt(1, 1)});
    }

    void dropAsksForAMoveOrASwap_data()
    {
        QTest::addColumn<bool>("isOnCard");
        QTest::addColumn<bool>("isCtrl");
        QTest::addColumn<int>("moves");
        QTest::addColumn<int>("swaps");
        QTest::newRow("header") << false << false << 1 << 0;
        QTest::newRow("card") << true << false << 0 << 1;
        QTest::newRow("card with Ctrl") << true << true << 1 << 0;
    }

    void dropAsksForAMoveOrASwap()
    {
        QFETCH(const bool, isOnCard);
        QFETCH(const bool, isCtrl);
        const QSignalSpy moves(m_view.get(), &ui::BoardView::moveRequested);
        const QSignalSpy swaps(m_view.get(), &ui::BoardView::swapRequested);
        const QSignalSpy targets(m_view.get(), &ui::BoardView::targetChanged);
        const auto target = isOnCard ? card(2, 0) : m_model->index(2, 0);
        const std::unique_ptr<QMimeData> data(m_model->mimeData({card(0, 0)}));
        QVERIFY(dragAndDrop(m_view->viewport(), *data, m_view->visualRect(target).center(),
            isCtrl ? Qt::ControlModifier : Qt::NoModifier));
        QTRY_COMPARE(moves.size() + swaps.size(), 1);
        QTEST(int(moves.size()), "moves");
        QTEST(int(swaps.size()), "swaps");
        QCOMPARE(targets.size(), 1);
        QCOMPARE(targets.first().at(1).value<core::TeamPlace>(), m_model->board().at(2).place);
    }

    void dragFromElsewhereIsIgnored()
    {
        QMimeData data;
        data.setData(ui::BoardModel::mimeType(), "another board\nwhoever");
        QDragEnterEvent enter({300, 300}, Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_view->viewport(), &enter);
        QVERIFY(!enter.isAccepted());
    }

    void filterCountsAndWalksHits()
    {
        m_view->setFilter(u"ETIENNE"_s);
        QVERIFY(m_view->hitCount() > 3);
        m_view->goToHit(1);
        const auto first = m_view->currentIndex();
        QVERIFY(first.data().toString().contains(u"Étienne"_s));
        m_view->goToHit(1);
        QVERIFY(m_view->currentIndex() != first);
        m_view->goToHit(-1);
        QCOMPARE(m_view->currentIndex(), first);
        m_view->setFilter({});
        QCOMPARE(m_view->hitCount(), 0);
    }

    void zoomMakesCardsLarger()
    {
        const auto before = m_view->visualRect(card(1, 0)).height();
        m_view->zoom(4);
        QVERIFY(m_view->visualRect(card(1, 0)).height() > before);
        m_view->zoom(0);
        QCOMPARE(m_view->visualRect(card(1, 0)).height(), before);
    }

    void emptyBoardIsNoProblem()
    {
        m_model->setBoard({});
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {200, 200});
        m_view->grab();
        QVERIFY(m_view->chosenStudents().isEmpty());
    }

private:
    QModelIndex card(int column, int row) const { return m_model->index(row, 0, m_model->index(column, 0)); }

    core::StudentId studentAt(int column, int row) const
    {
        return m_model->board().at(column).cards.at(row).student;
    }

    std::unique_ptr<ui::BoardModel> m_model;
    std::unique_ptr<ui::BoardView> m_view;
};

SUITE(TestBoardView)
#include "tst_boardview.moc"
