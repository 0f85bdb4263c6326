// SPDX-License-Identifier: MIT
#include "core/sheets/sheetreader.h"
#include "core/sheets/sheetwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <ctime>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

constexpr int Columns = 20;
constexpr Limits Raised{.fileBytes = 1LL << 30,
    .unpackedBytes = 1LL << 30,
    .rows = 200'000,
    .cells = 10'000'000,
    .textBytes = 1LL << 30,
    .sharedStringBytes = 1LL << 30};

struct Cost
{
    double wall = 0; ///< Seconds.
    double cpu = 0;
    double megabytes = 0; ///< At the highest.
    double before = 0; ///< Before the work began.
};

double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

SheetSpec spec()
{
    SheetSpec sheet;
    sheet.name = u"Mesure"_s;
    for (int column = 0; column < Columns; ++column)
        sheet.columns.append({.heading = u"Colonne %1"_s.arg(column)});
    return sheet;
}

void write(const QString& path, int rows)
{
    const auto writer = sheetWriter(path, {spec()}, rows);
    writer->beginSheet();
    QList<Cell> cells(Columns);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < Columns; ++column)
            cells[column] = column % 2 == 0
                ? Cell::ofText(u"Élève "_s + QString::number(row) + u'-' + QString::number(column))
                : Cell::ofNumber(row * 1.25 + column);
        writer->writeRow(cells);
    }
    const auto issues = writer->finish();
}

void read(const QString& path, int rows)
{
    qint64 cells = 0;
    const auto issues = readRows(
        path, Raised, [&cells](const QString&, int, const QList<Cell>& row) { cells += row.size(); });
    if (cells != qint64(rows + 1) * Columns)
        qFatal("%lld cells were read", cells);
}

/// Does one step in this process, and prints its cost for the process that started it.
int doStep(const QStringList& arguments)
{
    const auto before = peakMegabytes();
    QElapsedTimer timer;
    timer.start();
    const auto start = std::clock();
    const auto rows = arguments.at(4).toInt();
    if (arguments.at(2) == u"write")
        write(arguments.at(3), rows);
    else if (arguments.at(2) == u"read")
        read(arguments.at(3), rows);
    else
        const auto book = readWorkbook(arguments.at(3), Raised);
    const auto cpu = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    QTextStream(stdout) << static_cast<double>(timer.elapsed()) / 1000 << ' ' << cpu << ' ' << peakMegabytes()
                        << ' ' << before;
    return 0;
}

Cost ownCost(const QString& step, const QString& path, int rows)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--step"_s, step, path, QString::number(rows)});
    child.waitForFinished(-1);
    const auto figures = child.readAllStandardOutput().split(' ');
    return {figures.value(0).toDouble(), figures.value(1).toDouble(), figures.value(2).toDouble(),
        figures.value(3).toDouble()};
}

/// What another program costs, with all the processes that it starts.
Cost costOf(const QStringList& command)
{
    QElapsedTimer timer;
    timer.start();
    QList<QByteArray> words;
    for (const auto& word : command)
        words.append(word.toLocal8Bit());
    QList<char*> arguments;
    for (auto& word : words)
        arguments.append(word.data());
    arguments.append(nullptr);
    const auto child = fork();
    if (child == 0) {
        if (!freopen("/dev/null", "w", stdout) || !freopen("/dev/null", "w", stderr))
            _exit(1);
        execvp(arguments.first(), arguments.data());
        _exit(1);
    }
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    if (status != 0)
        return {};
    return {static_cast<double>(timer.elapsed()) / 1000, seconds(used.ru_utime) + seconds(used.ru_stime),
        static_cast<double>(used.ru_maxrss) / 1024};
}

void print(QTextStream& out, const QString& what, const Cost& cost, const Cost& ours = {})
{
    out << what.leftJustified(38);
    if (cost.wall == 0) {
        out << "not installed" << Qt::endl;
        return;
    }
    out << "CPU " << QString::number(cost.cpu, 'f', 2) << " s, wall " << QString::number(cost.wall, 'f', 2)
        << " s, peak " << qRound(cost.megabytes) << " MB";
    if (cost.before > 0)
        out << " (+" << QString::number(cost.megabytes - cost.before, 'f', 1) << ')';
    if (ours.cpu > 0)
        out << "; " << QString::number(cost.cpu / ours.cpu, 'f', 1) << " times the CPU, "
            << QString::number(cost.megabytes / ours.megabytes, 'f', 1) << " times the memory";
    out << Qt::endl;
}

QStringList convert(const QTemporaryDir& folder, const QString& from, const QString& ending)
{
    return {u"soffice"_s, u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
        u"--convert-to"_s, ending, u"--outdir"_s, folder.filePath(u"converted"_s), from};
}

QStringList openpyxl(const QString& lines, const QString& path)
{
    return {u"/usr/bin/python3"_s, u"-c"_s, u"import sys, openpyxl\npath = sys.argv[1]\n"_s + lines, path};
}

const auto ReadByOpenpyxl
    = u"for row in openpyxl.load_workbook(path, read_only=True).active.rows: list(row)"_s;
const auto WriteByOpenpyxl = u"book = openpyxl.Workbook(write_only=True)\nsheet = book.create_sheet()\n"
                             "for r in range(100000): sheet.append([f'Élève {r}-{c}' if c % 2 == 0 else "
                             "r * 1.25 + c for c in range(20)])\nbook.save(path)"_s;

void compare(QTextStream& out, const QTemporaryDir& folder, const QHash<QString, Cost>& ours)
{
    const auto path = [&folder](const QString& ending) { return folder.filePath(u"sheet."_s + ending); };
    const bool hasOffice = !QStandardPaths::findExecutable(u"soffice"_s).isEmpty();
    const auto office = [&](const QString& from, const QString& to, const QString& against) {
        const auto cost = hasOffice ? costOf(convert(folder, path(from), to)) : Cost();
        print(out, u"LibreOffice "_s + from + u" → "_s + to, cost, ours.value(against));
    };
    office(u"xlsx"_s, u"csv"_s, u"read xlsx"_s);
    office(u"ods"_s, u"csv"_s, u"read ods"_s);
    office(u"csv"_s, u"xlsx"_s, u"write xlsx"_s);
    office(u"csv"_s, u"ods"_s, u"write ods"_s);
    print(out, u"openpyxl reads xlsx"_s, costOf(openpyxl(ReadByOpenpyxl, path(u"xlsx"_s))),
        ours.value(u"read xlsx"_s));
    print(out, u"openpyxl writes xlsx"_s,
        costOf(openpyxl(WriteByOpenpyxl, folder.filePath(u"openpyxl.xlsx"_s))), ours.value(u"write xlsx"_s));
}

} // namespace

/// Prints what spreadsheet files cost to read and write, row by row and whole, each in a process of its
/// own; beside it what LibreOffice and openpyxl need for the same table.
int main(int argc, char** argv)
{
    const QCoreApplication program(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--step")
        return doStep(arguments);

    QTextStream out(stdout);
    const QTemporaryDir folder;
    QHash<QString, Cost> ours;
    for (const int rows : {500, 100'000}) {
        for (const auto& ending : {u"csv"_s, u"xlsx"_s, u"ods"_s}) {
            const auto path = folder.filePath(u"sheet."_s + ending);
            for (const auto& step : {u"write"_s, u"read"_s, u"load"_s}) {
                const auto cost = ownCost(step, path, rows);
                const auto name = step + u' ' + ending;
                ours.insert(name, cost);
                print(out, u"%1, %2 × %3"_s.arg(name).arg(rows).arg(Columns), cost);
            }
        }
    }
    compare(out, folder, ours);
    return 0;
}
