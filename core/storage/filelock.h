// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QLockFile>

namespace core {

/// The note beside a file that says which program has it open. It gives the sentence for the
/// others; what keeps them out is SQLite's lock.
class FileLock
{
    Q_DECLARE_TR_FUNCTIONS(core::FileLock)

public:
    /// Throws Error, saying who has the file, when another program does. The note of a program
    /// that died is taken over.
    explicit FileLock(const QString& path);

    /// The folder accepts no note, so nothing can be written there.
    [[nodiscard]] bool isRefused() const { return m_lock.error() == QLockFile::PermissionError; }

private:
    [[nodiscard]] QString sentence() const;

    QString m_path;
    QLockFile m_lock;
};

} // namespace core
