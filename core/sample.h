// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace.h"

namespace core {

/// Fills a new workspace with the sample programme, through the same import as any file:
/// 67 students of two made-up schools, 15 projects, 8 volunteers. The campaign has its own name
/// unless one is given. Throws Error.
void fillSample(Workspace& workspace, const QString& name = {});

} // namespace core
