// SPDX-License-Identifier: MIT
#include "ui/home/steps.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// Texts of the steps.
struct Steps
{
    Q_DECLARE_TR_FUNCTIONS(ui::Steps)
};

using State = Step::State;

int count(const auto& records, const auto& isMeant)
{
    return int(std::ranges::count_if(records, isMeant));
}

Step projects(const core::Records& records)
{
    const int open = count(records.projects, &core::Project::isOpen);
    const int others = int(records.projects.size()) - open;
    QStringList counts{Steps::tr("%n project(s) open", nullptr, open)};
    if (others > 0)
        counts.append(Steps::tr("%n not open", "projects", others));
    const auto state = records.projects.isEmpty() ? State::NotStarted
        : open == 0                               ? State::InProgress
                                                  : State::Ready;
    return {Place::Projects, state, Steps::tr("Collect projects"), counts.join(u", "_s)};
}

Step students(const core::Records& records)
{
    const auto isActive = [](const core::Student& s) { return s.status == core::Student::Status::Active; };
    const int active = count(records.students, isActive);
    const int silent
        = count(records.students, [&](const core::Student& s) { return isActive(s) && !s.hasBallot(); });
    QStringList counts{Steps::tr("%n student(s)", nullptr, active)};
    if (silent > 0)
        counts.append(Steps::tr("%n without wishes", "students", silent));
    const auto state = active == 0 ? State::NotStarted : silent > 0 ? State::InProgress : State::Ready;
    return {Place::Students, state, Steps::tr("Load students and wishes"), counts.join(u", "_s)};
}

Step checks(const core::Records& records, const core::Issues& preflight)
{
    const auto title = Steps::tr("Set criteria and check");
    if (records.projects.isEmpty() || records.students.isEmpty())
        return {Place::Matching, State::Blocked, title, Steps::tr("Projects and students come first.")};
    const int errors = count(preflight, core::isError);
    const int others = int(preflight.size()) - errors;
    const QStringList counts{
        Steps::tr("%n to correct", "problems", errors), Steps::tr("%n to know", "problems", others)};
    return {Place::Matching, errors > 0 ? State::InProgress : State::Ready, title, counts.join(u", "_s)};
}

bool isSolved(const core::Scenario& scenario)
{
    return !scenario.placements.isEmpty();
}

Step runs(const core::Records& records, const QList<core::Scenario>& scenarios, const core::Issues& preflight)
{
    const auto title = Steps::tr("Run and compare");
    const int solved = count(scenarios, isSolved);
    if (solved == 0 && (records.projects.isEmpty() || records.students.isEmpty()))
        return {Place::Matching, State::Blocked, title, Steps::tr("Projects and students come first.")};
    if (solved == 0 && core::hasError(preflight))
        return {
            Place::Matching, State::Blocked, title, Steps::tr("The check found something to correct first.")};
    if (solved == 0)
        return {Place::Matching, State::NotStarted, title, Steps::tr("No scenario yet.")};
    const bool isProven = std::ranges::any_of(scenarios, &core::Scenario::isProven);
    const QStringList counts{Steps::tr("%n scenario(s)", nullptr, solved),
        isProven ? Steps::tr("best: proven") : Steps::tr("none proven")};
    return {Place::Matching, State::Ready, title, counts.join(u", "_s)};
}

Step review(const QList<core::Scenario>& scenarios)
{
    const auto title = Steps::tr("Review and hand out");
    const auto latest = std::ranges::max_element(scenarios, {}, &core::Scenario::solvedOn);
    if (latest == scenarios.end() || !isSolved(*latest))
        return {Place::Review, State::Blocked, title, Steps::tr("A match comes first.")};
    const auto isPlaced = [](const core::Placement& placement) { return !placement.project.isNull(); };
    const int placed = count(latest->placements, isPlaced);
    const int unplaced = int(latest->placements.size()) - placed;
    const int pinned = count(latest->placements, &core::Placement::isPinned);
    QStringList counts{Steps::tr("%n placed", "students", placed)};
    if (unplaced > 0)
        counts.append(Steps::tr("%n not placed", "students", unplaced));
    counts.append(Steps::tr("%n pinned", "students", pinned));
    return {Place::Review, unplaced > 0 ? State::InProgress : State::Ready, title, counts.join(u", "_s)};
}

} // namespace

QList<Step> stepsOf(
    const core::Records& records, const QList<core::Scenario>& scenarios, const core::Issues& preflight)
{
    return {projects(records), students(records), checks(records, preflight),
        runs(records, scenarios, preflight), review(scenarios)};
}

} // namespace ui
