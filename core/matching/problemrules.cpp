// SPDX-License-Identifier: MIT
// The rules of the problem; problembuilder.cpp has the rest.
#include "core/matching/inorder.h"
#include "core/matching/problembuilder.h"

#include <QMap>

namespace core {

using Why = Problem::Excluded::Why;

namespace {

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

} // namespace

void ProblemBuilder::addRules()
{
    for (const auto& rule : chosen(m_records.rules, [](const Rule& r) { return r.isActive(); })) {
        for (const auto& made : rulesOf(rule))
            add(made, rule.id);
    }
}

/// The rule over those students and projects that take part; nothing when too few are left.
std::vector<Problem::Rule> ProblemBuilder::rulesOf(const Rule& rule)
{
    if (rule.isAboutGroups())
        return m_groups.rulesOf(rule);
    const auto made = rule.kind == Rule::Kind::Quota ? quotaOf(rule) : namedRule(rule);
    return made ? std::vector{*made} : std::vector<Problem::Rule>();
}

std::optional<Problem::Rule> ProblemBuilder::namedRule(const Rule& rule) const
{
    using Kind = Problem::Rule::Kind;
    auto students = indicesOf(rule.students, m_studentIndex);
    const auto projects = indicesOf(rule.projects, m_projectIndex);
    const auto make = [&](Kind kind, bool isComplete) {
        return isComplete
            ? std::optional(Problem::Rule{.kind = kind, .students = students, .projects = projects})
            : std::nullopt;
    };
    switch (rule.kind) {
    case Rule::Kind::Together: return make(Kind::Together, students.size() > 1);
    case Rule::Kind::Apart: return make(Kind::Apart, students.size() > 1);
    case Rule::Kind::Forbid: return make(Kind::Forbid, !students.empty() && projects.size() == 1);
    case Rule::Kind::Lock: {
        auto made = make(Kind::Lock, students.size() == 1 && projects.size() == 1);
        if (made)
            made->team = rule.team.value_or(0) - 1;
        return made;
    }
    default: break;
    }
    // Mates: who asks stands first, and may ask for no more than are there.
    const auto asks = m_studentIndex.value(rule.students.value(0), -1);
    std::erase(students, asks);
    students.insert(students.begin(), asks);
    auto made = make(Kind::Mates, asks >= 0 && students.size() > 1);
    if (made)
        made->least = std::min(rule.least.value_or(1), int(students.size()) - 1);
    return made;
}

std::optional<Problem::Rule> ProblemBuilder::quotaOf(const Rule& rule) const
{
    const bool isShare = rule.isPerStudent && rule.attribute != Rule::Attribute::None;
    Problem::Rule quota{.kind = Problem::Rule::Kind::Quota,
        .students = isShare ? m_groups.membersOf(rule.attribute, rule.values) : std::vector<int>(),
        .projects
        = rule.volunteer.isNull() ? indicesOf(rule.projects, m_projectIndex) : projectsOf(rule.volunteer),
        .most = rule.most.value_or(0),
        .isPerStudent = rule.isPerStudent};
    const bool isEmpty = quota.projects.empty() || !rule.most || (isShare && quota.students.empty());
    return isEmpty ? std::nullopt : std::optional(quota);
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
        if (rule.isActive() && rule.kind == Rule::Kind::Quota && !rule.isPerStudent)
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

} // namespace core
