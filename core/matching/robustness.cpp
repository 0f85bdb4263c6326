// SPDX-License-Identifier: MIT
#include "core/matching/robustness.h"

#include "core/matching/groupreview.h"
#include "core/matching/review.h"
#include "core/matching/teams.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype MostReserves = 3;

Departure departureOf(const Student& leaver, const Project& project, const Teams::Members& members)
{
    Departure departure{.student = leaver.id, .left = int(members.size()) - 1};
    departure.isBelowMinimum = departure.left < project.teamMin;
    for (const auto& need : project.needs) {
        const auto with = holders(members, need);
        if (meets(leaver, need) && with == need.headCount)
            departure.lost.append(need);
    }
    return departure;
}

Teams::Members without(Teams::Members members, StudentId leaver)
{
    members.removeIf([&](const Student* member) { return member->id == leaver; });
    return members;
}

/// Everybody who might step in somewhere, with what each would leave behind.
class Reserves
{
public:
    Reserves(const Records& records, const Teams& teams)
        : m_teams(teams), m_words(records), m_allowsOutside(records.campaign.allowsOutsideWishes)
    {
        for (const auto& rule : records.rules) {
            if (rule.isActive())
                take(rule);
        }
        for (const auto& student : records.students) {
            if (isFree(student))
                m_free.append(&student);
        }
    }

    QList<StudentId> forTeam(const TeamRobustness& team) const
    {
        QList<Need> losses;
        for (const auto& departure : team.departures)
            losses += departure.lost;
        const auto& project = *m_teams.project(team.project);
        const auto members = m_teams.members(team.project, team.team);
        std::vector<Candidate> found;
        for (const auto* student : m_free) {
            const auto place = m_teams.placeOf(student->id);
            if ((place.project == &project && place.team == team.team)
                || !mayJoin(*student, project, members))
                continue;
            const auto helps
                = std::ranges::count_if(losses, [&](const Need& n) { return meets(*student, n); });
            if (losses.isEmpty() || helps > 0)
                found.push_back(
                    {{-helps, place.project != nullptr, student->rankOf(project.id).value_or(MaxRank + 1)},
                        student->id});
        }
        // Stable: ties stay in the order of the records.
        std::ranges::stable_sort(found, {}, &Candidate::order);
        QList<StudentId> best;
        for (size_t i = 0; i < found.size() && best.size() < MostReserves; ++i) {
            if (keepsGroups(*m_teams.student(found[i].student), team, members))
                best.append(found[i].student);
        }
        return best;
    }

private:
    struct Candidate
    {
        std::tuple<qsizetype, bool, int> order;
        StudentId student;
    };

    void take(const Rule& rule)
    {
        const QSet<StudentId> students(rule.students.begin(), rule.students.end());
        switch (rule.kind) {
        case Rule::Kind::Apart: m_apart.append(students); break;
        case Rule::Kind::Together:
        case Rule::Kind::Lock: m_bound.unite(students); break;
        case Rule::Kind::Forbid:
            for (const auto& student : rule.students)
                m_forbidden.insert({student, rule.projects.value(0)});
            break;
        default:
            if (rule.isAboutGroups())
                m_groups.append(rule);
        }
    }

    /// How often a team breaks the rules about groups.
    qsizetype brokenGroups(const Teams::Members& members) const
    {
        qsizetype broken = 0;
        for (const auto& rule : m_groups)
            broken += members.isEmpty() ? 0 : groupIssues(m_words, rule, {}, members).size();
        return broken;
    }

    /// In the place of anybody whose loss does harm, the student breaks no rule about groups.
    bool keepsGroups(const Student& student, const TeamRobustness& team, const Teams::Members& members) const
    {
        return m_groups.isEmpty() || std::ranges::all_of(team.departures, [&](const Departure& departure) {
            const auto rest = without(members, departure.student);
            return departure.isHarmless()
                || brokenGroups(rest + Teams::Members{&student}) <= brokenGroups(rest);
        });
    }

    /// May leave, and does no harm where they are.
    bool isFree(const Student& student) const
    {
        const auto place = m_teams.placeOf(student.id);
        if (student.status != Student::Status::Active || place.isPinned || m_bound.contains(student.id))
            return false;
        if (!place.project)
            return true;
        const auto members = m_teams.members(place.project->id, place.team);
        return departureOf(student, *place.project, members).isHarmless()
            && brokenGroups(without(members, student.id)) <= brokenGroups(members);
    }

    bool mayJoin(const Student& student, const Project& project, const Teams::Members& members) const
    {
        if (!project.admits(student) || refuses(student, project.id)
            || m_forbidden.contains({student.id, project.id}))
            return false;
        if (!m_allowsOutside && student.hasBallot() && !student.rankOf(project.id))
            return false;
        return std::ranges::none_of(m_apart, [&](const QSet<StudentId>& apart) {
            return apart.contains(student.id) && std::ranges::any_of(members, [&](const Student* member) {
                return apart.contains(member->id);
            });
        });
    }

    const Teams& m_teams;
    const AttributeWords m_words;
    const bool m_allowsOutside;
    QList<Rule> m_groups; ///< About groups.
    QList<QSet<StudentId>> m_apart;
    QSet<StudentId> m_bound; ///< By a rule to a project or to somebody.
    QSet<std::pair<StudentId, ProjectId>> m_forbidden;
    Teams::Members m_free;
};

Message departureSentence(const Departure& departure, const QString& team, const Teams& teams, int minimum)
{
    const auto name = teams.student(departure.student)->fullName();
    QStringList lost;
    for (const auto& need : departure.lost)
        lost.append(teams.skillWords(need));
    const auto left = QString::number(departure.left);
    if (lost.isEmpty())
        return {QT_TRANSLATE_NOOP(
                    "core::Message", "“%1”: without %2 the team would have %3 members; the minimum is %4."),
            {team, name, left, QString::number(minimum)}};
    if (!departure.isBelowMinimum)
        return {QT_TRANSLATE_NOOP("core::Message", "“%1”: without %2 the team would lack %3."),
            {team, name, lost.join(u", "_s)}};
    return {QT_TRANSLATE_NOOP("core::Message",
                "“%1”: without %2 the team would lack %3, and have %4 members; the minimum is %5."),
        {team, name, lost.join(u", "_s), left, QString::number(minimum)}};
}

} // namespace

bool TeamRobustness::isRobust() const
{
    return std::ranges::all_of(departures, &Departure::isHarmless);
}

QList<TeamRobustness> robustnessOf(const Records& records, const Scenario& scenario)
{
    const Teams teams(records, scenario);
    const Reserves reserves(records, teams);
    QList<TeamRobustness> found;
    for (const auto& review : reviewOf(records, scenario).teams) {
        const auto members = teams.members(review.project, review.team);
        if (members.isEmpty())
            continue;
        TeamRobustness team{.project = review.project, .team = review.team, .departures = {}};
        for (const auto* member : members)
            team.departures.append(departureOf(*member, *teams.project(review.project), members));
        if (!team.isRobust())
            team.reserve = reserves.forTeam(team);
        found.append(team);
    }
    return found;
}

QList<Message> sentences(const TeamRobustness& team, const Records& records, const Scenario& scenario)
{
    const Teams teams(records, scenario);
    const auto& project = *teams.project(team.project);
    const auto name = teamName(project, team.team);
    if (team.isRobust())
        return {{QT_TRANSLATE_NOOP("core::Message", "“%1”: any one member may leave without harm."), {name}}};
    QList<Message> found;
    for (const auto& departure : team.departures) {
        if (!departure.isHarmless())
            found.append(departureSentence(departure, name, teams, project.teamMin));
    }
    QStringList reserve;
    for (const auto& student : team.reserve)
        reserve.append(teams.student(student)->fullName());
    found.append(reserve.isEmpty() ? Message{QT_TRANSLATE_NOOP("core::Message",
                                                 "“%1”: nobody can step in without harm to another team."),
                     {name}}
                                   : Message{QT_TRANSLATE_NOOP("core::Message", "“%1”: could step in: %2."),
                                       {name, reserve.join(u", "_s)}});
    return found;
}

} // namespace core
