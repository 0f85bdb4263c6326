// SPDX-License-Identifier: MIT
#include "core/solver/partition.h"

#include <queue>

#include <algorithm>
#include <numeric>

namespace core {

namespace {

using Kind = Problem::Rule::Kind;

/// Sets that are joined one after the other.
class Sets
{
public:
    explicit Sets(size_t count) : m_parents(count) { std::iota(m_parents.begin(), m_parents.end(), 0); }

    int of(int item)
    {
        while (m_parents[size_t(item)] != item)
            item = m_parents[size_t(item)] = m_parents[size_t(m_parents[size_t(item)])];
        return item;
    }

    void join(const std::vector<int>& items)
    {
        for (const auto item : items) {
            const auto [first, second] = std::minmax({of(items.front()), of(item)});
            m_parents[size_t(second)] = first;
        }
    }

private:
    std::vector<int> m_parents;
};

/// Grows the parts.
class Partition
{
public:
    Partition(const Problem& problem, int projectsOfPart);

    [[nodiscard]] std::vector<Part> take();

private:
    void grow(int seed, int part);
    void add(int group, int part, std::priority_queue<std::pair<double, int>>& next);
    void placeStudents(std::vector<Part>& parts);
    [[nodiscard]] int partFor(const std::vector<int>& students) const;

    const Problem& m_problem;
    size_t m_size;
    Sets m_groups; ///< Of projects.
    std::vector<std::vector<int>> m_members; ///< Projects, by group.
    std::vector<std::vector<int>> m_applicants; ///< By group; as often as they wish for it.
    std::vector<int> m_partOf; ///< By group; -1: none yet.
    std::vector<int> m_reached; ///< By student: the last part that has one of their wishes.
    std::vector<int> m_hits; ///< By group: applicants whom the growing part has reached.
    size_t m_grown = 0; ///< Projects in the growing part.
};

Partition::Partition(const Problem& problem, int projectsOfPart)
    : m_problem(problem)
    , m_size(size_t(projectsOfPart))
    , m_groups(problem.projects.size())
    , m_members(problem.projects.size())
    , m_applicants(problem.projects.size())
    , m_partOf(problem.projects.size(), -1)
    , m_reached(problem.students.size(), -1)
    , m_hits(problem.projects.size(), 0)
{
    for (const auto& rule : problem.rules) {
        if (rule.kind == Kind::Quota)
            m_groups.join(rule.projects);
    }
    for (int p = 0; p < int(problem.projects.size()); ++p)
        m_members[size_t(m_groups.of(p))].push_back(p);
    for (int s = 0; s < int(problem.students.size()); ++s) {
        for (const auto& wish : problem.students[size_t(s)].wishes)
            m_applicants[size_t(m_groups.of(wish.project))].push_back(s);
    }
}

void Partition::add(int group, int part, std::priority_queue<std::pair<double, int>>& next)
{
    m_partOf[size_t(group)] = part;
    m_grown += m_members[size_t(group)].size();
    for (const auto student : m_applicants[size_t(group)]) {
        if (m_reached[size_t(student)] == part)
            continue;
        m_reached[size_t(student)] = part;
        for (const auto& wish : m_problem.students[size_t(student)].wishes) {
            const auto other = m_groups.of(wish.project);
            if (m_partOf[size_t(other)] >= 0)
                continue;
            const auto share = double(++m_hits[size_t(other)]) / double(m_applicants[size_t(other)].size());
            next.emplace(share, -other); // Old entries are smaller, and are skipped when they come.
        }
    }
}

void Partition::grow(int seed, int part)
{
    std::ranges::fill(m_hits, 0);
    m_grown = 0;
    std::priority_queue<std::pair<double, int>> next;
    add(seed, part, next);
    while (m_grown < m_size && !next.empty()) {
        const auto group = -next.top().second;
        next.pop();
        if (m_partOf[size_t(group)] < 0)
            add(group, part, next);
    }
}

/// Where most of the wishes are, the first counting most.
int Partition::partFor(const std::vector<int>& students) const
{
    std::vector<std::pair<int, double>> scores;
    auto groups = m_groups;
    const auto count = [&](int project, double score) {
        const auto part = m_partOf[size_t(groups.of(project))];
        const auto found = std::ranges::find(scores, part, &std::pair<int, double>::first);
        if (found != scores.end())
            found->second += score;
        else
            scores.emplace_back(part, score);
    };
    for (const auto student : students) {
        for (const auto& wish : m_problem.students[size_t(student)].wishes)
            count(wish.project, 1.0 + 1.0 / wish.rank);
        for (const auto project : m_problem.students[size_t(student)].others)
            count(project, 0.01);
    }
    const auto best = std::ranges::max_element(scores, {}, &std::pair<int, double>::second);
    return best != scores.end() ? best->first : 0;
}

void Partition::placeStudents(std::vector<Part>& parts)
{
    Sets units(m_problem.students.size());
    std::vector<int> lockedTo(m_problem.students.size(), -1);
    for (const auto& rule : m_problem.rules) {
        if (rule.kind == Kind::Together)
            units.join(rule.students);
        else if (rule.kind == Kind::Lock)
            lockedTo[size_t(rule.students.front())] = rule.projects.front();
    }
    std::vector<std::vector<int>> members(m_problem.students.size());
    for (int s = 0; s < int(members.size()); ++s)
        members[size_t(units.of(s))].push_back(s);
    for (const auto& unit : members) {
        if (unit.empty())
            continue;
        auto part = partFor(unit);
        for (const auto student : unit) {
            if (lockedTo[size_t(student)] >= 0)
                part = m_partOf[size_t(m_groups.of(lockedTo[size_t(student)]))];
        }
        auto& students = parts[size_t(part)].students;
        students.insert(students.end(), unit.begin(), unit.end());
    }
}

std::vector<Part> Partition::take()
{
    std::vector<int> seeds(m_problem.projects.size());
    std::iota(seeds.begin(), seeds.end(), 0);
    std::ranges::stable_sort(
        seeds, std::greater(), [this](int group) { return m_applicants[size_t(group)].size(); });
    int count = 0;
    for (const auto seed : seeds) {
        if (m_partOf[size_t(seed)] < 0 && !m_members[size_t(seed)].empty())
            grow(seed, count++);
    }
    std::vector<Part> parts{size_t(std::max(1, count))};
    for (int p = 0; p < int(m_problem.projects.size()); ++p)
        parts[size_t(m_partOf[size_t(m_groups.of(p))])].projects.push_back(p);
    placeStudents(parts);
    for (auto& part : parts)
        std::ranges::sort(part.students);
    return parts;
}

/// Indices of the whole as those of a part; -1: not in it.
std::vector<int> indicesIn(const std::vector<int>& chosen, size_t all)
{
    std::vector<int> indices(all, -1);
    for (int i = 0; i < int(chosen.size()); ++i)
        indices[size_t(chosen[size_t(i)])] = i;
    return indices;
}

std::vector<int> among(const std::vector<int>& items, const std::vector<int>& indices)
{
    std::vector<int> found;
    for (const auto item : items) {
        if (indices[size_t(item)] >= 0)
            found.push_back(indices[size_t(item)]);
    }
    return found;
}

Problem::Student studentIn(const Problem::Student& student, const std::vector<int>& projects)
{
    auto made = student;
    made.wishes.clear();
    for (const auto& wish : student.wishes) {
        if (projects[size_t(wish.project)] >= 0)
            made.wishes.push_back({projects[size_t(wish.project)], wish.rank});
    }
    made.others = among(student.others, projects);
    made.excluded.clear();
    for (const auto& entry : student.excluded) {
        if (projects[size_t(entry.project)] >= 0)
            made.excluded.push_back({projects[size_t(entry.project)], entry.why, -1});
    }
    made.oldProject = student.oldProject >= 0 ? projects[size_t(student.oldProject)] : -1;
    return made;
}

/// None: the rule says nothing in this part.
std::optional<Problem::Rule> ruleIn(
    const Problem::Rule& rule, const std::vector<int>& students, const std::vector<int>& projects)
{
    auto made = rule;
    made.students = among(rule.students, students);
    made.projects = among(rule.projects, projects);
    const bool isForOthers = (made.students.empty() && !rule.students.empty())
        || (made.projects.empty() && !rule.projects.empty());
    const bool hasAsker = rule.kind != Kind::Mates || students[size_t(rule.students.front())] >= 0;
    const bool isPair = rule.kind == Kind::Apart || rule.kind == Kind::Mates;
    if (isForOthers || !hasAsker || (isPair && made.students.size() < 2))
        return std::nullopt;
    if (rule.kind == Kind::Mates)
        made.least = std::min(made.least, int(made.students.size()) - 1);
    return made;
}

/// Lottery numbers without gaps, in the same order.
void drawAgain(std::vector<Problem::Student>& students)
{
    std::vector<size_t> order(students.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, {}, [&](size_t student) { return students[student].lottery; });
    for (size_t i = 0; i < order.size(); ++i)
        students[order[i]].lottery = int(i) + 1;
}

} // namespace

std::vector<Part> partsOf(const Problem& problem, int projectsOfPart)
{
    return Partition(problem, projectsOfPart).take();
}

Problem problemOf(const Problem& problem, const Part& part)
{
    const auto students = indicesIn(part.students, problem.students.size());
    const auto projects = indicesIn(part.projects, problem.projects.size());
    Problem made;
    for (const auto student : part.students)
        made.students.push_back(studentIn(problem.students[size_t(student)], projects));
    drawAgain(made.students);
    for (const auto project : part.projects)
        made.projects.push_back(problem.projects[size_t(project)]);
    for (const auto& rule : problem.rules) {
        if (auto within = ruleIn(rule, students, projects))
            made.rules.push_back(*within);
    }
    made.goals = problem.goals;
    made.fairness = problem.fairness;
    made.settings = problem.settings;
    made.attributes = problem.attributes;
    return made;
}

} // namespace core
