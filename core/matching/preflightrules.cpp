// SPDX-License-Identifier: MIT
#include "core/matching/preflightinput.h"

#include <map>
#include <numeric>
#include <set>

namespace core {

namespace {

QString number(int value)
{
    return QString::number(value);
}

/// PF05: two students who must be together and must be apart.
Issues togetherAndApart(const PreflightInput& input)
{
    Issues found;
    for (size_t i = 0; i < input.problem().rules.size(); ++i) {
        const auto& rule = input.problem().rules[i];
        if (rule.kind != Problem::Rule::Kind::Apart)
            continue;
        std::map<const std::vector<int>*, int> seen;
        for (const int student : input.studentsInOrder(rule.students)) {
            const auto [other, isNew] = seen.emplace(&input.unitOf(student), student);
            if (!isNew)
                found.append(Issue{.code = "preflight.PF05",
                    .message
                    = {QT_TRANSLATE_NOOP("core::Message",
                           "Rules keep %1 and %2 both together and apart; switch one of the rules off."),
                        {input.student(other->second).fullName(), input.student(student).fullName()}},
                    .record = {RecordKind::Rule, input.map().rules.at(qsizetype(i)).toString()}});
        }
    }
    return found;
}

const char* impossibleLock(const PreflightInput& input, const LockedSeat& lock)
{
    using enum Problem::Excluded::Why;
    const auto& excluded = input.problem().students[size_t(lock.student)].excluded;
    const auto found = std::ranges::find(excluded, lock.project, &Problem::Excluded::project);
    if (found != excluded.end() && found->why == Vetoed)
        return QT_TRANSLATE_NOOP(
            "core::Message", "%1 is locked to “%2” but refused it; remove one of the two.");
    if (found != excluded.end() && found->why == Forbidden)
        return QT_TRANSLATE_NOOP(
            "core::Message", "%1 is locked to “%2” but a rule forbids it; remove one of the two.");
    if (input.project(lock.project).admits(input.student(lock.student)))
        return QT_TRANSLATE_NOOP(
            "core::Message", "%1 is locked to “%2” but pinned as unplaced; remove one of the two.");
    return QT_TRANSLATE_NOOP("core::Message",
        "%1 is locked to “%2”, which does not admit the cohort or track; change one of the two.");
}

/// PF07: locks that nobody can keep. Whoever must be in the same team shares the lock.
class LockCheck
{
public:
    explicit LockCheck(const PreflightInput& input) : m_input(input) { }

    Issues issues()
    {
        for (const auto& lock : m_input.locks())
            check(lock);
        checkApart();
        return m_found;
    }

private:
    void check(const LockedSeat& lock)
    {
        const auto& unit = m_input.unitOf(lock.student);
        const auto title = m_input.project(lock.project).title;
        if (!m_input.isPossible(lock.student, lock.project)) {
            add(lock.student, impossibleLock(m_input, lock), {title});
            return;
        }
        for (const int mate : unit) {
            if (!m_input.isPossible(mate, lock.project))
                add(lock.student,
                    QT_TRANSLATE_NOOP("core::Message",
                        "%1 is locked to “%2”, where %3, who must be in the same team, cannot go; change a "
                        "rule."),
                    {title, m_input.student(mate).fullName()});
        }
        const auto [other, isNew] = m_lockOf.emplace(&unit, lock);
        const auto& first = other->second;
        const bool isOtherTeam = first.team >= 0 && lock.team >= 0 && first.team != lock.team;
        if (!isNew && (first.project != lock.project || isOtherTeam))
            add(lock.student,
                QT_TRANSLATE_NOOP(
                    "core::Message", "%1 is locked to “%2” and also to “%3” or another team; keep one lock."),
                {title, m_input.project(first.project).title});
        if (isNew || first.team < 0)
            other->second = lock;
    }

    /// Students kept apart who are locked to one team, or to a project with one team only.
    void checkApart()
    {
        for (const auto& rule : m_input.problem().rules) {
            if (rule.kind != Problem::Rule::Kind::Apart)
                continue;
            std::map<std::pair<int, int>, int> seen;
            for (const int student : m_input.studentsInOrder(rule.students))
                checkApart(student, seen);
        }
    }

    void checkApart(int student, std::map<std::pair<int, int>, int>& seen)
    {
        const auto lock = m_lockOf.find(&m_input.unitOf(student));
        if (lock == m_lockOf.end())
            return;
        const auto [project, team] = std::pair(lock->second.project, lock->second.team);
        const bool isOneTeam = m_input.project(project).teamsMax == 1;
        if (team < 0 && !isOneTeam)
            return;
        const auto [other, isNew] = seen.emplace(std::pair(project, isOneTeam ? 0 : team), student);
        if (!isNew)
            add(student,
                QT_TRANSLATE_NOOP("core::Message",
                    "%1 is locked to the same team of “%2” as %3, from whom a rule keeps them apart."),
                {m_input.project(project).title, m_input.student(other->second).fullName()});
    }

    void add(int student, const char* text, const QStringList& more)
    {
        m_found.append(Issue{.code = "preflight.PF07",
            .message = {text, QStringList{m_input.student(student).fullName()} + more},
            .record = m_input.refToStudent(student)});
    }

    const PreflightInput& m_input;
    std::map<const std::vector<int>*, LockedSeat> m_lockOf; ///< By unit.
    Issues m_found;
};

/// PF08: more locks than places, in a project or in one of its teams.
Issues crowdedLocks(const PreflightInput& input)
{
    std::map<std::pair<int, int>, std::set<int>> locked; // By project and team; -1: the whole project.
    Issues found;
    for (const auto& lock : input.locks()) {
        const auto& project = input.project(lock.project);
        if (lock.team >= project.teamsMax)
            found.append(Issue{.code = "preflight.PF08",
                .message
                = {QT_TRANSLATE_NOOP("core::Message",
                       "%1 is pinned to team %2 of “%3”, which may have only %4; unpin or allow more teams."),
                    {input.student(lock.student).fullName(), number(lock.team + 1), project.title,
                        number(project.teamsMax)}},
                .record = input.refToStudent(lock.student)});
        for (const int mate : input.unitOf(lock.student)) {
            locked[{lock.project, -1}].insert(mate);
            if (lock.team >= 0)
                locked[{lock.project, lock.team}].insert(mate);
        }
    }
    for (const auto& [place, students] : locked) {
        const auto& project = input.project(place.first);
        const auto most = place.second < 0 ? project.teamMax * project.teamsMax : project.teamMax;
        if (int(students.size()) > most)
            found.append(Issue{.code = "preflight.PF08",
                .message
                = {QT_TRANSLATE_NOOP("core::Message",
                       "%1 students are locked to “%2”, where there are only %3 places in that team or "
                       "project; remove locks or allow more members."),
                    {number(int(students.size())), project.title, number(most)}},
                .record = input.refToProject(place.first)});
    }
    return found;
}

/// PF01: the teams that must open need more students than there are.
Issues tooManyMustRun(const PreflightInput& input)
{
    std::vector<int> required;
    int members = 0;
    for (const int index : input.projectOrder()) {
        if (input.requiredTeams(index) == 0)
            continue;
        required.push_back(index);
        members += input.requiredTeams(index) * input.project(index).teamMin;
    }
    const auto active = int(input.studentOrder().size());
    if (members <= active)
        return {};
    return {Issue{.code = "preflight.PF01",
        .message
        = {QT_TRANSLATE_NOOP("core::Message",
               "The projects that must run or have locks need %1 students, and there are %2; let one of "
               "them stay closed: %3."),
            {number(members), number(active), input.projectTitles(required)}},
        .record = input.refToProject(required.front())}};
}

/// PF10: a quota below the teams that must open.
class QuotaCheck
{
public:
    explicit QuotaCheck(const PreflightInput& input)
        : m_input(input), m_rules(byId(input.records.rules)), m_volunteers(byId(input.records.volunteers))
    { }

    Issues issues()
    {
        const auto& rules = m_input.problem().rules;
        for (size_t i = 0; i < rules.size(); ++i) {
            if (rules[i].kind == Problem::Rule::Kind::Quota && !rules[i].isPerStudent)
                check(rules[i], m_input.map().rules.at(qsizetype(i)));
        }
        return m_found;
    }

private:
    void check(const Problem::Rule& quota, RuleId id)
    {
        const auto required = std::accumulate(quota.projects.begin(), quota.projects.end(), 0,
            [&](int sum, int project) { return sum + m_input.requiredTeams(project); });
        if (required <= quota.most)
            return;
        const auto tutor
            = id.isNull() ? m_input.project(quota.projects.front()).tutor : m_rules.value(id).volunteer;
        const auto titles = m_input.projectTitles(m_input.projectsInOrder(quota.projects));
        Issue issue{.code = "preflight.PF10", .message = {}, .record = {RecordKind::Rule, id.toString()}};
        if (tutor.isNull())
            issue.message = {QT_TRANSLATE_NOOP("core::Message",
                                 "%1 teams must run where a quota allows %2; raise it or let a project stay "
                                 "closed: %3."),
                {number(required), number(quota.most), titles}};
        else
            issue.message = {QT_TRANSLATE_NOOP("core::Message",
                                 "%1 teams must run with the tutor %2, who may have %3; raise that or let a "
                                 "project stay closed: %4."),
                {number(required), m_volunteers.value(tutor).name, number(quota.most), titles}};
        if (id.isNull())
            issue.record = {RecordKind::Volunteer, tutor.toString()};
        m_found.append(issue);
    }

    const PreflightInput& m_input;
    const QHash<RuleId, Rule> m_rules;
    const QHash<VolunteerId, Volunteer> m_volunteers;
    Issues m_found;
};

} // namespace

Issues preflightRules(const PreflightInput& input)
{
    return tooManyMustRun(input) + togetherAndApart(input) + LockCheck(input).issues() + crowdedLocks(input)
        + QuotaCheck(input).issues();
}

} // namespace core
