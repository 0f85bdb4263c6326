// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace core {

class Workspace;

/// How the records of one kind differ between two states of a programme.
struct KindDifference
{
    enum class Kind { Students, Projects, Organisations, Volunteers, Rules, Scenarios };

    Kind kind = Kind::Students;
    int countHere = 0;
    int countThere = 0;
    QStringList onlyHere; ///< Names, sorted.
    QStringList onlyThere;
    QStringList changed; ///< In both, but not the same.

    [[nodiscard]] bool isNone() const
    {
        return onlyHere.isEmpty() && onlyThere.isEmpty() && changed.isEmpty();
    }
    bool operator==(const KindDifference&) const = default;
};

/// One for each kind, in the order of the kinds, those without a difference too.
[[nodiscard]] QList<KindDifference> differences(const Workspace& here, const Workspace& there);

/// "Students", for lists.
[[nodiscard]] QString wordOf(KindDifference::Kind kind);

/// What taking the other state would do, a sentence for each kind that differs: "Students: 3 come
/// back (…), 2 go (…), 1 changes (…)." Empty: nothing.
[[nodiscard]] QStringList sentences(const QList<KindDifference>& differences);

} // namespace core
