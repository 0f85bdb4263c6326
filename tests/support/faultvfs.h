// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QRandomGenerator>
#include <QString>

#include <functional>
#include <sqlite3.h>

namespace support {

/// The disk as SQLite sees it, with a hand on every step that changes it: lets the nth fail, or
/// keeps what a power cut would leave. The default of this process from its making to its end.
class FaultVfs
{
public:
    enum class Step { Create, Write, Truncate, Sync, Delete };

    FaultVfs();
    ~FaultVfs();
    Q_DISABLE_COPY_MOVE(FaultVfs)

    /// From now on the nth step fails, counted from 1, and those after it too when it stays so.
    void failAt(int nth, bool isFull, bool staysSo);

    /// From now on files are followed, and this is called before each step. Nothing is synchronised.
    void follow(const std::function<void()>& beforeStep);

    /// Everything works again.
    void calm();

    [[nodiscard]] int steps() const { return m_steps; } ///< Since failAt() or follow().

    /// The files that a power cut would leave now, with so many percent of the sectors that were
    /// not yet synchronised. By the names that they have in their folder.
    [[nodiscard]] QHash<QString, QByteArray> afterPowerCut(int percent, QRandomGenerator& random) const;

private:
    struct Pending
    {
        qint64 at = 0;
        QByteArray bytes; ///< Empty: the file is cut here.
    };
    struct Followed
    {
        QByteArray durable;
        QList<Pending> pending;
    };
    struct File;
    friend struct File;

    [[nodiscard]] int result(Step step); ///< Of the next step, by its number.
    void keep(const char* name, Pending pending);
    void keepAll(const char* name);

    sqlite3_vfs* m_real;
    sqlite3_vfs m_vfs;
    int m_steps = 0;
    int m_failing = 0; ///< Number of the step; 0: none.
    bool m_isFull = false;
    bool m_staysSo = false;
    bool m_isLooking = false; ///< beforeStep() runs, and may use files of its own.
    std::function<void()> m_beforeStep;
    QHash<QByteArray, Followed> m_files;
};

} // namespace support
