// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "app/cli/records.h"
#include "app/cli/report.h"
#include "app/cli/solving.h"
#include "core/matching/repair.h"

using namespace Qt::Literals::StringLiterals;
// Unqualified as return types: lupdate loses the context behind “core::”.
using core::Scenario;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::RepairCommand)
};

QString codeOf(core::Transfer::Why why)
{
    using enum core::Transfer::Why;
    switch (why) {
    case Fallen: return u"project-fallen"_s;
    case Joined: return u"joined"_s;
    case Left: return u"withdrawn"_s;
    case Moved: break;
    }
    return u"moved"_s;
}

/// "Automne, repaired", or with a number when that is taken.
QString freeName(const QList<Scenario>& scenarios, const QString& base)
{
    const auto name = Tr::tr("%1, repaired").arg(base).left(70);
    const auto isTaken = [&](const QString& text) {
        return std::ranges::find(scenarios, text, &Scenario::name) != scenarios.end();
    };
    auto found = name;
    for (int i = 2; isTaken(found); ++i)
        found = u"%1 %2"_s.arg(name, QString::number(i));
    return found;
}

Scenario wanted(const core::Workspace& workspace, const core::Scenario& base, const Arguments& arguments)
{
    const auto scenarios = workspace.store().scenarios.of(base.campaign);
    const auto name = arguments.has(u"name"_s) ? arguments.value(u"name"_s) : freeName(scenarios, base.name);
    if (std::ranges::find(scenarios, name, &Scenario::name) != scenarios.end())
        throw NotInData{Tr::tr("There is a scenario “%1” already.").arg(name)};
    auto scenario = core::repairOf(base, name, arguments.number(u"moves"_s, 0, 200'000));
    scenario.timeLimit = arguments.number(u"time-limit"_s, 1, 3600).value_or(scenario.timeLimit);
    return scenario;
}

QJsonArray movesToJson(const QList<core::Transfer>& transfers, const core::Records& records)
{
    const auto students = core::byId(records.students);
    const auto projects = core::byId(records.projects);
    QJsonArray list;
    for (const auto& transfer : transfers)
        list.append(QJsonObject{{u"student"_s, numberOf(students.value(transfer.student))},
            {u"from"_s, projects.value(transfer.from.project).title}, {u"fromTeam"_s, transfer.from.team},
            {u"to"_s, projects.value(transfer.to.project).title}, {u"toTeam"_s, transfer.to.team},
            {u"why"_s, codeOf(transfer.why)}, {u"text"_s, core::sentence(transfer, records).text()}});
    return list;
}

int tell(const core::Trial& trial, const core::Records& records, const core::Scenario& base,
    const Arguments& arguments)
{
    const bool isJson = arguments.has(u"json"_s);
    const bool isTrial = arguments.has(u"dry-run"_s);
    const auto transfers
        = trial.hasPlan ? core::transfersBetween(records, base, trial.scenario) : QList<core::Transfer>();
    printIssues(trial.refusal, isJson);
    if (isJson)
        printJson({{u"scenario"_s, trial.scenario.name}, {u"base"_s, base.name},
            {u"stored"_s, trial.hasPlan && !isTrial}, {u"proven"_s, trial.scenario.isProven},
            {u"moves"_s, movesToJson(transfers, records)}, {u"figures"_s, toJson(trial.figures)},
            {u"stages"_s, toJson(trial.scenario.stages)}, {u"issues"_s, toJson(trial.refusal)}});
    if (!trial.hasPlan)
        return DataRefused;
    if (isJson)
        return Done;
    for (const auto& transfer : transfers)
        printLine(core::sentence(transfer, records).text());
    printLine(transfers.isEmpty()
            ? Tr::tr("Nobody has to move.")
            : Tr::tr("%n student(s) in another place.", nullptr, int(transfers.size())));
    printLine(trial.scenario.isProven ? Tr::tr("Proven: no other repair is better.")
                                      : Tr::tr("Not proven: the best repair found in the time."));
    printLine(isTrial
            ? Tr::tr("A trial: nothing was stored.")
            : Tr::tr("Stored as scenario “%1”; “%2” is as it was.").arg(trial.scenario.name, base.name));
    return Done;
}

int run(const Arguments& arguments)
{
    const bool isTrial = arguments.has(u"dry-run"_s);
    core::Workspace workspace(arguments.positional.first(),
        isTrial ? core::Workspace::Mode::ReadOnly : core::Workspace::Mode::Open);
    const auto campaign = campaignOf(workspace, arguments);
    const auto base = scenarioOf(workspace, campaign.id, arguments);
    if (!base || base->placements.isEmpty())
        throw NotInData{Tr::tr("There are no teams yet: run “match” first.")};
    core::Trial trial{.name = {}, .scenario = wanted(workspace, *base, arguments)};
    auto records = workspace.store().recordsFor(trial.scenario);
    if (isTrial) {
        trial = trialsOf(records, {trial}, base).first();
    } else {
        const auto ending = runOf(workspace, trial.scenario);
        trial.refusal = ending.refusal;
        trial.hasPlan = ending.result.has_value();
        if (ending.result) {
            trial.scenario = ending.result->scenario;
            trial.figures = core::figuresOf(records, trial.scenario, &*base);
        }
    }
    return tell(trial, records, *base, arguments);
}

} // namespace

Command repairCommand()
{
    return {.name = u"repair"_s,
        .operands = {u"FILE"_s},
        .options = {{u"moves"_s, u"K"_s,
                        Tr::tr("At most so many students may change teams, beside those whose project is no "
                               "longer open.")},
            {u"dry-run"_s, {}, Tr::tr("Only say who would move.")},
            {u"name"_s, u"NAME"_s, Tr::tr("The new scenario.")},
            {u"time-limit"_s, u"SECONDS"_s, Tr::tr("End with the best found by then.")}, campaignOption(),
            scenarioOption(), jsonOption()},
        .summary
        = Tr::tr("Mends the teams after withdrawals, late joiners and fallen projects, with the fewest "
                 "changes; makes a new scenario."),
        .run = run};
}

} // namespace cli
