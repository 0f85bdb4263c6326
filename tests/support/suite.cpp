// SPDX-License-Identifier: MIT
#include "tests/support/suite.h"

#include <QFileInfo>
#include <QMap>

// What links the widgets gets an application with a screen, as QTEST_MAIN does it.
#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
using Application = QCoreApplication;
#endif

namespace suite {

namespace {

/// By the name of the source file without tst_.
QMap<QString, Run>& entries()
{
    static QMap<QString, Run> all;
    return all;
}

} // namespace

Entry::Entry(const char* file, Run run)
{
    entries().insert(QFileInfo(QString::fromUtf8(file)).completeBaseName().mid(4), run);
}

} // namespace suite

int main(int argc, char* argv[])
{
    const auto all = suite::entries();
    const auto name = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (!all.contains(name)) {
        qCritical("Which test? %s", qPrintable(QStringList(all.keys()).join(QChar::Space)));
        return 2;
    }
    // The test sees the arguments of a program of its own.
    argv[1] = argv[0];
    int rest = argc - 1;
    const Application application(rest, argv + 1);
    QCoreApplication::setApplicationName(QStringLiteral("tst_") + name);
    return all.value(name)(rest, argv + 1);
}
