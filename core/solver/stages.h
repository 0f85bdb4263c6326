// SPDX-License-Identifier: MIT
#pragma once

#include "core/solver/cbc.h"
#include "core/solver/objectives.h"
#include "core/solver/run.h"

namespace core {

/// Settles one stage after the other on one model (matching.md, section 7): the relaxation is
/// kept warm and proves most stages by its bound; the others are searched below the value
/// of the best plan. What a stage has settled stays as a row.
class StageLoop
{
public:
    enum class Start { Found, Infeasible, Unknown };

    StageLoop(const Problem& problem, const Model& model, Run& run);
    /// Begins with a relaxation that has been solved for the surrogate before some limits changed.
    StageLoop(const Problem& problem, const Model& model, Run& run, const Relaxation& solved);

    /// A first plan by the surrogate, if not by its relaxation then by a search without T1.
    Start findPlan(const Stage& surrogate);
    /// The same from a relaxation that is solved but for some limits: first searches where it is
    /// cheap. The optimum of the surrogate.
    Start findPlanNear(const Stage& surrogate);
    /// The same by a search alone: the optimum of the surrogate.
    Start searchPlan(const Stage& surrogate);
    /// Takes a plan from elsewhere, if it keeps the rules.
    bool adopt(const std::vector<Seat>& seats, const std::vector<Mentoring>& mentors = {});

    [[nodiscard]] bool isPlanProven() const { return m_isPlanProven; } ///< Optimal for the surrogate.
    [[nodiscard]] const std::vector<Seat>& seats() const { return m_seats; }
    [[nodiscard]] const std::vector<Mentoring>& mentors() const { return m_mentors; }
    /// Of the stages so far, with the values of the plan: it may have got better in one that was
    /// not proven.
    [[nodiscard]] std::vector<StageResult> results() const;
    [[nodiscard]] qint64 quantity(const Stage& stage) const { return stage.quantity(m_values); }

    /// Settles the next stage; takes at most the share of the time left. Needs a plan.
    StageResult settle(const Stage& stage, double share);
    /// Holds a stage, whose value is known to be the best by that method, at the value of the plan.
    void hold(const Stage& stage, const QString& method);

private:
    struct Settled
    {
        Stage stage;
        StageResult result;
    };

    struct Proof
    {
        qint64 bound;
        const char* method;
    };

    void keep(const Stage& stage);
    Proof improve(const Stage& stage, double share);
    Proof searchBelow(const Stage& stage, qint64 bound, double share);
    StageResult settleWorstRank(const Stage& stage, double share);
    Proof avoidRank(int rank, double share);
    void forbidAbove(int rank);
    bool adopt(const std::vector<double>& values, const Relaxation& judge);
    bool take(const std::vector<Seat>& seats, const std::vector<Mentoring>& mentors, const Relaxation& judge);
    void tellPlan();
    void tell(const Stage& stage, qint64 bound);

    const Problem& m_problem;
    const Model& m_model;
    Run& m_run;
    Relaxation m_relaxation; ///< With T1 and all that is settled.
    bool m_isKept = false; ///< The relaxation came from outside.
    std::vector<Seat> m_seats;
    std::vector<Mentoring> m_mentors;
    std::vector<double> m_values; ///< Of all columns, complete.
    std::vector<Settled> m_settled;
    bool m_isPlanProven = false;
    int m_index = -1; ///< Of the stage at work.
};

} // namespace core
