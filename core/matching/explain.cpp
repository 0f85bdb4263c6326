// SPDX-License-Identifier: MIT
#include "core/matching/explain.h"

#include "core/matching/mentoring.h"
#include "core/matching/review.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype MostBringers = 5;

QString number(qsizetype value)
{
    return QString::number(value);
}

QString namesOf(const Teams::Members& students)
{
    QStringList names;
    for (const auto* student : students)
        names.append(student->fullName());
    return names.join(u", "_s);
}

int lastRank(const Student& student)
{
    return student.wishes.isEmpty() ? 0 : std::ranges::max(student.wishes, {}, &Wish::rank).rank;
}

} // namespace

Explainer::Explainer(const Records& records, const Scenario& scenario, Audience audience)
    : m_records(records), m_scenario(scenario), m_audience(audience), m_teams(records, scenario)
{ }

QList<Message> Explainer::place(StudentId id) const
{
    const auto* student = m_teams.student(id);
    if (!student)
        return {};
    const auto place = m_teams.placeOf(id);
    if (!place.project)
        return {unplaced(*student)};
    const auto team = teamName(*place.project, place.team);
    const auto rank = student->rankOf(place.project->id);
    QList<Message> found;
    if (rank)
        found.append(
            {isForStudent() ? QT_TRANSLATE_NOOP("core::Message", "You have project “%2”, your wish %3 of %4.")
                            : QT_TRANSLATE_NOOP("core::Message", "%1 has project “%2”, wish %3 of %4."),
                {student->fullName(), team, number(*rank), number(lastRank(*student))}});
    else if (student->hasBallot())
        found.append({isForStudent()
                ? QT_TRANSLATE_NOOP("core::Message", "You have project “%2”, which is not among your wishes.")
                : QT_TRANSLATE_NOOP("core::Message", "%1 has project “%2”, which is not among the wishes."),
            {student->fullName(), team}});
    else
        found.append(
            {isForStudent() ? QT_TRANSLATE_NOOP("core::Message", "You have project “%2”; you gave no wishes.")
                            : QT_TRANSLATE_NOOP("core::Message", "%1 has project “%2”, and gave no wishes."),
                {student->fullName(), team}});
    if (place.isPinned)
        found.append({isForStudent()
                ? QT_TRANSLATE_NOOP("core::Message", "The coordinator has fixed this place by hand.")
                : QT_TRANSLATE_NOOP("core::Message", "This place is pinned.")});
    return found + mentors(*place.project, place.team);
}

/// Who accompanies the team, and why.
QList<Message> Explainer::mentors(const Project& project, int team) const
{
    QList<Message> found;
    for (const auto& volunteer : m_records.volunteers) {
        if (!m_scenario.mentors.contains(TeamMentor{project.id, team, volunteer.id}))
            continue;
        QStringList skills;
        for (const auto& need : project.needs) {
            if (masters(volunteer, need) && !skills.contains(m_teams.skillLabel(need.skill)))
                skills.append(m_teams.skillLabel(need.skill));
        }
        const QStringList words{teamName(project, team), volunteer.name, skills.join(u", "_s)};
        if (project.mentors.contains(volunteer.id))
            found.append(
                {QT_TRANSLATE_NOOP("core::Message", "“%1”: the mentor is %2, wanted by name."), words});
        else if (!skills.isEmpty())
            found.append(
                {QT_TRANSLATE_NOOP("core::Message", "“%1”: the mentor is %2, who can help with %3."), words});
        else
            found.append({QT_TRANSLATE_NOOP("core::Message", "“%1”: the mentor is %2."), words});
    }
    return found;
}

Message Explainer::unplaced(const Student& student) const
{
    if (student.status == Student::Status::Withdrawn)
        return {isForStudent() ? QT_TRANSLATE_NOOP("core::Message", "You have withdrawn.")
                               : QT_TRANSLATE_NOOP("core::Message", "%1 has withdrawn."),
            {student.fullName()}};
    return {isForStudent() ? QT_TRANSLATE_NOOP("core::Message", "You have no project yet.")
                           : QT_TRANSLATE_NOOP("core::Message", "%1 has no project."),
        {student.fullName()}};
}

QList<ProjectId> Explainer::betterProjects(StudentId id) const
{
    const auto* student = m_teams.student(id);
    if (!student)
        return {};
    const auto* own = m_teams.placeOf(id).project;
    const auto rank = own ? student->rankOf(own->id).value_or(MaxRank + 1) : MaxRank + 1;
    QList<ProjectId> found;
    for (const auto& wish : student->wishes) {
        if (!wish.isVeto() && wish.rank < rank)
            found.append(wish.project);
    }
    return found;
}

std::optional<Message> Explainer::excluded(StudentId studentId, ProjectId projectId) const
{
    const auto* student = m_teams.student(studentId);
    const auto* project = m_teams.project(projectId);
    if (!student || !project)
        return std::nullopt;
    const QStringList words{student->fullName(), project->title};
    const auto say = [&](const char* coordinators, const char* students) {
        return Message{isForStudent() ? students : coordinators, words};
    };
    if (!project->isOpen())
        return say(QT_TRANSLATE_NOOP("core::Message", "“%2” is not open."),
            QT_TRANSLATE_NOOP("core::Message", "“%2” is not open."));
    if (refuses(*student, projectId))
        return say(QT_TRANSLATE_NOOP("core::Message", "%1 refuses “%2” (veto)."),
            QT_TRANSLATE_NOOP("core::Message", "You refused “%2” (veto)."));
    if (!project->admits(*student))
        return say(QT_TRANSLATE_NOOP("core::Message", "“%2” is not for the cohort or track of %1."),
            QT_TRANSLATE_NOOP("core::Message", "“%2” is not for your cohort or track."));
    for (const auto& rule : m_records.rules) {
        const bool isForbidden = rule.isActive() && rule.kind == Rule::Kind::Forbid
            && rule.students.contains(studentId) && rule.projects.contains(projectId);
        if (isForbidden && (isForStudent() || rule.reason.isEmpty()))
            return say(QT_TRANSLATE_NOOP("core::Message", "A rule forbids “%2” to %1."),
                QT_TRANSLATE_NOOP("core::Message", "The coordinator has ruled out “%2” for you."));
        if (isForbidden)
            return Message{QT_TRANSLATE_NOOP("core::Message", "A rule forbids “%2” to %1: %3."),
                words + QStringList{rule.reason}};
    }
    const bool isWished = !student->hasBallot() || student->rankOf(projectId);
    if (!isWished && !m_records.campaign.allowsOutsideWishes)
        return say(QT_TRANSLATE_NOOP(
                       "core::Message", "“%2” is not among the wishes of %1, and this campaign wants it so."),
            QT_TRANSLATE_NOOP("core::Message",
                "“%2” is not among your wishes, and this campaign places nobody outside their wishes."));
    return std::nullopt;
}

QList<Message> Explainer::project(ProjectId id) const
{
    const auto* project = m_teams.project(id);
    if (!project)
        return {};
    if (m_teams.openTeams(id) == 0)
        return {{QT_TRANSLATE_NOOP("core::Message", "“%1” has no team."), {project->title}}};
    QList<Message> found;
    for (int team = 1; team <= project->teamsMax; ++team) {
        const auto members = m_teams.members(id, team);
        if (members.isEmpty())
            continue;
        const auto name = teamName(*project, team);
        found.append({QT_TRANSLATE_N_NOOP("core::Message", "“%1”: %n member(s), between %2 and %3."),
            {name, number(project->teamMin), number(project->teamMax)}, int(members.size())});
        found += mentors(*project, team);
        for (const auto& need : project->needs) {
            found.append(cover(name, need, members));
            if (holders(members, need) < need.headCount)
                found.append(bringers(need, *project, members));
        }
    }
    return found;
}

Message Explainer::cover(const QString& team, const Need& need, const Teams::Members& members) const
{
    Teams::Members able;
    std::ranges::copy_if(
        members, std::back_inserter(able), [&](const Student* student) { return meets(*student, need); });
    const auto skill = m_teams.skillWords(need);
    if (able.isEmpty())
        return {QT_TRANSLATE_NOOP("core::Message", "“%1”: nobody has %2; %3 asked for."),
            {team, skill, number(need.headCount)}};
    return {QT_TRANSLATE_NOOP("core::Message", "“%1”: %2, %3 of %4: %5."),
        {team, skill, number(std::min<qsizetype>(able.size(), need.headCount)), number(need.headCount),
            namesOf(able)}};
}

Message Explainer::bringers(const Need& need, const Project& project, const Teams::Members& members) const
{
    Teams::Members able;
    for (const auto& student : m_records.students) {
        const bool isThere = std::ranges::find(members, &student) != members.end();
        if (!isThere && student.status == Student::Status::Active && meets(student, need)
            && !excluded(student.id, project.id))
            able.append(&student);
    }
    const auto skill = m_teams.skillWords(need);
    if (able.isEmpty())
        return {
            QT_TRANSLATE_NOOP("core::Message", "Nobody who may join “%1” has %2."), {project.title, skill}};
    std::ranges::stable_sort(
        able, {}, [&](const Student* student) { return student->rankOf(project.id).value_or(MaxRank + 1); });
    const auto more = able.size() - MostBringers;
    if (more > 0)
        return {QT_TRANSLATE_N_NOOP("core::Message", "Could bring %1: %2 and %n more."),
            {skill, namesOf(able.first(MostBringers))}, int(more)};
    return {QT_TRANSLATE_NOOP("core::Message", "Could bring %1: %2."), {skill, namesOf(able)}};
}

} // namespace core
