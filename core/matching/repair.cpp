// SPDX-License-Identifier: MIT
#include "core/matching/repair.h"

#include "core/matching/presets.h"
#include "core/matching/review.h"
#include "core/matching/teams.h"

namespace core {

namespace {

using Why = Transfer::Why;

Why whyOf(const Student& student, const Project* from)
{
    if (student.status == Student::Status::Withdrawn)
        return Why::Left;
    if (!from)
        return Why::Joined;
    return from->isOpen() ? Why::Moved : Why::Fallen;
}

/// “Jardin” (wish 2): the rank tells what the place is worth to the student.
QString placeWords(const Student& student, const Project& project, int team)
{
    const auto name = teamName(project, team);
    if (const auto rank = student.rankOf(project.id))
        return Message{QT_TRANSLATE_NOOP("core::Message", "“%1” (wish %2)"), {name, QString::number(*rank)}}
            .text();
    if (!student.hasBallot())
        return Message{QT_TRANSLATE_NOOP("core::Message", "“%1”"), {name}}.text();
    return Message{QT_TRANSLATE_NOOP("core::Message", "“%1” (outside the wishes)"), {name}}.text();
}

} // namespace

Scenario repairOf(const Scenario& base, const QString& name, std::optional<int> mostChanges)
{
    auto scenario = base;
    scenario.id = ScenarioId::create();
    scenario.base = base.id;
    scenario.name = name;
    scenario.state = Scenario::State::Draft;
    scenario.publishedOn = {};
    scenario.solvedOn = {};
    scenario.inputHash.clear();
    scenario.isProven = false;
    scenario.stages.clear();
    scenario.mentors.clear();
    scenario.goals.removeIf([](const Goal& goal) { return goal.objective == Objective::Changes; });
    scenario = withPreset(std::move(scenario), Preset::Repair);
    if (mostChanges) {
        const auto changes = std::ranges::find(scenario.goals, Objective::Changes, &Goal::objective);
        changes->isHard = true;
        changes->most = *mostChanges;
    }
    return scenario;
}

QList<Transfer> transfersBetween(const Records& records, const Scenario& before, const Scenario& after)
{
    const Teams earlier(records, before);
    const Teams later(records, after);
    QList<Transfer> found;
    for (const auto& student : records.students) {
        const auto from = earlier.placeOf(student.id);
        const auto to = later.placeOf(student.id);
        const bool isSame = from.project == to.project && (!from.project || from.team == to.team);
        if (!isSame)
            found.append({.student = student.id,
                .from = {from.project ? from.project->id : ProjectId(), from.team},
                .to = {to.project ? to.project->id : ProjectId(), to.team},
                .why = whyOf(student, from.project)});
    }
    return found;
}

Message sentence(const Transfer& transfer, const Records& records)
{
    const Teams teams(records, {});
    const auto& student = *teams.student(transfer.student);
    const auto name = student.fullName();
    const auto* from = teams.project(transfer.from.project);
    const auto* to = teams.project(transfer.to.project);
    if (!from)
        return {QT_TRANSLATE_NOOP("core::Message", "%1 joins %2."),
            {name, to ? placeWords(student, *to, transfer.to.team) : QString()}};
    const auto fromWords = placeWords(student, *from, transfer.from.team);
    if (!to)
        return {transfer.why == Why::Left
                ? QT_TRANSLATE_NOOP("core::Message", "%1 has withdrawn and leaves %2.")
                : QT_TRANSLATE_NOOP("core::Message", "%1 leaves %2 and stays unplaced."),
            {name, fromWords}};
    return {transfer.why == Why::Fallen
            ? QT_TRANSLATE_NOOP("core::Message", "%1: from %2, which is no longer open, to %3.")
            : QT_TRANSLATE_NOOP("core::Message", "%1: from %2 to %3."),
        {name, fromWords, placeWords(student, *to, transfer.to.team)}};
}

Scenario withTransfer(Scenario scenario, const Transfer& transfer, const Motive& motive)
{
    return moved(std::move(scenario), {transfer.student}, transfer.to, motive);
}

} // namespace core
