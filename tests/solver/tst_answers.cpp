// SPDX-License-Identifier: MIT
#include "core/matching/plan.h"
#include "core/matching/verify.h"
#include "core/solver/conflict.h"
#include "core/solver/driver.h"
#include "core/solver/lagrangian.h"
#include "core/solver/partition.h"
#include "core/solver/parts.h"
#include "core/solver/session.h"
#include "tests/bench/campaign.h"
#include "tests/support/draws.h"
#include "tests/support/enumeration.h"
#include "tests/support/suite.h"
#include "tests/support/tinyproblem.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

/// What a session answers, against the enumeration of every plan on random tiny problems. 40 fixed
/// ones, or as many as PASSERELLE_TINY_COUNT says from seed PASSERELLE_TINY_SEED on.
class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lockedStudentsAreSolvedFromWhatIsWarm();
    void firstWorseStageIsTheReason();
    void noFewerMovesLeadThere();
    void unplacedStudentIsExplained();
    void excludedProjectIsNoOption();
    void conflictIsMinimal();
    void eachRemedyWorksAndNoneIsCheaper();
    void fewerCommonSlotsAreARemedy();
    void noRemedyMakesATeamThatNoRecordHolds();
    void questionsOutOfPlaceAreErrors();
    void certificateProvesWhatItClaimsAndNoMore();
    void partsTogetherKeepTheRules();
};

namespace {

using Values = std::vector<qint64>;

int numberFrom(const char* variable, int otherwise)
{
    bool isNumber = false;
    const auto number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

QList<int> seeds()
{
    QList<int> list;
    const auto first = numberFrom("PASSERELLE_TINY_SEED", 1);
    for (int i = 0; i < numberFrom("PASSERELLE_TINY_COUNT", 20); ++i)
        list.append(first + i);
    return list;
}

/// Explanations leave out who mentors whom, so these problems have no mentors.
Problem tiny(int seed)
{
    auto problem = support::tinyProblem(quint64(seed));
    problem.mentors.clear();
    problem.settings.seconds = 3600; // A busy machine is no reason for another answer.
    std::erase_if(
        problem.goals, [](const Problem::Goal& goal) { return goal.objective == Objective::Mentors; });
    return problem;
}

std::optional<Values> valuesOf(const Problem& problem, const std::vector<Seat>& seats)
{
    return support::valuesOf(problem, seats, {});
}

/// A session in this process.
struct Talk
{
    explicit Talk(const Problem& problem)
        : session(
            problem, [this](const QByteArray& line) { said = solverLine(line); }, stopped)
    { }

    template<typename Answer>
    Answer answerTo(const SolverCommand& command)
    {
        session.handle(command);
        return std::holds_alternative<Answer>(said) ? std::get<Answer>(said) : Answer{};
    }

    std::atomic<bool> stopped = false;
    SolverLine said;
    Session session;
};

using Name = SolverCommand::Name;

Problem locked(Problem problem, int student, int project)
{
    problem.rules.push_back(
        {.kind = Problem::Rule::Kind::Lock, .students = {student}, .projects = {project}});
    return problem;
}

/// The first stage that differs, and by how much the second is more.
std::pair<size_t, qint64> firstDifference(const Values& now, const Values& then)
{
    for (size_t i = 0; i < now.size(); ++i) {
        if (now[i] != then[i])
            return {i, then[i] - now[i]};
    }
    return {now.size(), 0};
}

std::vector<Seat> moved(std::vector<Seat> seats, const std::vector<Move>& moves)
{
    for (const auto& move : moves)
        seats[size_t(move.student)] = move.to;
    return seats;
}

/// A question about a tiny problem, with its answer.
struct Asked
{
    Problem problem;
    std::vector<Seat> plan;
    WhyNot answer;
    std::optional<Values> best; ///< Of all plans with the student there.
    Values now;
};

/// One question about each tiny problem that has a plan.
std::vector<Asked> askedOfAll()
{
    std::vector<Asked> all;
    for (const auto seed : seeds()) {
        const auto problem = tiny(seed);
        Talk talk(problem);
        const auto outcome = talk.answerTo<Outcome>({.name = Name::Solve});
        if (!outcome.hasPlan())
            continue;
        support::Draws draws{quint64(seed)};
        const auto student = draws.integer(0, int(problem.students.size()) - 1);
        const auto project = draws.integer(0, int(problem.projects.size()) - 1);
        const auto answer = talk.answerTo<WhyNot>(
            {.name = Name::WhyNot, .id = seed, .student = student, .project = project});
        all.push_back({problem, outcome.seats, answer, support::bestValues(locked(problem, student, project)),
            valuesOf(problem, outcome.seats).value()});
    }
    return all;
}

/// Whether another plan with fewer moves has the student there and these values, up to the stage.
bool hasShorterWay(const Asked& asked, const Values& wanted, size_t stages, std::vector<Seat>& seats,
    size_t from, size_t moves)
{
    const auto values = valuesOf(asked.problem, seats);
    if (values && seats[size_t(asked.answer.student)].project == asked.answer.project
        && std::equal(wanted.begin(), wanted.begin() + std::ptrdiff_t(stages), values->begin()))
        return true;
    for (size_t i = from; moves > 0 && i < seats.size(); ++i) {
        const auto before = seats[i];
        for (int p = -1; p < int(asked.problem.projects.size()); ++p) {
            const auto teams = p < 0 ? 1 : asked.problem.projects[size_t(p)].teamsMax;
            for (int t = 0; t < teams; ++t) {
                seats[i] = p < 0 ? Seat{} : Seat{p, t};
                if (seats[i] != before && hasShorterWay(asked, wanted, stages, seats, i + 1, moves - 1))
                    return true;
            }
        }
        seats[i] = before;
    }
    return false;
}

/// Problems with so many rules that many have no plan.
Problem crowded(int seed)
{
    auto problem = tiny(seed);
    support::Draws draws(quint64(seed) + 1000);
    for (int i = 0; i < 3; ++i)
        problem = locked(problem, draws.integer(0, int(problem.students.size()) - 1),
            draws.integer(0, int(problem.projects.size()) - 1));
    return problem;
}

/// Only these of the problem’s demands.
Problem keeping(Problem problem, const std::vector<Demand>& demands)
{
    for (const auto& demand : demandsOf(problem)) {
        if (std::ranges::find(demands, demand) == demands.end())
            problem = without(std::move(problem), demand);
    }
    return problem;
}

bool hasPlan(const Problem& problem)
{
    return support::bestValues(problem).has_value();
}

} // namespace

void AnswersTest::lockedStudentsAreSolvedFromWhatIsWarm()
{
    for (const auto seed : seeds()) {
        const auto problem = tiny(seed);
        Talk talk(problem);
        static_cast<void>(talk.answerTo<Outcome>({.name = Name::Solve}));
        support::Draws draws(quint64(seed) + 7);
        auto changed = problem;
        for (int i = 0; i < 3; ++i) {
            const auto student = draws.integer(0, int(problem.students.size()) - 1);
            const auto project = draws.integer(0, int(problem.projects.size()) - 1);
            const SolverCommand lock{.name = draws.chance(0.6) ? Name::Lock : Name::Forbid,
                .student = student,
                .project = project};
            apply(lock, problem.rules.size(), changed);
            talk.session.handle(lock);
            const auto outcome = talk.answerTo<Outcome>({.name = Name::Solve});
            const auto best = support::bestValues(changed);
            QCOMPARE(outcome.hasPlan(), best.has_value());
            if (!best)
                continue;
            QVERIFY2(outcome.isProven, qPrintable(QString::number(seed)));
            QVERIFY2(valuesOf(changed, outcome.seats) == best, qPrintable(QString::number(seed)));
            QVERIFY(verify(changed, outcome).isEmpty());
        }
    }
}

void AnswersTest::firstWorseStageIsTheReason()
{
    QMap<WhyNot::Verdict, int> verdicts;
    for (const auto& asked : askedOfAll()) {
        const auto& answer = asked.answer;
        const auto seed = QString::number(answer.id);
        ++verdicts[answer.verdict];
        if (!asked.best) {
            QVERIFY2(
                answer.verdict == WhyNot::Verdict::Impossible || answer.verdict == WhyNot::Verdict::Excluded,
                qPrintable(seed));
            continue;
        }
        const auto [stage, delta] = firstDifference(asked.now, *asked.best);
        if (stage == asked.now.size()) {
            QCOMPARE(answer.verdict, WhyNot::Verdict::Equal);
            continue;
        }
        QVERIFY2(answer.verdict == WhyNot::Verdict::Worse, qPrintable(seed));
        QCOMPARE(answer.stage, Plan(asked.problem, asked.plan).stages().at(stage).name);
        QVERIFY2(answer.delta == delta, qPrintable(seed));
        QVERIFY(!answer.isAtLeast);
    }
    if (seeds().size() >= 40) {
        for (const auto verdict : {WhyNot::Verdict::Worse, WhyNot::Verdict::Equal,
                 WhyNot::Verdict::Impossible, WhyNot::Verdict::Excluded})
            QVERIFY2(verdicts.value(verdict) > 0, qPrintable(QString::number(int(verdict))));
    }
}

void AnswersTest::noFewerMovesLeadThere()
{
    for (const auto& asked : askedOfAll()) {
        if (!asked.best)
            continue;
        const auto seats = moved(asked.plan, asked.answer.moves);
        const auto values = valuesOf(asked.problem, seats);
        const auto seed = QString::number(asked.answer.id);
        QVERIFY2(values, qPrintable(seed));
        QCOMPARE(seats[size_t(asked.answer.student)].project, asked.answer.project);
        const auto stages = std::min(firstDifference(asked.now, *asked.best).first + 1, values->size());
        QVERIFY2(std::equal(values->begin(), values->begin() + std::ptrdiff_t(stages), asked.best->begin()),
            qPrintable(seed));
        if (asked.answer.moves.empty() || asked.answer.moves.size() > 5)
            continue;
        auto plan = asked.plan;
        QVERIFY2(!hasShorterWay(asked, *asked.best, stages, plan, 0, asked.answer.moves.size() - 1),
            qPrintable(seed));
    }
}

void AnswersTest::unplacedStudentIsExplained()
{
    int explained = 0;
    for (const auto seed : seeds()) {
        const auto problem = tiny(seed);
        Talk talk(problem);
        const auto outcome = talk.answerTo<Outcome>({.name = Name::Solve});
        const auto unplaced = std::ranges::find(outcome.seats, -1, &Seat::project);
        if (unplaced == outcome.seats.end())
            continue;
        const auto student = int(unplaced - outcome.seats.begin());
        const auto answer = talk.answerTo<WhyNot>({.name = Name::WhyNot, .id = 1, .student = student});
        std::optional<Values> best;
        for (int p = 0; p < int(problem.projects.size()); ++p) {
            const auto values = support::bestValues(locked(problem, student, p));
            best = values && (!best || *values < *best) ? values : best;
        }
        const bool isOut
            = answer.verdict == WhyNot::Verdict::Impossible || answer.verdict == WhyNot::Verdict::Excluded;
        QVERIFY2(isOut == !best, qPrintable(QString::number(seed)));
        if (!best)
            continue;
        const auto now = valuesOf(problem, outcome.seats).value();
        QVERIFY2(answer.delta == firstDifference(now, *best).second, qPrintable(QString::number(seed)));
        ++explained;
    }
    QVERIFY(explained > 0);
}

void AnswersTest::excludedProjectIsNoOption()
{
    Problem problem;
    problem.projects = {{.needs = {}}, {.needs = {}}};
    problem.students = {{.wishes = {{0, 1}}, .others = {}, .excluded = {}, .levels = {}}};
    Talk talk(problem);
    static_cast<void>(talk.answerTo<Outcome>({.name = Name::Solve}));
    const auto answer = talk.answerTo<WhyNot>({.name = Name::WhyNot, .id = 3, .student = 0, .project = 1});
    QCOMPARE(answer.id, 3);
    QCOMPARE(answer.verdict, WhyNot::Verdict::Excluded);
}

void AnswersTest::conflictIsMinimal()
{
    int conflicts = 0;
    for (const auto seed : seeds()) {
        const auto problem = crowded(seed);
        const std::atomic<bool> stopped = false;
        Run run(60, {}, stopped);
        const auto conflict = conflictIn(problem, {}, run);
        QCOMPARE(conflict.end == Conflict::End::None, hasPlan(problem));
        if (conflict.end == Conflict::End::None)
            continue;
        ++conflicts;
        QCOMPARE(conflict.end, Conflict::End::Found);
        QVERIFY2(!hasPlan(keeping(problem, conflict.demands)), qPrintable(QString::number(seed)));
        for (const auto& demand : conflict.demands) {
            auto fewer = conflict.demands;
            std::erase(fewer, demand);
            QVERIFY2(hasPlan(keeping(problem, fewer)), qPrintable(QString::number(seed)));
        }
    }
    QVERIFY(conflicts > int(seeds().size()) / 4);
}

void AnswersTest::eachRemedyWorksAndNoneIsCheaper()
{
    for (const auto seed : seeds()) {
        const auto problem = crowded(seed);
        Talk talk(problem);
        const auto conflict = talk.answerTo<Conflict>({.name = Name::Conflict, .id = seed});
        if (conflict.end != Conflict::End::Found)
            continue;
        QVERIFY2(!conflict.remedies.empty(), qPrintable(QString::number(seed)));
        QVERIFY(std::ranges::is_sorted(conflict.remedies, {}, &Remedy::price));
        for (const auto& remedy : conflict.remedies) {
            const auto eased = relaxed(problem, remedy.changes);
            QVERIFY2(hasPlan(eased), qPrintable(QString::number(seed)));
            QVERIFY(remedy.outcome.isProven && verify(eased, remedy.outcome).isEmpty());
            // Nothing in it is more than needed.
            for (size_t i = 0; i < remedy.changes.size(); ++i) {
                auto fewer = remedy.changes;
                fewer.erase(fewer.begin() + std::ptrdiff_t(i));
                QVERIFY2(!hasPlan(relaxed(problem, fewer)), qPrintable(QString::number(seed)));
            }
        }
    }
}

void AnswersTest::fewerCommonSlotsAreARemedy()
{
    // Both are needed, and they share one slot of the two that the team must have.
    Problem problem;
    problem.projects = {{.min = 2, .ideal = 2, .max = 2, .teamsMin = 1, .needs = {}, .commonSlots = 2}};
    for (const std::uint64_t slots : {0b011, 0b110})
        problem.students.push_back(
            {.wishes = {{0, 1}}, .others = {}, .excluded = {}, .levels = {}, .slots = slots});
    Talk talk(problem);
    const auto conflict = talk.answerTo<Conflict>({.name = Name::Conflict, .id = 1});
    const Demand demand{.kind = Demand::Kind::Slots, .index = 0};
    QVERIFY(std::ranges::find(conflict.demands, demand) != conflict.demands.end());
    const auto remedy = std::ranges::find(
        conflict.remedies, std::vector<Change>{{.demand = demand, .from = 2, .to = 1}}, &Remedy::changes);
    QVERIFY(remedy != conflict.remedies.end());
    QCOMPARE(remedy->price, 1);
    QCOMPARE(remedy->outcome.profile, std::vector<int>{2});
}

void AnswersTest::noRemedyMakesATeamThatNoRecordHolds()
{
    Problem problem;
    problem.projects = {{.min = 1, .ideal = 1, .max = LargestTeam - 1, .needs = {}}, {.needs = {}}};
    const auto lockMore = [&] {
        const auto student = int(problem.students.size());
        problem.students.push_back({.wishes = {{0, 1}, {1, 2}}, .others = {}, .excluded = {}, .levels = {}});
        problem = locked(problem, student, 0);
    };
    while (int(problem.students.size()) < LargestTeam)
        lockMore();
    const auto isLarger = [](const Remedy& remedy) {
        return std::ranges::any_of(
            remedy.changes, [](const Change& change) { return change.demand.kind == Demand::Kind::Max; });
    };
    const auto remedies = [&] {
        Talk talk(problem);
        return talk.answerTo<Conflict>({.name = Name::Conflict, .id = 1}).remedies;
    };
    QVERIFY(std::ranges::any_of(remedies(), isLarger));
    problem.projects[0].max = LargestTeam;
    lockMore();
    const auto found = remedies();
    QVERIFY(!found.empty());
    QVERIFY(std::ranges::none_of(found, isLarger));
}

void AnswersTest::questionsOutOfPlaceAreErrors()
{
    const auto problem = tiny(1);
    Talk talk(problem);
    talk.session.handle({.name = Name::WhyNot, .id = 1, .student = 0, .project = 0});
    QVERIFY(std::holds_alternative<ProtocolError>(talk.said));
    for (const auto* line : {R"({"cmd":"dance"})", R"({"cmd":"lock","student":99,"project":0,"team":-1})",
             R"({"cmd":"lock","student":0,"project":0})",
             R"({"cmd":"whyNot","id":-1,"student":0,"project":0})", R"({"cmd":"plan","assignment":[]})",
             R"({"cmd":"solve","gift":1})", "[]", ""}) {
        const auto read = commandFromJson(line, problem);
        QVERIFY2(std::holds_alternative<ProtocolError>(read), line);
    }
}

void AnswersTest::certificateProvesWhatItClaimsAndNoMore()
{
    for (const auto seed : seeds()) {
        const auto problem = tiny(seed);
        Talk talk(problem);
        const auto outcome = talk.answerTo<Outcome>({.name = Name::Solve});
        if (!outcome.hasPlan())
            continue;
        const auto unplaced = std::ranges::count(outcome.seats, -1, &Seat::project);
        const auto cost
            = outcome.rankSum + outsidePrice(problem) * (qint64(outcome.outside) + 2 * qint64(unplaced));
        const auto certificate = priceBound(problem, cost, {.seconds = 10});
        QCOMPARE(certifiedBound(problem, certificate.prices), certificate.bound);
        QVERIFY2(certificate.bound <= cost, qPrintable(QString::number(seed)));
        // Whatever the prices are.
        auto others = certificate.prices;
        std::ranges::reverse(others);
        QVERIFY2(certifiedBound(problem, others) <= cost, qPrintable(QString::number(seed)));
    }
}

void AnswersTest::partsTogetherKeepTheRules()
{
    auto problem = support::campaign({.students = 200, .projects = 40}, 3);
    problem.goals = softGoals({Objective::PlaceAll, Objective::Outside, Objective::Wishes});
    problem.fairness = Fairness::MinSum;
    const auto parts = partsOf(problem, 10);
    QVERIFY(parts.size() > 2);
    QList<int> students;
    for (const auto& part : parts)
        students.append(QList<int>(part.students.begin(), part.students.end()));
    std::ranges::sort(students);
    QCOMPARE(students.size(), 200);
    QVERIFY(std::ranges::adjacent_find(students) == students.end());

    const std::atomic<bool> stopped = false;
    Run run(60, {}, stopped);
    const auto found = solveParts(problem, run, stopped, 60);
    QVERIFY(verify(problem, found.outcome).isEmpty());
    QCOMPARE(found.outcome.status, Outcome::Status::Feasible);
    const auto& sum = found.outcome.stages.back();
    QVERIFY(found.certificate && sum.name == "sum"_L1);
    QCOMPARE(certifiedBound(problem, found.certificate->prices), found.certificate->bound);
    const auto best = solve(problem, {}, stopped);
    QVERIFY(best.isProven);
    QVERIFY2(found.certificate->bound <= best.rankSum && best.rankSum <= found.outcome.rankSum,
        qPrintable(u"%1 %2 %3"_s.arg(found.certificate->bound).arg(best.rankSum).arg(found.outcome.rankSum)));
}

SUITE(AnswersTest)
#include "tst_answers.moc"
