// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/sheet.h"

namespace core {

/// What a number with this format means: Number, Percent, Date, DateTime or Time.
[[nodiscard]] Cell::Kind kindOfFormat(int builtIn);
[[nodiscard]] Cell::Kind kindOfFormat(const QString& code);

} // namespace core
