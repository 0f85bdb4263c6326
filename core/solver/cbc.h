// SPDX-License-Identifier: MIT
#pragma once

#include "core/solver/linearprogram.h"

#include <functional>
#include <memory>
#include <span>

class OsiClpSolverInterface;

namespace core {

/// How far a solve may go.
struct SearchLimits
{
    double seconds = 0; ///< Wall time.
    std::function<bool()> isStopped = {}; ///< Asked now and then from within.

    [[nodiscard]] bool isOver() const { return isStopped && isStopped(); }
};

/// What a search for whole numbers found.
struct Search
{
    enum class End {
        Solved, ///< No better values exist.
        Infeasible, ///< No values below the cutoff exist.
        Limit, ///< Out of time or stopped: there may be better ones than these.
    };

    End end = End::Limit;
    std::vector<double> values; ///< Checked against every row; empty: none found.
    double bound = -LinearProgram::Unlimited; ///< No values cost less.
    int nodes = 0;
    int runs = 0; ///< Of the solver: more than one when its values broke a row.
};

/// A linear programme loaded into CLP, kept warm from one objective to the next, and searched
/// by CBC. The only code that knows these libraries.
class Relaxation
{
public:
    enum class Status { Optimal, Infeasible, Unknown };

    explicit Relaxation(const LinearProgram& program);
    Relaxation(const Relaxation& other); ///< With its basis.
    Relaxation& operator=(const Relaxation& other) = delete;
    ~Relaxation();

    void addRows(std::span<const LinearProgram::Row> rows);
    void setLimits(int column, double least, double most);
    void setRowLimits(int row, double least, double most);
    void setCosts(const std::vector<Term>& costs);

    /// What has changed since the last solve: it decides which simplex goes on from its basis.
    enum class Changed { Costs, Limits };

    /// Solves without whole numbers, from the last basis.
    Status solve(const SearchLimits& limits, Changed changed = Changed::Costs);
    [[nodiscard]] double value() const; ///< After solve(): no values cost less.
    [[nodiscard]] std::vector<double> values() const;
    [[nodiscard]] bool isIntegral() const;

    /// After solve(): fixes each integer column that would cost more than the gap to move.
    void fixByReducedCost(double gap);

    /// Whether values keep all limits, rows and whole numbers.
    [[nodiscard]] bool accepts(std::span<const double> values) const;

    /// The cheapest whole values that cost less than the cutoff, for costs that are whole numbers.
    [[nodiscard]] Search search(double cutoff, const SearchLimits& limits) const;

private:
    std::unique_ptr<OsiClpSolverInterface> m_clp;
    bool m_isWarm = false; ///< Has a basis to go on from.
};

} // namespace core
