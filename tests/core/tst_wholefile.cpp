// SPDX-License-Identifier: MIT
#include "core/error.h"
#include "core/storage/wholefile.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace core;
using namespace Qt::Literals::StringLiterals;

class TestWholeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAPrivateFile();
    void uncommittedLeavesTheOldFile();
    void missingFolderIsNamed();
    void onlyOrdinaryFilesAreReplaced();
    void fullDiskLeavesTheOldFile_data();
    void fullDiskLeavesTheOldFile();

private:
    [[nodiscard]] QByteArray content() const;
    void write(const QByteArray& bytes) const;

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"a.csv"_s);
};

QByteArray TestWholeFile::content() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("absent");
}

void TestWholeFile::write(const QByteArray& bytes) const
{
    WholeFile file(m_path);
    file.write(bytes);
    file.commit();
}

void TestWholeFile::writesAPrivateFile()
{
    write(QByteArray(200'000, 'a') + "é");
    QCOMPARE(content().size(), 200'002);
    QCOMPARE(QFile::permissions(m_path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), 0);
    write("short");
    QCOMPARE(content(), QByteArray("short"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"a.csv"_s});
}

void TestWholeFile::uncommittedLeavesTheOldFile()
{
    write("old");
    {
        WholeFile file(m_path);
        file.write("new");
    }
    QCOMPARE(content(), QByteArray("old"));
}

void TestWholeFile::missingFolderIsNamed()
{
    try {
        const WholeFile file(m_folder.filePath(u"no/a.csv"_s));
        QFAIL("There is no such folder.");
    } catch (const Error& error) {
        QVERIFY(error.message().contains(m_folder.filePath(u"no"_s)));
    }
}

void TestWholeFile::onlyOrdinaryFilesAreReplaced()
{
    QVERIFY_THROWS_EXCEPTION(Error, const WholeFile file(m_folder.path()));
#ifdef Q_OS_UNIX
    const auto pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY_THROWS_EXCEPTION(Error, const WholeFile file(pipe));
#endif
}

void TestWholeFile::fullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<int>("pieces");
    QTest::newRow("one write") << 1;
    QTest::newRow("many writes") << 100;
}

// A limit on the size of files stops a write in the middle, as a full disk does.
void TestWholeFile::fullDiskLeavesTheOldFile()
{
#ifdef Q_OS_UNIX
    QFETCH(const int, pieces);
    write("old");
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit tight{.rlim_cur = 100'000, .rlim_max = before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    bool hasFailed = false;
    try {
        WholeFile file(m_path);
        for (int i = 0; i < pieces; ++i)
            file.write(QByteArray(150'000 / pieces, 'x'));
        file.commit();
    } catch (const Error&) {
        hasFailed = true;
    }
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(hasFailed);
    QCOMPARE(content(), QByteArray("old"));
    QCOMPARE(QDir(m_folder.path()).entryList({u"a.csv*"_s}, QDir::Files).size(), 1);
#endif
}

SUITE(TestWholeFile)
#include "tst_wholefile.moc"
