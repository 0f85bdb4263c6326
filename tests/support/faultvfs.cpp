// SPDX-License-Identifier: MIT
#include "tests/support/faultvfs.h"

#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <utility>

namespace support {

namespace {

constexpr qsizetype Sector = 512;

void put(QByteArray& content, qint64 at, const QByteArray& bytes)
{
    if (content.size() < at + bytes.size())
        content.append(at + bytes.size() - content.size(), '\0');
    content.replace(at, bytes.size(), bytes);
}

} // namespace

/// An open file of SQLite; that of the real disk stands behind it in memory.
struct FaultVfs::File
{
    sqlite3_file base;
    FaultVfs* disk;
    const char* name; ///< Null: a passing file. SQLite keeps it as long as the file is open.

    [[nodiscard]] sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    static File* of(sqlite3_file* file) { return reinterpret_cast<File*>(file); }
    static FaultVfs* diskOf(sqlite3_vfs* vfs) { return static_cast<FaultVfs*>(vfs->pAppData); }

    static const sqlite3_io_methods& methods();
    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags);
    static int remove(sqlite3_vfs* vfs, const char* name, int syncFolder);
    static int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at);
    static int truncate(sqlite3_file* file, sqlite3_int64 size);
    static int sync(sqlite3_file* file, int flags);
    static QByteArray content(sqlite3_file* real);

    /// Calls the same method of the real file.
    template<auto Method, typename... Arguments>
    static auto pass(sqlite3_file* file, Arguments... arguments)
    {
        auto* real = of(file)->real();
        return (real->pMethods->*Method)(real, arguments...);
    }
};

const sqlite3_io_methods& FaultVfs::File::methods()
{
    using M = sqlite3_io_methods;
    static const M table = [] {
        M made{};
        made.iVersion = 2;
        made.xClose = [](sqlite3_file* file) { return pass<&M::xClose>(file); };
        made.xRead = [](sqlite3_file* file, void* to, int size, sqlite3_int64 at) {
            return pass<&M::xRead>(file, to, size, at);
        };
        made.xWrite = &File::write;
        made.xTruncate = &File::truncate;
        made.xSync = &File::sync;
        made.xFileSize
            = [](sqlite3_file* file, sqlite3_int64* size) { return pass<&M::xFileSize>(file, size); };
        made.xLock = [](sqlite3_file* file, int level) { return pass<&M::xLock>(file, level); };
        made.xUnlock = [](sqlite3_file* file, int level) { return pass<&M::xUnlock>(file, level); };
        made.xCheckReservedLock
            = [](sqlite3_file* file, int* found) { return pass<&M::xCheckReservedLock>(file, found); };
        made.xFileControl
            = [](sqlite3_file* file, int what, void* of) { return pass<&M::xFileControl>(file, what, of); };
        made.xSectorSize = [](sqlite3_file* file) { return pass<&M::xSectorSize>(file); };
        made.xDeviceCharacteristics = [](sqlite3_file* file) {
            return pass<&M::xDeviceCharacteristics>(file) & ~SQLITE_IOCAP_POWERSAFE_OVERWRITE;
        };
        made.xShmMap = [](sqlite3_file* file, int page, int size, int extend, void volatile** to) {
            return pass<&M::xShmMap>(file, page, size, extend, to);
        };
        made.xShmLock = [](sqlite3_file* file, int at, int count, int flags) {
            return pass<&M::xShmLock>(file, at, count, flags);
        };
        made.xShmBarrier = [](sqlite3_file* file) { pass<&M::xShmBarrier>(file); };
        made.xShmUnmap = [](sqlite3_file* file, int deletes) { return pass<&M::xShmUnmap>(file, deletes); };
        return made;
    }();
    return table;
}

QByteArray FaultVfs::File::content(sqlite3_file* real)
{
    sqlite3_int64 size = 0;
    real->pMethods->xFileSize(real, &size);
    QByteArray bytes(size, '\0');
    real->pMethods->xRead(real, bytes.data(), int(size), 0);
    return bytes;
}

int FaultVfs::File::open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* disk = diskOf(vfs);
    auto* self = of(file);
    self->base.pMethods = nullptr;
    self->disk = disk;
    self->name = name;
    // SQLite opens the main file with “create”, too, but it is there.
    if ((flags & SQLITE_OPEN_CREATE) != 0 && (flags & SQLITE_OPEN_MAIN_DB) == 0) {
        if (const int code = disk->result(Step::Create); code != SQLITE_OK)
            return code;
    }
    const int code = disk->m_real->xOpen(disk->m_real, name, self->real(), flags, outFlags);
    if (self->real()->pMethods != nullptr)
        self->base.pMethods = &methods();
    const bool isNew = disk->m_beforeStep && !disk->m_isLooking && name && !disk->m_files.contains(name);
    if (code == SQLITE_OK && isNew)
        disk->m_files.insert(name, {.durable = content(self->real()), .pending = {}});
    return code;
}

int FaultVfs::File::remove(sqlite3_vfs* vfs, const char* name, int syncFolder)
{
    auto* disk = diskOf(vfs);
    if (const int code = disk->result(Step::Delete); code != SQLITE_OK)
        return code;
    disk->m_files.remove(name);
    return disk->m_real->xDelete(disk->m_real, name, disk->m_beforeStep ? 0 : syncFolder);
}

int FaultVfs::File::write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at)
{
    auto* self = of(file);
    if (const int code = self->disk->result(Step::Write); code != SQLITE_OK)
        return code;
    self->disk->keep(self->name, {.at = at, .bytes = QByteArray(static_cast<const char*>(bytes), size)});
    return pass<&sqlite3_io_methods::xWrite>(file, bytes, size, at);
}

int FaultVfs::File::truncate(sqlite3_file* file, sqlite3_int64 size)
{
    auto* self = of(file);
    if (const int code = self->disk->result(Step::Truncate); code != SQLITE_OK)
        return code;
    self->disk->keep(self->name, {.at = size, .bytes = {}});
    return pass<&sqlite3_io_methods::xTruncate>(file, size);
}

int FaultVfs::File::sync(sqlite3_file* file, int flags)
{
    auto* self = of(file);
    if (const int code = self->disk->result(Step::Sync); code != SQLITE_OK)
        return code;
    if (!self->disk->m_beforeStep)
        return pass<&sqlite3_io_methods::xSync>(file, flags);
    self->disk->keepAll(self->name);
    return SQLITE_OK;
}

FaultVfs::FaultVfs() : m_real(sqlite3_vfs_find(nullptr)), m_vfs(*m_real)
{
    m_vfs.szOsFile = int(sizeof(File)) + m_real->szOsFile;
    m_vfs.zName = "fault";
    m_vfs.pAppData = this;
    m_vfs.xOpen = &File::open;
    m_vfs.xDelete = &File::remove;
    m_vfs.xAccess = [](sqlite3_vfs* vfs, const char* name, int flags, int* found) {
        auto* real = File::diskOf(vfs)->m_real;
        return real->xAccess(real, name, flags, found);
    };
    m_vfs.xFullPathname = [](sqlite3_vfs* vfs, const char* name, int size, char* path) {
        auto* real = File::diskOf(vfs)->m_real;
        return real->xFullPathname(real, name, size, path);
    };
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
}

void FaultVfs::failAt(int nth, bool isFull, bool staysSo)
{
    calm();
    m_failing = nth;
    m_isFull = isFull;
    m_staysSo = staysSo;
}

void FaultVfs::follow(const std::function<void()>& beforeStep)
{
    calm();
    m_beforeStep = beforeStep;
}

void FaultVfs::calm()
{
    m_steps = 0;
    m_failing = 0;
    m_beforeStep = nullptr;
    m_files.clear();
}

int FaultVfs::result(Step step)
{
    if (m_isLooking)
        return SQLITE_OK;
    ++m_steps;
    if (m_beforeStep) {
        m_isLooking = true;
        m_beforeStep();
        m_isLooking = false;
    }
    const bool fails = m_failing != 0 && (m_steps == m_failing || (m_staysSo && m_steps > m_failing));
    if (!fails)
        return SQLITE_OK;
    switch (step) {
    case Step::Create: return SQLITE_CANTOPEN;
    case Step::Write: return m_isFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    case Step::Truncate: return SQLITE_IOERR_TRUNCATE;
    case Step::Sync: return SQLITE_IOERR_FSYNC;
    case Step::Delete: return SQLITE_IOERR_DELETE;
    }
    Q_UNREACHABLE();
}

void FaultVfs::keep(const char* name, Pending pending)
{
    if (m_beforeStep && !m_isLooking && name != nullptr)
        m_files[name].pending.append(std::move(pending));
}

void FaultVfs::keepAll(const char* name)
{
    if (m_isLooking || name == nullptr)
        return;
    auto& file = m_files[name];
    for (const auto& [at, bytes] : std::as_const(file.pending)) {
        if (bytes.isEmpty())
            file.durable.truncate(at);
        else
            put(file.durable, at, bytes);
    }
    file.pending.clear();
}

QHash<QString, QByteArray> FaultVfs::afterPowerCut(int percent, QRandomGenerator& random) const
{
    const auto isKept = [&] { return random.bounded(100) < percent; };
    QHash<QString, QByteArray> left;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        auto content = file->durable;
        for (const auto& [at, bytes] : file->pending) {
            if (bytes.isEmpty() && isKept())
                content.truncate(at);
            for (qsizetype from = 0; from < bytes.size();) {
                const auto size = std::min(Sector - (at + from) % Sector, bytes.size() - from);
                if (isKept())
                    put(content, at + from, bytes.mid(from, size));
                from += size;
            }
        }
        left.insert(QFileInfo(QFile::decodeName(file.key())).fileName(), content);
    }
    return left;
}

} // namespace support
