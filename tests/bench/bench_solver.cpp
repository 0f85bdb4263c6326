// SPDX-License-Identifier: MIT
// What the solver needs for made-up campaigns. Not a test: run it by hand, in a release build.
// bench_solver [--rules] [--naive] [students...]: each with a fifth as many projects; 67, 300 and
// 1000 otherwise. --rules adds rules one by one; --naive compares with CBC alone, stage by stage.
#include "core/solver/driver.h"
#include "tests/bench/additions.h"
#include "tests/bench/campaign.h"

#include <QFile>
#include <QStringList>

#include <array>
#include <cstdio>
#include <ctime>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

using enum Objective;

struct Question
{
    const char* name;
    Fairness fairness;
    QList<Objective> objectives;
};

const QList<Objective> Short{PlaceAll, Outside, Wishes};
const QList<Objective> All{PlaceAll, Outside, Wishes, Needs, Sizes, Lottery};
const std::array Questions{
    Question{"min-sum", Fairness::MinSum, Short},
    Question{"rank-maximal", Fairness::RankMaximal, Short},
    Question{"leximin", Fairness::Leximin, Short},
    Question{"bottleneck", Fairness::Bottleneck, Short},
    Question{"all", Fairness::Leximin, All},
};

constexpr double MostSeconds = 120; ///< For one solve.
bool isNaiveCompared = false;

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

int peakMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto text = QString::fromLatin1(file.readAll());
    return text.section(u"VmHWM:"_s, 1).trimmed().section(u' ', 0, 0).toInt() / 1024;
}

/// A stage that is open with its bound behind a comma.
QString valuesOf(const Outcome& outcome)
{
    QStringList values;
    for (const auto& stage : outcome.stages)
        values.append(stage.value == stage.bound ? QString::number(stage.value)
                                                 : u"%1≥%2"_s.arg(stage.value).arg(stage.bound));
    return values.join(u' ');
}

/// CBC alone: one cold search for each stage, what is settled as a row. CPU seconds; none: not
/// proven in time, or not a sum.
std::optional<double> naiveSeconds(const Problem& problem)
{
    const auto before = std::clock();
    const auto model = makeModel(problem, Outside::Taken);
    auto program = model.program;
    for (const auto& stage : stagesOf(problem, model)) {
        Relaxation cold(program);
        cold.setCosts(stage.costs);
        const auto left = MostSeconds - double(std::clock() - before) / CLOCKS_PER_SEC;
        if (stage.kind == Stage::Kind::WorstRank || left <= 0)
            return std::nullopt;
        const auto found = cold.search(LinearProgram::Unlimited, {.seconds = left});
        if (found.end != Search::End::Solved)
            return std::nullopt;
        double value = 0;
        for (const auto& term : stage.costs)
            value += term.factor * found.values[size_t(term.column)];
        if (!stage.costs.empty())
            program.rows.push_back({-LinearProgram::Unlimited, std::round(value), stage.costs});
    }
    return double(std::clock() - before) / CLOCKS_PER_SEC;
}

void measure(Problem problem, const char* name, int seed)
{
    problem.settings.seconds = MostSeconds;
    forgetPeak();
    const std::atomic<bool> stopped = false;
    const auto outcome = solve(problem, {}, stopped);
    std::printf("%6zu x %-5zu %4d  %-13s %s %8.3f %8.3f %5d %5d %6d %5d", problem.students.size(),
        problem.projects.size(), seed, name, outcome.isProven ? "proven" : "OPEN  ", outcome.cpu,
        outcome.elapsed, outcome.mips, outcome.lps, outcome.nodes, peakMegabytes());
    if (isNaiveCompared) {
        const auto naive = naiveSeconds(problem);
        std::printf(naive ? "  naive %8.3f" : "  naive    -    ", naive.value_or(0));
    }
    std::printf("  %s\n", qPrintable(valuesOf(outcome)));
    std::fflush(stdout);
}

Problem asked(Problem problem, const Question& question)
{
    problem.goals = softGoals(question.objectives);
    problem.fairness = question.fairness;
    return problem;
}

/// One project for each student, as in a year of theses: a flow, and the same by stages, to which a
/// rule that changes nothing leads.
void measureSingle(int students)
{
    auto problem = asked(
        support::campaign({.students = students, .projects = students * 13 / 10}, 1), Questions.back());
    problem.rules.clear();
    for (auto& project : problem.projects)
        project = {.min = 1, .ideal = 1, .max = 1, .needs = {}};
    measure(problem, "single, flow", 1);
    problem.rules.push_back({.kind = Problem::Rule::Kind::Apart, .students = {0, 1}, .projects = {}});
    measure(problem, "single, CBC", 1);
}

/// Each with all stages.
void measureRules(const support::CampaignShape& shape, int seed)
{
    using support::Addition;
    const auto with = [&](const char* name, const support::CampaignShape& given,
                          std::initializer_list<Addition> additions) {
        auto problem = asked(support::campaign(given, quint64(seed)), Questions.back());
        for (const auto addition : additions)
            support::add(addition, quint64(seed), problem);
        measure(problem, name, seed);
    };
    auto tight = shape;
    tight.capacity = 1.02;
    auto dense = shape;
    dense.wishesLeast = dense.wishesMost = 30;
    auto hard = shape;
    hard.needs = support::CampaignShape::Needs::Hard;
    auto outside = tight;
    outside.wishesLeast = outside.wishesMost = 3;
    outside.isOutsideAllowed = true;
    with("hard needs", hard, {});
    with("tight", tight, {});
    with("30 wishes", dense, {});
    with("outside", outside, {});
    with("mix", shape, {Addition::Tracks});
    with("track limit", shape, {Addition::TrackLimit});
    with("isolation", shape, {Addition::Isolation});
    with("one slot", shape, {Addition::Slot});
    with("two slots", shape, {Addition::TwoSlots});
    with("mates", shape, {Addition::Mates});
    with("mentors", shape, {Addition::Mentors});
    with("slot+mentors", shape, {Addition::Slot, Addition::Mentors, Addition::Mates});
    with("two teams", shape, {Addition::TwoTeams});
    with("repair", shape, {Addition::Repair});
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<int> sizes;
    bool areRulesAdded = false;
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument = argv[i];
        areRulesAdded = areRulesAdded || argument == "--rules";
        isNaiveCompared = isNaiveCompared || argument == "--naive";
        if (!argument.startsWith('-'))
            sizes.push_back(argument.toInt());
    }
    if (sizes.empty())
        sizes = {67, 300, 1000};
    std::puts(
        "students x projects seed stages      proof     cpu s   wall s  mips   lps  nodes    MB  values");
    for (const auto students : sizes) {
        const support::CampaignShape shape{
            .students = students, .projects = students == 67 ? 15 : students / 5};
        for (int seed = 1; seed <= 3; ++seed) {
            for (const auto& question : Questions) {
                if (!areRulesAdded && (students < 10'000 || &question == Questions.begin()))
                    measure(asked(support::campaign(shape, quint64(seed)), question), question.name, seed);
            }
            if (areRulesAdded)
                measureRules(shape, seed);
        }
        if (!areRulesAdded && students < 3'000)
            measureSingle(students);
    }
    return 0;
}
