// SPDX-License-Identifier: MIT
#include "core/storage/filecheck.h"

#include "core/error.h"
#include "core/storage/schema.h"
#include "core/storage/wholefile.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QThread>
#include <QtEndian>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr int HeaderSize = 100;
constexpr int PlaceOfMode = 18; // in the header
constexpr char FileMode = 1; // closed as one file; 2: with a log beside it
constexpr int StepsPerLook = 1'000; // of SQLite's virtual machine
constexpr int LooksAtSchema = 2'000;
constexpr qint64 TimeOfCheck = 30'000; // milliseconds

QString translated(const char* text)
{
    return QCoreApplication::translate("core::FileCheck", text);
}

[[noreturn]] void refuse(const char* text, const QString& path)
{
    throw Error(translated(text).arg(QDir::toNativeSeparators(path)));
}

[[noreturn]] void refuseVersion(const QString& path, int version)
{
    throw Error(
        translated(QT_TRANSLATE_NOOP("core::FileCheck",
                       "“%1” was made by a newer version of the program (file format %2; this one knows %3). "
                       "Install the newer version to open it."))
            .arg(path, QString::number(version), QString::number(SchemaVersion)));
}

/// Stops statements that take too many steps or too long: a hostile schema can run for minutes.
class Watch
{
public:
    explicit Watch(Database& db) : m_handle(db.handle())
    {
        sqlite3_progress_handler(m_handle, StepsPerLook, &Watch::look, this);
    }
    ~Watch() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Watch)

    /// From now on the clock decides: a sound file may be large.
    void useClock() { m_deadline = QDeadlineTimer(TimeOfCheck); }

private:
    static int look(void* watch)
    {
        auto* self = static_cast<Watch*>(watch);
        const bool isOver
            = self->m_deadline.isForever() ? --self->m_looks < 0 : self->m_deadline.hasExpired();
        return isOver ? 1 : 0;
    }

    sqlite3* m_handle;
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
    int m_looks = LooksAtSchema;
};

// Reads the file outside SQLite, so only while this process has it not open: closing it again
// would take SQLite's locks away. The lock beside the file makes sure of that.
QByteArray requiredHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(translated(QT_TRANSLATE_NOOP("core::FileCheck", "Cannot read “%1”: %2"))
                        .arg(path, file.errorString()));
    auto header = file.read(HeaderSize);
    const auto number = [&](int offset) { return qFromBigEndian<qint32>(header.constData() + offset); };
    if (header.size() < HeaderSize || !header.startsWith(QByteArray("SQLite format 3\0", 16))
        || number(68) != ApplicationId)
        refuse(QT_TRANSLATE_NOOP("core::FileCheck", "“%1” is not a workspace of this program."), path);
    if (number(60) > SchemaVersion)
        refuseVersion(path, number(60));
    return header;
}

int begin(Database& db)
{
    const char* sql = db.isReadOnly() ? "BEGIN; SELECT 1 FROM sqlite_schema" : "BEGIN EXCLUSIVE";
    return sqlite3_exec(db.handle(), sql, nullptr, nullptr, nullptr);
}

// The lock is taken before anything is read, and kept. Another program may just be looking.
void beginAlone(Database& db, const QString& path)
{
    auto code = begin(db);
    if (code == SQLITE_BUSY) {
        QThread::msleep(QRandomGenerator::global()->bounded(50U, 150U));
        code = begin(db);
    }
    if (code == SQLITE_BUSY)
        refuse(QT_TRANSLATE_NOOP("core::FileCheck", "“%1” is open in another program."), path);
    if (code != SQLITE_OK)
        throw Error(Database::sentence(
            sqlite3_extended_errcode(db.handle()), QString::fromUtf8(sqlite3_errmsg(db.handle()))));
}

// Views, triggers and computed columns of a stranger would run as soon as they are read.
void requireSchema(Database& db, const QString& path)
{
    const int version = db.value(u"PRAGMA user_version"_s).toInt();
    if (version > SchemaVersion)
        refuseVersion(path, version);
    if (version < 1 || db.value(u"PRAGMA application_id"_s).toInt() != ApplicationId)
        refuse(QT_TRANSLATE_NOOP("core::FileCheck", "“%1” is not a workspace of this program."), path);
    if (schemaOf(db) != expectedSchema(version))
        refuse(QT_TRANSLATE_NOOP("core::FileCheck",
                   "“%1” holds tables that this program does not make. It was not opened."),
            path);
}

// Only a write shows whether the file and its folder can be written.
bool provesWritable(Database& db)
{
    const auto sql = u"PRAGMA user_version = %1"_s.arg(db.value(u"PRAGMA user_version"_s).toInt());
    const auto code = sqlite3_exec(db.handle(), sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    return (code & 0xff) != SQLITE_READONLY;
}

/// Whether the file can be used as it was opened.
bool accept(Database& db, const QString& path, bool endedBadly)
{
    Watch watch(db);
    beginAlone(db, path);
    requireSchema(db, path);
    watch.useClock();
    const auto found = damages(db, endedBadly);
    if (!found.isEmpty())
        throw Error(translated(QT_TRANSLATE_NOOP("core::FileCheck",
                                   "“%1” is damaged: %2. It was not opened; take the newest good copy."))
                        .arg(path, found.constFirst()));
    const bool isUsable = db.isReadOnly() || provesWritable(db);
    db.run(u"ROLLBACK"_s);
    return isUsable;
}

bool hasContent(const QString& path)
{
    return QFileInfo(path).size() > 0;
}

/// A file that goes away unless it is kept.
struct PassingFile
{
    explicit PassingFile(QString filePath) : path(std::move(filePath)) { }
    ~PassingFile()
    {
        QFile::remove(path);
        QFile::remove(path + u"-journal"_s);
    }
    Q_DISABLE_COPY_MOVE(PassingFile)

    const QString path;
};

// Makes the disk keep the content of a closed file.
void sync(const QString& path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isSynced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!isSynced)
        refuse(QT_TRANSLATE_NOOP("core::FileCheck", "The disk failed to keep “%1”."), path);
#else
    Q_UNUSED(path)
#endif
}

// Under a name of its own until it is whole and on the disk.
void makeWhole(const QString& path, const std::function<void(const QString&)>& write)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymbolicLink())
        refuse(QT_TRANSLATE_NOOP("core::FileCheck", "“%1” exists already."), path);
    requireFolder(path);

    const PassingFile passing(path + u".new-%1"_s.arg(QRandomGenerator::global()->bounded(1'000'000)));
    QFile empty(passing.path);
    if (!empty.open(QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        throw Error(translated(QT_TRANSLATE_NOOP("core::FileCheck", "Cannot make “%1”: %2"))
                        .arg(path, empty.errorString()));
    empty.close();
    write(passing.path);
    sync(passing.path);
    if (!QFile::rename(passing.path, path))
        refuse(QT_TRANSLATE_NOOP("core::FileCheck", "“%1” exists already."), path);
    syncFolder(path);
}

} // namespace

QStringList damages(Database& db, bool isThorough)
{
    QStringList found;
    {
        auto rows = db.run(isThorough ? u"PRAGMA integrity_check(10)"_s : u"PRAGMA quick_check(1)"_s);
        while (rows.next() && rows.value(0).toString() != u"ok"_s)
            found.append(rows.value(0).toString());
    }
    auto rows = db.run(u"PRAGMA foreign_key_check"_s);
    while (rows.next())
        found.append(u"%1 → %2"_s.arg(rows.value(0).toString(), rows.value(2).toString()));
    return found;
}

OpenFile openFile(const QString& path, Database::Access access)
{
    const QFileInfo info(path);
    if (!info.exists())
        refuse(QT_TRANSLATE_NOOP("core::FileCheck", "“%1” does not exist."), path);
    if (!info.isFile())
        refuse(QT_TRANSLATE_NOOP("core::FileCheck", "“%1” is not a file."), path);

    OpenFile file{.path = info.canonicalFilePath(), .lock = {}, .db = {}};
    file.lock = std::make_unique<FileLock>(file.path);
    if (file.lock->isRefused() || !info.isWritable())
        access = Database::Access::ReadOnly;
    const auto header = requiredHeader(file.path);
    const bool endedBadly = header.at(PlaceOfMode) != FileMode || hasContent(file.path + u"-wal"_s)
        || hasContent(file.path + u"-journal"_s);
    if (endedBadly && access == Database::Access::ReadOnly)
        refuse(QT_TRANSLATE_NOOP("core::FileCheck",
                   "“%1” was not closed in the end. Open it once where it can be written."),
            path);

    file.db = std::make_unique<Database>(file.path, access);
    if (!accept(*file.db, file.path, endedBadly)) {
        file.db.reset();
        file.db = std::make_unique<Database>(file.path, Database::Access::ReadOnly);
        accept(*file.db, file.path, endedBadly);
    }
    if (!file.db->isReadOnly())
        migrate(*file.db);
    file.db->settle();
    return file;
}

void makeFile(const QString& path, const std::function<void(Database&)>& fill)
{
    makeWhole(path, [&fill](const QString& passing) {
        Database db(passing);
        migrate(db);
        fill(db);
    });
}

void copyFile(Database& db, const QString& path)
{
    makeWhole(path, [&db](const QString& passing) {
        db.run(u"VACUUM INTO ?"_s, {passing});
        const auto steps = u"SELECT count(*) || coalesce(max(hash), '') FROM journal"_s;
        const auto copy = openFile(passing, Database::Access::ReadOnly);
        if (copy.db->value(steps) != db.value(steps))
            refuse(QT_TRANSLATE_NOOP("core::FileCheck", "The copy “%1” is not whole."), passing);
    });
}

} // namespace core
