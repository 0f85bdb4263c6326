// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/answers.h"
#include "core/solver/stages.h"

#include <map>
#include <span>

namespace core {

/// A problem whose relaxation is kept solved, for the surrogate and with no column fixed: the same
/// problem with some students locked or kept off is soon solved from there.
class WarmProblem
{
public:
    /// Solves the relaxation; check isSolved().
    WarmProblem(const Problem& problem, Outside outside, Teams teams, Run& run);

    [[nodiscard]] bool isSolved() const { return m_isSolved; }
    [[nodiscard]] const Model& model() const { return m_model; }
    [[nodiscard]] const std::vector<Stage>& stages() const { return m_stages; }
    [[nodiscard]] Outside outside() const { return m_outside; }

    /// Whether the rules that were added to the problem are only limits here.
    [[nodiscard]] bool knows(std::span<const Problem::Rule> added) const;

    /// The relaxation with more rules, not yet solved again.
    [[nodiscard]] Relaxation with(std::span<const Problem::Rule> added) const;

    /// Places a student, anywhere or on one project.
    void place(Relaxation& relaxation, int student, int project) const;

    /// What the relaxation with more rules says at once, compared with a plan.
    [[nodiscard]] QuickBound boundWith(const Problem& problem, std::span<const Problem::Rule> added,
        const std::vector<Seat>& plan, Run& run) const;

private:
    [[nodiscard]] bool hasOption(int student, int project, int team) const;

    Model m_model;
    Outside m_outside;
    std::vector<Stage> m_stages;
    Stage m_surrogate;
    Relaxation m_relaxation;
    bool m_isSolved = false;
};

/// A problem with rules at its end that come and go: what is kept warm for its other rules, by
/// columns and by how teams are numbered.
class WarmProblems
{
public:
    explicit WarmProblems(const Problem& own) : m_own(own) { }

    /// What is warm, and the rules of the problem that are to be added to it.
    struct Ready
    {
        const WarmProblem& warm;
        std::span<const Problem::Rule> added;
    };
    [[nodiscard]] Ready of(const Problem& problem, Outside outside, Teams teams, Run& run);

private:
    Problem m_own;
    std::map<std::pair<Outside, Teams>, WarmProblem> m_warm;
};

} // namespace core
