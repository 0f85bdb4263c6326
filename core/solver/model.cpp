// SPDX-License-Identifier: MIT
#include "core/solver/modelbuilder.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

// Members of one team who have the level of a need.
int holders(const Problem& problem, const Problem::Need& need, const std::vector<int>& members)
{
    return int(std::ranges::count_if(
        members, [&](int student) { return covers(problem.students[size_t(student)], need); }));
}

double countOf(
    const Problem& problem, const Model& model, const Model::Count& count, const std::vector<int>& members)
{
    if (members.empty())
        return 0;
    const auto& project = problem.projects[size_t(model.teams[size_t(count.team)].project)];
    if (count.what == Model::Count::What::Deviation)
        return std::abs(int(members.size()) - project.ideal);
    const auto& need = project.needs[size_t(count.need)];
    return std::max(0, need.count - holders(problem, need, members));
}

} // namespace

Model makeModel(const Problem& problem, Outside outside, Teams teams)
{
    return ModelBuilder(problem, outside, teams).build();
}

bool covers(const Problem::Student& student, const Problem::Need& need)
{
    return student.levels[size_t(need.skill)] >= need.level;
}

std::vector<double> complete(const Problem& problem, const Model& model, const std::vector<Seat>& seats)
{
    std::vector<double> values(model.program.columns.size(), 0.0);
    std::vector<std::vector<int>> members(model.teams.size());
    for (size_t i = 0; i < seats.size(); ++i) {
        if (seats[i].project >= 0)
            members[size_t(model.firstTeam[size_t(seats[i].project)] + seats[i].team)].push_back(int(i));
    }
    for (size_t k = 0; k < model.teams.size(); ++k) {
        const auto& team = model.teams[k];
        values[size_t(team.opens)] = members[k].empty() ? 0 : 1;
        for (const auto option : team.options) {
            const auto& unit = model.units[size_t(model.options[size_t(option)].unit)];
            const auto& seat = seats[size_t(unit.members.front())];
            values[size_t(option)] = seat.project == team.project && seat.team == team.number ? 1 : 0;
        }
    }
    for (const auto& count : model.counts)
        values[size_t(count.column)] = countOf(problem, model, count, members[size_t(count.team)]);
    return values;
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

std::vector<Seat> numbered(const Problem& problem, const Model& model, std::vector<Seat> seats)
{
    std::vector<std::vector<int>> newNumber(problem.projects.size());
    std::vector<int> next(problem.projects.size(), 0);
    for (auto& seat : seats) {
        if (seat.project < 0 || model.hasLabels[size_t(seat.project)])
            continue;
        auto& numbers = newNumber[size_t(seat.project)];
        numbers.resize(size_t(problem.projects[size_t(seat.project)].teamsMax), -1);
        auto& number = numbers[size_t(seat.team)];
        if (number < 0)
            number = next[size_t(seat.project)]++;
        seat.team = number;
    }
    return seats;
}

} // namespace core
