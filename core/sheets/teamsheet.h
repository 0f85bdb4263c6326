// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/sheetwriter.h"

namespace core {

struct Records;
struct Scenario;

/// Who works on what: one row a placed student, by project and team, then the unplaced ones with
/// an empty project. What leaves the program.
[[nodiscard]] Table teamsTable(const Records& records, const Scenario& scenario);

} // namespace core
