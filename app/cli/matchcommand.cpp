// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "app/cli/file.h"
#include "app/cli/matchreport.h"
#include "app/cli/report.h"
#include "app/cli/solving.h"
#include "core/matching/preflight.h"
#include "core/matching/presets.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
// Unqualified as return types: lupdate loses the context behind “core::”.
using core::Scenario;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::MatchCommand)
};

/// The scenario that is to run: the named or latest one, or a new one, with the options on it.
Scenario wantedScenario(
    const core::Workspace& workspace, const core::Campaign& campaign, const Arguments& arguments)
{
    const auto scenarios = workspace.store().scenarios.of(campaign.id);
    const auto name = arguments.has(u"scenario"_s) ? arguments.value(u"scenario"_s) : Tr::tr("Scenario 1");
    const auto known = std::ranges::find(scenarios, name, &core::Scenario::name);
    core::Scenario scenario;
    if (known != scenarios.end()) {
        scenario = *known;
    } else {
        scenario.id = core::ScenarioId::create();
        scenario.campaign = campaign.id;
        scenario.name = name;
        scenario.seed = campaign.lotterySeed;
    }
    if (arguments.has(u"preset"_s)) {
        const auto preset = core::fromCode<core::Preset>(arguments.value(u"preset"_s));
        if (!preset)
            throw UsageError{
                Tr::tr("--preset takes fair-first, most-first-wishes, needs-first or repair, not “%1”.")
                    .arg(arguments.value(u"preset"_s))};
        scenario = core::withPreset(scenario, *preset);
    }
    if (arguments.has(u"wishes"_s)) {
        const auto fairness = core::fromCode<core::Fairness>(arguments.value(u"wishes"_s));
        if (!fairness)
            throw UsageError{Tr::tr("--wishes takes leximin, rank-maximal, min-sum or bottleneck, not “%1”.")
                                 .arg(arguments.value(u"wishes"_s))};
        scenario.fairness = *fairness;
    }
    scenario.seed = arguments.number(u"seed"_s, 0, 2147483647).value_or(scenario.seed);
    scenario.timeLimit = arguments.number(u"time-limit"_s, 1, 3600).value_or(scenario.timeLimit);
    return scenario;
}

int run(const Arguments& arguments)
{
    const bool isJson = arguments.has(u"json"_s);
    core::Workspace workspace(arguments.positional.first());
    const auto campaign = campaignOf(workspace, arguments);
    const auto scenario = wantedScenario(workspace, campaign, arguments);
    const auto ending = runOf(workspace, scenario);
    if (!ending.result) {
        printIssues(ending.refusal, isJson);
        if (isJson)
            printJson({{u"scenario"_s, scenario.name}, {u"proven"_s, false},
                {u"issues"_s, toJson(ending.refusal)}});
        return DataRefused;
    }
    const auto records = workspace.store().recordsFor(ending.result->scenario);
    const auto remarks = core::preflight(records, ending.result->scenario);
    if (isJson)
        printJson(toJson(*ending.result, records, remarks));
    else
        printLine(summary(*ending.result, records));
    return Done;
}

} // namespace

Command matchCommand()
{
    return {.name = u"match"_s,
        .operands = {u"FILE"_s},
        .options = {campaignOption(),
            {u"scenario"_s, u"NAME"_s, Tr::tr("The scenario that keeps the teams; made if there is none.")},
            {u"preset"_s, u"fair-first|most-first-wishes|needs-first|repair"_s,
                Tr::tr("A ready-made order of goals.")},
            {u"wishes"_s, u"leximin|rank-maximal|min-sum|bottleneck"_s, Tr::tr("What the best ranks are.")},
            {u"seed"_s, u"N"_s, Tr::tr("Draws the lottery numbers.")},
            {u"time-limit"_s, u"SECONDS"_s, Tr::tr("End with the best found by then.")}, jsonOption()},
        .summary = Tr::tr("Forms the teams, checks them by independent code and stores them."),
        .run = run};
}

} // namespace cli
