// SPDX-License-Identifier: MIT
#pragma once

#include "core/solver/model.h"

#include <span>

namespace core {

/// One quantity of a match, always minimised: constant + costs x columns, a whole number.
struct Stage
{
    enum class Kind {
        Least, ///< Its value is the quantity.
        Most, ///< Its value is the quantity with the other sign.
        WorstRank, ///< No sum: settled by forbidding ranks.
    };

    QString name; ///< As in StageResult.
    Kind kind = Kind::Least;
    std::vector<Term> costs = {};
    qint64 constant = 0;
    qint64 floor = 0; ///< It cannot be less.

    /// Of the values of all columns.
    [[nodiscard]] qint64 quantity(std::span<const double> values) const;
    /// What a quantity is called outside.
    [[nodiscard]] qint64 natural(qint64 amount) const { return kind == Kind::Most ? -amount : amount; }
};

/// How well somebody is served: the rank of a voter's wish, or one of these three.
struct Standing
{
    explicit Standing(const Problem& problem);

    [[nodiscard]] int of(const Problem::Student& student, int project) const;

    int lastRank;
    int noBallot = 0;
    int outside; ///< After the last rank.
    int unplaced; ///< After that.
};

/// The stages that a problem asks for, in their order (matching.md, section 6).
[[nodiscard]] std::vector<Stage> stagesOf(const Problem& problem, const Model& model);

/// One sum that leads near the optimum of all stages up to the wishes: only a start, it may
/// differ from them. For min-sum it is exact when nobody is unplaced or outside.
[[nodiscard]] Stage surrogateOf(const Problem& problem, const Model& model);

/// The worst rank of any voter within the wishes; 0: nobody is.
[[nodiscard]] int worstRank(const Problem& problem, const std::vector<Seat>& seats);

/// Options that put a voter on a rank above the given one.
[[nodiscard]] std::vector<int> optionsAbove(int rank, const Problem& problem, const Model& model);

} // namespace core
