// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "core/matching/outcome.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace core {

/// Runs passerelle-solve as a child: one problem, one answer. It may crash, hang or be killed
/// without harm to this program. Every outcome has passed verify() before it is told.
class SolverProcess : public QObject
{
    Q_OBJECT

public:
    /// The solver that stands beside the running program.
    [[nodiscard]] static QString shippedProgram();

    explicit SolverProcess(const QString& program = shippedProgram(), QObject* parent = nullptr);
    ~SolverProcess() override; ///< Kills a child that still runs.

    /// Ends in exactly one of finished() and failed().
    void start(const Problem& problem);

    /// Asks the child to end with the best that it has; kills it after 2 seconds.
    void stop();

    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progressed(const core::Progress& progress);
    void finished(const core::Outcome& outcome);
    void failed(const core::Error& error);
};

} // namespace core
