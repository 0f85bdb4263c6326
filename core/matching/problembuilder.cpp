// SPDX-License-Identifier: MIT
#include "core/matching/problembuilder.h"

#include "core/matching/inorder.h"

namespace core {

using Why = Problem::Excluded::Why;

namespace {

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

/// Students whom a lock or a pin names.
QSet<StudentId> settledStudents(const Records& records, const Scenario& scenario)
{
    QSet<StudentId> settled;
    for (const auto& rule : records.rules) {
        if (rule.isActive() && rule.kind == Rule::Kind::Lock)
            settled.unite(QSet<StudentId>(rule.students.begin(), rule.students.end()));
    }
    for (const auto& placement : scenario.placements) {
        if (placement.isPinned)
            settled.insert(placement.student);
    }
    return settled;
}

/// The active students; without those who gave no wishes where the campaign leaves them out, unless
/// a lock or a pin settles where they go.
QList<Student> participants(const Records& records, const Scenario& scenario)
{
    const bool areLeftOut = records.campaign.nonVoters == NonVoters::LeftOut;
    const auto settled = areLeftOut ? settledStudents(records, scenario) : QSet<StudentId>();
    return chosen(records.students, [&](const Student& student) {
        return student.status == Student::Status::Active
            && (!areLeftOut || student.hasBallot() || settled.contains(student.id));
    });
}

} // namespace

ProblemBuilder::ProblemBuilder(const Records& records, const Scenario& scenario)
    : m_records(records)
    , m_scenario(scenario)
    , m_students(participants(records, scenario))
    , m_projects(chosen(records.projects, [](const Project& project) { return project.isOpen(); }))
    , m_skills(neededSkills(records.skills, m_projects))
    , m_eligibility(m_students, m_projects)
    , m_lottery(lotteryNumbers(m_students, scenario.seed))
    , m_slotBits(records.slots)
    , m_groups(records, m_students)
{
    m_made.map = {
        .students = idsOf(m_students), .projects = idsOf(m_projects), .rules = {}, .skills = idsOf(m_skills)};
    m_studentIndex = indexOf(m_made.map.students);
    m_projectIndex = indexOf(m_made.map.projects);
    m_skillIndex = indexOf(m_made.map.skills);
    auto& problem = m_made.problem;
    problem.fairness = scenario.fairness;
    problem.settings = {.seconds = double(scenario.timeLimit), .seed = scenario.seed};
    addGoals();
    addProjects();
    addRules();
    addTutors();
    addPins();
    findCauses();
    findOldSeats();
    addStudents();
    addMentors();
    problem.attributes = m_groups.sizes();
}

/// A mix of what nobody has cannot be had and is left out.
void ProblemBuilder::addGoals()
{
    for (const auto& goal : m_scenario.goals) {
        Problem::Goal made{.objective = goal.objective,
            .isHard = goal.isHard && canBeHard(goal.objective),
            .most = goal.most};
        if (goal.objective == Objective::Mix) {
            made.attribute = m_groups.attributeOf(goal.attribute);
            made.least = goal.least;
        }
        if (goal.objective != Objective::Mix || made.attribute >= 0)
            m_made.problem.goals.push_back(made);
    }
}

void ProblemBuilder::addProjects()
{
    for (const auto& project : m_projects) {
        Problem::Project made{.min = project.teamMin,
            .ideal = project.teamIdeal,
            .max = project.teamMax,
            .teamsMin = project.mustRun ? 1 : 0,
            .teamsMax = project.teamsMax,
            .needs = {},
            .commonSlots = m_records.slots.isEmpty() ? 0 : project.minCommonSlots,
            .priority = project.priority};
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
        .lottery = m_lottery.value(student.id),
        .slots = needsSlots() ? m_slotBits.of(student.slots) : 0,
        .values = m_groups.valuesOf(index),
        .carry = student.carryOver > 0 ? student.carryOver : m_records.carried.value(student.id)};
    const auto old = m_old.value(student.id);
    made.oldProject = m_projectIndex.value(old.project, -1);
    if (made.oldProject >= 0) {
        const auto teams = m_projects.at(made.oldProject).teamsMax;
        made.oldTeam = teams > 1 && old.team <= teams ? old.team - 1 : -1;
    }
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

bool ProblemBuilder::needsSlots() const
{
    return std::ranges::any_of(
        m_made.problem.projects, [](const Problem::Project& project) { return project.commonSlots > 0; });
}

/// Students without wishes go where a cause of theirs is, if the campaign wants it so and if there is
/// such a project.
void ProblemBuilder::findCauses()
{
    if (m_records.campaign.nonVoters != NonVoters::ByCause)
        return;
    for (int i = 0; i < m_students.size(); ++i) {
        const auto& student = m_students.at(i);
        if (student.hasBallot())
            continue;
        std::vector<int> shared;
        std::ranges::copy_if(m_eligibility.projectsFor(i), std::back_inserter(shared), [&](int project) {
            return std::ranges::any_of(
                m_projects.at(project).causes, [&](int cause) { return student.causes.contains(cause); });
        });
        if (!shared.empty())
            m_byCause.insert(i, shared);
    }
}

void ProblemBuilder::findOldSeats()
{
    const auto base = std::ranges::find(m_records.bases, m_scenario.base, &Scenario::id);
    if (base == m_records.bases.end() || !hasGoal(m_made.problem, Objective::Changes))
        return;
    for (const auto& placement : base->placements)
        m_old.insert(placement.student, placement);
}

void ProblemBuilder::addMentors()
{
    if (!hasGoal(m_made.problem, Objective::Mentors))
        return;
    for (const auto& mentor : chosen(
             m_records.volunteers, [](const Volunteer& volunteer) { return volunteer.mentorTeams() > 0; })) {
        Problem::Mentor made{.capacity = mentor.mentorTeams(),
            .slots = needsSlots() ? m_slotBits.of(mentor.slots) : 0,
            .fit = {}};
        for (const auto& project : m_projects)
            made.fit.push_back(mentorFit(mentor, project));
        m_made.problem.mentors.push_back(made);
        m_made.map.mentors.append(mentor.id);
    }
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
        return without(openTo(student), taken);
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
    if (isLocked || !hasOthers(given) || !m_byCause.contains(student))
        return (isLocked || hasOthers(given)) && m_eligibility.admits(project, student);
    return std::ranges::binary_search(openTo(student), project);
}

/// Projects that would take the student, wished or not.
const std::vector<int>& ProblemBuilder::openTo(int student) const
{
    const auto byCause = m_byCause.constFind(student);
    const bool isLocked = m_lockedTo.contains(student);
    return byCause != m_byCause.cend() && !isLocked ? *byCause : m_eligibility.projectsFor(student);
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
