// SPDX-License-Identifier: MIT
#include "core/matching/problem.h"

#include "core/matching/protocol.h"

#include <QCryptographicHash>

#include <algorithm>
#include <limits>
#include <random>

namespace core {

namespace {

/// A number from 0 to below - 1, each equally likely: draws of the incomplete last round are
/// thrown away. The distributions of the standard library differ from compiler to compiler.
quint64 drawBelow(quint64 below, std::mt19937_64& twister)
{
    constexpr auto Most = std::numeric_limits<quint64>::max();
    const auto end = Most - Most % below;
    auto drawn = twister();
    while (drawn >= end)
        drawn = twister();
    return drawn % below;
}

} // namespace

bool hasGoal(const Problem& problem, Objective objective)
{
    return std::ranges::find(problem.goals, objective, &Problem::Goal::objective) != problem.goals.end();
}

bool hasHardGoal(const Problem& problem, Objective objective)
{
    return std::ranges::any_of(
        problem.goals, [&](const Problem::Goal& goal) { return goal.objective == objective && goal.isHard; });
}

bool isStage(const Problem::Goal& goal)
{
    return !goal.isHard || goal.objective == Objective::Wishes || goal.objective == Objective::Mentors;
}

bool canBeHard(Objective objective)
{
    return objective != Objective::Carry && objective != Objective::Stability
        && objective != Objective::Lottery;
}

std::vector<Problem::Goal> softGoals(const QList<Objective>& objectives)
{
    std::vector<Problem::Goal> goals;
    for (const auto objective : objectives)
        goals.push_back({.objective = objective});
    return goals;
}

QHash<StudentId, int> lotteryNumbers(const QList<Student>& students, int seed)
{
    QList<const Student*> order;
    for (const auto& student : students)
        order.append(&student);
    std::ranges::sort(order, [](const Student* one, const Student* other) {
        const auto keys = [](const Student* student) { return std::tie(student->number, student->email); };
        return keys(one) != keys(other) ? keys(one) < keys(other) : one->id.toString() < other->id.toString();
    });

    std::mt19937_64 twister{quint64(seed)};
    for (auto i = order.size() - 1; i > 0; --i)
        order.swapItemsAt(i, qsizetype(drawBelow(quint64(i) + 1, twister)));

    // Who drew a number for good keeps the place; who joined later is appended.
    static constexpr int Late = std::numeric_limits<int>::max();
    std::ranges::stable_sort(
        order, {}, [](const Student* student) { return student->lottery.value_or(Late); });

    QHash<StudentId, int> numbers;
    for (qsizetype i = 0; i < order.size(); ++i)
        numbers.insert(order.at(i)->id, int(i) + 1);
    return numbers;
}

QString hashOf(const Problem& problem)
{
    auto asked = problem;
    asked.settings = {}; // How long the solver may search changes nothing in the question.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto& student : asked.students) {
        // Not as text: these lists make most of a large problem.
        hash.addData(QByteArray::number(qulonglong(student.others.size())));
        hash.addData({reinterpret_cast<const char*>(student.others.data()),
            qsizetype(student.others.size() * sizeof(int))});
        student.others.clear();
    }
    hash.addData(problemToJson(asked));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace core
