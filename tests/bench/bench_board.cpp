// SPDX-License-Identifier: MIT
#include "tests/support/madeup.h"
#include "ui/review/boardmodel.h"
#include "ui/review/boardview.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

#include <cstdio>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

/// CPU time of the board at the sizes of the design: 1000 students on 200 projects, 5000 on 800.
class BenchBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void board_data()
    {
        QTest::addColumn<int>("students");
        QTest::addColumn<int>("projects");
        QTest::newRow("1000 x 200") << 1000 << 200;
        QTest::newRow("5000 x 800") << 5000 << 800;
    }

    void board()
    {
        QFETCH(const int, students);
        QFETCH(const int, projects);
        std::printf("%s\n", QTest::currentDataTag());
        m_records = madeUpRecords(students, projects);
        const auto scenario = madeUpScenario(m_records, 7);
        core::Review review;
        tell("review of the plan", timesOf(5, [&] { review = core::reviewOf(m_records, scenario); }));
        ui::Board board;
        tell("board of the plan", timesOf(5, [&] { board = ui::boardOf(m_records, scenario, review); }));

        ui::BoardModel model;
        model.setBoard(board);
        ui::BoardView view(&model);
        view.resize(1280, 720);
        tell("first show", timesOf(1, [&] { view.show(), paint(view); }));
        const auto step = std::max(1, view.horizontalScrollBar()->maximum() / 100);
        tell("scroll frame", timesOf(100, [&] {
            view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + step);
            paint(view);
        }));
        int column = 1;
        auto moving = scenario;
        tell("move and repaint", timesOf(100, [&] {
            const auto student = moving.placements.at(column * 3).student;
            ++column;
            moving = core::moved(moving, {student}, board.at(column).place, {});
            model.setBoard(ui::boardOf(m_records, moving, core::reviewOf(m_records, moving)));
            paint(view);
        }));
        tell("undo of 100 moves at once", timesOf(1, [&] { model.setBoard(board), paint(view); }));
    }

private:
    template<typename Work>
    static QList<double> timesOf(int rounds, const Work& work)
    {
        QList<double> times;
        for (int i = 0; i < rounds; ++i) {
            const auto start = std::clock();
            work();
            times.append(1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
        }
        std::ranges::sort(times);
        return times;
    }

    static void tell(const char* what, const QList<double>& times)
    {
        std::printf("  %-28s median %7.2f ms   p95 %7.2f ms\n", what, times.at(times.size() / 2),
            times.at(times.size() * 95 / 100));
    }

    void paint(ui::BoardView& view)
    {
        m_image = QImage(view.size(), QImage::Format_RGB32);
        view.render(&m_image);
    }

    core::Records m_records;
    QImage m_image;
};

QTEST_MAIN(BenchBoard)
#include "bench_board.moc"
