// SPDX-License-Identifier: MIT
#include "ui/matching/stagewords.h"

#include <QLocale>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

bool isProven(const core::StageResult& stage)
{
    return stage.value == stage.bound && stage.method != u"none"_s;
}

QString StageWords::aim(const QString& stage, core::Fairness fairness)
{
    if (stage.startsWith(u"rank "_s)) {
        const auto rank = stage.sliced(5);
        return fairness == core::Fairness::RankMaximal ? tr("Most students at wish %1").arg(rank)
                                                       : tr("Fewest students at wish %1").arg(rank);
    }
    if (stage == u"voters"_s)
        return tr("Fewest students without a project");
    if (stage == u"others"_s)
        return tr("Fewest students without a project among those who gave no wishes");
    if (stage == u"outside"_s)
        return tr("Fewest students outside their wishes");
    if (stage == u"sum"_s)
        return tr("Smallest sum of wish numbers");
    if (stage == u"worst"_s)
        return tr("Worst wish as good as possible");
    if (stage == u"needs"_s)
        return tr("Fewest wished skills missing");
    if (stage == u"sizes"_s)
        return tr("Team sizes near the ideal");
    if (stage == u"lottery"_s)
        return tr("Lottery among equal plans");
    return stage;
}

QString StageWords::standing(const core::Progress& progress)
{
    if (!progress.incumbent)
        return tr("No plan yet. Bound: %1.").arg(number(progress.bound));
    const auto gap = std::abs(*progress.incumbent - progress.bound);
    if (gap == 0)
        return tr("Best so far: %1, and no better is possible.").arg(number(*progress.incumbent));
    return tr("Best so far: %1. Bound: %2. At most %3 better is possible.")
        .arg(number(*progress.incumbent), number(progress.bound), number(gap));
}

QString StageWords::result(const core::StageResult& stage)
{
    if (isProven(stage))
        return tr("%1, proven").arg(number(stage.value));
    if (stage.value == stage.bound)
        return tr("%1, not proven").arg(number(stage.value));
    return tr("%1, at most %2 better is possible")
        .arg(number(stage.value), number(std::abs(stage.value - stage.bound)));
}

QString StageWords::verdict(const core::Scenario& scenario)
{
    if (!scenario.solvedOn.isValid())
        return tr("Not run yet");
    if (scenario.isProven)
        return tr("Proven best");
    const auto open = std::ranges::find_if_not(scenario.stages, isProven);
    if (open == scenario.stages.end())
        return tr("Changed by hand since the run");
    const auto gap = std::abs(open->value - open->bound);
    return gap == 0 ? tr("Good, not proven") : tr("Good, gap %1").arg(number(gap));
}

QString StageWords::atRank(int rank)
{
    return tr("Wish %1").arg(rank);
}

} // namespace ui
