// SPDX-License-Identifier: MIT
#include "tests/fuzz/targets.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// Replays the inputs that the fuzzer starts from and those that it has found.
class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inputsAreReadOrRefused_data()
    {
        QTest::addColumn<QString>("folder");
        for (const auto& target : fuzz::targets())
            QTest::newRow(target.name)
                << u"" PROJECT_ROOT "/tests/fuzz/corpus/%1"_s.arg(QLatin1StringView(target.name));
    }

    void inputsAreReadOrRefused()
    {
        QFETCH(QString, folder);
        const QByteArray name = QTest::currentDataTag();
        const auto target = std::ranges::find_if(
            fuzz::targets(), [&name](const fuzz::Target& candidate) { return name == candidate.name; });
        const auto files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
        QVERIFY2(files.size() >= 3, qPrintable(folder));
        for (const auto& about : files) {
            QFile file(about.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            target->run(file.readAll()); // no crash, no other exception than Error
        }
    }

    void cutInputsAreReadOrRefused()
    {
        const QDir folder(u"" PROJECT_ROOT "/tests/fuzz/corpus/zip"_s);
        for (const auto& about : folder.entryInfoList(QDir::Files, QDir::Name)) {
            QFile file(about.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto whole = file.readAll();
            for (qsizetype size = 0; size < whole.size(); size += whole.size() / 40 + 1) {
                for (const auto& target : fuzz::targets())
                    target.run(whole.first(size));
            }
        }
    }
};

SUITE(TestCorpus)
#include "tst_corpus.moc"
