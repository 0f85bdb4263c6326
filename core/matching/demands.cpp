// SPDX-License-Identifier: MIT
#include "core/matching/demands.h"

#include "core/matching/rulesentence.h"

#include <QSet>

namespace core {

namespace {

class DemandList
{
public:
    DemandList(const Records& records, const Scenario& scenario)
        : m_records(records)
        , m_scenario(scenario)
        , m_students(byId(records.students))
        , m_projects(byId(records.projects))
    { }

    Issues issues()
    {
        findForced();
        for (const auto& project : m_records.projects) {
            if (project.isOpen() && m_forced.contains(project.id))
                addProject(project);
        }
        for (const auto& rule : m_records.rules) {
            if (rule.isActive())
                addRule(rule);
        }
        for (const auto& placement : m_scenario.placements) {
            if (placement.isPinned)
                addPin(placement);
        }
        for (const auto& volunteer : m_records.volunteers)
            addCapacity(volunteer);
        return m_found;
    }

private:
    /// Projects of which a team must open.
    void findForced()
    {
        for (const auto& project : m_records.projects) {
            if (project.mustRun)
                m_forced.insert(project.id);
        }
        for (const auto& rule : m_records.rules) {
            if (rule.isActive() && rule.kind == Rule::Kind::Lock)
                m_forced.insert(rule.projects.value(0));
        }
        for (const auto& placement : m_scenario.placements) {
            if (placement.isPinned)
                m_forced.insert(placement.project);
        }
    }

    void addProject(const Project& project)
    {
        const RecordRef record{RecordKind::Project, project.id.toString()};
        add("match.demand.size", record,
            {QT_TRANSLATE_NOOP("core::Message", "“%1” must have a team of %2 to %3 students."),
                {project.title, QString::number(project.teamMin), QString::number(project.teamMax)}});
        const auto required = std::ranges::count_if(project.needs, &Need::isRequired);
        if (required > 0)
            add("match.demand.need", record,
                {QT_TRANSLATE_N_NOOP("core::Message", "“%1” requires %n skill(s) in its team."),
                    {project.title}, int(required)});
    }

    void addRule(const Rule& rule)
    {
        add("match.demand.rule", {RecordKind::Rule, rule.id.toString()}, ruleSentence(m_records, rule));
    }

    void addPin(const Placement& pin)
    {
        const RecordRef record{RecordKind::Student, pin.student.toString()};
        const auto name = m_students.value(pin.student).fullName();
        if (pin.project.isNull())
            add("match.demand.pin", record,
                {QT_TRANSLATE_NOOP("core::Message", "%1 is pinned as unplaced."), {name}});
        else
            add("match.demand.pin", record,
                {QT_TRANSLATE_NOOP("core::Message", "%1 is pinned to “%2”."),
                    {name, m_projects.value(pin.project).title}});
    }

    void addCapacity(const Volunteer& volunteer)
    {
        const auto projects = projectsOf(volunteer.id);
        const auto isForced = [&](ProjectId id) { return m_forced.contains(id); };
        if (volunteer.capacity && std::ranges::any_of(projects, isForced))
            add("match.demand.capacity", {RecordKind::Volunteer, volunteer.id.toString()},
                {QT_TRANSLATE_NOOP("core::Message", "%1 may have at most %2 teams."),
                    {volunteer.name, QString::number(*volunteer.capacity)}});
    }

    QList<ProjectId> projectsOf(VolunteerId tutor) const
    {
        QList<ProjectId> found;
        for (const auto& project : m_records.projects) {
            if (project.isOpen() && project.tutor == tutor)
                found.append(project.id);
        }
        return found;
    }

    void add(const QByteArray& code, const RecordRef& record, const Message& message)
    {
        m_found.append(
            Issue{.code = code, .message = message, .severity = Issue::Severity::Note, .record = record});
    }

    const Records& m_records;
    const Scenario& m_scenario;
    const QHash<StudentId, Student> m_students;
    const QHash<ProjectId, Project> m_projects;
    QSet<ProjectId> m_forced;
    Issues m_found;
};

} // namespace

Issues demandsOf(const Records& records, const Scenario& scenario)
{
    return DemandList(records, scenario).issues();
}

} // namespace core
