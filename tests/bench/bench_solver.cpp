// SPDX-License-Identifier: MIT
// What the solver needs for made-up campaigns. Not a test: run it by hand, in a release build.
// bench_solver [students...]: each with a fifth as many projects; 67, 300 and 1000 otherwise.
#include "core/solver/driver.h"
#include "tests/bench/campaign.h"

#include <QFile>
#include <QStringList>

#include <array>
#include <cstdio>

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
const std::array Questions{
    Question{"min-sum", Fairness::MinSum, Short},
    Question{"rank-maximal", Fairness::RankMaximal, Short},
    Question{"leximin", Fairness::Leximin, Short},
    Question{"bottleneck", Fairness::Bottleneck, Short},
    Question{"all", Fairness::Leximin, {PlaceAll, Outside, Wishes, Needs, Sizes, Lottery}},
};

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

QString valuesOf(const Outcome& outcome)
{
    QStringList values;
    for (const auto& stage : outcome.stages)
        values.append(u"%1%2"_s.arg(stage.value).arg(stage.value == stage.bound ? u""_s : u"?"_s));
    return values.join(u' ');
}

void measure(Problem problem, const Question& question, const char* name, int seed)
{
    problem.goals = softGoals(question.objectives);
    problem.fairness = question.fairness;
    problem.settings.seconds = 300;
    forgetPeak();
    const std::atomic<bool> stopped = false;
    const auto outcome = solve(problem, {}, stopped);
    std::printf("%6zu x %-5zu %4d  %-12s %s %8.3f %8.3f %5d %5d %6d %5d  %s\n", problem.students.size(),
        problem.projects.size(), seed, name, outcome.isProven ? "proven" : "OPEN  ", outcome.cpu,
        outcome.elapsed, outcome.mips, outcome.lps, outcome.nodes, peakMegabytes(),
        qPrintable(valuesOf(outcome)));
    std::fflush(stdout);
}

/// One project for each student, as in a year of theses: a flow, and the same by stages, to which a
/// rule that changes nothing leads.
void measureSingle(int students)
{
    auto problem = support::campaign({.students = students, .projects = students * 13 / 10}, 1);
    problem.rules.clear();
    for (auto& project : problem.projects)
        project = {.min = 1, .ideal = 1, .max = 1, .needs = {}};
    measure(problem, Questions.back(), "single, flow", 1);
    problem.rules.push_back({.kind = Problem::Rule::Kind::Apart, .students = {0, 1}, .projects = {}});
    measure(problem, Questions.back(), "single, CBC", 1);
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(QByteArray(argv[i]).toInt());
    if (sizes.empty())
        sizes = {67, 300, 1000};
    std::puts(
        "students x projects seed stages     proof     cpu s   wall s  mips   lps  nodes    MB  values");
    for (const auto students : sizes) {
        const support::CampaignShape shape{
            .students = students, .projects = students == 67 ? 15 : students / 5};
        for (const auto& question : Questions) {
            for (int seed = 1; seed <= 3; ++seed)
                measure(support::campaign(shape, quint64(seed)), question, question.name, seed);
        }
        measureSingle(students);
    }
    return 0;
}
