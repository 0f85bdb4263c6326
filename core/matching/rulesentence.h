// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"

namespace core {

/// What a rule demands, in one sentence with the names of whom and what it is about.
[[nodiscard]] Message ruleSentence(const Records& records, const Rule& rule);

/// The group that a rule is about, in words: "Track: Data, Networks", "Track".
[[nodiscard]] QString groupWords(const Rule& rule);

} // namespace core
