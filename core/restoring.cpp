// SPDX-License-Identifier: MIT
#include "core/restoring.h"

#include "core/backups.h"
#include "core/error.h"
#include "core/storage/filelock.h"
#include "core/storage/wholefile.h"
#include "core/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QScopeGuard>

#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::Restoring)
};

// Unlike QFile, this replaces what is there in one go.
void rename(const QString& from, const QString& to)
{
    std::error_code failure;
    std::filesystem::rename(
        QFileInfo(from).filesystemAbsoluteFilePath(), QFileInfo(to).filesystemAbsoluteFilePath(), failure);
    if (failure)
        throw Error(Tr::tr("Cannot replace “%1”: %2")
                        .arg(QDir::toNativeSeparators(to), QString::fromStdString(failure.message())));
}

// That another program has the file open is no damage.
void requireFree(const QString& path)
{
    const FileLock lock(path);
}

/// Null: the file is there, but cannot be opened.
std::unique_ptr<Workspace> openedIfSound(const QString& path)
{
    try {
        return std::make_unique<Workspace>(path);
    } catch (const Error&) { // the caller keeps the file, and says where
        return nullptr;
    }
}

// With what SQLite left beside it: a log must never meet another file.
QString setAside(const QString& path, const QDateTime& now)
{
    const QFileInfo info(path);
    const auto aside = u"%1/%2.damaged-%3.passerelle"_s.arg(
        info.absolutePath(), info.completeBaseName(), now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    if (QFile::exists(aside))
        throw Error(Tr::tr("“%1” exists already.").arg(QDir::toNativeSeparators(aside)));
    rename(path, aside);
    for (const auto& side : {u"-wal"_s, u"-journal"_s}) {
        if (QFile::exists(path + side))
            rename(path + side, aside + side);
    }
    return aside;
}

// Closing makes one file of a sound programme; where the disk was full, it could not.
void requireOneFile(const QString& path)
{
    for (const auto& side : {u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo(path + side).size() > 0)
            throw Error(Tr::tr("“%1” was not closed in the end. Free some space, open and close it.")
                            .arg(QDir::toNativeSeparators(path)));
    }
}

} // namespace

Replaced restore(const QString& programme, const QString& backup, const QDateTime& now)
{
    const QFileInfo info(programme);
    const auto path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const auto fresh = path + u".new-%1"_s.arg(QRandomGenerator::global()->bounded(1'000'000));
    const auto removeFresh = qScopeGuard([&fresh] { QFile::remove(fresh); });
    Workspace(backup, Workspace::Mode::ReadOnly).saveCopy(fresh);

    Replaced replaced;
    if (QFile::exists(path)) {
        requireFree(path);
        if (const auto current = openedIfSound(path)) {
            if (const auto made = backUp(*current, now))
                replaced.backup = made->path;
        } else {
            replaced.damaged = setAside(path, now);
        }
    }
    const FileLock lock(path);
    requireOneFile(path);
    rename(fresh, path);
    syncFolder(path);
    return replaced;
}

} // namespace core
