// SPDX-License-Identifier: MIT
// What matches need that are too large for one model. Not a test: run it by hand, in a release build.
// bench_parts [students [seconds]]: with a fifth as many projects; 100,000 and 300 seconds otherwise.
#include "core/solver/parts.h"
#include "tests/bench/campaign.h"

#include <QFile>

#include <cstdio>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

int peakMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto text = QString::fromLatin1(file.readAll());
    return text.section(u"VmHWM:"_s, 1).trimmed().section(u' ', 0, 0).toInt() / 1024;
}

} // namespace

int main(int argc, char** argv)
{
    const auto students = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    auto problem = support::campaign({.students = students, .projects = students / 5}, 1);
    problem.goals = softGoals({Objective::PlaceAll, Objective::Outside, Objective::Wishes});
    problem.fairness = Fairness::MinSum;
    problem.settings.seconds = argc > 2 ? QByteArray(argv[2]).toDouble() : 300;
    const std::atomic<bool> stopped = false;
    Run run(problem.settings.seconds, {}, stopped);
    const auto found = solveParts(problem, run, stopped);
    std::printf("%d x %zu: %.1f s wall, %.1f s cpu, %d MB\n", students, problem.projects.size(),
        run.elapsed(), run.cpu(), peakMegabytes());
    for (const auto& stage : found.outcome.stages)
        std::printf("  %s: %lld, at least %lld (%s)\n", qPrintable(stage.name),
            static_cast<long long>(stage.value), static_cast<long long>(stage.bound),
            qPrintable(stage.method));
    if (!found.certificate)
        return 1;
    const auto bound = certifiedBound(problem, found.certificate->prices);
    std::printf("  certificate: claims %lld, proves %lld\n", static_cast<long long>(found.certificate->bound),
        static_cast<long long>(bound));
    return bound >= found.certificate->bound ? 0 : 1;
}
