// SPDX-License-Identifier: MIT
#include "core/relaxing.h"

namespace core {

namespace {

constexpr int LargestTeam = 20; // As Project::teamMax allows.

/// The records of one remedy, changed one by one and stored at the end.
class Relaxing
{
public:
    Relaxing(const Store& store, const Scenario& scenario, const MappedProblem& asked)
        : m_scenario(scenario), m_asked(asked)
    {
        const auto records = store.records(scenario.campaign);
        m_projects = byId(records.projects);
        m_rules = byId(records.rules);
        m_volunteers = byId(records.volunteers);
    }

    void apply(const Change& change)
    {
        switch (change.demand.kind) {
        case Demand::Kind::Rule: applyToRule(change); break;
        case Demand::Kind::Goal: applyToGoal(change); break;
        default: applyToProject(change);
        }
    }

    void save(Store& store) const
    {
        for (const auto& id : m_touchedProjects)
            store.projects.save(m_projects.value(id));
        for (const auto& id : m_touchedRules)
            store.rules.save(m_rules.value(id));
        for (const auto& id : m_touchedVolunteers)
            store.volunteers.save(m_volunteers.value(id));
        if (m_isScenarioTouched)
            store.scenarios.save(m_scenario);
    }

private:
    void applyToProject(const Change& change)
    {
        const auto id = m_asked.map.projects.at(change.demand.index);
        auto& project = m_projects[id];
        m_touchedProjects.append(id);
        switch (change.demand.kind) {
        case Demand::Kind::Min: project.teamMin = std::max(1, change.to); break;
        case Demand::Kind::Max: project.teamMax = change.to >= 0 ? change.to : LargestTeam; break;
        case Demand::Kind::Slots: project.minCommonSlots = std::max(0, change.to); break;
        case Demand::Kind::MustRun: project.mustRun = false; break;
        case Demand::Kind::Need: applyToNeed(change, project); break;
        default: break;
        }
    }

    void applyToNeed(const Change& change, Project& project) const
    {
        const auto& asked
            = m_asked.problem.projects[size_t(change.demand.index)].needs[size_t(change.demand.need)];
        const auto isIt = [&](const Need& need) {
            return m_asked.map.skills.value(asked.skill) == need.skill && int(need.level) == asked.level
                && need.headCount == asked.count;
        };
        // Where every need must be covered, a mere wish would demand the same.
        if (change.to <= 0 && hasHardGoal(m_asked.problem, Objective::Needs))
            project.needs.removeIf(isIt);
        for (auto& need : project.needs) {
            if (isIt(need) && change.to > 0)
                need.headCount = change.to;
            else if (isIt(need))
                need.isRequired = false;
        }
    }

    /// A rule without a record stands for a pin or for the capacity of a tutor.
    void applyToRule(const Change& change)
    {
        const auto id = m_asked.map.rules.value(change.demand.index);
        const auto& asked = m_asked.problem.rules[size_t(change.demand.index)];
        if (!id.isNull() && m_rules.contains(id)) {
            weaken(m_rules[id], asked, change.to);
            m_touchedRules.append(id);
        } else if (asked.kind == Problem::Rule::Kind::Lock) {
            unpin(m_asked.map.students.at(asked.students.front()));
        } else if (asked.kind == Problem::Rule::Kind::Quota) {
            const auto tutor = m_projects.value(m_asked.map.projects.at(asked.projects.front())).tutor;
            m_volunteers[tutor].capacity = change.to >= 0 ? std::optional(change.to) : std::nullopt;
            m_touchedVolunteers.append(tutor);
        }
    }

    void weaken(Rule& rule, const Problem::Rule& asked, int to)
    {
        if (rule.kind == Rule::Kind::Exactly)
            weakenExactly(rule, asked, to);
        else if (to < 0)
            rule.state = Rule::State::Off;
        else if (rule.kind == Rule::Kind::Quota || rule.kind == Rule::Kind::AtMost)
            rule.most = to;
        else
            rule.least = to;
    }

    /// Exactly is at least and at most: one of them stays, the other one gets the new number.
    void weakenExactly(Rule& rule, const Problem::Rule& asked, int to)
    {
        const auto count = rule.least;
        const bool isAtMost = asked.kind == Problem::Rule::Kind::AtMost;
        Rule other = rule;
        other.id = RuleId::create();
        other.kind = isAtMost ? Rule::Kind::AtMost : Rule::Kind::AtLeast;
        other.most = isAtMost ? std::optional(to) : std::nullopt;
        other.least = isAtMost ? std::nullopt : std::optional(to);
        rule.kind = isAtMost ? Rule::Kind::AtLeast : Rule::Kind::AtMost;
        rule.least = isAtMost ? count : std::nullopt;
        rule.most = isAtMost ? std::nullopt : count;
        if (to > 0) {
            m_rules.insert(other.id, other);
            m_touchedRules.append(other.id);
        }
    }

    void unpin(StudentId student)
    {
        for (auto& placement : m_scenario.placements) {
            if (placement.student == student)
                placement.isPinned = false;
        }
        m_isScenarioTouched = true;
    }

    void applyToGoal(const Change& change)
    {
        const auto& asked = m_asked.problem.goals[size_t(change.demand.index)];
        for (auto& goal : m_scenario.goals) {
            if (goal.objective != asked.objective || !goal.isHard || goal.least != asked.least)
                continue;
            if (change.to >= 0)
                goal.most = change.to;
            else
                goal.isHard = false;
        }
        m_isScenarioTouched = true;
    }

    Scenario m_scenario;
    const MappedProblem& m_asked;
    QHash<ProjectId, Project> m_projects;
    QHash<RuleId, Rule> m_rules;
    QHash<VolunteerId, Volunteer> m_volunteers;
    QList<ProjectId> m_touchedProjects;
    QList<RuleId> m_touchedRules;
    QList<VolunteerId> m_touchedVolunteers;
    bool m_isScenarioTouched = false;
};

} // namespace

void applyRemedy(
    Workspace& workspace, const Scenario& scenario, const MappedProblem& asked, const Remedy& remedy)
{
    Relaxing relaxing(workspace.store(), scenario, asked);
    for (const auto& change : remedy.changes)
        relaxing.apply(change);
    workspace.change({QT_TRANSLATE_NOOP("core::Message", "Relax the rules of “%1”"), {scenario.name}},
        [&](Store& store) { relaxing.save(store); });
}

} // namespace core
