// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "app/cli/file.h"
#include "app/cli/report.h"
#include "app/cli/solving.h"
#include "core/matching/answerwords.h"
#include "core/matching/placing.h"
#include "core/matching/preflight.h"
#include "core/relaxing.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::ConflictsCommand)
};

QJsonObject remedyToJson(const core::Remedy& remedy, const core::AnswerWords& words)
{
    return {{u"price"_s, remedy.price}, {u"changes"_s, texts(words.changes(remedy))},
        {u"effects"_s, texts(words.effects(remedy))}};
}

QJsonObject conflictToJson(const core::Conflict& conflict, const core::AnswerWords& words)
{
    QJsonArray demands;
    for (const auto& demand : conflict.demands)
        demands.append(words.demand(demand).text());
    QJsonArray remedies;
    for (const auto& remedy : conflict.remedies)
        remedies.append(remedyToJson(remedy, words));
    return {{u"minimal"_s, conflict.end == core::Conflict::End::Found}, {u"demands"_s, demands},
        {u"remedies"_s, remedies}};
}

void print(const core::Conflict& conflict, const core::AnswerWords& words)
{
    const auto sentences = words.conflict(conflict);
    for (int i = 0; i < sentences.size(); ++i)
        printLine((i == 0 ? QString() : u"- "_s) + sentences.at(i).text());
    if (conflict.end == core::Conflict::End::None)
        return;
    printLine(conflict.remedies.empty() ? Tr::tr("No way out was found in the time.")
                                        : Tr::tr("Ways out, the cheapest first:"));
    int number = 0;
    for (const auto& remedy : conflict.remedies) {
        QStringList parts;
        for (const auto& message : words.changes(remedy) + words.effects(remedy))
            parts.append(message.text());
        printLine(u"%1. %2"_s.arg(QString::number(++number), parts.join(u' ')));
    }
}

/// Throws UsageError when there is no remedy with this number.
const core::Remedy& chosen(const core::Conflict& conflict, int number)
{
    if (number > int(conflict.remedies.size()))
        throw UsageError{Tr::tr("There is no way out number %1; there are %2.")
                             .arg(QString::number(number), QString::number(conflict.remedies.size()))};
    return conflict.remedies[size_t(number) - 1];
}

/// The scenario that is asked about: the named or latest one, or what a new one would be.
core::Scenario askedScenario(
    const core::Workspace& workspace, const core::Campaign& campaign, const Arguments& arguments)
{
    if (auto scenario = scenarioOf(workspace, campaign.id, arguments))
        return *scenario;
    core::Scenario scenario;
    scenario.id = core::ScenarioId::create();
    scenario.campaign = campaign.id;
    scenario.name = Tr::tr("Scenario 1");
    scenario.seed = campaign.lotterySeed;
    return scenario;
}

core::Issues errorsOf(const core::Records& records, const core::Scenario& scenario)
{
    auto issues = core::preflight(records, scenario);
    issues.removeIf([](const core::Issue& issue) { return !core::isError(issue); });
    return issues;
}

int run(const Arguments& arguments)
{
    const bool isJson = arguments.has(u"json"_s);
    const auto number = arguments.number(u"apply"_s, 1, 99);
    core::Workspace workspace(
        arguments.positional.first(), number ? core::Workspace::Mode::Open : core::Workspace::Mode::ReadOnly);
    const auto campaign = campaignOf(workspace, arguments);
    auto scenario = askedScenario(workspace, campaign, arguments);
    scenario.timeLimit = arguments.number(u"time-limit"_s, 1, 3600).value_or(scenario.timeLimit);
    const auto records = workspace.store().recordsFor(scenario);
    const auto asked = core::makeProblem(records, scenario);
    const auto errors = errorsOf(records, scenario);
    printIssues(errors, isJson);
    core::Conflict conflict{.end = core::Conflict::End::None};
    if (!asked.problem.students.empty() && !asked.problem.projects.empty())
        conflict = Questions(asked.problem, core::seatsOf(asked, scenario)).conflict();
    const bool isConflict = conflict.end != core::Conflict::End::None;
    const core::AnswerWords words(records, scenario, asked);
    auto answer = conflictToJson(conflict, words);
    answer.insert(u"possible"_s, !isConflict && errors.isEmpty());
    answer.insert(u"issues"_s, toJson(errors));
    if (number && isConflict) {
        core::applyRemedy(workspace, scenario, asked, chosen(conflict, *number));
        answer.insert(u"applied"_s, *number);
    }
    if (isJson)
        printJson(answer);
    else if (isConflict || errors.isEmpty())
        print(conflict, words);
    if (!isJson && answer.contains(u"applied"_s))
        printLine(Tr::tr("Way out %1 is applied.").arg(*number));
    return answer[u"possible"_s].toBool() || answer.contains(u"applied"_s) ? Done : DataRefused;
}

} // namespace

Command conflictsCommand()
{
    return {.name = u"conflicts"_s,
        .operands = {u"FILE"_s},
        .options = {{u"apply"_s, u"N"_s, Tr::tr("Apply the way out with this number to the file.")},
            {u"time-limit"_s, u"SECONDS"_s, Tr::tr("End with the best found by then.")}, campaignOption(),
            scenarioOption(), jsonOption()},
        .summary = Tr::tr("Tells the smallest set of rules that contradict each other, and the ways out."),
        .run = run};
}

} // namespace cli
