// SPDX-License-Identifier: MIT
#include "core/matching/rulereview.h"

#include <QLocale>
#include <QSet>

#include <map>

namespace core {

namespace {

Issue brokenRule(const char* code, const char* text, const QStringList& arguments, const RecordRef& record)
{
    return Issue{.code = code, .message = {text, arguments}, .record = record};
}

RecordRef refTo(const Rule& rule)
{
    return {RecordKind::Rule, rule.id.toString()};
}

/// Finds the rules that look at several students or teams, and tells them to the teams concerned.
class RuleReview
{
public:
    RuleReview(const Records& records, Review& review) : m_records(records), m_review(review)
    {
        for (const auto& student : records.students)
            m_students.insert(student.id, &student);
        for (const auto& project : records.projects)
            m_projects.insert(project.id, &project);
        for (const auto& volunteer : records.volunteers)
            m_volunteers.insert(volunteer.id, &volunteer);
        for (qsizetype i = 0; i < review.teams.size(); ++i) {
            m_teamsOf[review.teams.at(i).project].append(i);
            for (const auto& student : review.teams.at(i).members)
                m_teamOf.insert(student, i);
        }
    }

    void run()
    {
        QSet<VolunteerId> ruled;
        for (const auto& rule : m_records.rules) {
            if (!rule.isActive())
                continue;
            check(rule);
            if (rule.kind == Rule::Kind::Quota)
                ruled.insert(rule.volunteer);
        }
        checkCapacities(ruled);
        checkMustRun();
    }

private:
    void check(const Rule& rule)
    {
        switch (rule.kind) {
        case Rule::Kind::Together: return checkTogether(rule);
        case Rule::Kind::Apart: return checkApart(rule);
        case Rule::Kind::Lock: return checkLock(rule);
        case Rule::Kind::Forbid: return checkForbid(rule);
        case Rule::Kind::Quota: return checkQuota(rule);
        default: return;
        }
    }

    void checkTogether(const Rule& rule)
    {
        const auto group = active(rule.students);
        QSet<qsizetype> teams;
        for (const auto& student : group)
            teams.insert(m_teamOf.value(student, -1));
        if (teams.size() > 1)
            tell(brokenRule("rule.together.broken",
                     QT_TRANSLATE_NOOP("core::Message", "%1 should be in the same team."), {names(group)},
                     refTo(rule)),
                teams);
    }

    void checkApart(const Rule& rule)
    {
        std::map<qsizetype, QList<StudentId>> byTeam;
        for (const auto& student : active(rule.students))
            byTeam[m_teamOf.value(student, -1)].append(student);
        for (const auto& [team, students] : byTeam) {
            if (team >= 0 && students.size() > 1)
                tell(brokenRule("rule.apart.broken",
                         QT_TRANSLATE_NOOP("core::Message", "%1 should not be in the same team (“%2”)."),
                         {names(students), nameOf(team)}, refTo(rule)),
                    {team});
        }
    }

    void checkLock(const Rule& rule)
    {
        for (const auto& student : active(rule.students)) {
            const auto team = m_teamOf.value(student, -1);
            if (!rule.projects.isEmpty() && projectOf(team) != rule.projects.first())
                tell(brokenRule("rule.lock.broken",
                         QT_TRANSLATE_NOOP("core::Message", "%1 should be in “%2” (lock)."),
                         {names({student}), titleOf(rule.projects.first())}, refTo(rule)),
                    {team});
        }
    }

    void checkForbid(const Rule& rule)
    {
        for (const auto& student : active(rule.students)) {
            const auto team = m_teamOf.value(student, -1);
            if (team >= 0 && rule.projects.contains(projectOf(team)))
                tell(brokenRule("rule.forbid.broken",
                         QT_TRANSLATE_NOOP("core::Message", "%1 should not be in “%2” (forbidden)."),
                         {names({student}), titleOf(projectOf(team))}, refTo(rule)),
                    {team});
        }
    }

    void checkQuota(const Rule& rule)
    {
        auto projects = rule.projects;
        QStringList titles;
        for (const auto& project : projects)
            titles.append(titleOf(project));
        const auto* volunteer = m_volunteers.value(rule.volunteer);
        if (volunteer)
            projects = tutored(rule.volunteer);
        if (rule.most)
            checkTeams(projects, *rule.most,
                volunteer ? volunteer->name : QLocale().createSeparatedList(titles), refTo(rule));
    }

    // A rule about a tutor takes the place of the tutor's own capacity.
    void checkCapacities(const QSet<VolunteerId>& ruled)
    {
        for (const auto& volunteer : m_records.volunteers) {
            if (volunteer.capacity && !ruled.contains(volunteer.id))
                checkTeams(tutored(volunteer.id), *volunteer.capacity, volunteer.name,
                    {RecordKind::Volunteer, volunteer.id.toString()});
        }
    }

    void checkTeams(const QList<ProjectId>& projects, int most, const QString& whose, const RecordRef& record)
    {
        QSet<qsizetype> teams;
        for (const auto& project : projects) {
            for (const auto team : m_teamsOf.value(project)) {
                if (!m_review.teams.at(team).members.isEmpty())
                    teams.insert(team);
            }
        }
        if (teams.size() > most)
            tell(brokenRule("rule.quota.broken",
                     QT_TRANSLATE_NOOP("core::Message", "Quota of %1 exceeded: %2 teams, %3 allowed."),
                     {whose, QString::number(teams.size()), QString::number(most)}, record),
                teams);
    }

    void checkMustRun()
    {
        for (const auto& project : m_records.projects) {
            const auto teams = m_teamsOf.value(project.id);
            const auto isEmpty = [&](qsizetype team) { return m_review.teams.at(team).members.isEmpty(); };
            if (project.isOpen() && project.mustRun && std::ranges::all_of(teams, isEmpty))
                tell(brokenRule("project.mustRun.broken",
                         QT_TRANSLATE_NOOP("core::Message", "“%1” must run, but has no team."),
                         {project.title}, {RecordKind::Project, project.id.toString()}),
                    QSet<qsizetype>(teams.begin(), teams.end()));
        }
    }

    void tell(const Issue& issue, const QSet<qsizetype>& teams)
    {
        m_review.broken.append(issue);
        for (const auto team : teams) {
            if (team >= 0)
                m_review.teams[team].broken.append(issue);
        }
    }

    [[nodiscard]] QString names(const QList<StudentId>& ids) const
    {
        QStringList found;
        for (const auto& id : ids) {
            if (const auto* student = m_students.value(id))
                found.append(student->fullName());
        }
        return QLocale().createSeparatedList(found);
    }

    [[nodiscard]] QList<StudentId> active(const QList<StudentId>& students) const
    {
        QList<StudentId> found;
        std::ranges::copy_if(students, std::back_inserter(found), [this](StudentId id) {
            const auto* student = m_students.value(id);
            return student && student->status == Student::Status::Active;
        });
        return found;
    }

    [[nodiscard]] QList<ProjectId> tutored(VolunteerId tutor) const
    {
        QList<ProjectId> found;
        for (const auto& project : m_records.projects) {
            if (project.tutor == tutor)
                found.append(project.id);
        }
        return found;
    }

    [[nodiscard]] ProjectId projectOf(qsizetype team) const
    {
        return team < 0 ? ProjectId() : m_review.teams.at(team).project;
    }

    [[nodiscard]] QString titleOf(ProjectId id) const
    {
        const auto* project = m_projects.value(id);
        return project ? project->title : QString();
    }

    [[nodiscard]] QString nameOf(qsizetype team) const
    {
        const auto* project = m_projects.value(projectOf(team));
        return project ? teamName(*project, m_review.teams.at(team).team) : QString();
    }

    const Records& m_records;
    Review& m_review;
    QHash<StudentId, const Student*> m_students;
    QHash<ProjectId, const Project*> m_projects;
    QHash<VolunteerId, const Volunteer*> m_volunteers;
    QHash<StudentId, qsizetype> m_teamOf;
    QHash<ProjectId, QList<qsizetype>> m_teamsOf;
};

} // namespace

void reviewRules(const Records& records, Review& review)
{
    RuleReview(records, review).run();
}

} // namespace core
