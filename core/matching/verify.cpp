// SPDX-License-Identifier: MIT
#include "core/matching/verify.h"

#include "core/matching/verifyrules.h"
#include "core/matching/violations.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

Issue statusIssue()
{
    return refusal("verify.status",
        QT_TRANSLATE_NOOP("core::Message", "The solver’s answer and its plan do not go together."));
}

class Verification
{
public:
    Verification(const Problem& problem, const Outcome& outcome)
        : m_problem(problem), m_outcome(outcome), m_plan(problem, outcome.seats, outcome.mentors)
    { }

    [[nodiscard]] Issues issues();

private:
    void checkSeats();
    void checkStages();
    void checkStage(const StageResult& given, const Plan::Stage& demanded);
    void checkCounts();
    void checkProof();

    [[nodiscard]] bool isOption(size_t student, int project) const;

    const Problem& m_problem;
    const Outcome& m_outcome;
    const Plan m_plan;
    Issues m_found;
};

Issues Verification::issues()
{
    checkSeats();
    m_found += brokenRules(m_problem, m_outcome, m_plan);
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
    if (m_outcome.violations != violationsOf(m_problem, m_outcome.seats, m_outcome.mentors))
        m_found.append(refusal("verify.violations",
            QT_TRANSLATE_NOOP("core::Message", "The solver tells other wishes that are not met.")));
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

} // namespace

bool namesWhatExists(const Problem& problem, const Outcome& outcome)
{
    const auto isSane = [&](const Seat& seat) {
        return seat.project == -1
            || (seat.project >= 0 && seat.project < int(problem.projects.size()) && seat.team >= 0
                && seat.team < problem.projects[size_t(seat.project)].teamsMax);
    };
    const auto isMentor = [&](const Mentoring& entry) {
        return entry.mentor >= 0 && entry.mentor < int(problem.mentors.size()) && entry.project >= 0
            && isSane(Seat{entry.project, entry.team});
    };
    return outcome.seats.size() == problem.students.size() && std::ranges::all_of(outcome.seats, isSane)
        && std::ranges::all_of(outcome.mentors, isMentor);
}

Issues verify(const Problem& problem, const Outcome& outcome)
{
    using enum Outcome::Status;
    const bool isPlan = outcome.status == Optimal || outcome.status == Feasible;
    if (!isPlan && !outcome.hasPlan())
        return {};
    if (!isPlan)
        return {statusIssue()};
    if (!namesWhatExists(problem, outcome))
        return {refusal("verify.seats",
            QT_TRANSLATE_NOOP(
                "core::Message", "The plan names students, projects or teams that do not exist."))};
    return Verification(problem, outcome).issues();
}

} // namespace core
