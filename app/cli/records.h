// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/file.h"

namespace cli {

/// The student whose number, or e-mail, that is. Throws NotInData.
[[nodiscard]] const core::Student& studentOf(const core::Records& records, const QString& number);

/// The project with this title or reference; case and accents do not matter. Throws NotInData.
[[nodiscard]] const core::Project& projectOf(const core::Records& records, const QString& title);

/// Number, or e-mail where there is none.
[[nodiscard]] QString numberOf(const core::Student& student);

} // namespace cli
