// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/review.h"

namespace core {

/// Adds to the review, whose teams are filled, what the scenario insists on and does not have:
/// its hard goals, with requested mates, mentors and changes against its base.
void reviewGoals(const Records& records, const Scenario& scenario, Review& review);

} // namespace core
