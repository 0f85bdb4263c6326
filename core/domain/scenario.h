// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/rule.h"

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

/// One thing that a scenario strives for, or insists on.
struct Goal
{
    Objective objective = Objective::PlaceAll;
    bool isHard = false; ///< A plan that misses it is no plan.
    Rule::Attribute attribute = Rule::Attribute::None; ///< Mix: of what.
    int least = 0; ///< Mix: different values wanted in each team.
    int most = 0; ///< Changes, hard: students who may change at most.

    bool operator==(const Goal&) const = default;
};

/// Each objective as a wish, without parameters.
[[nodiscard]] QList<Goal> goalsOf(const QList<Objective>& objectives);

/// The objectives of the goals, each once.
[[nodiscard]] QList<Objective> objectivesOf(const QList<Goal>& goals);

/// The goals in this order of objectives, without those that are left out; new ones are wishes.
[[nodiscard]] QList<Goal> inOrder(const QList<Goal>& goals, const QList<Objective>& objectives);

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

/// Who accompanies a team.
struct TeamMentor
{
    ProjectId project;
    int team = 1;
    VolunteerId mentor;

    bool operator==(const TeamMentor&) const = default;
};

struct Scenario;
using ScenarioId = Id<Scenario>;

/// One answer to the question who works on what, with the question as it was put.
struct Scenario
{
    enum class State { Draft, Published };

    ScenarioId id;
    CampaignId campaign;
    QString name; ///< Unique in the campaign.
    QList<Goal> goals = goalsOf(defaultObjectives()); ///< In this order; those left out do not count.
    Fairness fairness = Fairness::Leximin;
    ScenarioId base = {}; ///< The one from which changes are counted.
    int seed = 0; ///< Draws the lottery numbers.
    int timeLimit = 60; ///< Seconds, 1 to 3600.
    QDateTime solvedOn; ///< UTC; null: never solved.
    QString inputHash; ///< Of the problem that was solved.
    bool isProven = false; ///< Every stage met its bound, and nothing was moved since.
    double seconds = 0; ///< Wall time of the solver.
    QList<StageResult> stages;
    QList<Placement> placements; ///< One for each student of the match.
    QList<TeamMentor> mentors = {}; ///< Of teams that have one; a team and mentor at most once.
    State state = State::Draft; ///< At most one of a campaign is published.
    QDateTime publishedOn = {}; ///< UTC.

    [[nodiscard]] std::optional<Placement> placementOf(StudentId student) const;
    [[nodiscard]] std::optional<Goal> goalOf(Objective objective) const; ///< The first of them.

    /// What is wrong with this record alone; without an error it may be saved.
    [[nodiscard]] Issues issues() const;

    bool operator==(const Scenario&) const = default;
};
[[nodiscard]] std::span<const Coded<Scenario::State>> codes(Scenario::State);

} // namespace core
