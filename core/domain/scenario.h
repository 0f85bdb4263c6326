// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/project.h"

#include <QDateTime>

namespace core {

/// Which distribution of wish ranks is best.
enum class Fairness { Leximin, RankMaximal, MinSum, Bottleneck };
[[nodiscard]] std::span<const Coded<Fairness>> codes(Fairness);

/// What a match strives for; one settles before the next counts.
enum class Objective {
    PlaceAll,
    Outside,
    Wishes,
    Needs,
    Mix,
    Sizes,
    Mates,
    Mentors,
    Changes,
    Kept,
    Carry,
    Stability,
    Lottery,
};
[[nodiscard]] std::span<const Coded<Objective>> codes(Objective);

/// The order in which a new scenario strives.
[[nodiscard]] QList<Objective> defaultObjectives();

/// Where one student is in a scenario.
struct Placement
{
    StudentId student;
    ProjectId project; ///< Null: unplaced.
    int team = 1; ///< 1 to Project::teamsMax.
    bool isPinned = false; ///< The next run keeps it.
    QString reason = {}; ///< Why it was pinned or moved by hand.
    QString author = {};

    bool operator==(const Placement&) const = default;
};

/// How far one stage of a match got: value = bound means proven.
struct StageResult
{
    QString name; ///< "voters", "outside", "rank 3", "needs"…
    qint64 value = 0;
    qint64 bound = 0;
    QString method; ///< "bound", "lp", "mip", "oneShot"; "none": not proven.

    bool operator==(const StageResult&) const = default;
};

struct Scenario;
using ScenarioId = Id<Scenario>;

/// One answer to the question who works on what, with the question as it was put.
struct Scenario
{
    ScenarioId id;
    CampaignId campaign;
    QString name; ///< Unique in the campaign.
    QList<Objective> objectives = defaultObjectives(); ///< In this order; those left out do not count.
    Fairness fairness = Fairness::Leximin;
    int seed = 0; ///< Draws the lottery numbers.
    int timeLimit = 60; ///< Seconds, 1 to 3600.
    QDateTime solvedOn; ///< UTC; null: never solved.
    QString inputHash; ///< Of the problem that was solved.
    bool isProven = false; ///< Every stage met its bound, and nothing was moved since.
    double seconds = 0; ///< Wall time of the solver.
    QList<StageResult> stages;
    QList<Placement> placements; ///< One for each student of the match.

    [[nodiscard]] std::optional<Placement> placementOf(StudentId student) const;

    bool operator==(const Scenario&) const = default;
};

} // namespace core
