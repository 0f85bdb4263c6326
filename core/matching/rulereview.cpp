// SPDX-License-Identifier: MIT
#include "core/matching/rulereview.h"

#include "core/matching/groupreview.h"
#include "core/matching/mentoring.h"
#include "core/matching/rulesentence.h"

#include <QLocale>
#include <QSet>

#include <bit>
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
    RuleReview(const Records& records, const Scenario& scenario, Review& review)
        : m_records(records), m_scenario(scenario), m_review(review), m_words(records)
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
            if (rule.kind == Rule::Kind::Quota && !rule.isPerStudent)
                ruled.insert(rule.volunteer);
        }
        checkCapacities(ruled);
        checkMustRun();
        checkSlots();
    }

private:
    void check(const Rule& rule)
    {
        switch (rule.kind) {
        case Rule::Kind::Together: return checkTogether(rule);
        case Rule::Kind::Apart: return checkApart(rule);
        case Rule::Kind::Lock: return checkLock(rule);
        case Rule::Kind::Forbid: return checkForbid(rule);
        case Rule::Kind::Quota: return rule.isPerStudent ? checkShare(rule) : checkQuota(rule);
        case Rule::Kind::Mates: return; // as strong as the scenario's goal: reviewGoals()
        default: return checkGroups(rule);
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
            const bool isElsewhere = team < 0 || projectOf(team) != rule.projects.value(0)
                || (rule.team && m_review.teams.at(team).team != *rule.team);
            if (!rule.projects.isEmpty() && isElsewhere)
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

    void checkShare(const Rule& rule)
    {
        const auto projects = rule.volunteer.isNull() ? rule.projects : tutored(rule.volunteer);
        const bool isShare = rule.attribute != Rule::Attribute::None;
        QSet<qsizetype> teams;
        int count = 0;
        for (auto it = m_teamOf.cbegin(); it != m_teamOf.cend(); ++it) {
            const bool counts = projects.contains(projectOf(it.value()))
                && (!isShare || m_words.hasAny(*m_students.value(it.key()), rule.attribute, rule.values));
            count += counts ? 1 : 0;
            if (counts)
                teams.insert(it.value());
        }
        if (count <= rule.most.value_or(0))
            return;
        QStringList titles;
        for (const auto& project : projects)
            titles.append(titleOf(project));
        tell(brokenRule("rule.share.broken",
                 QT_TRANSLATE_NOOP("core::Message", "%1 students (%2) are on %3, at most %4 may be there."),
                 {QString::number(count), isShare ? groupWords(rule) : labelOf(rule.kind).text(),
                     QLocale().createSeparatedList(titles), QString::number(rule.most.value_or(0))},
                 refTo(rule)),
            teams);
    }

    void checkGroups(const Rule& rule)
    {
        for (qsizetype i = 0; i < m_review.teams.size(); ++i) {
            if (m_review.teams.at(i).members.isEmpty())
                continue;
            for (const auto& issue : groupIssues(m_words, rule, nameOf(i), membersOf(i)))
                tell(issue, {i});
        }
    }

    void checkSlots()
    {
        const SlotBits bits(m_records.slots);
        for (qsizetype i = 0; i < m_review.teams.size() && !m_records.slots.isEmpty(); ++i) {
            const auto& team = m_review.teams.at(i);
            const auto needed = m_projects.value(team.project)->minCommonSlots;
            auto common = bits.of({});
            for (const auto* student : membersOf(i))
                common &= bits.of(student->slots);
            for (const auto& mentor : m_scenario.mentors) {
                const auto* volunteer = m_volunteers.value(mentor.mentor);
                if (volunteer && mentor.project == team.project && mentor.team == team.team)
                    common &= bits.of(volunteer->slots);
            }
            if (!team.members.isEmpty() && std::popcount(common) < needed)
                tell(brokenRule("team.slots.short",
                         QT_TRANSLATE_NOOP(
                             "core::Message", "Team “%1” has %2 slots in which all are free, it needs %3."),
                         {nameOf(i), QString::number(std::popcount(common)), QString::number(needed)},
                         {RecordKind::Project, team.project.toString()}),
                    {i});
        }
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

    [[nodiscard]] QList<const Student*> membersOf(qsizetype team) const
    {
        QList<const Student*> members;
        for (const auto& id : m_review.teams.at(team).members)
            members.append(m_students.value(id));
        return members;
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
    const Scenario& m_scenario;
    Review& m_review;
    const AttributeWords m_words;
    QHash<StudentId, const Student*> m_students;
    QHash<ProjectId, const Project*> m_projects;
    QHash<VolunteerId, const Volunteer*> m_volunteers;
    QHash<StudentId, qsizetype> m_teamOf;
    QHash<ProjectId, QList<qsizetype>> m_teamsOf;
};

} // namespace

void reviewRules(const Records& records, const Scenario& scenario, Review& review)
{
    RuleReview(records, scenario, review).run();
}

} // namespace core
