// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/answers.h"
#include "core/workspace.h"

namespace core {

/// Does in the records what the remedy says of the problem that was made of them, as one step
/// that can be undone: sizes, needs and slots of projects, rules, capacities of tutors, and in
/// the scenario pins and goals. The scenario is stored if it is in the workspace already or if
/// its pins or goals change. Throws Error.
void applyRemedy(
    Workspace& workspace, const Scenario& scenario, const MappedProblem& asked, const Remedy& remedy);

} // namespace core
