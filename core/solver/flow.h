// SPDX-License-Identifier: MIT
#pragma once

#include "core/solver/objectives.h"
#include "core/solver/run.h"

namespace core {

/// Whether nothing ties students to each other: no minimum above one, no required or counted
/// need, no pairs, quotas that count students as well as teams. Then a flow of least cost from
/// students through projects and tutors settles each stage exactly (matching.md, section 11).
[[nodiscard]] bool isFlow(const Problem& problem);

/// Settles one stage after the other by flows: after each, only flows that are as good remain.
/// The only code that knows LEMON.
class FlowLoop
{
public:
    FlowLoop(const Problem& problem, const Model& model, Run& run);

    [[nodiscard]] bool isFeasible();
    StageResult settle(const Stage& stage);
    [[nodiscard]] const std::vector<Seat>& seats() const { return m_seats; }

private:
    struct Arc
    {
        int from;
        int to;
        int least;
        int most;
        int option = -1; ///< Of the model; -1: none.
    };

    void addStudents();
    void addProjects();
    [[nodiscard]] bool solve(const std::vector<Term>& costs);
    void takeSeats(const std::vector<int>& students);
    [[nodiscard]] StageResult settleWorstRank(const Stage& stage);

    const Problem& m_problem;
    const Model& m_model;
    Run& m_run;
    std::vector<Arc> m_arcs; ///< By their start.
    int m_nodes = 0; ///< Students, projects, tutors, the sink.
    std::vector<Seat> m_seats;
    int m_index = -1;
};

} // namespace core
