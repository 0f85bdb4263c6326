// SPDX-License-Identifier: MIT
// The sentences of AnswerWords about what a problem insists on, and about giving it up.
#include "core/matching/answerwords.h"
#include "core/matching/rulesentence.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

using Kind = Problem::Rule::Kind;

QString number(int value)
{
    return QString::number(value);
}

} // namespace

Message AnswerWords::demand(const Demand& demand) const
{
    switch (demand.kind) {
    case Demand::Kind::Rule: return isForStudent() ? kindOfRule(demand.index) : ruleDemand(demand.index);
    case Demand::Kind::Goal: return goalDemand(demand.index);
    default: return projectDemand(demand);
    }
}

Message AnswerWords::ruleDemand(int index) const
{
    const auto id = m_asked.map.rules.value(index);
    const auto rule = std::ranges::find(m_records.rules, id, &Rule::id);
    if (id.isNull() || rule == m_records.rules.end())
        return ruleWithoutRecord(m_asked.problem.rules[size_t(index)]);
    return ruleSentence(m_records, *rule);
}

Message AnswerWords::ruleWithoutRecord(const Problem::Rule& rule) const
{
    if (rule.kind == Kind::Lock)
        return {QT_TRANSLATE_NOOP("core::Message", "%1 is pinned to “%2”."),
            {name(rule.students.front()), title(rule.projects.front())}};
    if (rule.kind == Kind::Quota) {
        const auto* project = m_teams.project(m_asked.map.projects.value(rule.projects.front()));
        const auto tutor = std::ranges::find(
            m_records.volunteers, project ? project->tutor : VolunteerId(), &Volunteer::id);
        if (tutor != m_records.volunteers.end())
            return {QT_TRANSLATE_NOOP("core::Message", "%1 may have at most %2 teams."),
                {tutor->name, number(rule.most)}};
    }
    return kindOfRule(int(&rule - m_asked.problem.rules.data()));
}

Message AnswerWords::kindOfRule(int index) const
{
    switch (m_asked.problem.rules[size_t(index)].kind) {
    case Kind::Together:
        return {QT_TRANSLATE_NOOP("core::Message", "A rule keeps certain students in the same team.")};
    case Kind::Apart:
        return {QT_TRANSLATE_NOOP("core::Message", "A rule keeps certain students in different teams.")};
    case Kind::Lock: return {QT_TRANSLATE_NOOP("core::Message", "Some places are fixed beforehand.")};
    case Kind::Forbid:
        return {QT_TRANSLATE_NOOP("core::Message", "A rule keeps certain students off a project.")};
    case Kind::Quota:
        return {QT_TRANSLATE_NOOP(
            "core::Message", "Several projects share a limited number of teams or places.")};
    case Kind::Mates: return {QT_TRANSLATE_NOOP("core::Message", "Requests for team mates are kept.")};
    default: return {QT_TRANSLATE_NOOP("core::Message", "A rule says how each team is made up.")};
    }
}

Message AnswerWords::goalDemand(int index) const
{
    const auto& goal = m_asked.problem.goals[size_t(index)];
    switch (goal.objective) {
    case Objective::PlaceAll: return {QT_TRANSLATE_NOOP("core::Message", "Everybody must have a project.")};
    case Objective::Outside:
        return {QT_TRANSLATE_NOOP("core::Message", "Nobody may be placed outside their wishes.")};
    case Objective::Wishes:
        return {QT_TRANSLATE_NOOP("core::Message", "Nobody may get less than their wish %1."),
            {number(goal.most)}};
    case Objective::Needs:
        return {QT_TRANSLATE_NOOP("core::Message", "Wished skills are required in each team.")};
    case Objective::Mix:
        return {QT_TRANSLATE_N_NOOP("core::Message", "Each team must mix at least %n different value(s)."),
            {}, goal.least};
    case Objective::Sizes: return {QT_TRANSLATE_NOOP("core::Message", "Each team must have its ideal size.")};
    case Objective::Mates:
        return {QT_TRANSLATE_NOOP("core::Message", "All requests for team mates must be met.")};
    case Objective::Mentors: return {QT_TRANSLATE_NOOP("core::Message", "Each team must have a mentor.")};
    case Objective::Changes:
        return {
            QT_TRANSLATE_N_NOOP("core::Message", "At most %n student(s) may change teams."), {}, goal.most};
    case Objective::Kept:
        return {QT_TRANSLATE_NOOP("core::Message", "Projects with priority must have a team.")};
    default: return labelOf(goal.objective);
    }
}

QString AnswerWords::skill(const Demand& demand) const
{
    const auto& need = m_asked.problem.projects[size_t(demand.index)].needs[size_t(demand.need)];
    return m_teams.skillWords({.skill = m_asked.map.skills.value(need.skill), .level = Level(need.level)});
}

Message AnswerWords::projectDemand(const Demand& demand) const
{
    const auto& project = m_asked.problem.projects[size_t(demand.index)];
    const auto name = title(demand.index);
    switch (demand.kind) {
    case Demand::Kind::Min:
        return {
            QT_TRANSLATE_N_NOOP("core::Message", "“%1” needs at least %n member(s)."), {name}, project.min};
    case Demand::Kind::Max:
        if (project.teamsMax > 1)
            return {QT_TRANSLATE_N_NOOP("core::Message", "A team of “%1” has at most %n member(s)."), {name},
                project.max};
        return {QT_TRANSLATE_N_NOOP("core::Message", "“%1” has %n place(s)."), {name}, project.max};
    case Demand::Kind::Need:
        return {QT_TRANSLATE_N_NOOP("core::Message", "“%1” requires %2 from %n member(s)."),
            {name, skill(demand)}, project.needs[size_t(demand.need)].count};
    case Demand::Kind::Slots:
        return {QT_TRANSLATE_N_NOOP(
                    "core::Message", "“%1” needs %n weekly slot(s) in which all its members are free."),
            {name}, project.commonSlots};
    default: return {QT_TRANSLATE_NOOP("core::Message", "“%1” must run."), {name}};
    }
}

QList<Message> AnswerWords::changes(const Remedy& remedy) const
{
    QList<Message> found;
    for (const auto& one : remedy.changes)
        found.append(change(one));
    return found;
}

Message AnswerWords::change(const Change& change) const
{
    const auto kind = change.demand.kind;
    const bool isDropped
        = change.to < 0 || kind == Demand::Kind::MustRun || (kind == Demand::Kind::Need && change.to == 0);
    if (!isDropped)
        return numberChange(change);
    switch (kind) {
    case Demand::Kind::Rule: {
        const auto sentence = ruleDemand(change.demand.index).text();
        if (m_asked.map.rules.value(change.demand.index).isNull())
            return {QT_TRANSLATE_NOOP("core::Message", "Given up: %1"), {sentence}};
        return {QT_TRANSLATE_NOOP("core::Message", "Rule switched off: %1"), {sentence}};
    }
    case Demand::Kind::MustRun:
        return {QT_TRANSLATE_NOOP("core::Message", "“%1” may stay closed."), {title(change.demand.index)}};
    case Demand::Kind::Need:
        if (!hasHardGoal(m_asked.problem, Objective::Needs))
            return {QT_TRANSLATE_NOOP("core::Message", "“%1” wishes for %2 instead of requiring it."),
                {title(change.demand.index), skill(change.demand)}};
        [[fallthrough]];
    default:
        return {
            QT_TRANSLATE_NOOP("core::Message", "No longer insisted on: %1"), {demand(change.demand).text()}};
    }
}

Message AnswerWords::numberChange(const Change& change) const
{
    const auto from = number(change.from);
    const auto& demanded = change.demand;
    switch (demanded.kind) {
    case Demand::Kind::Min:
        return {QT_TRANSLATE_N_NOOP("core::Message", "“%1” may run with %n member(s) instead of %2."),
            {title(demanded.index), from}, change.to};
    case Demand::Kind::Max:
        if (m_asked.problem.projects[size_t(demanded.index)].teamsMax > 1)
            return {QT_TRANSLATE_N_NOOP(
                        "core::Message", "%n more place(s) in each team of “%1” (%3 instead of %2)."),
                {title(demanded.index), from, number(change.to)}, change.to - change.from};
        return {QT_TRANSLATE_N_NOOP("core::Message", "%n more place(s) at “%1” (%3 instead of %2)."),
            {title(demanded.index), from, number(change.to)}, change.to - change.from};
    case Demand::Kind::Need:
        return {QT_TRANSLATE_N_NOOP("core::Message", "“%1” requires %3 from %n member(s) instead of %2."),
            {title(demanded.index), from, skill(demanded)}, change.to};
    case Demand::Kind::Slots:
        return {QT_TRANSLATE_N_NOOP("core::Message", "“%1” needs %n common weekly slot(s) instead of %2."),
            {title(demanded.index), from}, change.to};
    default:
        return {QT_TRANSLATE_NOOP("core::Message", "%1 instead of %2: %3"),
            {number(change.to), from, demand(demanded).text()}};
    }
}

} // namespace core
