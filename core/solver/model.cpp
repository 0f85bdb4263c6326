// SPDX-License-Identifier: MIT
#include "core/solver/model.h"

#include "core/solver/modelbuilder.h"

#include <algorithm>

namespace core {

Model makeModel(const Problem& problem, Outside outside, Teams teams)
{
    return ModelBuilder(problem, outside, teams).build();
}

bool covers(const Problem::Student& student, const Problem::Need& need)
{
    return student.levels[size_t(need.skill)] >= need.level;
}

std::vector<Seat> seatsOf(const Model& model, const std::vector<double>& values)
{
    std::vector<Seat> seats(model.unitOf.size());
    for (size_t i = 0; i < model.options.size(); ++i) {
        if (values[i] < 0.5)
            continue;
        const auto& team = model.teams[size_t(model.options[i].team)];
        for (const auto student : model.units[size_t(model.options[i].unit)].members)
            seats[size_t(student)] = {team.project, team.number};
    }
    return seats;
}

std::vector<Mentoring> mentorsOf(const Model& model, const std::vector<double>& values)
{
    std::vector<Mentoring> mentors;
    for (const auto& care : model.cares) {
        const auto& team = model.teams[size_t(care.team)];
        if (values[size_t(care.column)] > 0.5)
            mentors.push_back({team.project, team.number, care.mentor});
    }
    return mentors;
}

void numberTeams(
    const Problem& problem, const Model& model, std::vector<Seat>& seats, std::vector<Mentoring>& mentors)
{
    std::vector<std::vector<int>> newNumber;
    std::vector<int> next(problem.projects.size(), 0);
    for (const auto& project : problem.projects)
        newNumber.emplace_back(size_t(project.teamsMax), -1);
    for (auto& seat : seats) {
        if (seat.project < 0 || model.hasLabels[size_t(seat.project)])
            continue;
        auto& number = newNumber[size_t(seat.project)][size_t(seat.team)];
        if (number < 0)
            number = next[size_t(seat.project)]++;
        seat.team = number;
    }
    for (auto& entry : mentors) {
        const auto number = newNumber[size_t(entry.project)][size_t(entry.team)];
        entry.team = number >= 0 ? number : entry.team;
    }
    std::ranges::sort(
        mentors, {}, [](const Mentoring& entry) { return std::pair(entry.project, entry.team); });
}

} // namespace core
