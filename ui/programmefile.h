// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace.h"

#include <memory>

namespace ui {

/// A new file with one empty campaign, open and with nothing to undo. Throws Error.
[[nodiscard]] std::unique_ptr<core::Workspace> createProgramme(const QString& path);

/// A new file with the sample programme, open and with nothing to undo. Throws Error.
[[nodiscard]] std::unique_ptr<core::Workspace> createSample(const QString& path);

} // namespace ui
