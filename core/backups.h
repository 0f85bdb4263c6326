// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

namespace core {

class Workspace;

/// A whole, checked copy of a programme for bad days.
struct Backup
{
    QString path;
    QDateTime at; ///< UTC.
    qint64 bytes = 0;

    bool operator==(const Backup&) const = default;
};

/// Where the backups of the programme at this path are kept: in the data of the user, a folder for
/// each path, so that they are found when the file itself can no longer be read.
[[nodiscard]] QString backupFolder(const QString& programme);

/// Newest first.
[[nodiscard]] QList<Backup> backupsOf(const QString& programme);

/// Makes a backup if anything has changed since the newest one, and drops those that are no longer
/// needed. Throws Error.
std::optional<Backup> backUp(const Workspace& workspace, const QDateTime& now);

/// Which of these, newest first, need not be kept: beyond the last ten, one a day for a week, one a
/// week for four weeks, one a month for three months. The newest is always kept.
[[nodiscard]] QList<Backup> superfluous(const QList<Backup>& backups, const QDateTime& now);

} // namespace core
