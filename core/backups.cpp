// SPDX-License-Identifier: MIT
#include "core/backups.h"

#include "core/error.h"
#include "core/workspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr int AlwaysKept = 10;
constexpr int Days = 7;
constexpr int Weeks = 4;
constexpr int Months = 3;
constexpr int OldestDays = 90;
const auto MomentFormat = u"yyyyMMdd'T'HHmmsszzz'Z'"_s;

QString translated(const char* text)
{
    return QCoreApplication::translate("core::Backups", text);
}

// The journal only grows, so its length and last moment say whether anything was done since.
QString stateOf(const Workspace& workspace)
{
    const auto journal = workspace.journal();
    const auto last = journal.isEmpty() ? 0 : journal.constLast().at.toMSecsSinceEpoch();
    return u"%1-%2"_s.arg(journal.size()).arg(last, 0, 36);
}

// "20261124T093000000Z_12-m3x.passerelle": when it was made, and of what state.
QString nameOf(const QDateTime& at, const QString& state)
{
    return at.toUTC().toString(MomentFormat) + u'_' + state + u".passerelle"_s;
}

QDateTime momentOf(const QString& name)
{
    auto at = QDateTime::fromString(name.section(u'_', 0, 0), MomentFormat);
    at.setTimeSpec(Qt::UTC);
    return at;
}

QString stateIn(const Backup& backup)
{
    return QFileInfo(backup.path).completeBaseName().section(u'_', 1);
}

void requireBackupFolder(const QString& folder)
{
    if (!QDir().mkpath(folder)
        || !QFile::setPermissions(
            folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        throw Error(
            translated(QT_TRANSLATE_NOOP("core::Backups", "The folder of the backups cannot be made: “%1”."))
                .arg(QDir::toNativeSeparators(folder)));
}

/// The period of a date for which one backup is enough, by how long ago it is; empty: none.
QString periodOf(const QDate& date, const QDate& today)
{
    const auto ago = date.daysTo(today);
    if (ago < Days)
        return date.toString(Qt::ISODate);
    if (ago < Days * Weeks) {
        int year = 0;
        const int week = date.weekNumber(&year);
        return u"%1-week-%2"_s.arg(year).arg(week);
    }
    if (date > today.addMonths(-Months) && ago <= OldestDays)
        return date.toString(u"yyyy-MM"_s);
    return {};
}

} // namespace

QString backupFolder(const QString& programme)
{
    const QFileInfo info(programme);
    const auto path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const auto mark = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/passerelle/backups/%1-%2"_s.arg(info.completeBaseName(), QString::fromLatin1(mark));
}

QList<Backup> backupsOf(const QString& programme)
{
    QList<Backup> found;
    const QDir folder(backupFolder(programme));
    const auto files = folder.entryInfoList({u"*.passerelle"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const auto& file : files) {
        if (const auto at = momentOf(file.fileName()); at.isValid())
            found.append({.path = file.filePath(), .at = at, .bytes = file.size()});
    }
    return found;
}

std::optional<Backup> backUp(const Workspace& workspace, const QDateTime& now)
{
    auto all = backupsOf(workspace.path());
    const auto state = stateOf(workspace);
    if (!all.isEmpty() && stateIn(all.constFirst()) == state)
        return std::nullopt;
    const auto folder = backupFolder(workspace.path());
    requireBackupFolder(folder);
    const auto path = folder + u'/' + nameOf(now, state);
    workspace.saveCopy(path);
    const Backup made{
        .path = path, .at = momentOf(QFileInfo(path).fileName()), .bytes = QFileInfo(path).size()};
    all.prepend(made);
    for (const auto& old : superfluous(all, now))
        QFile::remove(old.path);
    return made;
}

QList<Backup> superfluous(const QList<Backup>& backups, const QDateTime& now)
{
    QList<Backup> found;
    QSet<QString> periods;
    for (qsizetype i = 0; i < backups.size(); ++i) {
        const auto& backup = backups.at(i);
        const auto period = periodOf(backup.at.date(), now.toUTC().date());
        const bool isRepresented = period.isEmpty() || periods.contains(period);
        const bool isTooOld = backup.at.daysTo(now) > OldestDays;
        if (i > 0 && (isTooOld || (i >= AlwaysKept && isRepresented)))
            found.append(backup);
        else
            periods.insert(period);
    }
    return found;
}

} // namespace core
