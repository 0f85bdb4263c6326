// SPDX-License-Identifier: MIT
#include "core/matching/problembuilder.h"

#include <QMap>

namespace core {

using Why = Problem::Excluded::Why;

namespace {

// What people know a record by: two files with the same data give the same problem.
QStringList keyOf(const Student& student)
{
    return {student.number, student.email, student.lastName, student.firstName};
}

QStringList keyOf(const Project& project)
{
    return {project.reference, project.title};
}

QStringList keyOf(const Skill& skill)
{
    return {skill.code};
}

QStringList keyOf(const Volunteer& volunteer)
{
    return {volunteer.name};
}

QStringList keyOf(const Rule& rule)
{
    return {codeOf(rule.kind), rule.reason, rule.author};
}

/// Those records that fulfil the condition, in the order of what they are known by, then of ids.
template<typename Record, typename Condition>
QList<Record> chosen(const QList<Record>& records, Condition condition)
{
    std::vector<std::pair<QStringList, const Record*>> found;
    for (const auto& record : records) {
        if (condition(record))
            found.emplace_back(keyOf(record) + QStringList{record.id.toString()}, &record);
    }
    std::ranges::sort(found,
        [](const auto& a, const auto& b) { return std::ranges::lexicographical_compare(a.first, b.first); });
    QList<Record> sorted;
    sorted.reserve(qsizetype(found.size()));
    for (const auto& [key, record] : found)
        sorted.append(*record);
    return sorted;
}

/// The ascending numbers save a few. Copies what lies between those in one go: this is done for
/// thousands of students with a thousand projects each.
std::vector<int> without(const std::vector<int>& numbers, std::vector<int> few)
{
    std::ranges::sort(few);
    std::vector<int> rest;
    rest.reserve(numbers.size());
    auto from = numbers.begin();
    for (const int number : few) {
        const auto at = std::lower_bound(from, numbers.end(), number);
        rest.insert(rest.end(), from, at);
        from = at != numbers.end() && *at == number ? at + 1 : at;
    }
    rest.insert(rest.end(), from, numbers.end());
    return rest;
}

template<typename Record>
QList<Id<Record>> idsOf(const QList<Record>& records)
{
    QList<Id<Record>> ids;
    for (const auto& record : records)
        ids.append(record.id);
    return ids;
}

template<typename Record>
QHash<Id<Record>, int> indexOf(const QList<Id<Record>>& ids)
{
    QHash<Id<Record>, int> index;
    for (int i = 0; i < ids.size(); ++i)
        index.insert(ids.at(i), i);
    return index;
}

/// Indices of the ids that take part, ascending, each once.
template<typename Record>
std::vector<int> indicesOf(const QList<Id<Record>>& ids, const QHash<Id<Record>, int>& index)
{
    std::vector<int> found;
    for (const auto& id : ids) {
        if (index.contains(id))
            found.push_back(index.value(id));
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

/// Skills that a project asks for; what else students declare does not matter to the match.
QList<Skill> neededSkills(const QList<Skill>& skills, const QList<Project>& projects)
{
    QSet<SkillId> needed;
    for (const auto& project : projects) {
        for (const auto& need : project.needs)
            needed.insert(need.skill);
    }
    return chosen(skills, [&](const Skill& skill) { return needed.contains(skill.id); });
}

} // namespace

ProblemBuilder::ProblemBuilder(const Records& records, const Scenario& scenario)
    : m_records(records)
    , m_scenario(scenario)
    , m_students(chosen(
          records.students, [](const Student& student) { return student.status == Student::Status::Active; }))
    , m_projects(chosen(records.projects, [](const Project& project) { return project.isOpen(); }))
    , m_skills(neededSkills(records.skills, m_projects))
    , m_eligibility(m_students, m_projects)
    , m_lottery(lotteryNumbers(m_students, scenario.seed))
{
    m_made.map = {
        .students = idsOf(m_students), .projects = idsOf(m_projects), .rules = {}, .skills = idsOf(m_skills)};
    m_studentIndex = indexOf(m_made.map.students);
    m_projectIndex = indexOf(m_made.map.projects);
    m_skillIndex = indexOf(m_made.map.skills);
    auto& problem = m_made.problem;
    problem.goals = softGoals(objectivesOf(scenario.goals));
    problem.fairness = scenario.fairness;
    problem.settings = {.seconds = double(scenario.timeLimit), .seed = scenario.seed};
    addProjects();
    addRules();
    addTutors();
    addPins();
    addStudents();
}

void ProblemBuilder::addProjects()
{
    for (const auto& project : m_projects) {
        Problem::Project made{.min = project.teamMin,
            .ideal = project.teamIdeal,
            .max = project.teamMax,
            .teamsMin = project.mustRun ? 1 : 0,
            .teamsMax = project.teamsMax,
            .needs = {}};
        for (const auto& need : project.needs) {
            if (m_skillIndex.contains(need.skill))
                made.needs.push_back({.skill = m_skillIndex.value(need.skill),
                    .level = int(need.level),
                    .count = need.headCount,
                    .isRequired = need.isRequired});
        }
        std::ranges::sort(made.needs, {}, [](const Problem::Need& need) {
            return std::tuple(need.skill, need.level, need.count, need.isRequired);
        });
        m_made.problem.projects.push_back(made);
    }
}

void ProblemBuilder::addRules()
{
    for (const auto& rule : chosen(m_records.rules, [](const Rule& r) { return r.isActive(); })) {
        if (const auto made = ruleOf(rule))
            add(*made, rule.id);
    }
}

/// The rule over those students and projects that take part; nothing when too few are left.
std::optional<Problem::Rule> ProblemBuilder::ruleOf(const Rule& rule) const
{
    using Kind = Rule::Kind;
    const auto students = indicesOf(rule.students, m_studentIndex);
    const auto projects = indicesOf(rule.projects, m_projectIndex);
    const auto make = [&](Problem::Rule::Kind kind, bool isComplete) {
        return isComplete
            ? std::optional(Problem::Rule{.kind = kind, .students = students, .projects = projects})
            : std::nullopt;
    };
    switch (rule.kind) {
    case Kind::Together: return make(Problem::Rule::Kind::Together, students.size() > 1);
    case Kind::Apart: return make(Problem::Rule::Kind::Apart, students.size() > 1);
    case Kind::Lock: return make(Problem::Rule::Kind::Lock, students.size() == 1 && projects.size() == 1);
    case Kind::Forbid: return make(Problem::Rule::Kind::Forbid, !students.empty() && projects.size() == 1);
    case Kind::Quota: break;
    default: return std::nullopt;
    }
    const auto shared = rule.volunteer.isNull() ? projects : projectsOf(rule.volunteer);
    if (shared.empty() || !rule.most)
        return std::nullopt;
    return Problem::Rule{
        .kind = Problem::Rule::Kind::Quota, .students = {}, .projects = shared, .most = *rule.most};
}

std::vector<int> ProblemBuilder::projectsOf(VolunteerId tutor) const
{
    std::vector<int> found;
    for (int i = 0; i < m_projects.size(); ++i) {
        if (m_projects.at(i).tutor == tutor)
            found.push_back(i);
    }
    return found;
}

void ProblemBuilder::add(const Problem::Rule& rule, RuleId id)
{
    const auto index = int(m_made.problem.rules.size());
    for (const int student : rule.students) {
        if (rule.kind == Problem::Rule::Kind::Forbid)
            m_forbidden[student].push_back(
                {.project = rule.projects.front(), .why = Why::Forbidden, .rule = index});
        else if (rule.kind == Problem::Rule::Kind::Lock)
            m_lockedTo[student].push_back(rule.projects.front());
    }
    m_made.problem.rules.push_back(rule);
    m_made.map.rules.append(id);
}

/// A capacity is a quota unless a rule gives the tutor another one.
void ProblemBuilder::addTutors()
{
    QSet<VolunteerId> ruled;
    for (const auto& rule : m_records.rules) {
        if (rule.isActive() && rule.kind == Rule::Kind::Quota && !rule.volunteer.isNull())
            ruled.insert(rule.volunteer);
    }
    const auto isBound = [&](const Volunteer& v) { return v.capacity && !ruled.contains(v.id); };
    for (const auto& tutor : chosen(m_records.volunteers, isBound)) {
        const auto shared = projectsOf(tutor.id);
        if (!shared.empty())
            add({.kind = Problem::Rule::Kind::Quota,
                    .students = {},
                    .projects = shared,
                    .most = *tutor.capacity},
                {});
    }
}

/// A pin is a lock to one team; a pin as unplaced leaves the student no project at all.
void ProblemBuilder::addPins()
{
    QMap<int, Placement> pins;
    for (const auto& placement : m_scenario.placements) {
        if (placement.isPinned && m_studentIndex.contains(placement.student))
            pins.insert(m_studentIndex.value(placement.student), placement);
    }
    for (auto pin = pins.cbegin(); pin != pins.cend(); ++pin) {
        if (pin->project.isNull())
            m_keptOut.insert(pin.key());
        else if (m_projectIndex.contains(pin->project))
            add({.kind = Problem::Rule::Kind::Lock,
                    .students = {pin.key()},
                    .projects = {m_projectIndex.value(pin->project)},
                    .team = pin->team - 1},
                {});
    }
}

void ProblemBuilder::addStudents()
{
    m_made.problem.students.reserve(size_t(m_students.size()));
    for (int i = 0; i < m_students.size(); ++i)
        m_made.problem.students.push_back(studentAt(i));
}

Problem::Student ProblemBuilder::studentAt(int index) const
{
    const auto& student = m_students.at(index);
    Problem::Student made{.wishes = {},
        .others = {},
        .isVoter = student.hasBallot(),
        .excluded = excludedFor(index),
        .levels = levelsOf(student),
        .lottery = m_lottery.value(student.id)};
    if (m_keptOut.contains(index))
        return made;
    for (const auto& wish : denseWishes(student.wishes)) {
        const auto project = m_projectIndex.value(wish.project, -1);
        const auto excluded = std::ranges::find(made.excluded, project, &Problem::Excluded::project);
        if (project >= 0 && !wish.isVeto() && excluded == made.excluded.end())
            made.wishes.push_back({.project = project, .rank = wish.rank});
    }
    std::ranges::sort(
        made.wishes, {}, [](const Problem::Wish& wish) { return std::pair(wish.rank, wish.project); });
    return made;
}

/// Vetoes and forbid rules, and wished projects that do not admit the student; each project once.
std::vector<Problem::Excluded> ProblemBuilder::excludedFor(int index) const
{
    auto excluded = m_forbidden.value(index);
    for (const auto& wish : m_students.at(index).wishes) {
        const auto project = m_projectIndex.value(wish.project, -1);
        if (project >= 0 && wish.isVeto())
            excluded.push_back({.project = project, .why = Why::Vetoed, .rule = -1});
        else if (project >= 0 && !m_eligibility.admits(project, index))
            excluded.push_back({.project = project, .why = Why::NotEligible, .rule = -1});
    }
    std::ranges::stable_sort(excluded, {}, &Problem::Excluded::project);
    const auto isSame = [](const auto& one, const auto& other) { return one.project == other.project; };
    excluded.erase(std::unique(excluded.begin(), excluded.end(), isSame), excluded.end());
    return excluded;
}

std::vector<int> ProblemBuilder::levelsOf(const Student& student) const
{
    std::vector<int> levels(size_t(m_skills.size()), int(Level::Unknown));
    for (const auto& declared : student.skills) {
        if (m_skillIndex.contains(declared.skill))
            levels[size_t(m_skillIndex.value(declared.skill))] = int(declared.level);
    }
    return levels;
}

/// Voters have them when the campaign allows places outside the wishes; a lock is such an
/// allowance for its one project.
std::vector<int> ProblemBuilder::othersOf(int student) const
{
    if (m_keptOut.contains(student))
        return {};
    const auto& given = m_made.problem.students[size_t(student)];
    std::vector<int> taken;
    for (const auto& wish : given.wishes)
        taken.push_back(wish.project);
    for (const auto& excluded : given.excluded)
        taken.push_back(excluded.project);
    if (hasOthers(given))
        return without(m_eligibility.projectsFor(student), taken);
    std::vector<int> locked;
    std::ranges::copy_if(m_lockedTo.value(student), std::back_inserter(locked),
        [&](int project) { return m_eligibility.admits(project, student); });
    std::ranges::sort(locked);
    locked.erase(std::unique(locked.begin(), locked.end()), locked.end());
    return without(locked, taken);
}

bool ProblemBuilder::isPossible(int student, int project) const
{
    const auto& given = m_made.problem.students[size_t(student)];
    if (std::ranges::find(given.wishes, project, &Problem::Wish::project) != given.wishes.end())
        return true;
    if (std::ranges::find(given.excluded, project, &Problem::Excluded::project) != given.excluded.end()
        || m_keptOut.contains(student))
        return false;
    const auto locked = m_lockedTo.constFind(student);
    const bool isLocked = locked != m_lockedTo.cend() && std::ranges::find(*locked, project) != locked->end();
    return (hasOthers(given) || isLocked) && m_eligibility.admits(project, student);
}

bool ProblemBuilder::hasOthers(const Problem::Student& student) const
{
    return !student.isVoter || m_records.campaign.allowsOutsideWishes;
}

MappedProblem makeProblem(const Records& records, const Scenario& scenario)
{
    const ProblemBuilder builder(records, scenario);
    auto made = builder.made();
    for (int i = 0; i < int(made.problem.students.size()); ++i)
        made.problem.students[size_t(i)].others = builder.othersOf(i);
    return made;
}

} // namespace core
