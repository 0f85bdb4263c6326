// SPDX-License-Identifier: MIT
#include "core/matching/verifyrules.h"

#include <algorithm>
#include <bit>

namespace core {

namespace {

using Kind = Problem::Rule::Kind;
using Team = std::pair<int, int>;

class RuleCheck
{
public:
    RuleCheck(const Problem& problem, const Outcome& outcome, const Plan& plan)
        : m_problem(problem), m_seats(outcome.seats), m_mentors(outcome.mentors), m_plan(plan)
    { }

    Issues issues()
    {
        for (const auto& [team, members] : m_plan.teams())
            checkTeam(team, members);
        checkMustRun();
        for (size_t i = 0; i < m_problem.rules.size(); ++i) {
            if (!isKept(m_problem.rules[i]))
                m_found.append(refusal(codeOf(m_problem.rules[i].kind),
                    QT_TRANSLATE_NOOP("core::Message", "Rule %1 of the problem is broken."), {numberOf(i)}));
        }
        checkMentors();
        for (size_t i = 0; i < m_problem.goals.size(); ++i) {
            if (m_problem.goals[i].isHard && !isReached(m_problem.goals[i]))
                m_found.append(refusal("verify.hardGoal",
                    QT_TRANSLATE_NOOP("core::Message", "Goal %1 of the problem is hard and not reached."),
                    {numberOf(i)}));
        }
        return m_found;
    }

private:
    static QByteArray codeOf(Kind kind);
    void checkTeam(const Team& team, const Plan::Members& members);
    void checkMustRun();
    void checkMentors();
    void refuseMentor(size_t mentor);
    [[nodiscard]] bool isKept(const Problem::Rule& rule) const;
    [[nodiscard]] bool isKeptInTeams(const Problem::Rule& rule) const;
    [[nodiscard]] bool isKeptIn(const Plan::Members& team, const Problem::Rule& rule) const;
    [[nodiscard]] bool areInOneTeam(const std::vector<int>& students) const;
    [[nodiscard]] bool areApart(const std::vector<int>& students) const;
    [[nodiscard]] bool isWithinQuota(const Problem::Rule& rule) const;
    [[nodiscard]] bool isReached(const Problem::Goal& goal) const;
    [[nodiscard]] bool areRanksAtMost(int most) const;
    [[nodiscard]] bool areNeedsCovered() const;
    [[nodiscard]] bool areSizesIdeal() const;
    [[nodiscard]] bool doAllPrioritiesRun() const;

    [[nodiscard]] const Seat& seatOf(int student) const { return m_seats[size_t(student)]; }

    const Problem& m_problem;
    const std::vector<Seat>& m_seats;
    const std::vector<Mentoring>& m_mentors;
    const Plan& m_plan;
    Issues m_found;
};

QByteArray RuleCheck::codeOf(Kind kind)
{
    switch (kind) {
    case Kind::Together: return "verify.together";
    case Kind::Apart: return "verify.apart";
    case Kind::Lock: return "verify.lock";
    case Kind::Forbid: return "verify.forbid";
    case Kind::Quota: return "verify.quota";
    case Kind::Isolation: return "verify.isolation";
    case Kind::AtMost: return "verify.atMost";
    case Kind::AtLeast: return "verify.atLeast";
    case Kind::Distinct: return "verify.distinct";
    case Kind::Mates: break;
    }
    return "verify.mates";
}

void RuleCheck::checkTeam(const Team& team, const Plan::Members& members)
{
    const auto project = size_t(team.first);
    const auto& given = m_problem.projects[project];
    if (int(members.size()) < given.min || int(members.size()) > given.max)
        m_found.append(refusal("verify.size",
            QT_TRANSLATE_NOOP(
                "core::Message", "A team of project %1 of the problem has %2 members, not %3 to %4."),
            {numberOf(project), QString::number(members.size()), QString::number(given.min),
                QString::number(given.max)}));
    for (const auto& need : given.needs) {
        if (need.isRequired && m_plan.holders(members, need) < need.count)
            m_found.append(refusal("verify.need",
                QT_TRANSLATE_NOOP(
                    "core::Message", "A team of project %1 of the problem lacks a required skill."),
                {numberOf(project)}));
    }
    auto common = m_plan.commonSlots(members);
    if (const auto mentor = m_plan.mentorOf(team))
        common &= m_problem.mentors[size_t(*mentor)].slots;
    if (std::popcount(common) < given.commonSlots)
        m_found.append(refusal("verify.slots",
            QT_TRANSLATE_NOOP("core::Message",
                "A team of project %1 of the problem has too few slots in which everybody is free."),
            {numberOf(project)}));
}

void RuleCheck::checkMustRun()
{
    for (int i = 0; i < int(m_problem.projects.size()); ++i) {
        if (m_plan.openTeams({i}) < m_problem.projects[size_t(i)].teamsMin)
            m_found.append(refusal("verify.mustRun",
                QT_TRANSLATE_NOOP("core::Message", "Project %1 of the problem is closed and must run."),
                {numberOf(size_t(i))}));
    }
}

/// A team has one mentor, who may be there, and no mentor has too many teams.
void RuleCheck::checkMentors()
{
    std::vector<int> teams(m_problem.mentors.size(), 0);
    std::map<Team, int> mentorsOf;
    for (const auto& entry : m_mentors) {
        const auto& mentor = m_problem.mentors[size_t(entry.mentor)];
        const bool isFirst = ++mentorsOf[{entry.project, entry.team}] == 1;
        const bool isOpen = m_plan.teams().contains({entry.project, entry.team});
        if (!isFirst || !isOpen || mentor.fit[size_t(entry.project)] < 0
            || ++teams[size_t(entry.mentor)] > mentor.capacity)
            refuseMentor(size_t(entry.mentor));
    }
}

void RuleCheck::refuseMentor(size_t mentor)
{
    m_found.append(refusal("verify.mentor",
        QT_TRANSLATE_NOOP("core::Message", "Mentor %1 of the problem has a team that cannot be."),
        {numberOf(mentor)}));
}

bool RuleCheck::isKept(const Problem::Rule& rule) const
{
    const auto isOnProject = [&](int student) { return seatOf(student).project == rule.projects.front(); };
    const auto isLocked = [&](int student) {
        return isOnProject(student) && (rule.team < 0 || seatOf(student).team == rule.team);
    };
    switch (rule.kind) {
    case Kind::Together: return areInOneTeam(rule.students);
    case Kind::Apart: return areApart(rule.students);
    case Kind::Lock: return std::ranges::all_of(rule.students, isLocked);
    case Kind::Forbid: return std::ranges::none_of(rule.students, isOnProject);
    case Kind::Quota: return isWithinQuota(rule);
    case Kind::Isolation:
    case Kind::AtMost:
    case Kind::AtLeast:
    case Kind::Distinct: return isKeptInTeams(rule);
    case Kind::Mates: break; // As strong as the goal.
    }
    return true;
}

bool RuleCheck::isKeptInTeams(const Problem::Rule& rule) const
{
    return std::ranges::all_of(m_plan.teams(), [&](const auto& team) {
        const bool isMeant = rule.projects.empty() || std::ranges::count(rule.projects, team.first.first) > 0;
        return !isMeant || isKeptIn(team.second, rule);
    });
}

bool RuleCheck::isKeptIn(const Plan::Members& team, const Problem::Rule& rule) const
{
    const auto group = m_plan.inGroup(team, rule);
    switch (rule.kind) {
    case Kind::Isolation: return group == 0 || group >= rule.least;
    case Kind::AtMost: return group <= rule.most;
    case Kind::AtLeast: return group >= rule.least;
    default: return m_plan.differentValues(team, rule.attribute) >= rule.least;
    }
}

/// Also when all of them are unplaced.
bool RuleCheck::areInOneTeam(const std::vector<int>& students) const
{
    const auto& first = seatOf(students.front());
    return std::ranges::all_of(students, [&](int student) {
        const auto& seat = seatOf(student);
        return first.project < 0 ? seat.project < 0 : seat == first;
    });
}

bool RuleCheck::areApart(const std::vector<int>& students) const
{
    std::vector<Team> teams;
    for (const int student : students) {
        if (seatOf(student).project >= 0)
            teams.emplace_back(seatOf(student).project, seatOf(student).team);
    }
    std::ranges::sort(teams);
    return std::ranges::adjacent_find(teams) == teams.end();
}

bool RuleCheck::isWithinQuota(const Problem::Rule& rule) const
{
    if (!rule.isPerStudent)
        return m_plan.openTeams(rule.projects) <= rule.most;
    int count = 0;
    for (int i = 0; i < int(m_seats.size()); ++i) {
        const bool isHere = std::ranges::count(rule.projects, seatOf(i).project) > 0;
        const bool isMeant = rule.students.empty() || std::ranges::count(rule.students, i) > 0;
        count += isHere && isMeant ? 1 : 0;
    }
    return count <= rule.most;
}

bool RuleCheck::isReached(const Problem::Goal& goal) const
{
    switch (goal.objective) {
    case Objective::PlaceAll:
        return std::ranges::none_of(m_seats, [](const Seat& seat) { return seat.project < 0; });
    case Objective::Outside: return m_plan.outside() == 0;
    case Objective::Wishes: return areRanksAtMost(goal.most);
    case Objective::Needs: return areNeedsCovered();
    case Objective::Mix:
        return std::ranges::all_of(m_plan.teams(), [&](const auto& team) {
            return m_plan.differentValues(team.second, goal.attribute) >= goal.least;
        });
    case Objective::Sizes: return areSizesIdeal();
    case Objective::Mates:
        return std::ranges::all_of(m_problem.rules, [&](const Problem::Rule& rule) {
            return rule.kind != Kind::Mates || m_plan.missingMates(rule) == 0;
        });
    case Objective::Mentors:
        return std::ranges::all_of(
            m_plan.teams(), [&](const auto& team) { return m_plan.mentorOf(team.first).has_value(); });
    case Objective::Changes: return m_plan.changes() <= goal.most;
    case Objective::Kept: return doAllPrioritiesRun();
    case Objective::Carry:
    case Objective::Stability:
    case Objective::Lottery: break;
    }
    return false;
}

bool RuleCheck::areRanksAtMost(int most) const
{
    for (size_t i = 0; i < m_seats.size(); ++i) {
        if (m_problem.students[i].isVoter && m_plan.rankOf(i) > most)
            return false;
    }
    return true;
}

bool RuleCheck::areNeedsCovered() const
{
    return std::ranges::all_of(m_plan.teams(), [&](const auto& team) {
        return std::ranges::all_of(m_problem.projects[size_t(team.first.first)].needs,
            [&](const Problem::Need& need) { return m_plan.holders(team.second, need) >= need.count; });
    });
}

bool RuleCheck::areSizesIdeal() const
{
    return std::ranges::all_of(m_plan.teams(), [&](const auto& team) {
        return int(team.second.size()) == m_problem.projects[size_t(team.first.first)].ideal;
    });
}

bool RuleCheck::doAllPrioritiesRun() const
{
    for (int i = 0; i < int(m_problem.projects.size()); ++i) {
        if (m_problem.projects[size_t(i)].priority > 0 && m_plan.openTeams({i}) == 0)
            return false;
    }
    return true;
}

} // namespace

Issue refusal(const QByteArray& code, const char* key, const QStringList& arguments)
{
    return Issue{.code = code, .message = {key, arguments}};
}

QString numberOf(size_t index)
{
    return QString::number(index + 1);
}

Issues brokenRules(const Problem& problem, const Outcome& outcome, const Plan& plan)
{
    return RuleCheck(problem, outcome, plan).issues();
}

} // namespace core
