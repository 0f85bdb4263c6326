// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/rule.h"

namespace ui {

/// Which fields a rule has. A quota of students may be that of a group; a group rule looks at
/// each value by itself while it names none.
struct RuleParts
{
    bool students = false;
    bool projects = false;
    bool volunteer = false;
    bool attribute = false;
    bool values = false;
    bool least = false;
    bool most = false;
    bool unit = false; ///< Teams or students.
    bool team = false; ///< Of the project.
};

[[nodiscard]] RuleParts partsOf(const core::Rule& rule);

/// The rule as one of another kind: what that kind has not goes, what it asks for begins with
/// the usual value.
[[nodiscard]] core::Rule asKind(core::Rule rule, core::Rule::Kind kind);

} // namespace ui
