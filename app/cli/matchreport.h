// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"
#include "core/matching/outcome.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

/// A run that ended with a plan.
struct MatchResult
{
    core::Scenario scenario; ///< As it is stored now.
    core::Outcome outcome;
};

/// The answer of `match --json`.
[[nodiscard]] QJsonObject toJson(
    const MatchResult& result, const core::Records& records, const core::Issues& remarks);

[[nodiscard]] QJsonArray toJson(const QList<core::StageResult>& stages);

/// The same in a few lines for people.
[[nodiscard]] QString summary(const MatchResult& result, const core::Records& records);

} // namespace cli
