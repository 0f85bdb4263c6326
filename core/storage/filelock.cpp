// SPDX-License-Identifier: MIT
#include "core/storage/filelock.h"

#include "core/error.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace core {

FileLock::FileLock(const QString& path) : m_path(path), m_lock(path + u".lock"_s)
{
    m_lock.setStaleLockTime(0); // age alone proves nothing: a file may be open for days
    if (!m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError)
        throw Error(sentence());
}

QString FileLock::sentence() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_lock.getLockInfo(&process, &host, &program))
        return tr("“%1” is open in another program.").arg(m_path);
    if (process == QCoreApplication::applicationPid())
        return tr("“%1” is already open in this program.").arg(m_path);
    const auto since = QLocale().toString(QFileInfo(m_lock.fileName()).lastModified(), QLocale::ShortFormat);
    return tr("“%1” is open in %2 on the computer %3 (process %4) since %5.")
        .arg(m_path, program, host, QString::number(process), since);
}

} // namespace core
