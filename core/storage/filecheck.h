// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/database.h"
#include "core/storage/filelock.h"

#include <functional>
#include <memory>

namespace core {

/// A workspace file that passed every check, held for this program alone.
struct OpenFile
{
    QString path; ///< Canonical.
    std::unique_ptr<FileLock> lock; ///< Goes after the connection.
    std::unique_ptr<Database> db;
};

/// Opens a file of unknown origin and believes nothing of it before the end. Where nothing can be
/// written, the file is open for reading only. Throws Error; the file is then as it was.
[[nodiscard]] OpenFile openFile(const QString& path, Database::Access access);

/// Makes a workspace file, with its first content, whole or not at all. Refuses a path that exists.
void makeFile(const QString& path, const std::function<void(Database&)>& fill);

/// Writes all that a database holds to a new file, checked, whole or not at all. Refuses a path
/// that exists. The copy holds nothing that was erased.
void copyFile(Database& db, const QString& path);

/// What is wrong with the bytes and the references; thorough reads every index as well.
[[nodiscard]] QStringList damages(Database& db, bool isThorough);

} // namespace core
