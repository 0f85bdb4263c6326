// SPDX-License-Identifier: MIT
#include "core/matching/verify.h"
#include "core/solver/driver.h"
#include "tests/support/enumeration.h"
#include "tests/support/suite.h"
#include "tests/support/tinyproblem.h"

#include <QSet>

using namespace core;
using namespace Qt::Literals::StringLiterals;

/// The solver against the enumeration of every plan, on random tiny problems: always the same ones,
/// or as many as PASSERELLE_TINY_COUNT says from seed PASSERELLE_TINY_SEED on.
class BruteForceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void solverFindsTheBestOfAllPlans();
    void timeThatEndsLeavesNoWrongProof();
};

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int UsualCount = 400; // Everything takes many times as long.
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr int UsualCount = 400;
#else
constexpr int UsualCount = 2000;
#endif
#else
constexpr int UsualCount = 2000;
#endif

int numberFrom(const char* variable, int otherwise)
{
    bool isNumber = false;
    const auto number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

// As the enumeration has them: less is better.
std::vector<qint64> valuesToldBy(const Problem& problem, const Outcome& outcome)
{
    std::vector<qint64> values;
    for (const auto& stage : outcome.stages) {
        const bool isMost = problem.fairness == Fairness::RankMaximal && stage.name.startsWith("rank "_L1);
        values.push_back(isMost ? -stage.value : stage.value);
    }
    return values;
}

/// What is wrong with the solver's answer; empty: nothing.
QString wrongIn(const Problem& problem, const Outcome& outcome)
{
    const auto best = support::bestValues(problem);
    if (!best)
        return outcome.status == Outcome::Status::Infeasible ? u""_s : u"found a plan where there is none"_s;
    if (outcome.status != Outcome::Status::Optimal || !outcome.isProven)
        return u"not proven: status %1"_s.arg(int(outcome.status));
    if (support::valuesOf(problem, outcome.seats, outcome.mentors) != best)
        return u"its plan is not the best"_s;
    if (valuesToldBy(problem, outcome) != *best)
        return u"its stages do not tell the values of its plan"_s;
    for (const auto& issue : verify(problem, outcome))
        return u"refused: "_s + issue.message.text();
    return {};
}

} // namespace

void BruteForceTest::solverFindsTheBestOfAllPlans()
{
    const auto count = numberFrom("PASSERELLE_TINY_COUNT", UsualCount);
    const auto first = numberFrom("PASSERELLE_TINY_SEED", 1);
    QStringList wrong;
    QSet<QString> methods;
    int infeasible = 0;
    for (int seed = first; seed < first + count; ++seed) {
        const auto problem = support::tinyProblem(quint64(seed));
        const std::atomic<bool> stopped = false;
        const auto outcome = solve(problem, {}, stopped);
        for (const auto& stage : outcome.stages)
            methods.insert(stage.method);
        infeasible += outcome.status == Outcome::Status::Infeasible ? 1 : 0;
        const auto found = wrongIn(problem, outcome);
        if (!found.isEmpty())
            wrong.append(u"seed %1: %2"_s.arg(seed).arg(found));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(u'\n')));
    if (count < 200)
        return;
    // Every way to a proof was taken, and neither answer is rare.
    QCOMPARE(methods, (QSet<QString>{u"bound"_s, u"lp"_s, u"mip"_s, u"oneShot"_s, u"flow"_s}));
    QVERIFY2(infeasible > count / 10 && infeasible < count / 2, qPrintable(QString::number(infeasible)));
}

void BruteForceTest::timeThatEndsLeavesNoWrongProof()
{
    for (int seed = 1; seed <= 100; ++seed) {
        auto problem = support::tinyProblem(quint64(seed));
        problem.settings.seconds = 0.0005 * (seed % 20);
        const std::atomic<bool> stopped = false;
        const auto outcome = solve(problem, {}, stopped);
        QVERIFY2(verify(problem, outcome).isEmpty(), qPrintable(QString::number(seed)));
        const auto wrong = outcome.isProven || outcome.status == Outcome::Status::Infeasible
            ? wrongIn(problem, outcome)
            : QString();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(wrong)));
    }
}

SUITE(BruteForceTest)
#include "tst_bruteforce.moc"
