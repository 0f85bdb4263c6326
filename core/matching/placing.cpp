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
    scenario.mentors.clear();
    for (const auto& mentoring : outcome.mentors)
        scenario.mentors.append({.project = asked.map.projects.at(mentoring.project),
            .team = mentoring.team + 1,
            .mentor = asked.map.mentors.at(mentoring.mentor)});
    return scenario;
}

std::vector<Seat> seatsOf(const MappedProblem& asked, const Scenario& scenario)
{
    QHash<StudentId, const Placement*> placements;
    for (const auto& placement : scenario.placements)
        placements.insert(placement.student, &placement);
    std::vector<Seat> seats(asked.problem.students.size());
    for (size_t i = 0; i < seats.size(); ++i) {
        const auto* placement = placements.value(asked.map.students.at(qsizetype(i)));
        const auto project = placement ? int(asked.map.projects.indexOf(placement->project)) : -1;
        const bool exists = project >= 0 && placement->team >= 1
            && placement->team <= asked.problem.projects[size_t(project)].teamsMax;
        if (exists)
            seats[i] = {.project = project, .team = placement->team - 1};
    }
    return seats;
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
