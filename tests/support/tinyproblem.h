// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/problem.h"

namespace support {

/// A problem that can be enumerated, with every rule and order of stages switched on at random.
[[nodiscard]] core::Problem tinyProblem(std::uint64_t seed);

} // namespace support
