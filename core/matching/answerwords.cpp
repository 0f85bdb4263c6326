// SPDX-License-Identifier: MIT
#include "core/matching/answerwords.h"

#include "core/matching/pricesentence.h"
#include "core/matching/review.h"
#include "core/matching/rulesentence.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype MostMovers = 8; ///< Named in one sentence.

QString number(qint64 value)
{
    return QString::number(value);
}

QString quoted(const QString& text)
{
    return Message{QT_TRANSLATE_NOOP("core::Message", "“%1”"), {text}}.text();
}

} // namespace

AnswerWords::AnswerWords(
    const Records& records, const Scenario& scenario, const MappedProblem& asked, Audience audience)
    : m_records(records)
    , m_scenario(scenario)
    , m_asked(asked)
    , m_audience(audience)
    , m_explainer(records, scenario, audience)
    , m_teams(records, scenario)
{ }

QString AnswerWords::name(int student) const
{
    const auto* found = m_teams.student(m_asked.map.students.value(student));
    return found ? found->fullName() : u"?"_s;
}

QString AnswerWords::title(int project) const
{
    const auto* found = m_teams.project(m_asked.map.projects.value(project));
    return found ? found->title : u"?"_s;
}

QString AnswerWords::seat(const Seat& seat) const
{
    const auto* found = m_teams.project(m_asked.map.projects.value(seat.project));
    return found ? quoted(teamName(*found, seat.team + 1))
                 : Message{QT_TRANSLATE_NOOP("core::Message", "no project")}.text();
}

QString AnswerWords::subject(const WhyNot& answer) const
{
    if (answer.project >= 0)
        return quoted(title(answer.project));
    return isForStudent()
        ? Message{QT_TRANSLATE_NOOP("core::Message", "A project for you")}.text()
        : Message{QT_TRANSLATE_NOOP("core::Message", "A project for %1"), {name(answer.student)}}.text();
}

QList<Message> AnswerWords::whyNot(const WhyNot& answer) const
{
    using enum WhyNot::Verdict;
    QList<Message> found;
    switch (answer.verdict) {
    case Excluded: return {excluded(answer)};
    case Impossible: return impossible(answer);
    case Open:
        return {{QT_TRANSLATE_NOOP("core::Message", "%1: this could not be settled in the time allowed."),
            {subject(answer)}}};
    case Worse:
        found.append(priceSentence(subject(answer), answer.stage, answer.delta, m_scenario.fairness));
        if (answer.isAtLeast)
            found.append({QT_TRANSLATE_NOOP("core::Message",
                "It may be more: this could not be settled to the end in the time allowed.")});
        break;
    case Equal:
        found.append({isForStudent()
                ? QT_TRANSLATE_NOOP("core::Message",
                    "%1: would have been as good for the whole; only the order of the calculation decided.")
                : QT_TRANSLATE_NOOP("core::Message", "%1: equally good for the whole; you may choose it."),
            {subject(answer)}});
        break;
    case Better:
        found.append({isForStudent()
                ? QT_TRANSLATE_NOOP("core::Message",
                    "%1: possible; the present plan was changed by hand or is not the best one.")
                : QT_TRANSLATE_NOOP("core::Message",
                    "%1: possible, and better than the present plan, which was changed by hand or is not "
                    "proven; run the match again."),
            {subject(answer)}});
    }
    if (!answer.moves.empty())
        found.append(movers(answer));
    return found;
}

Message AnswerWords::excluded(const WhyNot& answer) const
{
    if (answer.project >= 0) {
        const auto reason = m_explainer.excluded(
            m_asked.map.students.value(answer.student), m_asked.map.projects.value(answer.project));
        return reason.value_or(Message{
            QT_TRANSLATE_NOOP("core::Message", "%1: not among the possible projects."), {subject(answer)}});
    }
    if (isForStudent())
        return {QT_TRANSLATE_NOOP("core::Message",
            "No open project is possible for you: all are ruled out by your refusals, your cohort or track, "
            "or a rule.")};
    return {QT_TRANSLATE_NOOP("core::Message",
                "No open project is possible for %1: all are ruled out by vetoes, eligibility or rules."),
        {name(answer.student)}};
}

QList<Message> AnswerWords::impossible(const WhyNot& answer) const
{
    QList<Message> found{{isForStudent()
            ? QT_TRANSLATE_NOOP("core::Message", "%1: impossible for you, because of these conditions:")
            : QT_TRANSLATE_NOOP(
                "core::Message", "%1: impossible for %2, because not all of these can be kept:"),
        {subject(answer), isForStudent() ? QString() : name(answer.student)}}};
    for (const auto& rule : answer.rules) {
        const auto sentence = demand(rule);
        if (!found.contains(sentence))
            found.append(sentence);
    }
    return found;
}

Message AnswerWords::movers(const WhyNot& answer) const
{
    QStringList others;
    int count = 0;
    for (const auto& move : answer.moves) {
        if (move.student == answer.student)
            continue;
        ++count;
        if (others.size() < MostMovers)
            others.append(Message{QT_TRANSLATE_NOOP("core::Message", "%1 (from %2 to %3)"),
                {name(move.student), seat(move.from), seat(move.to)}}
                              .text());
    }
    if (count == 0)
        return {QT_TRANSLATE_NOOP("core::Message", "Nobody else would have to move.")};
    if (isForStudent())
        return {QT_TRANSLATE_N_NOOP("core::Message", "%n other student(s) would have to move."), {}, count};
    if (count > others.size())
        return {QT_TRANSLATE_N_NOOP("core::Message", "%n other student(s) would move, among them: %1."),
            {others.join(u", "_s)}, count};
    return {QT_TRANSLATE_N_NOOP("core::Message", "%n other student(s) would move: %1."),
        {others.join(u", "_s)}, count};
}

QList<Message> AnswerWords::conflict(const Conflict& answer) const
{
    if (answer.end == Conflict::End::None)
        return {
            {QT_TRANSLATE_NOOP("core::Message", "The rules do not contradict each other: there is a plan.")}};
    QList<Message> found;
    found.append({answer.end == Conflict::End::Found
            ? QT_TRANSLATE_NOOP(
                "core::Message", "These cannot all be kept; without any one of them they can:")
            : QT_TRANSLATE_NOOP("core::Message",
                "These cannot all be kept; perhaps fewer of them would do, but the time was over:")});
    for (const auto& demanded : answer.demands)
        found.append(demand(demanded));
    return found;
}

QList<Message> AnswerWords::effects(const Remedy& remedy) const
{
    const auto& outcome = remedy.outcome;
    if (!outcome.hasPlan())
        return {
            {QT_TRANSLATE_NOOP("core::Message", "Then there is a plan; which one shows when it is run.")}};
    QList<Message> found;
    const auto unplaced = int(std::ranges::count(outcome.seats, -1, &Seat::project));
    int worst = int(outcome.profile.size());
    while (worst > 0 && outcome.profile[size_t(worst) - 1] == 0)
        --worst;
    if (unplaced > 0)
        found.append({QT_TRANSLATE_N_NOOP("core::Message", "Then %n student(s) stay without a project."), {},
            unplaced});
    else if (worst > 0 && outcome.outside == 0)
        found.append({QT_TRANSLATE_NOOP("core::Message", "Then everybody has a project, at worst wish %1."),
            {number(worst)}});
    else
        found.append({QT_TRANSLATE_NOOP("core::Message", "Then everybody has a project.")});
    if (outcome.outside > 0)
        found.append({QT_TRANSLATE_N_NOOP("core::Message", "%n student(s) are outside their wishes."), {},
            outcome.outside});
    if (!remedy.moves.empty())
        found.append({QT_TRANSLATE_N_NOOP("core::Message", "%n student(s) move against the present plan."),
            {}, int(remedy.moves.size())});
    return found;
}

} // namespace core
