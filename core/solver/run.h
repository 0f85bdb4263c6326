// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/outcome.h"
#include "core/solver/cbc.h"

#include <atomic>
#include <chrono>

namespace core {

using TellProgress = std::function<void(const Progress&)>;
using TellIncumbent = std::function<void(const Incumbent&)>;

/// What all steps of one run share: its clock, the wish to stop it, its counters.
class Run
{
public:
    Run(double seconds, TellProgress tell, const std::atomic<bool>& stopped);

    [[nodiscard]] double elapsed() const; ///< Wall seconds.
    [[nodiscard]] double seconds() const { return m_seconds; } ///< The time limit.
    [[nodiscard]] double cpu() const; ///< Seconds of this process.
    [[nodiscard]] bool isOver() const; ///< Stopped or out of time.

    /// A part of the time that is left.
    [[nodiscard]] SearchLimits limits(double share);

    /// Tells at most ten times a second; what came in between is told with the next chance.
    void tell(const Progress& progress);

    /// Told each whole plan that is better than the one before; may be empty.
    TellIncumbent tellIncumbent;

    int lps = 0;
    int mips = 0;
    int nodes = 0;

private:
    using Clock = std::chrono::steady_clock;

    void tellIfDue();

    double m_seconds;
    TellProgress m_tell;
    const std::atomic<bool>& m_stopped;
    Clock::time_point m_start = Clock::now();
    double m_cpuBefore;
    Progress m_latest;
    double m_toldAt = -1;
    bool m_isTold = true; ///< The latest progress.
};

} // namespace core
