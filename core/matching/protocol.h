// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/answers.h"
#include "core/matching/certificate.h"

#include <QByteArray>

#include <variant>

namespace core {

/// Bytes that are not what the other side should have sent.
struct ProtocolError
{
    QString at; ///< JSON pointer, "/students/3/wishes/0".
    QString text; ///< For the log, in English.
};

/// A line from the solver.
using SolverLine
    = std::variant<Progress, Incumbent, Outcome, WhyNot, Conflict, QuickBound, Certificate, ProtocolError>;

/// The problem as one line of JSON, without the line break.
[[nodiscard]] QByteArray problemToJson(const Problem& problem);

/// The problem again. Reads as hostile input: every key, type, range and reference is checked.
[[nodiscard]] std::variant<Problem, ProtocolError> problemFromJson(const QByteArray& json);

[[nodiscard]] QByteArray progressToJson(const Progress& progress);
[[nodiscard]] QByteArray incumbentToJson(const Incumbent& incumbent);
[[nodiscard]] QByteArray outcomeToJson(const Outcome& outcome);
[[nodiscard]] QByteArray whyNotToJson(const WhyNot& answer);
[[nodiscard]] QByteArray conflictToJson(const Conflict& answer);
[[nodiscard]] QByteArray boundToJson(const QuickBound& bound);
[[nodiscard]] QByteArray certificateToJson(const Certificate& certificate);
[[nodiscard]] QByteArray errorToJson(const ProtocolError& error);

/// One line of the solver. Hostile input too: a broken solver must not break the program.
[[nodiscard]] SolverLine solverLine(const QByteArray& json);

} // namespace core
