// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/review.h"

namespace core {

/// Adds to the review, whose teams are filled, the broken rules that look at several students or
/// teams: together, apart, lock, forbid, quotas, groups, must run, slots in common.
void reviewRules(const Records& records, const Scenario& scenario, Review& review);

} // namespace core
