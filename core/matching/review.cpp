// SPDX-License-Identifier: MIT
#include "core/matching/review.h"

#include "core/matching/goalreview.h"
#include "core/matching/rulereview.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

using TeamKey = std::pair<ProjectId, int>;

struct Lookup
{
    explicit Lookup(const Records& records)
    {
        for (const auto& project : records.projects)
            projects.insert(project.id, &project);
        for (const auto& skill : records.skills)
            skills.insert(skill.id, &skill);
    }

    QHash<ProjectId, const Project*> projects;
    QHash<SkillId, const Skill*> skills;
};

Issue broken(const char* code, const char* text, const QStringList& arguments, const RecordRef& record)
{
    return Issue{.code = code, .message = {text, arguments}, .record = record};
}

RecordRef refTo(const Student& student)
{
    return {RecordKind::Student, student.id.toString()};
}

RecordRef refTo(const Project& project)
{
    return {RecordKind::Project, project.id.toString()};
}

Issues sizeIssues(const Project& project, int team, qsizetype size)
{
    Issues found;
    const QStringList words{teamName(project, team), QString::number(size)};
    if (size > 0 && size < project.teamMin)
        found.append(broken("team.size.min",
            QT_TRANSLATE_NOOP("core::Message", "Team “%1”: size %2, the minimum is %3."),
            words + QStringList{QString::number(project.teamMin)}, refTo(project)));
    if (size > project.teamMax)
        found.append(broken("team.size.max",
            QT_TRANSLATE_NOOP("core::Message", "Team “%1”: size %2, the maximum is %3."),
            words + QStringList{QString::number(project.teamMax)}, refTo(project)));
    if (size > 0 && team > project.teamsMax)
        found.append(broken("team.number.max",
            QT_TRANSLATE_NOOP("core::Message", "“%1” may have %2 teams at most, but there is a team %3."),
            {project.title, QString::number(project.teamsMax), QString::number(team)}, refTo(project)));
    if (size > 0 && !project.isOpen())
        found.append(broken("project.status.closed",
            QT_TRANSLATE_NOOP("core::Message", "“%1” is not open, but has students."), {project.title},
            refTo(project)));
    return found;
}

Issues memberIssues(const Project& project, const Student& student)
{
    Issues found;
    const QStringList words{student.fullName(), project.title};
    const auto wish = std::ranges::find(student.wishes, project.id, &Wish::project);
    if (wish != student.wishes.end() && wish->isVeto())
        found.append(broken("placement.project.vetoed",
            QT_TRANSLATE_NOOP("core::Message", "%1 refuses “%2” (veto)."), words, refTo(student)));
    if (!project.admits(student))
        found.append(broken("placement.project.eligibility",
            QT_TRANSLATE_NOOP("core::Message", "“%2” is not for the cohort or track of %1."), words,
            refTo(student)));
    if (student.status == Student::Status::Withdrawn)
        found.append(broken("placement.student.withdrawn",
            QT_TRANSLATE_NOOP("core::Message", "%1 has withdrawn, but is in “%2”."), words, refTo(student)));
    return found;
}

QList<NeedCover> coverOf(const Project& project, const QList<const Student*>& members)
{
    QList<NeedCover> covers;
    for (const auto& need : project.needs) {
        const auto masters = [&](const Student* student) {
            return std::ranges::any_of(student->skills,
                [&](const StudentSkill& own) { return own.skill == need.skill && own.level >= need.level; });
        };
        covers.append(NeedCover{.need = need, .have = int(std::ranges::count_if(members, masters))});
    }
    return covers;
}

Issues needIssues(
    const QHash<SkillId, const Skill*>& skills, const Project& project, const TeamReview& review)
{
    Issues found;
    for (const auto& cover : review.needs) {
        if (!cover.need.isRequired || cover.have >= cover.need.headCount)
            continue;
        const auto* skill = skills.value(cover.need.skill);
        found.append(broken("team.need.short",
            QT_TRANSLATE_NOOP("core::Message", "Team “%1” lacks a required skill: %2 (%3), %4 of %5."),
            {teamName(project, review.team), skill ? skill->label() : u"?"_s,
                labelOf(cover.need.level).text(), QString::number(cover.have),
                QString::number(cover.need.headCount)},
            refTo(project)));
    }
    return found;
}

TeamReview teamReview(const QHash<SkillId, const Skill*>& skills, const Project& project, int team,
    const QList<const Student*>& members)
{
    TeamReview review{.project = project.id, .team = team};
    for (const auto* student : members)
        review.members.append(student->id);
    review.needs = coverOf(project, members);
    review.broken = sizeIssues(project, team, members.size());
    if (!members.isEmpty())
        review.broken += needIssues(skills, project, review);
    for (const auto* student : members)
        review.broken += memberIssues(project, *student);
    return review;
}

void countRank(const Student& student, const Project& project, bool allowsOutside, Review& review)
{
    const auto rank = student.rankOf(project.id);
    if (rank) {
        review.profile.resize(std::max<qsizetype>(review.profile.size(), *rank));
        ++review.profile[*rank - 1];
    } else if (!student.hasBallot()) {
        ++review.noBallot;
    } else {
        ++review.outside;
        if (!allowsOutside)
            review.broken.append(broken("placement.project.outside",
                QT_TRANSLATE_NOOP(
                    "core::Message", "“%2” is not among the wishes of %1, and this campaign wants it so."),
                {student.fullName(), project.title}, refTo(student)));
    }
}

using Members = QHash<TeamKey, QList<const Student*>>;

Members membersOf(const Records& records, const Scenario& scenario, const Lookup& lookup, Review& review)
{
    QHash<StudentId, const Placement*> placements;
    for (const auto& placement : scenario.placements)
        placements.insert(placement.student, &placement);
    Members members;
    for (const auto& student : records.students) {
        const auto* placement = placements.value(student.id);
        const auto* project = placement ? lookup.projects.value(placement->project) : nullptr;
        if (project) {
            members[TeamKey(project->id, placement->team)].append(&student);
            countRank(student, *project, records.campaign.allowsOutsideWishes, review);
        } else if (student.status == Student::Status::Active) {
            review.unplaced.append(student.id);
        }
        review.pinned += placement && placement->isPinned ? 1 : 0;
    }
    return members;
}

/// The last team that the project shows: an empty one while it may have more.
int lastTeam(const Project& project, int highest)
{
    return std::max(highest, project.isOpen() ? std::min(project.teamsMax, highest + 1) : 0);
}

} // namespace

QString teamName(const Project& project, int team)
{
    if (project.teamsMax == 1 && team == 1)
        return project.title;
    return Message{QT_TRANSLATE_NOOP("core::Message", "%1, team %2"), {project.title, QString::number(team)}}
        .text();
}

int TeamReview::asked() const
{
    int sum = 0;
    for (const auto& cover : needs)
        sum += cover.need.headCount;
    return sum;
}

int TeamReview::covered() const
{
    int sum = 0;
    for (const auto& cover : needs)
        sum += cover.covered();
    return sum;
}

int Review::voters() const
{
    return std::accumulate(profile.begin(), profile.end(), outside);
}

int Review::placed() const
{
    return voters() + noBallot;
}

TeamReview reviewOfTeam(
    const Records& records, const Project& project, int team, const QList<Student>& members)
{
    QHash<SkillId, const Skill*> skills;
    for (const auto& skill : records.skills)
        skills.insert(skill.id, &skill);
    QList<const Student*> students;
    for (const auto& student : members)
        students.append(&student);
    return teamReview(skills, project, team, students);
}

Review reviewOf(const Records& records, const Scenario& scenario)
{
    const Lookup lookup(records);
    Review review;
    const auto members = membersOf(records, scenario, lookup, review);
    QHash<ProjectId, int> numbers;
    for (const auto& [project, team] : members.keys())
        numbers[project] = std::max(numbers.value(project), team);
    for (const auto& project : records.projects) {
        for (int team = 1; team <= lastTeam(project, numbers.value(project.id)); ++team) {
            review.teams.append(
                teamReview(lookup.skills, project, team, members.value(TeamKey(project.id, team))));
            review.broken += review.teams.last().broken;
        }
        review.closed += project.isOpen() && !numbers.contains(project.id) ? 1 : 0;
    }
    reviewRules(records, scenario, review);
    reviewGoals(records, scenario, review);
    return review;
}

} // namespace core
