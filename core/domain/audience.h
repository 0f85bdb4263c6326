// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/codes.h"

namespace core {

/// Who will read a sentence or a file. A student is addressed as "you", and reads no name, number
/// or other data of anybody else, nor the reason of a rule.
enum class Audience { Staff, Students };
[[nodiscard]] std::span<const Coded<Audience>> codes(Audience);

} // namespace core
