// SPDX-License-Identifier: MIT
#include "tests/bench/additions.h"

#include "tests/bench/campaign.h"
#include "tests/support/draws.h"

#include <algorithm>
#include <iterator>

namespace support {

using namespace core;

namespace {

constexpr int HalfDays = 10;
constexpr int Tracks = 3;

using Kind = Problem::Rule::Kind;

/// Before the first goal that is about sizes or luck.
void addGoal(const Problem::Goal& goal, Problem& problem)
{
    const auto at = std::ranges::find_if(problem.goals, [](const Problem::Goal& other) {
        return other.objective == Objective::Sizes || other.objective == Objective::Lottery;
    });
    problem.goals.insert(at, goal);
}

int addAttribute(int values, Problem& problem)
{
    problem.attributes.push_back(values);
    return int(problem.attributes.size()) - 1;
}

void addTracks(Draws& draws, Problem& problem)
{
    addAttribute(Tracks, problem);
    for (auto& student : problem.students)
        student.values.push_back(draws.integer(0, Tracks - 1));
}

void isolateNobody(Draws& draws, Problem& problem)
{
    const auto attribute = addAttribute(2, problem);
    for (auto& student : problem.students)
        student.values.push_back(draws.chance(0.25) ? 1 : 0);
    problem.rules.push_back({.kind = Kind::Isolation,
        .students = {},
        .projects = {},
        .values = {1},
        .attribute = attribute,
        .least = 2});
}

std::uint64_t freeSlots(Draws& draws, const std::vector<int>& usual)
{
    std::uint64_t slots = 0;
    for (int slot = 0; slot < HalfDays; ++slot) {
        const bool isUsual = std::ranges::find(usual, slot) != usual.end();
        slots |= draws.chance(isUsual ? 0.85 : 0.2) ? std::uint64_t(1) << slot : 0;
    }
    return slots;
}

void addSlots(Draws& draws, int wanted, Problem& problem)
{
    const auto schools = schoolsFor(int(problem.projects.size()));
    std::vector<std::vector<int>> usual;
    for (int school = 0; school < schools; ++school) {
        usual.push_back(draws.permutation(HalfDays));
        usual.back().resize(4);
    }
    for (size_t s = 0; s < problem.students.size(); ++s)
        problem.students[s].slots = freeSlots(draws, usual[s % size_t(schools)]);
    for (auto& project : problem.projects)
        project.commonSlots = wanted;
}

void addMates(Draws& draws, Problem& problem)
{
    const auto schools = schoolsFor(int(problem.projects.size()));
    for (int s = 0; s < int(problem.students.size()); ++s) {
        auto next = draws.permutation(8);
        if (!draws.chance(1.0 / 3))
            continue;
        Problem::Rule rule{.kind = Kind::Mates, .students = {s}, .projects = {}, .least = 1};
        for (const auto step : {next[0], next[1]}) {
            const auto mate = s + (step + 1) * schools;
            if (mate < int(problem.students.size()))
                rule.students.push_back(mate);
        }
        if (rule.students.size() > 1)
            problem.rules.push_back(rule);
    }
    addGoal({.objective = Objective::Mates}, problem);
}

void addMentors(Draws& draws, Problem& problem)
{
    for (size_t i = 0; i < problem.projects.size() / 2; ++i) {
        Problem::Mentor mentor{.capacity = 2, .slots = freeSlots(draws, draws.permutation(5)), .fit = {}};
        for (size_t p = 0; p < problem.projects.size(); ++p)
            mentor.fit.push_back(draws.integer(0, 10));
        problem.mentors.push_back(mentor);
    }
    addGoal({.objective = Objective::Mentors}, problem);
}

/// The earlier plan: each at the first wish that is not full; the project with most students goes.
void repair(Problem& problem)
{
    std::vector<int> sizes(problem.projects.size(), 0);
    for (auto& student : problem.students) {
        for (const auto& wish : student.wishes) {
            if (student.oldProject < 0
                && sizes[size_t(wish.project)] < problem.projects[size_t(wish.project)].max)
                student.oldProject = wish.project;
        }
        if (student.oldProject >= 0)
            ++sizes[size_t(student.oldProject)];
    }
    const auto fallen = int(std::ranges::max_element(sizes) - sizes.begin());
    for (auto& student : problem.students)
        student.excluded.push_back({fallen, Problem::Excluded::Why::Closed, -1});
    problem.goals.insert(problem.goals.begin() + 1, {.objective = Objective::Changes});
}

} // namespace

void add(Addition addition, std::uint64_t seed, Problem& problem)
{
    Draws draws(seed * 100 + std::uint64_t(addition));
    switch (addition) {
    case Addition::Tracks:
        addTracks(draws, problem);
        addGoal({.objective = Objective::Mix, .attribute = int(problem.attributes.size()) - 1, .least = 2},
            problem);
        break;
    case Addition::TrackLimit:
        addTracks(draws, problem);
        for (int track = 0; track < Tracks; ++track)
            problem.rules.push_back({.kind = Kind::AtMost,
                .students = {},
                .projects = {},
                .most = 3,
                .values = {track},
                .attribute = int(problem.attributes.size()) - 1});
        break;
    case Addition::Isolation: isolateNobody(draws, problem); break;
    case Addition::Slot: addSlots(draws, 1, problem); break;
    case Addition::TwoSlots: addSlots(draws, 2, problem); break;
    case Addition::Mates: addMates(draws, problem); break;
    case Addition::Mentors: addMentors(draws, problem); break;
    case Addition::TwoTeams:
        for (auto& project : problem.projects)
            project.teamsMax = 2;
        break;
    case Addition::Repair: repair(problem); break;
    }
}

} // namespace support
