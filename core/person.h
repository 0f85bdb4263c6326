// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/id.h"

#include <QJsonObject>

namespace core {

class Workspace;
struct Campaign;
struct Student;

/// Everything that a programme holds about one student, with names in place of ids: what the person
/// may ask to see. Dates and closed lists as in the files; the texts of rules in the language of the
/// moment.
[[nodiscard]] QJsonObject personRecord(
    const Workspace& workspace, Id<Campaign> campaign, Id<Student> student);

} // namespace core
