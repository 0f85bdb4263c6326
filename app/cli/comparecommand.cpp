// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "app/cli/file.h"
#include "app/cli/report.h"
#include "app/cli/solving.h"

using namespace Qt::Literals::StringLiterals;
// Unqualified as return types: lupdate loses the context behind “core::”.
using core::Scenario;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::CompareCommand)
};

QJsonObject trialToJson(const core::Trial& trial)
{
    QJsonObject told{{u"name"_s, trial.name.text()}, {u"fairness"_s, core::codeOf(trial.scenario.fairness)},
        {u"possible"_s, trial.hasPlan}, {u"issues"_s, toJson(trial.refusal)}};
    if (!trial.hasPlan)
        return told;
    told.insert(u"proven"_s, trial.scenario.isProven);
    told.insert(u"seconds"_s, trial.scenario.seconds);
    told.insert(u"figures"_s, toJson(trial.figures));
    return told;
}

QStringList headings()
{
    return {Tr::tr("Objective"), Tr::tr("First wishes"), Tr::tr("Worst wish"), Tr::tr("Outside"),
        Tr::tr("Unplaced"), Tr::tr("Needs covered"), Tr::tr("Closed"), Tr::tr("Blocking pairs"),
        Tr::tr("Changes"), Tr::tr("Proven")};
}

QStringList cells(const core::Trial& trial)
{
    if (!trial.hasPlan)
        return {trial.name.text(), Tr::tr("no plan")};
    const auto& figures = trial.figures;
    const auto number = [](int value) { return QString::number(value); };
    return {trial.name.text(), number(figures.firstWishes), number(figures.worstRank),
        number(figures.outside), number(figures.unplaced),
        u"%1/%2"_s.arg(number(figures.needsCovered), number(figures.needsAsked)), number(figures.closed),
        number(figures.blockingPairs), figures.changes ? number(*figures.changes) : u"–"_s,
        trial.scenario.isProven ? Tr::tr("yes") : Tr::tr("no")};
}

/// Columns side by side, as wide as their widest cell.
void printTable(const QList<QStringList>& rows)
{
    QList<qsizetype> widths(rows.first().size());
    for (const auto& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    for (const auto& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += (i == 0 ? row.at(i).leftJustified(widths.at(i)) : row.at(i).rightJustified(widths.at(i)))
                + u"  "_s;
        printLine(line.trimmed());
    }
}

/// The scenario whose pins, seed and time all trials share.
Scenario common(const core::Workspace& workspace, const core::Campaign& campaign, const Arguments& arguments)
{
    Scenario scenario;
    if (const auto known = scenarioOf(workspace, campaign.id, arguments)) {
        scenario = *known;
    } else {
        scenario.id = core::ScenarioId::create();
        scenario.campaign = campaign.id;
        scenario.seed = campaign.lotterySeed;
    }
    scenario.timeLimit = arguments.number(u"time-limit"_s, 1, 3600).value_or(scenario.timeLimit);
    return scenario;
}

int run(const Arguments& arguments)
{
    const core::Workspace workspace(arguments.positional.first(), core::Workspace::Mode::ReadOnly);
    const auto campaign = campaignOf(workspace, arguments);
    const auto scenario = common(workspace, campaign, arguments);
    const auto base = scenario.placements.isEmpty() ? std::nullopt : std::optional(scenario);
    const auto trials = trialsOf(workspace.store().recordsFor(scenario), core::usualTrials(scenario), base);
    const bool hasPlan = std::ranges::any_of(trials, &core::Trial::hasPlan);
    if (!hasPlan)
        printIssues(trials.first().refusal, true);
    if (arguments.has(u"json"_s)) {
        QJsonArray list;
        for (const auto& trial : trials)
            list.append(trialToJson(trial));
        printJson({{u"campaign"_s, campaign.name}, {u"trials"_s, list}});
    } else if (hasPlan) {
        QList<QStringList> rows{headings()};
        for (const auto& trial : trials)
            rows.append(cells(trial));
        printTable(rows);
    }
    return hasPlan ? Done : DataRefused;
}

} // namespace

Command compareCommand()
{
    return {.name = u"compare"_s,
        .operands = {u"FILE"_s},
        .options
        = {{u"time-limit"_s, u"SECONDS"_s, Tr::tr("For each objective: end with the best found by then.")},
            campaignOption(), scenarioOption(), jsonOption()},
        .summary = Tr::tr("Forms the teams under each objective and shows side by side what each gives and "
                          "costs; stores nothing."),
        .run = run};
}

} // namespace cli
