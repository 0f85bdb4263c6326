// SPDX-License-Identifier: MIT
// The half of protocol.h that is about problems.
#include "core/matching/jsonvalue.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = Problem::Rule::Kind;
using Why = Problem::Excluded::Why;

constexpr int MostStudents = 200'000;
constexpr int MostProjects = 100'000;
constexpr int MostRules = 500'000;
constexpr int MostSkills = 1'000;
constexpr int MostRank = 1'000;
constexpr int MostTeams = 100;
constexpr int MostMembers = 10'000;
constexpr double MostSeconds = 100'000;

constexpr std::array Kinds{std::pair{"together"_L1, Kind::Together}, std::pair{"apart"_L1, Kind::Apart},
    std::pair{"lock"_L1, Kind::Lock}, std::pair{"forbid"_L1, Kind::Forbid},
    std::pair{"quota"_L1, Kind::Quota}};
constexpr std::array Whys{std::pair{"vetoed"_L1, Why::Vetoed}, std::pair{"notEligible"_L1, Why::NotEligible},
    std::pair{"forbidden"_L1, Why::Forbidden}, std::pair{"closed"_L1, Why::Closed}};

template<typename List, typename Value>
QLatin1StringView wordOf(const List& list, Value value)
{
    return std::ranges::find(list, value, [](const auto& entry) { return entry.second; })->first;
}

QJsonArray jsonOf(const std::vector<int>& numbers)
{
    QJsonArray array;
    for (const auto number : numbers)
        array.append(number);
    return array;
}

QJsonObject jsonOf(const Problem::Student& student)
{
    QJsonArray wishes;
    for (const auto& wish : student.wishes)
        wishes.append(QJsonArray{wish.project, wish.rank});
    QJsonArray excluded;
    for (const auto& entry : student.excluded)
        excluded.append(QJsonArray{entry.project, wordOf(Whys, entry.why), entry.rule});
    return {{u"wishes"_s, wishes}, {u"others"_s, jsonOf(student.others)}, {u"voter"_s, student.isVoter},
        {u"excluded"_s, excluded}, {u"levels"_s, jsonOf(student.levels)}, {u"lottery"_s, student.lottery}};
}

QJsonObject jsonOf(const Problem::Project& project)
{
    QJsonArray needs;
    for (const auto& need : project.needs)
        needs.append(QJsonObject{{u"skill"_s, need.skill}, {u"level"_s, need.level}, {u"count"_s, need.count},
            {u"required"_s, need.isRequired}});
    return {{u"min"_s, project.min}, {u"ideal"_s, project.ideal}, {u"max"_s, project.max},
        {u"teams"_s, QJsonArray{project.teamsMin, project.teamsMax}}, {u"needs"_s, needs}};
}

bool hasStudents(Kind kind)
{
    return kind != Kind::Quota;
}

bool hasProjects(Kind kind)
{
    return kind != Kind::Together && kind != Kind::Apart;
}

// Each kind has only the keys that mean something for it.
QJsonObject jsonOf(const Problem::Rule& rule)
{
    QJsonObject object{{u"kind"_s, wordOf(Kinds, rule.kind)}};
    if (hasStudents(rule.kind))
        object.insert(u"students"_s, jsonOf(rule.students));
    if (hasProjects(rule.kind))
        object.insert(u"projects"_s, jsonOf(rule.projects));
    if (rule.kind == Kind::Quota)
        object.insert(u"most"_s, rule.most);
    if (rule.kind == Kind::Lock)
        object.insert(u"team"_s, rule.team);
    return object;
}

template<typename Record>
QJsonArray jsonOfAll(const std::vector<Record>& records)
{
    QJsonArray array;
    for (const auto& record : records)
        array.append(jsonOf(record));
    return array;
}

QJsonArray stagesOf(const Problem& problem)
{
    QJsonArray stages;
    for (const auto objective : problem.objectives) {
        QJsonObject stage{{u"name"_s, codeOf(objective)}};
        if (objective == Objective::Wishes)
            stage.insert(u"fairness"_s, codeOf(problem.fairness));
        stages.append(stage);
    }
    return stages;
}

/// Reads a problem: what stands later may refer to what was read before.
class ProblemReader
{
public:
    Problem read(const JsonValue& json);

private:
    void readSizes(const JsonValue& json);
    [[nodiscard]] Problem::Student readStudent(const JsonValue& json) const;
    void readBallot(const JsonValue& json, Problem::Student& student) const;
    [[nodiscard]] Problem::Excluded readExcluded(const JsonValue& json) const;
    [[nodiscard]] Problem::Project readProject(const JsonValue& json) const;
    [[nodiscard]] Problem::Need readNeed(const JsonValue& json) const;
    [[nodiscard]] Problem::Rule readRule(const JsonValue& json) const;
    void readStage(const JsonValue& json);
    void checkLottery(const JsonValue& json) const;

    Problem m_problem;
    int m_students = 0;
    int m_projects = 0;
    int m_rules = 0;
    int m_skills = 0;
};

Problem ProblemReader::read(const JsonValue& json)
{
    json.expect(
        {"type"_L1, "version"_L1, "students"_L1, "projects"_L1, "rules"_L1, "stages"_L1, "settings"_L1});
    if (json["type"_L1].text() != "problem"_L1)
        json["type"_L1].refuse(u"not a problem"_s);
    if (json["version"_L1].integer(0, MostRank) != 1)
        json["version"_L1].refuse(u"not version 1"_s);
    readSizes(json);
    for (const auto& item : json["students"_L1].items(MostStudents))
        m_problem.students.push_back(readStudent(item));
    checkLottery(json["students"_L1]);
    for (const auto& item : json["projects"_L1].items(MostProjects))
        m_problem.projects.push_back(readProject(item));
    for (const auto& item : json["rules"_L1].items(MostRules))
        m_problem.rules.push_back(readRule(item));
    for (const auto& item : json["stages"_L1].items(qsizetype(codes(Objective{}).size())))
        readStage(item);
    const auto settings = json["settings"_L1].expect({"seconds"_L1, "seed"_L1});
    m_problem.settings.seconds = settings["seconds"_L1].number(0, MostSeconds);
    m_problem.settings.seed = settings["seed"_L1].integer(0, std::numeric_limits<int>::max());
    return std::move(m_problem);
}

void ProblemReader::readSizes(const JsonValue& json)
{
    const auto students = json["students"_L1].items(MostStudents);
    m_students = int(students.size());
    m_projects = int(json["projects"_L1].items(MostProjects).size());
    m_rules = int(json["rules"_L1].items(MostRules).size());
    m_skills = students.empty() ? MostSkills : int(students.front()["levels"_L1].items(MostSkills).size());
}

Problem::Student ProblemReader::readStudent(const JsonValue& json) const
{
    json.expect({"wishes"_L1, "others"_L1, "voter"_L1, "excluded"_L1, "levels"_L1, "lottery"_L1});
    Problem::Student student;
    student.isVoter = json["voter"_L1].boolean();
    readBallot(json, student);
    for (const auto& item : json["excluded"_L1].items(m_projects))
        student.excluded.push_back(readExcluded(item));
    for (const auto& item : json["levels"_L1].items(m_skills, m_skills))
        student.levels.push_back(item.integer(-1, 4));
    student.lottery = json["lottery"_L1].integer(1, m_students);
    return student;
}

void ProblemReader::readBallot(const JsonValue& json, Problem::Student& student) const
{
    std::vector<bool> isNamed(size_t(m_projects), false);
    const auto name = [&](const JsonValue& where) {
        const auto project = where.integer(0, m_projects - 1);
        if (isNamed[size_t(project)])
            where.refuse(u"a project twice"_s);
        isNamed[size_t(project)] = true;
        return project;
    };
    const auto wishes = json["wishes"_L1];
    if (!student.isVoter && !wishes.items(m_projects).empty())
        wishes.refuse(u"wishes without a ballot"_s);
    for (const auto& item : wishes.items(m_projects)) {
        const auto pair = item.items(2, 2);
        const auto project = name(pair[0]);
        student.wishes.push_back({project, pair[1].integer(1, MostRank)});
    }
    for (const auto& item : json["others"_L1].items(m_projects))
        student.others.push_back(name(item));
}

Problem::Excluded ProblemReader::readExcluded(const JsonValue& json) const
{
    const auto parts = json.items(3, 3);
    return {parts[0].integer(0, m_projects - 1), parts[1].oneOf(Whys), parts[2].integer(-1, m_rules - 1)};
}

Problem::Project ProblemReader::readProject(const JsonValue& json) const
{
    json.expect({"min"_L1, "ideal"_L1, "max"_L1, "teams"_L1, "needs"_L1});
    Problem::Project project;
    project.max = json["max"_L1].integer(1, MostMembers);
    project.min = json["min"_L1].integer(1, project.max);
    project.ideal = json["ideal"_L1].integer(1, MostMembers);
    const auto teams = json["teams"_L1].items(2, 2);
    project.teamsMax = teams[1].integer(1, MostTeams);
    project.teamsMin = teams[0].integer(0, project.teamsMax);
    for (const auto& item : json["needs"_L1].items(MostSkills))
        project.needs.push_back(readNeed(item));
    return project;
}

Problem::Need ProblemReader::readNeed(const JsonValue& json) const
{
    json.expect({"skill"_L1, "level"_L1, "count"_L1, "required"_L1});
    return {json["skill"_L1].integer(0, m_skills - 1), json["level"_L1].integer(1, 4),
        json["count"_L1].integer(1, MostMembers), json["required"_L1].boolean()};
}

Problem::Rule ProblemReader::readRule(const JsonValue& json) const
{
    const auto kind = json["kind"_L1].oneOf(Kinds);
    Problem::Rule rule{.kind = kind, .students = {}, .projects = {}};
    switch (kind) {
    case Kind::Together:
    case Kind::Apart: json.expect({"kind"_L1, "students"_L1}); break;
    case Kind::Lock: json.expect({"kind"_L1, "students"_L1, "projects"_L1, "team"_L1}); break;
    case Kind::Forbid: json.expect({"kind"_L1, "students"_L1, "projects"_L1}); break;
    case Kind::Quota: json.expect({"kind"_L1, "projects"_L1, "most"_L1}); break;
    }
    if (hasStudents(kind)) {
        rule.students = json["students"_L1].distinct(0, m_students - 1);
        if (rule.students.empty() || (kind == Kind::Lock && rule.students.size() > 1))
            json["students"_L1].refuse(u"not the number of students that the rule is for"_s);
    }
    if (hasProjects(kind)) {
        rule.projects = json["projects"_L1].distinct(0, m_projects - 1);
        if (kind != Kind::Quota && rule.projects.size() != 1)
            json["projects"_L1].refuse(u"not one project"_s);
    }
    if (kind == Kind::Quota)
        rule.most = json["most"_L1].integer(0, std::numeric_limits<int>::max());
    if (kind == Kind::Lock)
        rule.team
            = json["team"_L1].integer(-1, m_problem.projects[size_t(rule.projects.front())].teamsMax - 1);
    return rule;
}

void ProblemReader::readStage(const JsonValue& json)
{
    const auto objective = fromCode<Objective>(json["name"_L1].text());
    if (!objective)
        json["name"_L1].refuse(u"unknown word"_s);
    if (std::ranges::find(m_problem.objectives, *objective) != m_problem.objectives.end())
        json.refuse(u"a stage twice"_s);
    m_problem.objectives.push_back(*objective);
    if (*objective != Objective::Wishes) {
        json.expect({"name"_L1});
        return;
    }
    json.expect({"name"_L1, "fairness"_L1});
    const auto fairness = fromCode<Fairness>(json["fairness"_L1].text());
    if (!fairness)
        json["fairness"_L1].refuse(u"unknown word"_s);
    m_problem.fairness = *fairness;
}

void ProblemReader::checkLottery(const JsonValue& json) const
{
    std::vector<bool> isDrawn(size_t(m_students) + 1, false);
    for (const auto& student : m_problem.students) {
        if (isDrawn[size_t(student.lottery)])
            json.refuse(u"lottery number %1 twice"_s.arg(student.lottery));
        isDrawn[size_t(student.lottery)] = true;
    }
}

} // namespace

QByteArray problemToJson(const Problem& problem)
{
    const QJsonObject object{{u"type"_s, u"problem"_s}, {u"version"_s, 1},
        {u"students"_s, jsonOfAll(problem.students)}, {u"projects"_s, jsonOfAll(problem.projects)},
        {u"rules"_s, jsonOfAll(problem.rules)}, {u"stages"_s, stagesOf(problem)},
        {u"settings"_s,
            QJsonObject{{u"seconds"_s, problem.settings.seconds}, {u"seed"_s, problem.settings.seed}}}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::variant<Problem, ProtocolError> problemFromJson(const QByteArray& json)
{
    try {
        return ProblemReader().read(JsonValue::parse(json));
    } catch (const ProtocolError& error) {
        return error;
    }
}

} // namespace core
