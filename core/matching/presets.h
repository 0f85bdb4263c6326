// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/scenario.h"

namespace core {

/// A ready-made order of what a match strives for.
enum class Preset { FairFirst, MostFirstWishes, NeedsFirst, Repair };
[[nodiscard]] std::span<const Coded<Preset>> codes(Preset);

/// What the preset does, in one sentence.
[[nodiscard]] Message sentenceOf(Preset preset);

/// The scenario with the goals of the preset, in its order, and its fairness; all else stays, also
/// what the goals insist on and goals that no preset speaks of.
[[nodiscard]] Scenario withPreset(Scenario scenario, Preset preset);

/// The preset that the scenario follows; none: it has an order of its own.
[[nodiscard]] std::optional<Preset> presetOf(const Scenario& scenario);

} // namespace core
