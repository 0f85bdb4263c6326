// SPDX-License-Identifier: MIT
#pragma once

#include "core/solver/objectives.h"

namespace core {

/// The stages of a goal that is about teams, mentors or projects, not about who is served how well.
[[nodiscard]] std::vector<Stage> teamStages(const Problem& problem, const Model& model, int goal);

} // namespace core
