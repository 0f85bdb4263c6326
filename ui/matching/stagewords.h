// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/scenario.h"
#include "core/matching/outcome.h"

namespace ui {

/// A match run in sentences.
struct StageWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::StageWords)

public:
    /// What a stage strives for: "Fewest students at wish 3".
    [[nodiscard]] static QString aim(const QString& stage, core::Fairness fairness);

    /// "Best so far: 12. Bound: 11. At most 1 better is possible."
    [[nodiscard]] static QString standing(const core::Progress& progress);

    /// "12, proven", "12, at most 1 better is possible"
    [[nodiscard]] static QString result(const core::StageResult& stage);

    /// "Proven best", "Good, gap 2"…: what can be said of the plan as a whole.
    [[nodiscard]] static QString verdict(const core::Scenario& scenario);

    /// "42 students at wish 1"…, one for each kind of place that somebody has.
    [[nodiscard]] static QString atRank(int rank);
};

/// Met its bound, by a method that proves it.
[[nodiscard]] bool isProven(const core::StageResult& stage);

} // namespace ui
