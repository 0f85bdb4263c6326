// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/jsonvalue.h"
#include "core/matching/outcome.h"

namespace core {

/// A "result" of the solver; checked like everything from outside, see JsonValue.
[[nodiscard]] Outcome readOutcome(const JsonValue& json);

/// An "incumbent" of the solver.
[[nodiscard]] Incumbent readIncumbent(const JsonValue& json);

} // namespace core
