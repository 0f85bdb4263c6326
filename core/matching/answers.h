// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/outcome.h"

namespace core {

/// A student who would sit elsewhere.
struct Move
{
    int student;
    Seat from;
    Seat to;

    bool operator==(const Move&) const = default;
};

/// One thing that a problem insists on: what people can take back or weaken.
struct Demand
{
    enum class Kind {
        Rule, ///< The index is that of a rule.
        Goal, ///< The index is that of a goal that is hard.
        Min, ///< From here on the index is that of a project.
        Max,
        Need, ///< A required one.
        MustRun,
        Slots,
    };

    Kind kind;
    int index;
    int need = -1; ///< Of the project, for Need.

    auto operator<=>(const Demand&) const = default;
};

/// Why a student is not on a project, or is unplaced: the first stage that gets worse if they are.
struct WhyNot
{
    enum class Verdict {
        Excluded, ///< The project, or each of them, is no option: see Student::excluded, wishes and others.
        Impossible, ///< It contradicts the rules.
        Worse,
        Equal, ///< Only the order of the code, or nothing that counts, decided.
        Better, ///< The plan was not proven, or was changed by hand.
        Open, ///< Not settled in the time.
    };

    int id = 0; ///< Of the question.
    int student = -1;
    int project = -1; ///< -1: any; the question is why the student is unplaced.
    Verdict verdict = Verdict::Open;
    QString stage = {}; ///< The one that gets worse or better, as in StageResult::name.
    qint64 delta = 0; ///< By how much, in units of the stage; above 0.
    bool isAtLeast = false; ///< The delta may be more: it was not proven in the time.
    std::vector<Move> moves = {}; ///< Who would move, the student included, as few as can be.
    std::vector<Demand> rules = {}; ///< Impossible: what contradicts it. Excluded: the rule that forbids it.

    bool operator==(const WhyNot&) const = default;
};

/// A demand with another number than now.
struct Change
{
    Demand demand;
    int from = 0; ///< The number now: of places, members, slots, teams; 0 where there is none.
    int to = -1; ///< The new number; -1: the demand is dropped.

    bool operator==(const Change&) const = default;
};

/// Changes that together make a problem possible, and what it then gives.
struct Remedy
{
    std::vector<Change> changes;
    int price = 0; ///< How much it asks of people; the cheaper the better.
    Outcome outcome; ///< Of the changed problem: relaxed().
    std::vector<Move> moves = {}; ///< Against the plan that the session holds; none without one.
};

/// Why no plan keeps all the rules.
struct Conflict
{
    enum class End {
        Found, ///< The demands contradict each other; without any one of them they do not.
        None, ///< There is a plan.
        Open, ///< Not settled in the time; the demands contradict each other, but fewer might do.
    };

    int id = 0; ///< Of the question.
    End end = End::Open;
    std::vector<Demand> demands = {};
    std::vector<Remedy> remedies = {}; ///< The cheapest first.
    bool hasAllRemedies = false; ///< No cheaper ones exist; otherwise time was over.
};

/// What the relaxed problem says at once about a lock, before the proof.
struct QuickBound
{
    bool isImpossible = false;
    qint64 atLeast = 0; ///< How much greater the sum of ranks gets, at least; 0 for other kinds of fairness.
};

/// Everything that a problem insists on, in a fixed order.
[[nodiscard]] std::vector<Demand> demandsOf(const Problem& problem);

/// The number that a demand asks for; none: it is kept or dropped, nothing between.
[[nodiscard]] std::optional<int> numberOf(const Problem& problem, const Demand& demand);

/// The problem without a demand. All indices stay what they are.
[[nodiscard]] Problem without(Problem problem, const Demand& demand);

/// The problem with changes applied. All indices stay what they are.
[[nodiscard]] Problem relaxed(Problem problem, const std::vector<Change>& changes);

/// Who sits elsewhere in another plan, by student.
[[nodiscard]] std::vector<Move> movesBetween(const std::vector<Seat>& from, const std::vector<Seat>& to);

} // namespace core
