// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/importmemory.h"
#include "core/domain/issue.h"

namespace core {

/// One field that an import sets or changes.
struct FieldChange
{
    QString field; ///< What people call it.
    QString before; ///< Empty for a new record.
    QString after;
    QString address = {}; ///< Of the cell, "C12"; empty: not from one cell.

    bool operator==(const FieldChange&) const = default;
};

/// What becomes of one record.
struct RecordDiff
{
    enum class State { New, Changed, Unchanged, InError, Missing };

    State state = State::New;
    RecordRef record = {}; ///< Without an id while in error.
    QString name; ///< For people: "Zoé Lefèvre", "P07 – Garden map".
    int row = 0; ///< As a spreadsheet shows it, from 1; 0: missing from the sheet.
    QList<FieldChange> changes = {};
    Issues issues = {}; ///< Of its row, each with its cell.

    bool operator==(const RecordDiff&) const = default;
};
[[nodiscard]] std::span<const Coded<RecordDiff::State>> codes(RecordDiff::State);

/// A name in the sheet that is not certainly one record: for the user to decide.
struct Question
{
    struct Candidate
    {
        QString id; ///< Text of the record's id.
        QString name;

        bool operator==(const Candidate&) const = default;
    };

    Subject subject = Subject::Project;
    QString text; ///< As the sheet has it.
    QList<Candidate> candidates = {}; ///< The most alike first.
    QList<SheetPlace> places = {};
    bool mayBeNew = false; ///< A record may be made of it.

    bool operator==(const Question&) const = default;
};

} // namespace core
