// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/problem.h"

namespace core {

/// What proves a bound for a match that is too large to be searched through: a price for each
/// student. Whatever the prices are, no plan costs less than certifiedBound() says.
///
/// The cost of a plan: the rank of each voter on a wish, outsidePrice() for one outside the wishes,
/// twice that for each student who is unplaced.
struct Certificate
{
    static constexpr qint64 Unit = 1024; ///< Prices are multiples of 1 / Unit.

    static constexpr int MostStates
        = 500; ///< Of covered needs; a project with more counts without its needs.

    qint64 bound = 0; ///< That is claimed.
    std::vector<qint64> prices; ///< By student, in units; 0 or more.
};

[[nodiscard]] int outsidePrice(const Problem& problem);

/// The bound that the prices prove, in whole numbers and by code that shares nothing with the
/// solver. All rules of single teams but sizes and required needs are left out, so that the bound
/// is valid for every plan that keeps them.
[[nodiscard]] qint64 certifiedBound(const Problem& problem, const std::vector<qint64>& prices);

} // namespace core
