// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/scenario.h"

#include <QHash>

namespace core {

/// The people of an earlier campaign and where they were placed for good.
struct EarlierMatch
{
    QList<Student> students;
    Scenario published;
};

/// The priority of those students who fared badly before: 3 left without a project or outside
/// their wishes, 2 at their fourth wish or lower, 1 at their third. Who is the same person is told
/// by the e-mail address, else by number and last name together. The worst match counts.
[[nodiscard]] QHash<StudentId, int> carriedPriorities(
    const QList<Student>& students, const QList<EarlierMatch>& earlier);

} // namespace core
