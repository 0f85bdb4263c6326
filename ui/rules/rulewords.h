// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"

namespace ui {

/// Rules in the words of those who make them.
struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::RuleWords)

public:
    [[nodiscard]] static QString title(core::Rule::Kind kind); ///< "Keep together"
    [[nodiscard]] static QString meaning(core::Rule::Kind kind); ///< One sentence.

    /// "Keep together: These must be in the same team: Ada Martin, Bob Durand."
    [[nodiscard]] static QString whole(const core::Rule& rule, const core::Records& records);
};

/// The values that active students of the campaign have: tracks, names of cohorts…; sorted.
[[nodiscard]] QStringList valuesOf(core::Rule::Attribute attribute, const core::Records& records);

} // namespace ui
