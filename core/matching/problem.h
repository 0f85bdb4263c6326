// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"

#include <cstdint>
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
        std::uint64_t slots = 0; ///< Free weekly slots, as bits.
        std::vector<int> values = {}; ///< By attribute; -1: unknown, never counted. Empty: all unknown.
        int carry = 0; ///< Weight of this student in Carry; 0: was served well before.
        int oldProject = -1; ///< Of an earlier plan; -1: none, so that no change is counted.
        int oldTeam = -1; ///< Of an earlier plan; -1: any team of the old project is no change.

        bool operator==(const Student&) const = default;
    };

    struct Need
    {
        int skill;
        int level; ///< 1 to 4.
        int count; ///< In each team at least so many members have the level.
        bool isRequired; ///< Hard; otherwise a shortfall is counted.
        int weight = 1; ///< Of each member that is missing, when it is counted.

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
        int commonSlots = 0; ///< So many weekly slots must suit all members of a team, and its mentor.
        int priority = 0; ///< What it costs in Kept that no team opens.

        bool operator==(const Project&) const = default;
    };

    /// Somebody who looks after teams.
    struct Mentor
    {
        int capacity = 1; ///< Teams at most.
        std::uint64_t slots = 0; ///< Free weekly slots, as bits.
        std::vector<int> fit; ///< By project, 0 to 10; -1: never.

        bool operator==(const Mentor&) const = default;
    };

    struct Rule
    {
        enum class Kind {
            Together, ///< Students in one team, or all unplaced.
            Apart, ///< Students each in another team, or unplaced.
            Lock, ///< One student to one project, or to one team of it.
            Forbid, ///< Students not on one project.
            Quota, ///< Over its projects at most so many teams, or students.
            Isolation, ///< In each team nobody with one of the values, or at least so many.
            AtMost, ///< In each team at most so many with one of the values.
            AtLeast, ///< In each team at least so many with one of the values.
            Distinct, ///< In each team at least so many different values of the attribute.
            Mates, ///< One student asks for others; as strong as the goal Mates, nothing without it.
        };

        Kind kind;
        /// Together, Apart, Lock (one), Forbid; Quota of students: who counts, empty: everybody;
        /// Mates: who asks, then who is asked for.
        std::vector<int> students;
        /// Lock and Forbid (one), Quota; Isolation, AtMost, AtLeast, Distinct: empty for all.
        std::vector<int> projects;
        int most = 0; ///< Quota, AtMost.
        int team = -1; ///< Lock: the team, from 0; -1: any.
        std::vector<int> values = {}; ///< Isolation, AtMost, AtLeast: of the attribute.
        int attribute = -1; ///< Isolation, AtMost, AtLeast, Distinct.
        int least = 0; ///< Isolation, AtLeast, Distinct; Mates: of those asked for, in the same team.
        bool isPerStudent = false; ///< Quota: counts students, not teams.

        bool operator==(const Rule&) const = default;
    };

    /// One of the things to strive for. Soft: a stage, as good as possible. Hard: a rule, and no
    /// stage unless said otherwise.
    ///  - PlaceAll: everybody has a place;
    ///  - Outside: no voter is outside the wishes;
    ///  - Wishes: no voter gets a rank above most; the stages of the wishes follow all the same;
    ///  - Needs: wished needs are required; Mix: each team has at least so many different values
    ///    of the attribute; Sizes: each team has the ideal size; Mates: all rules of that kind hold;
    ///  - Mentors: each team has a mentor; the stage "fit" follows all the same;
    ///  - Changes: at most so many students move; Kept: projects with a priority run.
    /// Carry, Stability and Lottery cannot be hard.
    struct Goal
    {
        Objective objective;
        bool isHard = false;
        int attribute = -1; ///< Mix.
        int least = 0; ///< Mix.
        int most = 0; ///< Wishes and Changes, when hard.

        bool operator==(const Goal&) const = default;
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
    std::vector<Goal> goals = {}; ///< One settles before the next counts.
    Fairness fairness = Fairness::Leximin;
    Settings settings;
    std::vector<Mentor> mentors = {};
    std::vector<int> attributes = {}; ///< How many values each has.

    bool operator==(const Problem&) const = default;
};

/// Whether a goal with this objective is there, hard or not.
[[nodiscard]] bool hasGoal(const Problem& problem, Objective objective);

/// Whether a hard goal with this objective is there.
[[nodiscard]] bool hasHardGoal(const Problem& problem, Objective objective);

/// Whether a goal makes stages: if it is soft, and hard wishes and mentors as well.
[[nodiscard]] bool isStage(const Problem::Goal& goal);

/// Whether an objective can be hard.
[[nodiscard]] bool canBeHard(Objective objective);

/// These objectives as soft goals.
[[nodiscard]] std::vector<Problem::Goal> softGoals(const QList<Objective>& objectives);

/// Whom and what the indices of a problem stand for.
struct ProblemMap
{
    QList<StudentId> students;
    QList<ProjectId> projects;
    QList<RuleId> rules; ///< Null: a rule that stands for a tutor's capacity or a pin.
    QList<SkillId> skills;
    QList<VolunteerId> mentors = {};
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
/// a seeded 64-bit Mersenne twister, so that anyone can draw them again. Numbers that were drawn
/// for good come first, in their order; late joiners are appended.
[[nodiscard]] QHash<StudentId, int> lotteryNumbers(const QList<Student>& students, int seed);

/// SHA-256 of the problem in hexadecimal: tells whether a scenario was solved on other data.
[[nodiscard]] QString hashOf(const Problem& problem);

} // namespace core
