// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"

#include <vector>

namespace core {

/// A match as numbers: what the solver gets. Everything is an index into the lists of this value;
/// no id, name or address of anybody is in it, so a problem may go into a bug report.
struct Problem
{
    struct Wish
    {
        int project;
        int rank; ///< From 1; the student’s own, with gaps where a wish is closed; ties share a rank.

        bool operator==(const Wish&) const = default;
    };

    struct Excluded
    {
        enum class Why { Vetoed, NotEligible, Forbidden, Closed };

        int project;
        Why why;
        int rule; ///< Index of the rule for Forbidden; otherwise -1.

        bool operator==(const Excluded&) const = default;
    };

    struct Student
    {
        std::vector<Wish> wishes; ///< By rank, then project.
        std::vector<int> others; ///< Projects that are possible though not wished; ascending.
        bool isVoter = true; ///< False: no ballot; everything possible is in others.
        std::vector<Excluded> excluded; ///< For explanations and verification only.
        std::vector<int> levels; ///< By skill, 0 to 4; -1: unknown, counts as 0.
        int lottery = 1; ///< 1 to the number of students, each once; 1 is served first.

        bool operator==(const Student&) const = default;
    };

    struct Need
    {
        int skill;
        int level; ///< 1 to 4.
        int count; ///< In each team at least so many members have the level.
        bool isRequired; ///< Hard; otherwise a shortfall is counted.

        bool operator==(const Need&) const = default;
    };

    struct Project
    {
        int min = 1; ///< Members of each team.
        int ideal = 1;
        int max = 1;
        int teamsMin = 0; ///< 1: must run.
        int teamsMax = 1;
        std::vector<Need> needs;

        bool operator==(const Project&) const = default;
    };

    struct Rule
    {
        enum class Kind { Together, Apart, Lock, Forbid, Quota };

        Kind kind;
        std::vector<int> students; ///< Together, Apart, Lock (one), Forbid.
        std::vector<int> projects; ///< Lock and Forbid (one), Quota.
        int most = 0; ///< Quota: teams at most over its projects.
        int team = -1; ///< Lock: the team, from 0; -1: any.

        bool operator==(const Rule&) const = default;
    };

    struct Settings
    {
        double seconds = 60; ///< Wall time.
        int seed = 0;

        bool operator==(const Settings&) const = default;
    };

    std::vector<Student> students;
    std::vector<Project> projects;
    std::vector<Rule> rules;
    std::vector<Objective> objectives = {}; ///< One settles before the next counts.
    Fairness fairness = Fairness::Leximin;
    Settings settings;

    bool operator==(const Problem&) const = default;
};

/// Whom and what the indices of a problem stand for.
struct ProblemMap
{
    QList<StudentId> students;
    QList<ProjectId> projects;
    QList<RuleId> rules; ///< Null: a rule that stands for a tutor's capacity or a pin.
    QList<SkillId> skills;
};

/// A problem with the key to it.
struct MappedProblem
{
    Problem problem;
    ProblemMap map;
};

/// The match that a scenario asks for: open projects, active students, active rules, pinned
/// placements as locks, tutors' capacities as quotas. Equal data give equal problems: every list
/// is in the order of what people know the records by: numbers, references, codes. Reads only.
[[nodiscard]] MappedProblem makeProblem(const Records& records, const Scenario& scenario);

/// Lottery numbers 1..n for students in order of number, then e-mail: a Fisher-Yates shuffle by
/// a seeded 64-bit Mersenne twister, so that anyone can draw them again.
[[nodiscard]] QHash<StudentId, int> lotteryNumbers(const QList<Student>& students, int seed);

/// SHA-256 of the problem in hexadecimal: tells whether a scenario was solved on other data.
[[nodiscard]] QString hashOf(const Problem& problem);

} // namespace core
