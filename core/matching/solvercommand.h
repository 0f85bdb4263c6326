// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/protocol.h"

namespace core {

/// A line to passerelle-solve after the problem of a session.
struct SolverCommand
{
    enum class Name { Solve, Stop, Lock, Unlock, Forbid, Allow, Plan, WhyNot, Conflict, Quit };

    Name name;
    int id = 0; ///< Of a question; comes back with its answer.
    int student = -1;
    int project = -1; ///< WhyNot: -1 is any.
    int team = -1; ///< Lock: -1 is any.
    std::vector<Seat> seats = {}; ///< Plan.
};

[[nodiscard]] QByteArray commandToJson(const SolverCommand& command);

/// Reads as hostile input; what a command names must be in the problem.
[[nodiscard]] std::variant<SolverCommand, ProtocolError> commandFromJson(
    const QByteArray& json, const Problem& problem);

/// Locks and forbids: adds a rule at the end of those of the problem, or takes it back. The first
/// rules are the problem’s own and stay.
void apply(const SolverCommand& command, size_t ownRules, Problem& problem);

} // namespace core
