// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"

namespace core {

/// What can be known before solving (PF01… of the domain note): errors forbid a run, warnings
/// do not. Each issue names its record.
[[nodiscard]] Issues preflight(const Records& records, const Scenario& scenario);

} // namespace core
