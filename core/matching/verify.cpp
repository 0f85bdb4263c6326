// SPDX-License-Identifier: MIT
#include "core/matching/verify.h"

#include "core/matching/plan.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

Issue refusal(const QByteArray& code, const char* key, const QStringList& arguments = {})
{
    return Issue{.code = code, .message = {key, arguments}};
}

QString numberOf(size_t index)
{
    return QString::number(index + 1);
}

Issue statusIssue()
{
    return refusal("verify.status",
        QT_TRANSLATE_NOOP("core::Message", "The solver’s answer and its plan do not go together."));
}

class Verification
{
public:
    Verification(const Problem& problem, const Outcome& outcome)
        : m_problem(problem), m_outcome(outcome), m_plan(problem, outcome.seats)
    { }

    [[nodiscard]] Issues issues();

private:
    void checkSeats();
    void checkTeam(int project, const Plan::Members& members);
    void checkMustRun();
    void checkRules();
    void checkStages();
    void checkStage(const StageResult& given, const Plan::Stage& demanded);
    void checkCounts();
    void checkProof();

    [[nodiscard]] const Seat& seatOf(int student) const { return m_outcome.seats[size_t(student)]; }
    [[nodiscard]] bool isOption(size_t student, int project) const;
    [[nodiscard]] bool isKept(const Problem::Rule& rule) const;
    [[nodiscard]] bool areInOneTeam(const std::vector<int>& students) const;
    [[nodiscard]] bool areApart(const std::vector<int>& students) const;

    const Problem& m_problem;
    const Outcome& m_outcome;
    const Plan m_plan;
    Issues m_found;
};

Issues Verification::issues()
{
    checkSeats();
    for (const auto& [team, members] : m_plan.teams())
        checkTeam(team.first, members);
    checkMustRun();
    checkRules();
    checkStages();
    checkCounts();
    checkProof();
    return m_found;
}

bool Verification::isOption(size_t student, int project) const
{
    const auto& given = m_problem.students[student];
    const auto isProject = [&](const auto& entry) { return entry.project == project; };
    const bool isPossible = std::ranges::any_of(given.wishes, isProject)
        || std::ranges::find(given.others, project) != given.others.end();
    return isPossible && std::ranges::none_of(given.excluded, isProject);
}

void Verification::checkSeats()
{
    for (size_t i = 0; i < m_outcome.seats.size(); ++i) {
        const auto project = m_outcome.seats[i].project;
        if (project >= 0 && !isOption(i, project))
            m_found.append(refusal("verify.option",
                QT_TRANSLATE_NOOP(
                    "core::Message", "Student %1 of the problem is on project %2, which is not possible."),
                {numberOf(i), numberOf(size_t(project))}));
    }
}

void Verification::checkTeam(int project, const Plan::Members& members)
{
    const auto& given = m_problem.projects[size_t(project)];
    if (int(members.size()) < given.min || int(members.size()) > given.max)
        m_found.append(refusal("verify.size",
            QT_TRANSLATE_NOOP(
                "core::Message", "A team of project %1 of the problem has %2 members, not %3 to %4."),
            {numberOf(size_t(project)), QString::number(members.size()), QString::number(given.min),
                QString::number(given.max)}));
    for (const auto& need : given.needs) {
        if (need.isRequired && m_plan.holders(members, need) < need.count)
            m_found.append(refusal("verify.need",
                QT_TRANSLATE_NOOP(
                    "core::Message", "A team of project %1 of the problem lacks a required skill."),
                {numberOf(size_t(project))}));
    }
}

void Verification::checkMustRun()
{
    for (int i = 0; i < int(m_problem.projects.size()); ++i) {
        if (m_plan.openTeams({i}) < m_problem.projects[size_t(i)].teamsMin)
            m_found.append(refusal("verify.mustRun",
                QT_TRANSLATE_NOOP("core::Message", "Project %1 of the problem is closed and must run."),
                {numberOf(size_t(i))}));
    }
}

void Verification::checkRules()
{
    using enum Problem::Rule::Kind;
    static const std::map<Problem::Rule::Kind, const char*> codes{{Together, "verify.together"},
        {Apart, "verify.apart"}, {Lock, "verify.lock"}, {Forbid, "verify.forbid"}, {Quota, "verify.quota"}};
    for (size_t i = 0; i < m_problem.rules.size(); ++i) {
        const auto& rule = m_problem.rules[i];
        if (!isKept(rule))
            m_found.append(refusal(codes.at(rule.kind),
                QT_TRANSLATE_NOOP("core::Message", "Rule %1 of the problem is broken."), {numberOf(i)}));
    }
}

bool Verification::isKept(const Problem::Rule& rule) const
{
    using enum Problem::Rule::Kind;
    const auto isOnProject = [&](int student) { return seatOf(student).project == rule.projects.front(); };
    const auto isLocked = [&](int student) {
        return isOnProject(student) && (rule.team < 0 || seatOf(student).team == rule.team);
    };
    switch (rule.kind) {
    case Together: return areInOneTeam(rule.students);
    case Apart: return areApart(rule.students);
    case Lock: return std::ranges::all_of(rule.students, isLocked);
    case Forbid: return std::ranges::none_of(rule.students, isOnProject);
    case Quota: return m_plan.openTeams(rule.projects) <= rule.most;
    default: break;
    }
    return false;
}

/// Also when all of them are unplaced.
bool Verification::areInOneTeam(const std::vector<int>& students) const
{
    const auto& first = seatOf(students.front());
    return std::ranges::all_of(students, [&](int student) {
        const auto& seat = seatOf(student);
        return first.project < 0 ? seat.project < 0 : seat == first;
    });
}

bool Verification::areApart(const std::vector<int>& students) const
{
    std::vector<std::pair<int, int>> teams;
    for (const int student : students) {
        if (seatOf(student).project >= 0)
            teams.emplace_back(seatOf(student).project, seatOf(student).team);
    }
    std::ranges::sort(teams);
    return std::ranges::adjacent_find(teams) == teams.end();
}

void Verification::checkStages()
{
    const auto demanded = m_plan.stages();
    const auto& given = m_outcome.stages;
    for (size_t i = 0; i < given.size(); ++i) {
        if (i >= demanded.size() || given[i].name != demanded[i].name) {
            m_found.append(refusal("verify.stageOrder",
                QT_TRANSLATE_NOOP("core::Message", "Stage “%1” was not asked for in this place."),
                {given[i].name}));
            return;
        }
        checkStage(given[i], demanded[i]);
    }
}

void Verification::checkStage(const StageResult& given, const Plan::Stage& demanded)
{
    if (given.value != demanded.value)
        m_found.append(refusal("verify.stageValue",
            QT_TRANSLATE_NOOP("core::Message", "Stage “%1” has the value %2, not %3."),
            {given.name, QString::number(demanded.value), QString::number(given.value)}));
    if (demanded.isMaximal ? given.bound < given.value : given.bound > given.value)
        m_found.append(refusal("verify.bound",
            QT_TRANSLATE_NOOP("core::Message", "Stage “%1” is better than its bound, which cannot be."),
            {given.name}));
}

void Verification::checkCounts()
{
    if (m_outcome.profile != m_plan.profile())
        m_found.append(refusal("verify.profile",
            QT_TRANSLATE_NOOP("core::Message", "The solver counts the ranks in another way.")));
    if (m_outcome.outside != m_plan.outside())
        m_found.append(refusal("verify.outside",
            QT_TRANSLATE_NOOP(
                "core::Message", "The solver counts places outside the wishes in another way.")));
    if (m_outcome.noBallot != m_plan.noBallot())
        m_found.append(refusal("verify.noBallot",
            QT_TRANSLATE_NOOP(
                "core::Message", "The solver counts students without a ballot in another way.")));
    if (m_outcome.rankSum != m_plan.rankSum())
        m_found.append(refusal("verify.rankSum",
            QT_TRANSLATE_NOOP("core::Message", "The solver adds up the ranks in another way.")));
}

void Verification::checkProof()
{
    const auto isSettled = [](const StageResult& stage) {
        return stage.value == stage.bound && !stage.method.isEmpty() && stage.method != "none"_L1;
    };
    const bool isProven = m_outcome.stages.size() == m_plan.stages().size()
        && std::ranges::all_of(m_outcome.stages, isSettled);
    if (m_outcome.isProven && !isProven)
        m_found.append(refusal("verify.proof",
            QT_TRANSLATE_NOOP("core::Message", "The plan is called proven and not every stage is.")));
    if (m_outcome.isProven != (m_outcome.status == Outcome::Status::Optimal))
        m_found.append(statusIssue());
}

bool hasSaneSeats(const Problem& problem, const Outcome& outcome)
{
    const auto isSane = [&](const Seat& seat) {
        return seat.project == -1
            || (seat.project >= 0 && seat.project < int(problem.projects.size()) && seat.team >= 0
                && seat.team < problem.projects[size_t(seat.project)].teamsMax);
    };
    return outcome.seats.size() == problem.students.size() && std::ranges::all_of(outcome.seats, isSane);
}

} // namespace

Issues verify(const Problem& problem, const Outcome& outcome)
{
    using enum Outcome::Status;
    const bool isPlan = outcome.status == Optimal || outcome.status == Feasible;
    if (!isPlan && !outcome.hasPlan())
        return {};
    if (!isPlan)
        return {statusIssue()};
    if (!hasSaneSeats(problem, outcome))
        return {refusal("verify.seats",
            QT_TRANSLATE_NOOP(
                "core::Message", "The plan names students, projects or teams that do not exist."))};
    return Verification(problem, outcome).issues();
}

} // namespace core
