// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/outcome.h"
#include "core/solver/linearprogram.h"

namespace core {

/// The match as a mixed integer programme (matching.md, section 5): 0/1 columns for each unit in
/// each team that it may join, one for each team that may open, and counts that objectives need.
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

    /// A column that only counts: what a wished need lacks, or how far a size is from the ideal.
    struct Count
    {
        enum class What { Shortfall, Deviation };

        What what;
        int team;
        int need; ///< Of the project; -1 for Deviation.
        int column;
    };

    std::vector<Unit> units; ///< By their first member.
    std::vector<int> unitOf; ///< By student.
    std::vector<Team> teams; ///< By project, then number.
    std::vector<int> firstTeam; ///< By project.
    std::vector<bool> hasLabels; ///< By project: a lock names one of its teams, so they are not alike.
    std::vector<Option> options;
    std::vector<Count> counts;
    LinearProgram program;
    /// Option <= opens for each option: implied for whole numbers, but it tightens the relaxation
    /// so far that most stages need no search; the first search is faster without (T1).
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
/// a solver: a column without cost in its stage may stand above its true value.
[[nodiscard]] std::vector<double> complete(
    const Problem& problem, const Model& model, const std::vector<Seat>& seats);

/// The seats that the options among the values say.
[[nodiscard]] std::vector<Seat> seatsOf(const Model& model, const std::vector<double>& values);

/// Teams that no lock names, numbered by their first student without gaps.
[[nodiscard]] std::vector<Seat> numbered(const Problem& problem, const Model& model, std::vector<Seat> seats);

} // namespace core
