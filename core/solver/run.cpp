// SPDX-License-Identifier: MIT
#include "core/solver/run.h"

#include <algorithm>
#include <ctime>

namespace core {

namespace {

double processSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

Run::Run(double seconds, TellProgress tell, const std::atomic<bool>& stopped)
    : m_seconds(seconds), m_tell(std::move(tell)), m_stopped(stopped), m_cpuBefore(processSeconds())
{ }

double Run::elapsed() const
{
    return std::chrono::duration<double>(Clock::now() - m_start).count();
}

double Run::cpu() const
{
    return processSeconds() - m_cpuBefore;
}

bool Run::isOver() const
{
    return m_stopped || elapsed() >= m_seconds;
}

SearchLimits Run::limits(double share)
{
    const auto start = elapsed();
    const auto seconds = std::max(0.0, m_seconds - start) * share;
    return {seconds, [this, end = start + seconds] {
                tellIfDue();
                return m_stopped || elapsed() >= end;
            }};
}

void Run::tell(const Progress& progress)
{
    m_latest = progress;
    m_isTold = false;
    tellIfDue();
}

void Run::tellIfDue()
{
    const auto now = elapsed();
    if (m_isTold || !m_tell || (m_toldAt >= 0 && now - m_toldAt < 0.1))
        return;
    m_latest.elapsed = now;
    m_tell(m_latest);
    m_toldAt = now;
    m_isTold = true;
}

} // namespace core
