// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/scenario.h"

namespace core {

/// What it means that a stage of the match gets worse by so much, without anybody's name:
/// "“Robotique”: 2 more students would be placed outside their wishes."
/// The subject is what would be instead; the fairness tells which way a rank counts.
[[nodiscard]] Message priceSentence(
    const QString& subject, const QString& stage, qint64 delta, Fairness fairness);

} // namespace core
