// SPDX-License-Identifier: MIT
#include "core/domain/scenario.h"

#include <QSet>

#include <array>

namespace core {

std::span<const Coded<Fairness>> codes(Fairness)
{
    using enum Fairness;
    using Entry = Coded<Fairness>;
    static constexpr std::array list{
        Entry{Leximin, "leximin", QT_TRANSLATE_NOOP("core::Message", "Worst rank first")},
        Entry{RankMaximal, "rank-maximal", QT_TRANSLATE_NOOP("core::Message", "Most first wishes")},
        Entry{MinSum, "min-sum", QT_TRANSLATE_NOOP("core::Message", "Smallest sum of ranks")},
        Entry{Bottleneck, "bottleneck", QT_TRANSLATE_NOOP("core::Message", "Worst rank, then sum")},
    };
    return list;
}

std::span<const Coded<Objective>> codes(Objective)
{
    using enum Objective;
    using Entry = Coded<Objective>;
    static constexpr std::array list{
        Entry{PlaceAll, "place-all", QT_TRANSLATE_NOOP("core::Message", "Place everyone")},
        Entry{Outside, "outside", QT_TRANSLATE_NOOP("core::Message", "Fewest outside their wishes")},
        Entry{Wishes, "wishes", QT_TRANSLATE_NOOP("core::Message", "Best wishes")},
        Entry{Needs, "needs", QT_TRANSLATE_NOOP("core::Message", "Wished skills covered")},
        Entry{Mix, "mix", QT_TRANSLATE_NOOP("core::Message", "Mixed teams")},
        Entry{Sizes, "sizes", QT_TRANSLATE_NOOP("core::Message", "Sizes near the ideal")},
        Entry{Mates, "mates", QT_TRANSLATE_NOOP("core::Message", "Requested team-mates")},
        Entry{Mentors, "mentors", QT_TRANSLATE_NOOP("core::Message", "Mentors who fit")},
        Entry{Changes, "changes", QT_TRANSLATE_NOOP("core::Message", "Fewest changes")},
        Entry{Kept, "kept", QT_TRANSLATE_NOOP("core::Message", "Priority projects run")},
        Entry{Carry, "carry", QT_TRANSLATE_NOOP("core::Message", "Fairness across campaigns")},
        Entry{Stability, "stability", QT_TRANSLATE_NOOP("core::Message", "Fewest blocking pairs")},
        Entry{Lottery, "lottery", QT_TRANSLATE_NOOP("core::Message", "Lottery among equals")},
    };
    return list;
}

QList<Objective> defaultObjectives()
{
    using enum Objective;
    return {PlaceAll, Outside, Wishes, Needs, Sizes, Lottery};
}

QList<Goal> goalsOf(const QList<Objective>& objectives)
{
    QList<Goal> goals;
    for (const auto objective : objectives)
        goals.append(Goal{.objective = objective});
    return goals;
}

QList<Objective> objectivesOf(const QList<Goal>& goals)
{
    QList<Objective> objectives;
    for (const auto& goal : goals) {
        if (!objectives.contains(goal.objective))
            objectives.append(goal.objective);
    }
    return objectives;
}

QList<Goal> inOrder(const QList<Goal>& goals, const QList<Objective>& objectives)
{
    QList<Goal> ordered;
    for (const auto objective : objectives) {
        const auto before = ordered.size();
        std::ranges::copy_if(goals, std::back_inserter(ordered),
            [objective](const Goal& goal) { return goal.objective == objective; });
        if (ordered.size() == before)
            ordered.append(Goal{.objective = objective});
    }
    return ordered;
}

std::optional<Placement> Scenario::placementOf(StudentId student) const
{
    const auto found = std::ranges::find(placements, student, &Placement::student);
    return found != placements.end() ? std::optional(*found) : std::nullopt;
}

std::optional<Goal> Scenario::goalOf(Objective objective) const
{
    const auto found = std::ranges::find(goals, objective, &Goal::objective);
    return found != goals.end() ? std::optional(*found) : std::nullopt;
}

Issues Scenario::issues() const
{
    Issues found;
    QSet<std::pair<int, int>> seen;
    for (const auto& goal : goals) {
        const auto label = labelOf(goal.objective).text();
        const auto length = seen.size();
        seen.insert({int(goal.objective), int(goal.attribute)});
        if (seen.size() == length)
            found.append(Issue{.code = "scenario.goals.duplicate",
                .message
                = {QT_TRANSLATE_NOOP("core::Message", "The objective “%1” stands twice in the list."),
                    {label}}});
        const bool isMix = goal.objective == Objective::Mix;
        if (isMix != (goal.attribute != Rule::Attribute::None) || (isMix && goal.least < 2))
            found.append(Issue{.code = "scenario.goals.attribute",
                .message = {QT_TRANSLATE_NOOP("core::Message",
                    "Only mixed teams need a criterion, and at least 2 different values of it.")}});
        if (goal.least < 0 || goal.most < 0)
            found.append(Issue{.code = "scenario.goals.range",
                .message
                = {QT_TRANSLATE_NOOP("core::Message", "The objective “%1” cannot have a negative number."),
                    {label}}});
    }
    if (!base.isNull() && base == id)
        found.append(Issue{.code = "scenario.base.conflict",
            .message
            = {QT_TRANSLATE_NOOP("core::Message", "A scenario cannot count its changes from itself.")}});
    return found;
}

std::span<const Coded<Scenario::State>> codes(Scenario::State)
{
    using enum Scenario::State;
    using Entry = Coded<Scenario::State>;
    static constexpr std::array list{
        Entry{Draft, "draft", QT_TRANSLATE_NOOP("core::Message", "Draft scenario")},
        Entry{Published, "published", QT_TRANSLATE_NOOP("core::Message", "Published scenario")},
    };
    return list;
}

} // namespace core
