// SPDX-License-Identifier: MIT
#include "core/matching/preflightinput.h"

namespace core {

namespace {

/// One issue for all students to whom the condition applies; the first is the one to jump to.
template<typename Condition>
Issues aboutStudents(
    const PreflightInput& input, const QByteArray& code, const char* text, Condition isConcerned)
{
    std::vector<int> concerned;
    for (const int index : input.studentOrder()) {
        if (isConcerned(index))
            concerned.push_back(index);
    }
    if (concerned.empty())
        return {};
    return {Issue{.code = code,
        .message = {text, {input.studentNames(concerned)}, int(concerned.size())},
        .severity = Issue::Severity::Warning,
        .record = input.refToStudent(concerned.front())}};
}

/// The same for projects of the records, open or not.
template<typename Condition>
Issues aboutProjects(const PreflightInput& input, const Issue& pattern, Condition isConcerned)
{
    QStringList titles;
    RecordRef first;
    for (const auto& project : input.records.projects) {
        if (!isConcerned(project))
            continue;
        if (titles.isEmpty())
            first = {RecordKind::Project, project.id.toString()};
        titles.append(project.title);
    }
    if (titles.isEmpty())
        return {};
    auto issue = pattern;
    issue.message.arguments = {listed(titles)};
    issue.message.count = int(titles.size());
    issue.record = first;
    return {issue};
}

Issues wishIssues(const PreflightInput& input)
{
    const auto cohorts = byId(input.records.cohorts);
    const auto asked = [&](const Student& student) { return cohorts.value(student.cohort).wishesAsked; };
    const auto hasNone = [&](int i) { return !input.student(i).hasBallot(); };
    const auto hasFew = [&](int i) {
        const auto& student = input.student(i);
        return student.hasBallot() && std::ranges::count_if(student.wishes, [](const Wish& wish) {
            return !wish.isVeto();
        }) < asked(student);
    };
    const auto hasOnlyClosed = [&](int i) {
        return input.student(i).hasBallot() && input.problem().students[size_t(i)].wishes.empty()
            && !input.scenario.placementOf(input.student(i).id).value_or(Placement{}).isPinned;
    };
    return aboutStudents(input, "preflight.PF20",
               QT_TRANSLATE_N_NOOP(
                   "core::Message", "%n student(s) gave no wishes and will be placed after the others: %1."),
               hasNone)
        + aboutStudents(input, "preflight.PF21",
            QT_TRANSLATE_N_NOOP("core::Message",
                "%n student(s) gave fewer wishes than the cohort asks for; remind them: %1."),
            hasFew)
        + aboutStudents(input, "preflight.PF22",
            QT_TRANSLATE_N_NOOP("core::Message",
                "%n student(s) wished only for projects that are closed or not for them; ask again: %1."),
            hasOnlyClosed);
}

Issues skillIssues(const PreflightInput& input)
{
    if (input.map().skills.isEmpty())
        return {};
    return aboutStudents(input, "preflight.PF24",
        QT_TRANSLATE_N_NOOP(
            "core::Message", "%n student(s) declared no skill and count as beginners; ask them: %1."),
        [&](int i) { return input.student(i).skills.isEmpty(); });
}

Issues projectIssues(const PreflightInput& input)
{
    const Issue tutor{.code = "preflight.PF26",
        .message = {QT_TRANSLATE_N_NOOP("core::Message", "%n open project(s) have no tutor: %1.")},
        .severity = Issue::Severity::Note};
    const Issue contact{.code = "preflight.PF26",
        .message = {QT_TRANSLATE_N_NOOP("core::Message",
            "%n open project(s) have an organisation without a contact; add whom to call: %1.")},
        .severity = Issue::Severity::Note};
    const Issue need{.code = "preflight.PF26",
        .message = {QT_TRANSLATE_N_NOOP("core::Message", "%n open project(s) ask for no skill: %1.")},
        .severity = Issue::Severity::Note};
    const Issue accepted{.code = "preflight.PF34",
        .message = {QT_TRANSLATE_N_NOOP("core::Message",
            "%n accepted project(s) are not open and take no part; open them or leave them: %1.")},
        .severity = Issue::Severity::Warning};
    const auto organisations = byId(input.records.organisations);
    const auto hasNoContact = [&](const Project& project) {
        return project.isOpen() && organisations.value(project.organisation).contacts.isEmpty();
    };
    return aboutProjects(input, tutor, [](const Project& p) { return p.isOpen() && p.tutor.isNull(); })
        + aboutProjects(input, contact, hasNoContact)
        + aboutProjects(input, need, [](const Project& p) { return p.isOpen() && p.needs.isEmpty(); })
        + aboutProjects(
            input, accepted, [](const Project& p) { return p.status == Project::Status::Accepted; });
}

Issues proposedRules(const PreflightInput& input)
{
    const auto& rules = input.records.rules;
    const auto first = std::ranges::find(rules, Rule::State::Proposed, &Rule::state);
    if (first == rules.end())
        return {};
    const auto count = std::ranges::count(rules, Rule::State::Proposed, &Rule::state);
    return {Issue{.code = "preflight.PF36",
        .message = {QT_TRANSLATE_N_NOOP(
                        "core::Message", "%n proposed rule(s) do not count yet; switch them on or off."),
            {}, int(count)},
        .severity = Issue::Severity::Warning,
        .record = {RecordKind::Rule, first->id.toString()}}};
}

/// Data that have changed since the plan was made.
Issues outdatedPlan(const PreflightInput& input)
{
    if (input.scenario.inputHash.isEmpty())
        return {};
    auto problem = input.problem();
    for (size_t i = 0; i < problem.students.size(); ++i)
        problem.students[i].others = input.othersOf(int(i));
    if (hashOf(problem) == input.scenario.inputHash)
        return {};
    return {Issue{.code = "preflight.PF38",
        .message = {QT_TRANSLATE_NOOP("core::Message",
                        "Data, rules or pins have changed since the plan “%1” was made; match again to take "
                        "them into account."),
            {input.scenario.name}},
        .severity = Issue::Severity::Warning,
        .record = {RecordKind::Campaign, input.records.campaign.id.toString()}}};
}

} // namespace

Issues preflightBallots(const PreflightInput& input)
{
    return wishIssues(input) + skillIssues(input) + projectIssues(input) + proposedRules(input)
        + outdatedPlan(input);
}

} // namespace core
