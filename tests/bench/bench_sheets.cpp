// SPDX-License-Identifier: MIT
#include "core/sheets/sheetreader.h"
#include "core/sheets/sheetwriter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

constexpr Limits Raised{.fileBytes = 1LL << 30,
    .unpackedBytes = 1LL << 30,
    .rows = 200'000,
    .cells = 10'000'000,
    .textBytes = 1LL << 30,
    .sharedStringBytes = 1LL << 30};

Table tableOf(int rows, int columns)
{
    Table table;
    table.name = u"Mesure"_s;
    for (int column = 0; column < columns; ++column)
        table.columns.append({u"Colonne %1"_s.arg(column)});
    for (int row = 0; row < rows; ++row) {
        QList<Cell> cells;
        for (int column = 0; column < columns; ++column)
            cells.append(column % 2 == 0 ? Cell::ofText(u"Élève %1-%2"_s.arg(row).arg(column))
                                         : Cell::ofNumber(row * 1.25 + column));
        table.rows.append(cells);
    }
    return table;
}

qint64 peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong() / 1024;
    }
    return 0;
}

template<class Step>
void measure(QTextStream& out, const QString& what, const Step& step)
{
    QElapsedTimer timer;
    timer.start();
    const auto before = std::clock();
    step();
    const auto cpu = static_cast<double>(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
    out << what.leftJustified(36) << timer.elapsed() << " ms, CPU " << qRound(cpu) << " ms, peak "
        << peakMegabytes() << " MB" << Qt::endl;
}

} // namespace

/// Prints how long a roster and 100,000 × 20 cells take; the smaller first, since the peak only grows.
int main()
{
    QTextStream out(stdout);
    const QTemporaryDir folder;
    for (const auto& [rows, columns] : {std::pair(500, 10), std::pair(100'000, 20)}) {
        const auto table = tableOf(rows, columns);
        for (const auto& ending : {u"csv"_s, u"xlsx"_s}) {
            const auto path = folder.filePath(u"sheet."_s + ending);
            const auto size = u"%1 × %2 %3"_s.arg(rows).arg(columns).arg(ending);
            measure(out, u"write "_s + size, [&] { const auto issues = writeTables(path, {table}); });
            measure(out, u"read "_s + size, [&] { const auto workbook = readWorkbook(path, Raised); });
        }
    }
    return 0;
}
