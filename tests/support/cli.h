// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

/// What a run of passerelle-cli left behind.
struct CliRun
{
    int exit = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// Runs the real program that stands beside the test, in English unless the words say otherwise.
inline CliRun runCli(QStringList words)
{
    if (!words.contains(QStringLiteral("--lang")))
        words += {QStringLiteral("--lang"), QStringLiteral("en")};
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/passerelle-cli"), words);
    process.waitForFinished(60'000);
    return {.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        .out = QString::fromUtf8(process.readAllStandardOutput()),
        .err = QString::fromUtf8(process.readAllStandardError())};
}

/// Writes a file of the test and returns its path.
inline QString written(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}
