// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/codes.h"
#include "core/domain/id.h"

namespace core {

/// What the rows of a sheet are. Answers, wishes and skills are about students who are on the
/// roster already: an unknown person is a question, never a new student in silence.
enum class SheetKind { Students, Answers, Wishes, Skills, Projects, Organisations, Volunteers, Rules };
[[nodiscard]] std::span<const Coded<SheetKind>> codes(SheetKind);

[[nodiscard]] constexpr bool isAboutStudents(SheetKind kind)
{
    return kind <= SheetKind::Skills;
}

/// What a name in a sheet may stand for.
enum class Subject { Project, Person, Skill, Volunteer, Cohort };
[[nodiscard]] std::span<const Coded<Subject>> codes(Subject);

struct ImportDecision;
using ImportDecisionId = Id<ImportDecision>;

/// What the user said about a name that was not understood for certain. Remembered as an alias.
struct ImportDecision
{
    enum class Answer { Record, New, LeaveOut };

    ImportDecisionId id;
    Subject subject = Subject::Project;
    QString text; ///< As the sheet has it; compared folded.
    Answer answer = Answer::Record;
    QString target = {}; ///< Record: text of the id of the record that is meant.

    bool operator==(const ImportDecision&) const = default;
};
[[nodiscard]] std::span<const Coded<ImportDecision::Answer>> codes(ImportDecision::Answer);

/// One column of a remembered mapping: a heading and what stands below it.
struct RememberedColumn
{
    QString heading; ///< Normalised.
    QString field; ///< Empty: not read.
    QString detail = {};

    bool operator==(const RememberedColumn&) const = default;
};

struct RememberedMapping;
using RememberedMappingId = Id<RememberedMapping>;

/// How the columns of sheets of one shape were read: the source and the set of headings are the
/// shape. Holds headings only, never a value of a cell.
struct RememberedMapping
{
    RememberedMappingId id;
    QString source; ///< Code of the known shape; empty: none.
    SheetKind kind = SheetKind::Students;
    QList<RememberedColumn> columns; ///< In the order of the sheet.

    bool operator==(const RememberedMapping&) const = default;
};

/// What earlier imports have taught.
struct ImportMemory
{
    QList<RememberedMapping> mappings;
    QList<ImportDecision> decisions;

    bool operator==(const ImportMemory&) const = default;
};

} // namespace core
