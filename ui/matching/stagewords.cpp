// SPDX-License-Identifier: MIT
#include "ui/matching/stagewords.h"

#include <QLocale>

#include <algorithm>
#include <array>
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
    static constexpr std::array aims{
        std::pair{"voters", QT_TRANSLATE_NOOP("ui::StageWords", "Fewest students without a project")},
        std::pair{"others",
            QT_TRANSLATE_NOOP(
                "ui::StageWords", "Fewest students without a project among those who gave no wishes")},
        std::pair{"outside", QT_TRANSLATE_NOOP("ui::StageWords", "Fewest students outside their wishes")},
        std::pair{"sum", QT_TRANSLATE_NOOP("ui::StageWords", "Smallest sum of wish numbers")},
        std::pair{"worst", QT_TRANSLATE_NOOP("ui::StageWords", "Worst wish as good as possible")},
        std::pair{"needs", QT_TRANSLATE_NOOP("ui::StageWords", "Fewest wished skills missing")},
        std::pair{"mix", QT_TRANSLATE_NOOP("ui::StageWords", "Fewest different values missing in teams")},
        std::pair{"sizes", QT_TRANSLATE_NOOP("ui::StageWords", "Team sizes near the ideal")},
        std::pair{"mates", QT_TRANSLATE_NOOP("ui::StageWords", "Fewest requested mates missing")},
        std::pair{"mentors", QT_TRANSLATE_NOOP("ui::StageWords", "Fewest teams without a mentor")},
        std::pair{"fit", QT_TRANSLATE_NOOP("ui::StageWords", "Mentors that fit their teams")},
        std::pair{"changes", QT_TRANSLATE_NOOP("ui::StageWords", "Fewest students who change teams")},
        std::pair{"kept", QT_TRANSLATE_NOOP("ui::StageWords", "Priority projects open")},
        std::pair{"carry", QT_TRANSLATE_NOOP("ui::StageWords", "Better wishes than last time")},
        std::pair{"blocking", QT_TRANSLATE_NOOP("ui::StageWords", "Fewest justified complaints")},
        std::pair{"lottery", QT_TRANSLATE_NOOP("ui::StageWords", "Lottery among equal plans")},
    };
    const auto found = std::ranges::find_if(
        aims, [&](const auto& entry) { return stage == QLatin1StringView(entry.first); });
    return found != aims.end() ? tr(found->second) : stage;
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
