// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/outcome.h"
#include "core/solver/linearprogram.h"

namespace core {

/// The match as a mixed integer programme (matching.md, section 5): 0/1 columns for each unit in
/// each team that it may join, one for each team that may open, and what rules and goals need.
struct Model
{
    /// Students who go together: placed whole or not at all.
    struct Unit
    {
        std::vector<int> members; ///< Ascending.
        std::vector<int> options;
        bool isLocked = false; ///< Must be placed.
    };

    struct Team
    {
        int project;
        int number; ///< From 0, within the project.
        int opens; ///< The column that is 1 when the team has members.
        std::vector<int> options;
    };

    /// A unit in a team. Option i is column i of the programme.
    struct Option
    {
        int unit;
        int team;
    };

    /// A column whose value follows from who is where.
    struct Count
    {
        enum class What {
            Shortfall, ///< Members that a need lacks; item: the need of the project.
            Deviation, ///< Members too many or too few against the ideal.
            Value, ///< 1 if somebody has the value `other` of the attribute `item`.
            Missing, ///< Different values that a goal lacks; item: the goal.
            Group, ///< 1 if somebody is in the group of a rule; item: the rule.
            Meeting, ///< 1 if the team meets in a slot; item: the slot.
            Mates, ///< Mates that somebody lacks; item: the rule, no team.
            Unmentored, ///< 1 if an open team has no mentor.
            Runs, ///< 1 if a project has a team; item: the project, no team.
            Blocking, ///< 1 if a student and a project block; item: the project, other: the student.
        };

        What what;
        int team; ///< -1: not of one team.
        int item;
        int other;
        int column;
    };

    /// A column that is 1 when the mentor looks after the team.
    struct Care
    {
        int mentor;
        int team;
        int column;
    };

    std::vector<Unit> units; ///< By their first member.
    std::vector<int> unitOf; ///< By student.
    std::vector<Team> teams; ///< By project, then number.
    std::vector<int> firstTeam; ///< By project.
    std::vector<bool> hasLabels; ///< By project: something names one of its teams, so they are not alike.
    std::vector<Option> options;
    std::vector<Count> counts;
    std::vector<Care> cares;
    LinearProgram program;
    /// Option <= opens for each option, and the like: implied for whole numbers, but it tightens the
    /// relaxation so far that most stages need no search; the first search is faster without (T1).
    std::vector<LinearProgram::Row> tightening;
};

/// Whether projects outside the wishes of voters get columns.
enum class Outside { Left, Taken };

/// Whether teams of a project that are alike may change their numbers: if so, only one numbering of
/// each plan is left.
enum class Teams { Alike, Labelled };

[[nodiscard]] Model makeModel(const Problem& problem, Outside outside, Teams teams = Teams::Alike);

/// Whether a student has the level that a need asks for.
[[nodiscard]] bool covers(const Problem::Student& student, const Problem::Need& need);

/// The values of all columns that belong to seats. The counts come from the seats, never from
/// a solver: a column without cost in its stage may stand above its true value. Only who mentors
/// whom is a choice of its own.
[[nodiscard]] std::vector<double> complete(const Problem& problem, const Model& model,
    const std::vector<Seat>& seats, const std::vector<Mentoring>& mentors = {});

/// The seats that the options among the values say.
[[nodiscard]] std::vector<Seat> seatsOf(const Model& model, const std::vector<double>& values);

/// Who mentors whom among the values, by project and team.
[[nodiscard]] std::vector<Mentoring> mentorsOf(const Model& model, const std::vector<double>& values);

/// Numbers the teams that nothing names by their first student, without gaps.
void numberTeams(
    const Problem& problem, const Model& model, std::vector<Seat>& seats, std::vector<Mentoring>& mentors);

} // namespace core
