// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"

namespace core {

/// Everything that can keep a match from having a plan at all, each with its record: projects that
/// must open, locks and pins, and the rules and quotas that stand in their way. Everything else
/// can be met by leaving students unplaced.
[[nodiscard]] Issues demandsOf(const Records& records, const Scenario& scenario);

} // namespace core
