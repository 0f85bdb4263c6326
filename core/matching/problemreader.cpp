// SPDX-License-Identifier: MIT
// How a problem is read; problemjson.cpp writes it.
#include "core/matching/jsonvalue.h"
#include "core/matching/problemwords.h"

#include <algorithm>
#include <limits>

namespace core {

using namespace words;

namespace {

constexpr int MostStudents = 200'000;
constexpr int MostProjects = 100'000;
constexpr int MostRules = 500'000;
constexpr int MostSkills = 1'000;
constexpr int MostRank = 1'000;
constexpr int MostTeams = 100;
constexpr int MostMembers = 10'000;
constexpr int MostMentors = 100'000;
constexpr int MostAttributes = 100;
constexpr int MostValues = 10'000;
constexpr int MostSlots = 64;
constexpr int MostWeight = 1'000;
constexpr int MostGoals = 50;
constexpr int MostFit = 10;
constexpr double MostSeconds = 100'000;

std::uint64_t readSlots(const JsonValue& json)
{
    std::uint64_t bits = 0;
    for (const auto slot : json.distinct(0, MostSlots - 1))
        bits |= std::uint64_t(1) << slot;
    return bits;
}

/// Reads a problem: what stands later may refer to what was read before.
class ProblemReader
{
public:
    Problem read(const JsonValue& json);

private:
    void readSizes(const JsonValue& json);
    void readLists(const JsonValue& json);
    [[nodiscard]] Problem::Student readStudent(const JsonValue& json) const;
    void readBallot(const JsonValue& json, Problem::Student& student) const;
    void readPast(const JsonValue& json, Problem::Student& student) const;
    [[nodiscard]] std::vector<int> readValues(const JsonValue& json) const;
    [[nodiscard]] Problem::Excluded readExcluded(const JsonValue& json) const;
    [[nodiscard]] Problem::Project readProject(const JsonValue& json) const;
    [[nodiscard]] Problem::Need readNeed(const JsonValue& json) const;
    [[nodiscard]] Problem::Mentor readMentor(const JsonValue& json) const;
    [[nodiscard]] Problem::Rule readRule(const JsonValue& json) const;
    void readWho(const JsonValue& json, Problem::Rule& rule) const;
    void readWhere(const JsonValue& json, Problem::Rule& rule) const;
    void readHowMany(const JsonValue& json, Problem::Rule& rule) const;
    [[nodiscard]] Problem::Goal readGoal(const JsonValue& json) const;
    void readStage(const JsonValue& json);
    void readFairness(const JsonValue& json);
    void checkLottery(const JsonValue& json) const;

    Problem m_problem;
    int m_students = 0;
    int m_projects = 0;
    int m_rules = 0;
    int m_skills = 0;
};

Problem ProblemReader::read(const JsonValue& json)
{
    json.expect({"type"_L1, "version"_L1, "students"_L1, "projects"_L1, "mentors"_L1, "attributes"_L1,
        "rules"_L1, "stages"_L1, "settings"_L1});
    if (json["type"_L1].text() != "problem"_L1)
        json["type"_L1].refuse(u"not a problem"_s);
    if (json["version"_L1].integer(0, MostRank) != 1)
        json["version"_L1].refuse(u"not version 1"_s);
    readSizes(json);
    readLists(json);
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
    for (const auto& item : json["attributes"_L1].items(MostAttributes))
        m_problem.attributes.push_back(item.integer(0, MostValues));
}

void ProblemReader::readLists(const JsonValue& json)
{
    for (const auto& item : json["projects"_L1].items(MostProjects))
        m_problem.projects.push_back(readProject(item));
    for (const auto& item : json["students"_L1].items(MostStudents))
        m_problem.students.push_back(readStudent(item));
    checkLottery(json["students"_L1]);
    for (const auto& item : json["mentors"_L1].items(MostMentors))
        m_problem.mentors.push_back(readMentor(item));
    for (const auto& item : json["rules"_L1].items(MostRules))
        m_problem.rules.push_back(readRule(item));
    for (const auto& item : json["stages"_L1].items(MostGoals))
        readStage(item);
}

Problem::Student ProblemReader::readStudent(const JsonValue& json) const
{
    json.expect({"wishes"_L1, "others"_L1, "voter"_L1, "excluded"_L1, "levels"_L1, "lottery"_L1, "slots"_L1,
        "values"_L1, "carry"_L1, "old"_L1});
    Problem::Student student;
    student.isVoter = json["voter"_L1].boolean();
    readBallot(json, student);
    for (const auto& item : json["excluded"_L1].items(m_projects))
        student.excluded.push_back(readExcluded(item));
    for (const auto& item : json["levels"_L1].items(m_skills, m_skills))
        student.levels.push_back(item.integer(-1, 4));
    student.lottery = json["lottery"_L1].integer(1, m_students);
    student.slots = readSlots(json["slots"_L1]);
    student.values = readValues(json["values"_L1]);
    readPast(json, student);
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

void ProblemReader::readPast(const JsonValue& json, Problem::Student& student) const
{
    student.carry = json["carry"_L1].integer(0, MostWeight);
    if (json["old"_L1].isNull())
        return;
    const auto pair = json["old"_L1].items(2, 2);
    student.oldProject = pair[0].integer(0, m_projects - 1);
    student.oldTeam = pair[1].integer(-1, m_problem.projects[size_t(student.oldProject)].teamsMax - 1);
}

/// One for each attribute, or none at all.
std::vector<int> ProblemReader::readValues(const JsonValue& json) const
{
    const auto attributes = qsizetype(m_problem.attributes.size());
    const auto items = json.items(attributes);
    if (!items.empty() && qsizetype(items.size()) != attributes)
        json.refuse(u"not a value for each attribute"_s);
    std::vector<int> values;
    for (size_t i = 0; i < items.size(); ++i)
        values.push_back(items[i].integer(-1, m_problem.attributes[i] - 1));
    return values;
}

Problem::Excluded ProblemReader::readExcluded(const JsonValue& json) const
{
    const auto parts = json.items(3, 3);
    return {parts[0].integer(0, m_projects - 1), parts[1].oneOf(Whys), parts[2].integer(-1, m_rules - 1)};
}

Problem::Project ProblemReader::readProject(const JsonValue& json) const
{
    json.expect({"min"_L1, "ideal"_L1, "max"_L1, "teams"_L1, "needs"_L1, "commonSlots"_L1, "priority"_L1});
    Problem::Project project;
    project.max = json["max"_L1].integer(1, MostMembers);
    project.min = json["min"_L1].integer(1, project.max);
    project.ideal = json["ideal"_L1].integer(1, MostMembers);
    const auto teams = json["teams"_L1].items(2, 2);
    project.teamsMax = teams[1].integer(1, MostTeams);
    project.teamsMin = teams[0].integer(0, project.teamsMax);
    project.commonSlots = json["commonSlots"_L1].integer(0, MostSlots);
    project.priority = json["priority"_L1].integer(0, MostWeight);
    for (const auto& item : json["needs"_L1].items(MostSkills))
        project.needs.push_back(readNeed(item));
    return project;
}

Problem::Need ProblemReader::readNeed(const JsonValue& json) const
{
    json.expect({"skill"_L1, "level"_L1, "count"_L1, "required"_L1, "weight"_L1});
    return {json["skill"_L1].integer(0, m_skills - 1), json["level"_L1].integer(1, 4),
        json["count"_L1].integer(1, MostMembers), json["required"_L1].boolean(),
        json["weight"_L1].integer(1, MostWeight)};
}

Problem::Mentor ProblemReader::readMentor(const JsonValue& json) const
{
    json.expect({"capacity"_L1, "slots"_L1, "fit"_L1});
    Problem::Mentor mentor;
    mentor.capacity = json["capacity"_L1].integer(0, MostMembers);
    mentor.slots = readSlots(json["slots"_L1]);
    for (const auto& item : json["fit"_L1].items(m_projects, m_projects))
        mentor.fit.push_back(item.integer(-1, MostFit));
    return mentor;
}

Problem::Rule ProblemReader::readRule(const JsonValue& json) const
{
    const auto kind = json["kind"_L1].oneOf(Kinds);
    Problem::Rule rule{.kind = kind, .students = {}, .projects = {}};
    std::vector<QLatin1StringView> keys{"kind"_L1};
    const auto add = [&](bool isThere, std::initializer_list<QLatin1StringView> more) {
        if (isThere)
            keys.insert(keys.end(), more);
    };
    add(hasStudents(kind), {"students"_L1});
    add(hasProjects(kind), {"projects"_L1});
    add(hasMost(kind), {"most"_L1});
    add(hasLeast(kind), {"least"_L1});
    add(isAboutValues(kind), {"attribute"_L1});
    add(hasValues(kind), {"values"_L1});
    add(kind == Kind::Lock, {"team"_L1});
    add(kind == Kind::Quota, {"unit"_L1});
    json.expect(keys);
    readWho(json, rule);
    readWhere(json, rule);
    readHowMany(json, rule);
    return rule;
}

void ProblemReader::readWho(const JsonValue& json, Problem::Rule& rule) const
{
    if (hasStudents(rule.kind)) {
        rule.students = json["students"_L1].distinct(0, m_students - 1);
        const auto count = rule.students.size();
        if ((count == 0 && rule.kind != Kind::Quota) || (rule.kind == Kind::Lock && count > 1)
            || (rule.kind == Kind::Mates && count < 2))
            json["students"_L1].refuse(u"not the number of students that the rule is for"_s);
    }
    if (isAboutValues(rule.kind))
        rule.attribute = json["attribute"_L1].integer(0, int(m_problem.attributes.size()) - 1);
    if (hasValues(rule.kind))
        rule.values = json["values"_L1].distinct(0, m_problem.attributes[size_t(rule.attribute)] - 1);
}

void ProblemReader::readWhere(const JsonValue& json, Problem::Rule& rule) const
{
    if (!hasProjects(rule.kind))
        return;
    rule.projects = json["projects"_L1].distinct(0, m_projects - 1);
    const bool isForOne = rule.kind == Kind::Lock || rule.kind == Kind::Forbid;
    if (isForOne && rule.projects.size() != 1)
        json["projects"_L1].refuse(u"not one project"_s);
    if (rule.kind == Kind::Lock)
        rule.team
            = json["team"_L1].integer(-1, m_problem.projects[size_t(rule.projects.front())].teamsMax - 1);
}

void ProblemReader::readHowMany(const JsonValue& json, Problem::Rule& rule) const
{
    if (hasMost(rule.kind))
        rule.most = json["most"_L1].integer(0, std::numeric_limits<int>::max());
    if (hasLeast(rule.kind))
        rule.least = json["least"_L1].integer(1, MostMembers);
    if (rule.kind == Kind::Mates && rule.least >= int(rule.students.size()))
        json["least"_L1].refuse(u"more than are asked for"_s);
    if (rule.kind != Kind::Quota)
        return;
    rule.isPerStudent = json["unit"_L1].oneOf(Units);
    if (!rule.isPerStudent && !rule.students.empty())
        json["students"_L1].refuse(u"students in a quota of teams"_s);
}

Problem::Goal ProblemReader::readGoal(const JsonValue& json) const
{
    const auto objective = fromCode<Objective>(json["name"_L1].text());
    if (!objective)
        json["name"_L1].refuse(u"unknown word"_s);
    Problem::Goal goal{.objective = *objective, .isHard = json["hard"_L1].boolean()};
    if (goal.isHard && !canBeHard(goal.objective))
        json["hard"_L1].refuse(u"a stage that cannot be hard"_s);
    std::vector<QLatin1StringView> keys{"name"_L1, "hard"_L1};
    if (goal.objective == Objective::Wishes)
        keys.push_back("fairness"_L1);
    if (goal.objective == Objective::Mix)
        keys.insert(keys.end(), {"attribute"_L1, "least"_L1});
    if (hasMost(goal))
        keys.push_back("most"_L1);
    json.expect(keys);
    if (hasMost(goal))
        goal.most = json["most"_L1].integer(0, MostStudents);
    if (goal.objective == Objective::Mix) {
        goal.attribute = json["attribute"_L1].integer(0, int(m_problem.attributes.size()) - 1);
        goal.least = json["least"_L1].integer(1, MostMembers);
    }
    return goal;
}

/// The same goal may be there hard and soft: a rule and a stage. Mix may be there for each attribute.
void ProblemReader::readStage(const JsonValue& json)
{
    const auto goal = readGoal(json);
    const auto isSame = [&](const Problem::Goal& other) {
        return other.objective == goal.objective && other.attribute == goal.attribute
            && (other.isHard == goal.isHard || goal.objective == Objective::Wishes);
    };
    if (std::ranges::any_of(m_problem.goals, isSame))
        json.refuse(u"a stage twice"_s);
    m_problem.goals.push_back(goal);
    if (goal.objective == Objective::Wishes)
        readFairness(json["fairness"_L1]);
}

void ProblemReader::readFairness(const JsonValue& json)
{
    const auto fairness = fromCode<Fairness>(json.text());
    if (!fairness)
        json.refuse(u"unknown word"_s);
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

std::variant<Problem, ProtocolError> problemFromJson(const QByteArray& json)
{
    try {
        return ProblemReader().read(JsonValue::parse(json));
    } catch (const ProtocolError& error) {
        return error;
    }
}

} // namespace core
