// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/problem.h"

#include <optional>

namespace support {

/// A year of the Glasgow project allocation (PrefLib 00038) from the folder that is shared beside
/// this project: teams of one, tutors with a quota of teams. None: the folder is absent.
[[nodiscard]] std::optional<core::Problem> glasgow(int year);

} // namespace support
