// SPDX-License-Identifier: MIT
// What a warm session needs to answer. Not a test: run it by hand, in a release build.
// bench_session [students...]: each with a fifth as many projects; 67 and 300 otherwise.
#include "core/solver/session.h"
#include "tests/bench/campaign.h"
#include "tests/support/draws.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace core;

namespace {

using Name = SolverCommand::Name;

struct Talk
{
    explicit Talk(const Problem& problem)
        : session(
            problem, [this](const QByteArray& line) { last = line; }, stopped)
    { }

    /// Milliseconds of this thread.
    double handle(const SolverCommand& command)
    {
        const auto start = std::clock();
        session.handle(command);
        return 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
    }

    std::atomic<bool> stopped = false;
    QByteArray last;
    Session session;
};

void print(const char* what, std::vector<double> times)
{
    std::ranges::sort(times);
    std::printf("    %-12s median %8.1f  max %8.1f ms\n", what, times[times.size() / 2], times.back());
    std::fflush(stdout);
}

/// Each lock is of one student on one of their wishes, proven, and taken back.
void measure(Problem problem, Fairness fairness, const char* name, quint64 seed)
{
    problem.goals = softGoals({Objective::PlaceAll, Objective::Outside, Objective::Wishes});
    problem.fairness = fairness;
    Talk talk(problem);
    const auto first = talk.handle({.name = Name::Solve});
    std::printf("%zu x %zu seed %d, %s: first solve %.0f ms\n", problem.students.size(),
        problem.projects.size(), int(seed), name, first);
    support::Draws draws(seed);
    std::vector<double> bounds;
    std::vector<double> proofs;
    std::vector<double> reasons;
    int open = 0;
    for (int i = 0; i < 41; ++i) {
        const auto student = draws.integer(0, int(problem.students.size()) - 1);
        const auto& wishes = problem.students[size_t(student)].wishes;
        const auto project = wishes[size_t(draws.integer(0, int(wishes.size()) - 1))].project;
        if (i % 4 == 0)
            reasons.push_back(
                talk.handle({.name = Name::WhyNot, .id = i, .student = student, .project = project}));
        const auto bound = talk.handle({.name = Name::Lock, .student = student, .project = project});
        const auto proof = talk.handle({.name = Name::Solve});
        open += talk.last.contains("\"proven\":true") ? 0 : 1;
        talk.handle({.name = Name::Unlock, .student = student});
        if (i == 0) // It makes what is kept warm.
            continue;
        bounds.push_back(bound);
        proofs.push_back(bound + proof);
    }
    print("bound", bounds);
    print("lock, prove", proofs);
    print("why not", reasons);
    if (open > 0)
        std::printf("    NOT PROVEN: %d\n", open);
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(QByteArray(argv[i]).toInt());
    if (sizes.empty())
        sizes = {67, 300};
    for (const auto students : sizes) {
        for (quint64 seed = 1; seed <= 2; ++seed) {
            const auto problem = support::campaign(
                {.students = students, .projects = students == 67 ? 15 : students / 5}, seed);
            measure(problem, Fairness::MinSum, "min-sum", seed);
            measure(problem, Fairness::Leximin, "leximin", seed);
        }
    }
    return 0;
}
