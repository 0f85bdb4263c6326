// SPDX-License-Identifier: MIT
#include "core/matching/protocol.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace core;
using namespace Qt::Literals::StringLiterals;

/// Both directions of the talk with the solver.
class ProtocolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problemComesBackAsItWas();
    void problemIsOneLine();
    void badProblemIsRefusedWithItsPlace_data();
    void badProblemIsRefusedWithItsPlace();
    void cutProblemIsRefused();
    void changedBytesNeverCrash();
    void outcomeComesBackAsItWas();
    void incumbentComesBackAsItWas();
    void progressComesBackAsItWas();
    void errorComesBackAsItWas();
    void badLineIsAnError_data();
    void badLineIsAnError();
};

namespace {

Problem sampleProblem()
{
    using enum Problem::Rule::Kind;
    using enum Problem::Excluded::Why;
    Problem problem;
    problem.students = {
        {.wishes = {{1, 1}, {0, 3}},
            .others = {2},
            .excluded = {},
            .levels = {2, -1},
            .lottery = 2,
            .slots = 0x8000'0000'0000'0005,
            .values = {-1, 2},
            .carry = 4,
            .oldProject = 0,
            .oldTeam = 1},
        {.wishes = {{0, 1}, {1, 1}},
            .others = {},
            .excluded = {{2, Vetoed, -1}},
            .levels = {0, 4},
            .lottery = 3,
            .oldProject = 2},
        {.wishes = {},
            .others = {0, 2},
            .isVoter = false,
            .excluded = {{1, Forbidden, 3}},
            .levels = {1, 1},
            .lottery = 1},
    };
    problem.projects = {
        {.min = 1,
            .ideal = 2,
            .max = 3,
            .teamsMin = 1,
            .teamsMax = 2,
            .needs = {{1, 3, 2, true}, {0, 1, 1, false, 5}}},
        {.min = 2, .ideal = 2, .max = 2, .needs = {}, .commonSlots = 2, .priority = 3},
        {.min = 1, .ideal = 1, .max = 1, .needs = {}},
    };
    problem.mentors = {{.capacity = 2, .slots = 6, .fit = {3, -1, 10}}, {.capacity = 0, .fit = {0, 0, 0}}};
    problem.attributes = {2, 3};
    problem.rules = {
        {.kind = Together, .students = {0, 2}, .projects = {}},
        {.kind = Apart, .students = {0, 1, 2}, .projects = {}},
        {.kind = Lock, .students = {1}, .projects = {0}, .team = 1},
        {.kind = Forbid, .students = {2}, .projects = {1}},
        {.kind = Quota, .students = {}, .projects = {0, 2}, .most = 1},
        {.kind = Quota, .students = {0, 1}, .projects = {1}, .most = 1, .isPerStudent = true},
        {.kind = Isolation, .students = {}, .projects = {}, .values = {1}, .attribute = 0, .least = 2},
        {.kind = AtMost, .students = {}, .projects = {0}, .most = 3, .values = {0, 2}, .attribute = 1},
        {.kind = AtLeast, .students = {}, .projects = {}, .values = {0}, .attribute = 1, .least = 1},
        {.kind = Distinct, .students = {}, .projects = {1, 2}, .attribute = 1, .least = 2},
        {.kind = Mates, .students = {2, 0, 1}, .projects = {}, .least = 2},
    };
    problem.goals
        = {{.objective = Objective::PlaceAll}, {.objective = Objective::Wishes, .isHard = true, .most = 3},
            {.objective = Objective::Mix, .attribute = 1, .least = 2},
            {.objective = Objective::Mix, .isHard = true, .attribute = 0, .least = 2},
            {.objective = Objective::Changes}, {.objective = Objective::Changes, .isHard = true, .most = 2},
            {.objective = Objective::Lottery}};
    problem.fairness = Fairness::Bottleneck;
    problem.settings = {.seconds = 12.5, .seed = 42};
    return problem;
}

Outcome sampleOutcome()
{
    return {.status = Outcome::Status::Optimal,
        .isProven = true,
        .seats = {{4, 1}, {}, {0, 0}},
        .mentors = {{0, 0, 3}, {4, 1, 3}},
        .stages = {{u"voters"_s, 1, 1, u"bound"_s}, {u"lottery"_s, 4'000'000'000, 4'000'000'000, u"mip"_s}},
        .violations = {{.kind = Violation::Kind::Need, .project = 4, .team = 1, .item = 0, .missing = 2},
            {.kind = Violation::Kind::Mates, .project = 0, .team = 0, .student = 2, .item = 3},
            {.kind = Violation::Kind::Blocking, .project = 0, .student = 1}},
        .profile = {1, 0, 1},
        .outside = 1,
        .noBallot = 2,
        .rankSum = 4,
        .elapsed = 0.5,
        .cpu = 0.25,
        .mips = 1,
        .lps = 2,
        .nodes = 3};
}

QJsonValue with(const QJsonValue& json, const QStringList& path, const QJsonValue& value)
{
    if (path.isEmpty())
        return value;
    const auto rest = path.mid(1);
    if (json.isArray()) {
        auto array = json.toArray();
        const auto index = path.first().toInt();
        if (index == array.size())
            array.append(value);
        else
            array[index] = with(array[index], rest, value);
        return array;
    }
    auto object = json.toObject();
    if (rest.isEmpty() && value.isUndefined())
        object.remove(path.first());
    else
        object[path.first()] = with(object[path.first()], rest, value);
    return object;
}

/// A line of JSON with one place changed; an undefined value takes the key away.
QByteArray changed(const QByteArray& line, const QString& at, const QJsonValue& value)
{
    const QJsonValue whole = QJsonDocument::fromJson(line).object();
    return QJsonDocument(with(whole, at.split(u'/', Qt::SkipEmptyParts), value).toObject())
        .toJson(QJsonDocument::Compact);
}

std::optional<ProtocolError> errorIn(const QByteArray& json)
{
    const auto read = problemFromJson(json);
    const auto* error = std::get_if<ProtocolError>(&read);
    return error != nullptr ? std::optional(*error) : std::nullopt;
}

} // namespace

void ProtocolTest::problemComesBackAsItWas()
{
    const auto read = problemFromJson(problemToJson(sampleProblem()));
    QVERIFY(std::holds_alternative<Problem>(read));
    QVERIFY(std::get<Problem>(read) == sampleProblem());

    const auto empty = problemFromJson(problemToJson({}));
    QVERIFY(std::holds_alternative<Problem>(empty));
    QVERIFY(std::get<Problem>(empty) == Problem{});
}

void ProtocolTest::problemIsOneLine()
{
    QVERIFY(!problemToJson(sampleProblem()).contains('\n'));
}

void ProtocolTest::badProblemIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("at");

    const QJsonValue none(QJsonValue::Undefined);
    const auto row
        = [](const char* name, const QString& change, const QJsonValue& value, const QString& at = {}) {
              QTest::newRow(name) << change << value << (at.isNull() ? change : at);
          };
    row("other type", u"/type"_s, u"cake"_s);
    row("other version", u"/version"_s, 2);
    row("unknown key", u"/tutors"_s, QJsonArray(), u""_s);
    row("missing key", u"/stages"_s, none, u""_s);
    row("unknown key of a student", u"/students/1/name"_s, u"Zoé"_s, u"/students/1"_s);
    row("missing key of a student", u"/students/1/voter"_s, none, u"/students/1"_s);
    row("students as an object", u"/students"_s, QJsonObject());
    row("student as a number", u"/students/0"_s, 5, u"/students/0"_s);
    row("voter as a number", u"/students/0/voter"_s, 1);
    row("wish as an object", u"/students/0/wishes/0"_s, QJsonObject());
    row("wish of three numbers", u"/students/0/wishes/0"_s, QJsonArray{0, 1, 1});
    row("wish for no project", u"/students/0/wishes/0/0"_s, 3);
    row("wish for project -1", u"/students/0/wishes/0/0"_s, -1);
    row("wish for half a project", u"/students/0/wishes/0/0"_s, 0.5);
    row("wish as text", u"/students/0/wishes/0/0"_s, u"0"_s);
    row("wish for null", u"/students/0/wishes/0/0"_s, QJsonValue());
    row("rank 0", u"/students/0/wishes/0/1"_s, 0);
    row("huge rank", u"/students/0/wishes/0/1"_s, 1e18);
    row("wish twice", u"/students/0/wishes/1/0"_s, 1);
    row("wished and other", u"/students/0/others/0"_s, 1);
    row("other twice", u"/students/2/others/1"_s, 0);
    row("wishes without a ballot", u"/students/2/wishes"_s, QJsonArray{QJsonArray{1, 1}});
    row("excluded for no reason", u"/students/1/excluded/0/1"_s, u"whim"_s);
    row("excluded by no rule", u"/students/1/excluded/0/2"_s, 11);
    row("level 5", u"/students/0/levels/0"_s, 5);
    row("level missing", u"/students/1/levels"_s, QJsonArray{1});
    row("lottery number 0", u"/students/0/lottery"_s, 0);
    row("lottery number above", u"/students/0/lottery"_s, 4);
    row("lottery number twice", u"/students/0/lottery"_s, 3, u"/students"_s);
    row("slot twice", u"/students/0/slots"_s, QJsonArray{3, 3});
    row("slot 64", u"/students/0/slots/0"_s, 64);
    row("value missing", u"/students/0/values"_s, QJsonArray{0});
    row("value above", u"/students/0/values/1"_s, 3);
    row("carry below 0", u"/students/0/carry"_s, -1);
    row("old project above", u"/students/0/old/0"_s, 3);
    row("old team above", u"/students/0/old/1"_s, 2);
    row("old as a number", u"/students/0/old"_s, 1);
    row("mentor without a fit", u"/mentors/0/fit"_s, QJsonArray{1, 2});
    row("fit 11", u"/mentors/0/fit/0"_s, 11);
    row("mentor below nobody", u"/mentors/0/capacity"_s, -1);
    row("huge slots", u"/projects/0/commonSlots"_s, 65);
    row("priority below 0", u"/projects/0/priority"_s, -1);
    row("need without weight", u"/projects/0/needs/0/weight"_s, 0);
    row("attribute below nothing", u"/attributes/0"_s, -1);
    row("attribute without the value", u"/attributes/1"_s, 2, u"/students/0/values/1"_s);
    row("min 0", u"/projects/0/min"_s, 0);
    row("min above max", u"/projects/0/min"_s, 4);
    row("max 0", u"/projects/0/max"_s, 0);
    row("huge max", u"/projects/0/max"_s, 1e9);
    row("no teams", u"/projects/0/teams/1"_s, 0);
    row("teams the wrong way round", u"/projects/0/teams/0"_s, 3);
    row("huge teams", u"/projects/0/teams/1"_s, 1e6);
    row("need of no skill", u"/projects/0/needs/0/skill"_s, 2);
    row("need of level 0", u"/projects/0/needs/0/level"_s, 0);
    row("need of nobody", u"/projects/0/needs/0/count"_s, 0);
    row("need neither hard nor soft", u"/projects/0/needs/0/required"_s, u"yes"_s);
    row("rule of no kind", u"/rules/0/kind"_s, u"whim"_s);
    row("rule with a key of another", u"/rules/0/team"_s, 0, u"/rules/0"_s);
    row("rule for nobody", u"/rules/0/students"_s, QJsonArray());
    row("rule for a stranger", u"/rules/0/students/0"_s, 3);
    row("rule with one student twice", u"/rules/1/students/0"_s, 1, u"/rules/1/students"_s);
    row("lock of two", u"/rules/2/students"_s, QJsonArray{0, 1});
    row("lock on two projects", u"/rules/2/projects"_s, QJsonArray{0, 1});
    row("lock on no team", u"/rules/2/team"_s, 2);
    row("quota below 0", u"/rules/4/most"_s, -1);
    row("quota on no project", u"/rules/4/projects/0"_s, 9);
    row("quota of no unit", u"/rules/5/unit"_s, u"cakes"_s);
    row("students in a quota of teams", u"/rules/4/students"_s, QJsonArray{1});
    row("isolation by no attribute", u"/rules/6/attribute"_s, 2);
    row("isolation of no value", u"/rules/6/values/0"_s, 2);
    row("isolation of at least 0", u"/rules/6/least"_s, 0);
    row("isolation with the key of another", u"/rules/6/most"_s, 1, u"/rules/6"_s);
    row("at most below 0", u"/rules/7/most"_s, -1);
    row("distinct on no project", u"/rules/9/projects/0"_s, 3);
    row("mates for nobody", u"/rules/10/students"_s, QJsonArray{1});
    row("more mates than asked for", u"/rules/10/least"_s, 3);
    row("unknown stage", u"/stages/0/name"_s, u"magic"_s);
    row("stage twice", u"/stages/6"_s, QJsonObject{{u"name"_s, u"place-all"_s}, {u"hard"_s, false}});
    row("lottery hard", u"/stages/6/hard"_s, true);
    row("soft stage with a number", u"/stages/4/most"_s, 1, u"/stages/4"_s);
    row("mix of no attribute", u"/stages/2/attribute"_s, 2);
    row("mix of nothing", u"/stages/2/least"_s, 0);
    row("hard changes without a number", u"/stages/5/most"_s, none, u"/stages/5"_s);
    row("fairness of another stage", u"/stages/0/fairness"_s, u"leximin"_s, u"/stages/0"_s);
    row("unknown fairness", u"/stages/1/fairness"_s, u"luck"_s);
    row("no time", u"/settings/seconds"_s, -1);
    row("endless time", u"/settings/seconds"_s, 1e300);
    row("seed as text", u"/settings/seed"_s, u"1"_s);
}

void ProtocolTest::badProblemIsRefusedWithItsPlace()
{
    QFETCH(const QString, change);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, at);

    const auto good = problemToJson(sampleProblem());
    QVERIFY(!errorIn(good));
    const auto error = errorIn(changed(good, change, value));
    QVERIFY(error);
    QCOMPARE(error->at, at);
    QVERIFY(!error->text.isEmpty());
}

void ProtocolTest::cutProblemIsRefused()
{
    const auto good = problemToJson(sampleProblem());
    for (qsizetype length = 0; length < good.size(); ++length)
        QVERIFY(errorIn(good.first(length)));
    QVERIFY(errorIn(good + '}'));
    QVERIFY(errorIn("[]"));
    QVERIFY(errorIn("null"));
    QVERIFY(errorIn(QByteArray(100'000, '[')));
}

void ProtocolTest::changedBytesNeverCrash()
{
    const auto problem = problemToJson(sampleProblem());
    const auto outcome = outcomeToJson(sampleOutcome());
    for (qsizetype i = 0; i < problem.size(); ++i) {
        for (const char byte : {'0', '9', '-', '"', ']', '\0'}) {
            auto bad = problem;
            bad[i] = byte;
            static_cast<void>(problemFromJson(bad));
        }
    }
    for (qsizetype i = 0; i < outcome.size(); ++i) {
        auto bad = outcome;
        bad[i] = '9';
        static_cast<void>(solverLine(bad));
    }
}

void ProtocolTest::outcomeComesBackAsItWas()
{
    const auto given = sampleOutcome();
    const auto line = solverLine(outcomeToJson(given));
    QVERIFY(std::holds_alternative<Outcome>(line));
    const auto& read = std::get<Outcome>(line);
    QCOMPARE(read.status, given.status);
    QCOMPARE(read.isProven, given.isProven);
    QVERIFY(read.seats == given.seats);
    QVERIFY(read.mentors == given.mentors);
    QVERIFY(read.violations == given.violations);
    QVERIFY(read.stages == given.stages);
    QCOMPARE(read.profile, given.profile);
    QCOMPARE(read.outside, given.outside);
    QCOMPARE(read.noBallot, given.noBallot);
    QCOMPARE(read.rankSum, given.rankSum);
    QCOMPARE(read.elapsed, given.elapsed);
    QCOMPARE(read.cpu, given.cpu);
    QCOMPARE(read.mips, given.mips);
    QCOMPARE(read.lps, given.lps);
    QCOMPARE(read.nodes, given.nodes);
}

void ProtocolTest::incumbentComesBackAsItWas()
{
    const auto given = sampleOutcome();
    const auto line = solverLine(incumbentToJson({given.seats, given.mentors, given.stages, 0.25}));
    QVERIFY(std::holds_alternative<Incumbent>(line));
    const auto& read = std::get<Incumbent>(line);
    QVERIFY(read.seats == given.seats);
    QVERIFY(read.mentors == given.mentors);
    QCOMPARE(read.stages, given.stages);
    QCOMPARE(read.elapsed, 0.25);
}

void ProtocolTest::progressComesBackAsItWas()
{
    for (const auto& incumbent : {std::optional<qint64>(7), std::optional<qint64>()}) {
        const auto line = solverLine(progressToJson({u"rank 3"_s, 4, -2, incumbent, 0.75}));
        QVERIFY(std::holds_alternative<Progress>(line));
        const auto& read = std::get<Progress>(line);
        QCOMPARE(read.stage, u"rank 3"_s);
        QCOMPARE(read.index, 4);
        QCOMPARE(read.bound, -2);
        QCOMPARE(read.incumbent, incumbent);
        QCOMPARE(read.elapsed, 0.75);
    }
}

void ProtocolTest::errorComesBackAsItWas()
{
    const auto line = solverLine(errorToJson({u"/students/3"_s, u"not an object"_s}));
    QVERIFY(std::holds_alternative<ProtocolError>(line));
    QCOMPARE(std::get<ProtocolError>(line).at, u"/students/3"_s);
    QCOMPARE(std::get<ProtocolError>(line).text, u"not an object"_s);
}

void ProtocolTest::badLineIsAnError_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto good = outcomeToJson(sampleOutcome());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("garbage") << QByteArray("Coin0505I Presolved problem not optimal");
    QTest::newRow("half a line") << good.first(good.size() / 2);
    QTest::newRow("unknown type") << changed(good, u"/type"_s, u"cake"_s);
    QTest::newRow("no type") << changed(good, u"/type"_s, QJsonValue(QJsonValue::Undefined));
    QTest::newRow("unknown status") << changed(good, u"/status"_s, u"best"_s);
    QTest::newRow("seat of one number") << changed(good, u"/assignment/0"_s, QJsonArray{1});
    QTest::newRow("seat in project -2") << changed(good, u"/assignment/0/0"_s, -2);
    QTest::newRow("huge value") << changed(good, u"/stages/0/value"_s, 1e300);
    QTest::newRow("value as text") << changed(good, u"/stages/0/value"_s, u"1"_s);
    QTest::newRow("negative time") << changed(good, u"/cpu"_s, -1);
    QTest::newRow("unknown key") << changed(good, u"/gift"_s, 1);
}

void ProtocolTest::badLineIsAnError()
{
    QFETCH(const QByteArray, line);
    QVERIFY(std::holds_alternative<ProtocolError>(solverLine(line)));
}

SUITE(ProtocolTest)
#include "tst_protocol.moc"
