// SPDX-License-Identifier: MIT
#include "core/matching/preflight.h"

#include "core/matching/preflightinput.h"

#include <QSet>

namespace core {

namespace {

using enum Issue::Severity;

Issues emptyIssues(const PreflightInput& input)
{
    Issues found;
    if (input.studentOrder().empty())
        found.append(Issue{.code = "preflight.students.missing",
            .message = {QT_TRANSLATE_NOOP(
                "core::Message", "There is no active student to place; add or import students.")},
            .record = {RecordKind::Campaign, input.records.campaign.id.toString()}});
    if (input.projectOrder().empty())
        found.append(Issue{.code = "preflight.projects.missing",
            .message
            = {QT_TRANSLATE_NOOP("core::Message", "No project is open; open the projects to match.")},
            .record = {RecordKind::Campaign, input.records.campaign.id.toString()}});
    return found;
}

bool hasSaneSizes(const Project& project)
{
    return project.teamMin >= 1 && project.teamMin <= project.teamIdeal
        && project.teamIdeal <= project.teamMax && project.teamsMax >= 1;
}

Issues sizeIssues(const PreflightInput& input)
{
    Issues found;
    for (const int index : input.projectOrder()) {
        const auto& project = input.project(index);
        const auto isTooMany
            = [&](const Need& need) { return need.isRequired && need.headCount > project.teamMax; };
        if (!hasSaneSizes(project))
            found.append(Issue{.code = "preflight.PF11",
                .message
                = {QT_TRANSLATE_NOOP("core::Message",
                       "The team sizes of “%1” are %2, %3 and %4 (least, ideal, most); put them in order."),
                    {project.title, QString::number(project.teamMin), QString::number(project.teamIdeal),
                        QString::number(project.teamMax)}},
                .record = input.refToProject(index)});
        if (std::ranges::any_of(project.needs, isTooMany))
            found.append(Issue{.code = "preflight.PF11",
                .message
                = {QT_TRANSLATE_NOOP("core::Message",
                       "“%1” requires one skill of more people than a team may have; lower the number."),
                    {project.title}},
                .record = input.refToProject(index)});
    }
    return found;
}

/// Rules and pins that name somebody or something that takes no part in the match.
class AbsenceCheck
{
public:
    explicit AbsenceCheck(const PreflightInput& input)
        : m_input(input)
        , m_students(input.map().students.begin(), input.map().students.end())
        , m_projects(input.map().projects.begin(), input.map().projects.end())
        , m_studentsById(byId(input.records.students))
        , m_projectsById(byId(input.records.projects))
    { }

    Issues issues()
    {
        for (const auto& rule : m_input.records.rules) {
            if (rule.isActive() && rule.kind != Rule::Kind::Quota)
                check(rule);
        }
        for (const auto& placement : m_input.scenario.placements) {
            if (placement.isPinned)
                check(placement);
        }
        return m_found;
    }

private:
    void check(const Rule& rule)
    {
        QStringList absent;
        for (const auto& id : rule.students) {
            if (!m_students.contains(id))
                absent.append(m_studentsById.value(id).fullName());
        }
        for (const auto& id : rule.projects) {
            if (!m_projects.contains(id))
                absent.append(m_projectsById.value(id).title);
        }
        if (absent.isEmpty())
            return;
        const bool isLock = rule.kind == Rule::Kind::Lock;
        m_found.append(Issue{.code = "preflight.PF14",
            .message = {isLock ? QT_TRANSLATE_NOOP("core::Message",
                            "A lock names a withdrawn student or a closed project (%1); switch the rule off.")
                               : QT_TRANSLATE_NOOP("core::Message",
                                   "A rule names who or what takes no part in the match (%1): that part is "
                                   "ignored."),
                {listed(absent)}},
            .severity = isLock ? Error : Warning,
            .record = {RecordKind::Rule, rule.id.toString()}});
    }

    void check(const Placement& pin)
    {
        if (!m_students.contains(pin.student) || pin.project.isNull() || m_projects.contains(pin.project))
            return;
        m_found.append(Issue{.code = "preflight.PF14",
            .message = {QT_TRANSLATE_NOOP("core::Message",
                            "%1 is pinned to “%2”, which is not open; open the project or unpin."),
                {m_studentsById.value(pin.student).fullName(), m_projectsById.value(pin.project).title}},
            .record = {RecordKind::Student, pin.student.toString()}});
    }

    const PreflightInput& m_input;
    const QSet<StudentId> m_students;
    const QSet<ProjectId> m_projects;
    const QHash<StudentId, Student> m_studentsById;
    const QHash<ProjectId, Project> m_projectsById;
    Issues m_found;
};

} // namespace

Issues preflightRecords(const PreflightInput& input)
{
    return emptyIssues(input) + sizeIssues(input) + AbsenceCheck(input).issues();
}

Issues preflight(const Records& records, const Scenario& scenario)
{
    const PreflightInput input(records, scenario);
    auto found = preflightRecords(input);
    // Sums over sizes that make no sense would only add confusion.
    if (!hasError(found))
        found += preflightRules(input) + preflightPlaces(input) + preflightGroups(input);
    found += preflightBallots(input) + preflightAnswers(input);
    std::ranges::stable_sort(found, std::less(), [](const Issue& issue) {
        return std::tuple(-int(issue.severity), issue.code, issue.message.arguments);
    });
    return found;
}

} // namespace core
