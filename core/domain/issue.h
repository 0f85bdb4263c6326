// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/message.h"

#include <algorithm>

namespace core {

/// Where in a spreadsheet something stands.
struct SheetPlace
{
    QString sheet;
    int row = 0; ///< As a spreadsheet shows it, from 1; 0: not from a sheet.
    QString column; ///< The heading of the column, or its letter.
    QString value; ///< What stands there.

    bool operator==(const SheetPlace&) const = default;
};

/// The kinds of record that a screen can jump to.
enum class RecordKind { None, Campaign, Cohort, Student, Project, Organisation, Volunteer, Rule };

/// A record that an issue is about.
struct RecordRef
{
    RecordKind kind = RecordKind::None;
    QString id; ///< Text of the record's Id.

    bool operator==(const RecordRef&) const = default;
};

/// Something wrong in the user's data that the user can repair.
struct Issue
{
    enum class Severity { Note, Warning, Error };

    QByteArray code; ///< record.field.problem, for programs and tests.
    Message message;
    Severity severity = Severity::Error;
    SheetPlace place = {};
    RecordRef record = {};

    bool operator==(const Issue&) const = default;
};

using Issues = QList<Issue>;

[[nodiscard]] inline bool isError(const Issue& issue)
{
    return issue.severity == Issue::Severity::Error;
}

[[nodiscard]] inline bool hasError(const Issues& issues)
{
    return std::ranges::any_of(issues, isError);
}

} // namespace core
