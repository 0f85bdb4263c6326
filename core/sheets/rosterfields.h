// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/slotbook.h"

namespace core {

/// What reading one row needs besides its cells.
struct StudentContext
{
    SlotBook& week;
    bool keepsMixLabels; ///< A rule asks for them.
};

using StudentField = Field<Student, StudentContext>;

/// The columns of a student, in their order in a sheet.
extern const std::array<StudentField, 15> rosterFields;

} // namespace core
