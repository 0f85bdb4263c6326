// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"

/// A programme far above school size: each student has 8 skills and 6 wishes, each project 3 needs.
[[nodiscard]] core::Records bigProgramme(const QList<core::Skill>& skills, int students, int projects);
