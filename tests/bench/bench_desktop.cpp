// SPDX-License-Identifier: MIT
// What the desktop program needs for a full programme. Not a test: run it by hand, in a release
// build, with QT_QPA_PLATFORM=offscreen.
// bench_desktop [students [projects]]: 5000 and 1000 otherwise.
#include "core/workspace.h"
#include "tests/bench/bigprogramme.h"
#include "tests/support/fakeprompts.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename Work>
void timed(const char* name, const Work& work)
{
    const auto start = std::clock();
    work();
    QCoreApplication::processEvents();
    std::printf("%-28s %7.1f ms CPU\n", name, 1'000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
}

void printMemory(const char* when)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return;
    for (const auto& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS") || line.startsWith("VmHWM"))
            std::printf("%-28s %s\n", when, line.simplified().constData());
    }
}

QString made(const QString& path, int students, int projects)
{
    core::Workspace workspace(path, core::Workspace::Mode::Create);
    const auto records = bigProgramme(workspace.store().skills.all(), students, projects);
    workspace.change({"Import"}, [&](core::Store& store) { store.save(records); });
    return path;
}

void measure(const QString& path)
{
    FakePrompts prompts;
    ui::MainWindow window(prompts);
    window.show();
    printMemory("empty window");
    timed("open the file", [&] { window.openFile(path); });
    timed("show the students", [&] { window.showPlace(ui::Place::Students); });
    for (auto* edit : window.findChildren<QLineEdit*>(u"filter"_s)) {
        if (!edit->isVisible())
            continue;
        edit->setFocus();
        QCoreApplication::processEvents();
        for (const char key : {'n', 'o', 'm', '4', '2'})
            timed("one key in the filter", [&] { QTest::keyClick(edit, key); });
        timed("clear the filter", [&] { edit->clear(); });
    }
    printMemory("students shown");
    for (const auto place : ui::AllPlaces)
        timed("show a page", [&] { window.showPlace(place); });
    printMemory("all pages shown");
}

} // namespace

int main(int argc, char* argv[])
{
    // The file is made by a process of its own, whose memory does not count here.
    const QApplication application(argc, argv);
    const auto words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == u"--measure") {
        measure(words.value(1));
        return 0;
    }
    const QTemporaryDir folder;
    const auto path = made(folder.filePath(u"big.passerelle"_s), words.value(0, u"5000"_s).toInt(),
        words.value(1, u"1000"_s).toInt());
    return QProcess::execute(QCoreApplication::applicationFilePath(), {u"--measure"_s, path});
}
