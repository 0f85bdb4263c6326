// SPDX-License-Identifier: MIT
#include "core/matching/presets.h"

namespace core {

namespace {

QList<Objective> orderOf(Preset preset)
{
    using enum Objective;
    switch (preset) {
    case Preset::FairFirst:
    case Preset::MostFirstWishes: return {PlaceAll, Outside, Wishes, Needs, Sizes, Lottery};
    case Preset::NeedsFirst: return {PlaceAll, Needs, Outside, Wishes, Sizes, Lottery};
    case Preset::Repair: return {PlaceAll, Changes, Outside, Wishes, Needs, Sizes, Lottery};
    }
    return {};
}

/// Goals that a preset says nothing of stay, where they cost the wishes nothing: before the sizes.
QList<Objective> orderFor(const Scenario& scenario, Preset preset)
{
    auto order = orderOf(preset);
    for (const auto objective : objectivesOf(scenario.goals)) {
        if (objective != Objective::Changes && !order.contains(objective))
            order.insert(order.indexOf(Objective::Sizes), objective);
    }
    return order;
}

Fairness fairnessOf(Preset preset)
{
    return preset == Preset::MostFirstWishes ? Fairness::RankMaximal : Fairness::Leximin;
}

} // namespace

std::span<const Coded<Preset>> codes(Preset)
{
    static constexpr Coded<Preset> list[] = {
        {Preset::FairFirst, "fair-first", QT_TRANSLATE_NOOP("core::Message", "Fair first")},
        {Preset::MostFirstWishes, "most-first-wishes",
            QT_TRANSLATE_NOOP("core::Message", "Most first wishes")},
        {Preset::NeedsFirst, "needs-first", QT_TRANSLATE_NOOP("core::Message", "Needs first")},
        {Preset::Repair, "repair", QT_TRANSLATE_NOOP("core::Message", "Repair")},
    };
    return list;
}

Message sentenceOf(Preset preset)
{
    switch (preset) {
    case Preset::FairFirst:
        return {QT_TRANSLATE_NOOP("core::Message",
            "As few students as possible on the worst rank, then on the next worst: nobody pays for the "
            "others.")};
    case Preset::MostFirstWishes:
        return {QT_TRANSLATE_NOOP("core::Message",
            "As many first wishes as possible, then second wishes: a few students may be placed low.")};
    case Preset::NeedsFirst:
        return {QT_TRANSLATE_NOOP(
            "core::Message", "The skills that the projects need come before the wishes of the students.")};
    case Preset::Repair:
        return {QT_TRANSLATE_NOOP("core::Message",
            "Everybody has a place and as few students as possible change teams; wishes come after that.")};
    }
    return {};
}

Scenario withPreset(Scenario scenario, Preset preset)
{
    scenario.goals = inOrder(scenario.goals, orderFor(scenario, preset));
    scenario.fairness = fairnessOf(preset);
    return scenario;
}

std::optional<Preset> presetOf(const Scenario& scenario)
{
    for (const auto& entry : codes(Preset{})) {
        const auto same = withPreset(scenario, entry.value);
        if (same.goals == scenario.goals && same.fairness == scenario.fairness)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace core
