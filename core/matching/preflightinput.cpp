// SPDX-License-Identifier: MIT
#include "core/matching/preflightinput.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// Records by index of the problem, and the indices in the order of the records.
template<typename Record>
void lookUp(const QList<Record>& records, const QList<Id<Record>>& ids, std::vector<const Record*>& found,
    std::vector<int>& order)
{
    QHash<Id<Record>, int> index;
    for (int i = 0; i < ids.size(); ++i)
        index.insert(ids.at(i), i);
    found.resize(size_t(ids.size()));
    for (const auto& record : records) {
        const auto at = index.constFind(record.id);
        if (at == index.cend())
            continue;
        found[size_t(*at)] = &record;
        order.push_back(*at);
    }
}

/// The part in the order in which the whole stands.
std::vector<int> sortedAs(const std::vector<int>& whole, std::vector<int> part)
{
    std::vector<size_t> positions(whole.size());
    for (size_t i = 0; i < whole.size(); ++i)
        positions[size_t(whole[i])] = i;
    std::ranges::sort(part, {}, [&](int index) { return positions[size_t(index)]; });
    return part;
}

size_t rootOf(std::vector<size_t>& parents, size_t of)
{
    while (parents[of] != of)
        of = parents[of] = parents[parents[of]];
    return of;
}

} // namespace

PreflightInput::PreflightInput(const Records& given, const Scenario& asked)
    : records(given), scenario(asked), m_builder(given, asked)
{
    lookUp(records.students, map().students, m_students, m_studentOrder);
    lookUp(records.projects, map().projects, m_projects, m_projectOrder);
    joinUnits();
    findLocks();
}

void PreflightInput::joinUnits()
{
    std::vector<size_t> parents(m_students.size());
    std::iota(parents.begin(), parents.end(), 0);
    for (const auto& rule : problem().rules) {
        if (rule.kind != Problem::Rule::Kind::Together)
            continue;
        for (const int student : rule.students)
            parents[rootOf(parents, size_t(student))] = rootOf(parents, size_t(rule.students.front()));
    }
    std::vector<int> unitOfRoot(m_students.size(), -1);
    m_unitOf.resize(m_students.size());
    for (const int student : m_studentOrder) {
        auto& unit = unitOfRoot[rootOf(parents, size_t(student))];
        if (unit < 0) {
            unit = int(m_units.size());
            m_units.emplace_back();
        }
        m_units[size_t(unit)].push_back(student);
        m_unitOf[size_t(student)] = size_t(unit);
    }
}

void PreflightInput::findLocks()
{
    m_requiredTeams.resize(m_projects.size());
    for (size_t i = 0; i < m_projects.size(); ++i)
        m_requiredTeams[i] = problem().projects[i].teamsMin;
    QHash<int, std::vector<int>> teams;
    for (const auto& rule : problem().rules) {
        if (rule.kind != Problem::Rule::Kind::Lock)
            continue;
        const auto project = rule.projects.front();
        m_locks.push_back({rule.students.front(), project, rule.team});
        auto& named = teams[project];
        if (rule.team >= 0 && std::ranges::find(named, rule.team) == named.end())
            named.push_back(rule.team);
        auto& required = m_requiredTeams[size_t(project)];
        required = std::max({required, 1, int(named.size())});
    }
}

std::vector<int> PreflightInput::studentsInOrder(std::vector<int> students) const
{
    return sortedAs(m_studentOrder, std::move(students));
}

std::vector<int> PreflightInput::projectsInOrder(std::vector<int> projects) const
{
    return sortedAs(m_projectOrder, std::move(projects));
}

int PreflightInput::requiredTeams(int project) const
{
    return m_requiredTeams[size_t(project)];
}

RecordRef PreflightInput::refToStudent(int index) const
{
    return {RecordKind::Student, student(index).id.toString()};
}

RecordRef PreflightInput::refToProject(int index) const
{
    return {RecordKind::Project, project(index).id.toString()};
}

QString PreflightInput::studentNames(const std::vector<int>& indices) const
{
    QStringList names;
    for (const int index : indices)
        names.append(student(index).fullName());
    return listed(names);
}

QString PreflightInput::projectTitles(const std::vector<int>& indices) const
{
    QStringList titles;
    for (const int index : indices)
        titles.append(project(index).title);
    return listed(titles);
}

QString listed(const QStringList& texts)
{
    constexpr int Most = 5;
    const auto shown = texts.mid(0, Most).join(u", "_s);
    return texts.size() <= Most ? shown : u"%1 (+%2)"_s.arg(shown, QString::number(texts.size() - Most));
}

} // namespace core
