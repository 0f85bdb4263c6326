// SPDX-License-Identifier: MIT
#include "core/matching/placing.h"

namespace core {

Scenario placed(
    Scenario scenario, const MappedProblem& asked, const Outcome& outcome, const QDateTime& solvedOn)
{
    scenario.solvedOn = solvedOn;
    scenario.inputHash = hashOf(asked.problem);
    scenario.isProven = outcome.isProven;
    scenario.seconds = outcome.elapsed;
    scenario.stages = QList<StageResult>(outcome.stages.begin(), outcome.stages.end());
    QHash<StudentId, Placement> pins;
    for (const auto& placement : std::as_const(scenario.placements)) {
        if (placement.isPinned)
            pins.insert(placement.student, placement);
    }
    scenario.placements.clear();
    for (size_t i = 0; i < outcome.seats.size(); ++i) {
        const auto& seat = outcome.seats[i];
        const auto student = asked.map.students.at(qsizetype(i));
        auto placement = pins.value(student);
        placement.student = student;
        placement.project = seat.project < 0 ? ProjectId() : asked.map.projects.at(seat.project);
        placement.team = seat.project < 0 ? 1 : seat.team + 1;
        scenario.placements.append(placement);
    }
    return scenario;
}

Issue refusalOf(const Outcome& outcome, bool isStopped, int timeLimit)
{
    if (outcome.status == Outcome::Status::Infeasible)
        return {.code = "match.infeasible",
            .message = {QT_TRANSLATE_NOOP("core::Message",
                "No plan keeps all the rules, this is proven; one of these must give way.")}};
    if (isStopped)
        return {.code = "match.stopped",
            .message
            = {QT_TRANSLATE_NOOP("core::Message", "The run was stopped before it had found a plan.")}};
    return {.code = "match.time.short",
        .message = {QT_TRANSLATE_NOOP(
                        "core::Message", "No plan was found within %1 seconds; allow the run more time."),
            {QString::number(timeLimit)}}};
}

} // namespace core
