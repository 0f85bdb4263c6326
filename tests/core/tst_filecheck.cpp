// SPDX-License-Identifier: MIT
#include "core/error.h"
#include "core/storage/filecheck.h"
#include "core/workspace.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSqlDatabase>
#include <QTemporaryDir>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("absent");
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The sentence of the Error that opening throws; empty: it opened.
QString refusal(const QString& path, Workspace::Mode mode = Workspace::Mode::Open)
{
    try {
        const Workspace workspace(path, mode);
        return {};
    } catch (const Error& error) {
        return error.message();
    }
}

/// Changes a closed file as a stranger would.
void tamper(const QString& path, const QStringList& statements)
{
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stranger"_s);
        db.setDatabaseName(path);
        QVERIFY(db.open());
        for (const auto& sql : statements)
            db.exec(sql);
    }
    QSqlDatabase::removeDatabase(u"stranger"_s);
}

/// This program once more, with the file open until it is told to end.
class Holder
{
public:
    explicit Holder(const QString& path)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {u"filecheck"_s, u"hold"_s, path});
        m_isHolding = m_process.waitForStarted() && m_process.waitForReadyRead(20'000);
    }
    ~Holder()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Holder)

    [[nodiscard]] bool isHolding() const { return m_isHolding; }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    bool m_isHolding = false;
};

int hold(const QString& path)
{
    Workspace workspace(path);
    workspace.change({"Held"}, [](Store& store) {
        store.campaigns.save({.id = CampaignId::create(), .name = u"Held"_s, .academicYear = {}});
    });
    std::puts("held");
    std::fflush(stdout);
    return std::getchar() == EOF ? 0 : 1;
}

#ifdef Q_OS_UNIX
/// Root may write anywhere; for a while the test is somebody who may not.
class Nobody
{
public:
    Nobody() : m_isDropped(::getuid() != 0 || ::setresuid(65'534, 65'534, 0) == 0) { }
    ~Nobody()
    {
        if (::setresuid(0, 0, 0) != 0)
            qWarning("The test stays without its rights.");
    }
    Q_DISABLE_COPY_MOVE(Nobody)

    [[nodiscard]] bool isDropped() const { return m_isDropped; }

private:
    bool m_isDropped;
};
#endif

} // namespace

class TestFileCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void missingFileIsNotMade();
    void strangersAreRefusedUntouched_data();
    void strangersAreRefusedUntouched();
    void newerVersionIsRefusedUntouched();
    void foreignTablesAreRefused_data();
    void foreignTablesAreRefused();
    void damageIsRefusedUntouched();
    void brokenReferenceIsRefused();
    void existingPathIsNotOverwritten();
    void folderOfANewFileMustExist();
    void failedCreationLeavesNothing();
    void ownFileIsPrivateAndAlone();
    void openTwiceHereIsRefused();
    void openElsewhereIsRefusedWithItsHolder();
    void killedHolderIsFollowed();
    void unfinishedFileIsNotOpenedForReading();
    void readOnlyFolderOpensForReading();
    void readOnlyFileOpensForReading();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestFileCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.passerelle"_s);
    const Workspace workspace(m_path, Workspace::Mode::Create);
}

void TestFileCheck::missingFileIsNotMade()
{
    const auto path = m_folder->filePath(u"absent.passerelle"_s);
    QVERIFY(refusal(path).contains(u"does not exist"_s));
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(refusal(m_folder->path()).contains(u"is not a file"_s));
}

void TestFileCheck::strangersAreRefusedUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray magic("SQLite format 3\0", 16);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << magic;
    QTest::newRow("text") << QByteArray("Nom;Prénom\n").repeated(100);
    QTest::newRow("SQLite of another program") << magic + QByteArray(4'080, '\0');
}

void TestFileCheck::strangersAreRefusedUntouched()
{
    QFETCH(const QByteArray, bytes);
    write(m_path, bytes);
    QVERIFY(refusal(m_path).contains(u"is not a workspace"_s));
    QCOMPARE(content(m_path), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestFileCheck::newerVersionIsRefusedUntouched()
{
    tamper(m_path, {u"PRAGMA user_version = 2"_s});
    const auto before = content(m_path);
    QVERIFY(refusal(m_path).contains(u"newer version"_s));
    QCOMPARE(content(m_path), before);

    // The version may stand in a log that the last program left behind.
    tamper(m_path, {u"PRAGMA user_version = 1"_s});
    const auto log = m_folder->filePath(u"b.passerelle"_s);
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        db.setDatabaseName(m_path);
        QVERIFY(db.open());
        db.exec(u"PRAGMA journal_mode = WAL"_s);
        db.exec(u"PRAGMA user_version = 2"_s);
        QVERIFY(QFile::copy(m_path, log));
        QVERIFY(QFile::copy(m_path + u"-wal"_s, log + u"-wal"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    const auto main = content(log);
    const auto tail = content(log + u"-wal"_s);
    QVERIFY(refusal(log).contains(u"newer version"_s));
    QCOMPARE(content(log), main);
    QCOMPARE(content(log + u"-wal"_s), tail);
}

void TestFileCheck::foreignTablesAreRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("table") << u"CREATE TABLE extra (a)"_s;
    QTest::newRow("view") << u"CREATE VIEW spy AS SELECT * FROM student"_s;
    QTest::newRow("trigger") << u"CREATE TRIGGER t AFTER INSERT ON student BEGIN DELETE FROM wish; END"_s;
    QTest::newRow("column") << u"ALTER TABLE student ADD COLUMN mood TEXT"_s;
    QTest::newRow("missing table") << u"DROP TABLE placement"_s;
    QTest::newRow("statistics") << u"ANALYZE"_s;
}

void TestFileCheck::foreignTablesAreRefused()
{
    QFETCH(const QString, sql);
    tamper(m_path, {sql});
    const auto before = content(m_path);
    QVERIFY(refusal(m_path).contains(u"holds tables"_s));
    QCOMPARE(content(m_path), before);
}

void TestFileCheck::damageIsRefusedUntouched()
{
    auto bytes = content(m_path);
    const auto skill = bytes.lastIndexOf("web-front");
    QVERIFY(skill > 0);
    const auto page = skill / 4'096 * 4'096;
    bytes.replace(page, 64, QByteArray(64, '\x7f'));
    write(m_path, bytes);
    QVERIFY(refusal(m_path).contains(u"damaged"_s));
    QCOMPARE(content(m_path), bytes);
}

void TestFileCheck::brokenReferenceIsRefused()
{
    tamper(m_path,
        {u"INSERT INTO cohort (id, campaign, school, name) VALUES (hex(randomblob(18)), 'x', 'y', 'z')"_s});
    QVERIFY(refusal(m_path).contains(u"cohort"_s));
}

void TestFileCheck::existingPathIsNotOverwritten()
{
    const auto before = content(m_path);
    QVERIFY(refusal(m_path, Workspace::Mode::Create).contains(u"exists already"_s));
    QCOMPARE(content(m_path), before);
}

void TestFileCheck::folderOfANewFileMustExist()
{
    const auto path = m_folder->filePath(u"no/such/a.passerelle"_s);
    const auto sentence = refusal(path, Workspace::Mode::Create);
    QVERIFY(sentence.contains(m_folder->filePath(u"no/such"_s)) && sentence.contains(u"does not exist"_s));
}

void TestFileCheck::failedCreationLeavesNothing()
{
    const auto before = QDir(m_folder->path()).entryList(QDir::Files);
    const auto fill = [](Database&) { throw Error(u"no"_s); };
    QVERIFY_THROWS_EXCEPTION(Error, makeFile(m_folder->filePath(u"b.passerelle"_s), fill));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
}

void TestFileCheck::ownFileIsPrivateAndAlone()
{
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(m_path) & (owner | others), owner);
    {
        Workspace workspace(m_path);
        QVERIFY(QFileInfo::exists(m_path + u".lock"_s));
        workspace.change({"Test"}, [](Store& store) {
            store.campaigns.save({.id = CampaignId::create(), .name = u"A"_s, .academicYear = {}});
        });
        QCOMPARE(QFile::permissions(m_path + u"-wal"_s) & (owner | others), owner);
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"a.passerelle"_s});
}

void TestFileCheck::openTwiceHereIsRefused()
{
    const Workspace workspace(m_path);
    QVERIFY(refusal(m_path).contains(u"already open in this program"_s));
    QVERIFY(QFile::link(m_path, m_folder->filePath(u"link.passerelle"_s)));
    QVERIFY(refusal(m_folder->filePath(u"link.passerelle"_s)).contains(u"already open"_s));
}

void TestFileCheck::openElsewhereIsRefusedWithItsHolder()
{
    const Holder holder(m_path);
    QVERIFY(holder.isHolding());
    QElapsedTimer timer;
    timer.start();
    const auto sentence = refusal(m_path);
    QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(sentence.contains(QString::number(holder.id())), qPrintable(sentence));
    QVERIFY2(sentence.contains(QSysInfo::machineHostName()), qPrintable(sentence));
    QVERIFY(!refusal(m_path, Workspace::Mode::ReadOnly).isEmpty());

    // Without the note SQLite's own lock still holds.
    QVERIFY(QFile::remove(m_path + u".lock"_s));
    QVERIFY(refusal(m_path).contains(u"open in another program"_s));
}

void TestFileCheck::killedHolderIsFollowed()
{
    Holder holder(m_path);
    QVERIFY(holder.isHolding());
    holder.kill();
    QVERIFY(QFileInfo::exists(m_path + u".lock"_s));
    const Workspace workspace(m_path);
    QVERIFY(!workspace.isReadOnly());
    QCOMPARE(workspace.store().campaigns.all().size(), 1);
    QCOMPARE(workspace.check().size(), 0);
}

// Finishing what the last program left would be writing.
void TestFileCheck::unfinishedFileIsNotOpenedForReading()
{
    Holder holder(m_path);
    QVERIFY(holder.isHolding());
    holder.kill();
    const auto before = content(m_path);
    QVERIFY(refusal(m_path, Workspace::Mode::ReadOnly).contains(u"not closed"_s));
    QCOMPARE(content(m_path), before);
    QCOMPARE(refusal(m_path), QString());
    QCOMPARE(refusal(m_path, Workspace::Mode::ReadOnly), QString());
}

void TestFileCheck::readOnlyFolderOpensForReading()
{
#ifdef Q_OS_UNIX
    QVERIFY(QFile::setPermissions(m_path, QFileDevice::Permissions(0x6666)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x5555)));
    {
        const Nobody nobody;
        if (!nobody.isDropped())
            QSKIP("This user may write everywhere and cannot become another.");
        Workspace workspace(m_path);
        QVERIFY(workspace.isReadOnly());
        QCOMPARE(workspace.store().skills.all().size(), shippedSkills().size());
        QVERIFY_THROWS_EXCEPTION(Error, workspace.change({"Test"}, [](Store&) {}));
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7777)));
#endif
}

void TestFileCheck::readOnlyFileOpensForReading()
{
#ifdef Q_OS_UNIX
    QVERIFY(QFile::setPermissions(m_path, QFileDevice::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7777)));
    const auto before = content(m_path);
    {
        const Nobody nobody;
        if (!nobody.isDropped())
            QSKIP("This user may write everywhere and cannot become another.");
        const Workspace workspace(m_path);
        QVERIFY(workspace.isReadOnly());
        QCOMPARE(workspace.store().skills.all().size(), shippedSkills().size());
    }
    QCOMPARE(content(m_path), before);
#endif
}

// The test itself, or the other program that it starts.
static const suite::Entry entry(__FILE__, [](int argc, char* argv[]) {
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"hold"_s)
        return hold(arguments.at(2));
    TestFileCheck test;
    return QTest::qExec(&test, argc, argv);
});

#include "tst_filecheck.moc"
