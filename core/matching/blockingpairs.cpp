// SPDX-License-Identifier: MIT
#include "core/matching/blockingpairs.h"

#include "core/matching/problem.h"
#include "core/matching/teams.h"

namespace core {

namespace {

class PairFinder
{
public:
    PairFinder(const Records& records, const Scenario& scenario)
        : m_records(records), m_teams(records, scenario)
    {
        QList<Student> active;
        std::ranges::copy_if(records.students, std::back_inserter(active),
            [](const Student& student) { return student.status == Student::Status::Active; });
        m_lottery = lotteryNumbers(active, scenario.seed);
        for (const auto& rule : records.rules) {
            if (rule.isActive() && rule.kind == Rule::Kind::Forbid)
                m_forbids.append(&rule);
        }
    }

    QList<BlockingPair> found() const
    {
        QList<BlockingPair> pairs;
        for (const auto& student : m_records.students) {
            if (student.status != Student::Status::Active)
                continue;
            const auto* own = m_teams.placeOf(student.id).project;
            const auto rank = own ? student.rankOf(own->id).value_or(MaxRank + 1) : MaxRank + 1;
            for (const auto& wish : student.wishes) {
                if (!wish.isVeto() && wish.rank < rank)
                    check(student, wish.project, pairs);
            }
        }
        return pairs;
    }

private:
    void check(const Student& student, ProjectId id, QList<BlockingPair>& pairs) const
    {
        const auto* project = m_teams.project(id);
        if (!project || !project->isOpen() || !project->admits(student) || isForbidden(student.id, id))
            return;
        const Student* last = nullptr;
        for (int team = 1; team <= project->teamsMax; ++team) {
            const auto members = m_teams.members(id, team);
            if (!members.isEmpty() && members.size() < project->teamMax) {
                pairs.append({.student = student.id, .project = id, .displaced = {}});
                return;
            }
            for (const auto* member : members)
                last = !last || isBefore(*last, *member, *project) ? member : last;
        }
        if (last && isBefore(student, *last, *project))
            pairs.append({.student = student.id, .project = id, .displaced = last->id});
    }

    bool isForbidden(StudentId student, ProjectId project) const
    {
        return std::ranges::any_of(m_forbids, [&](const Rule* rule) {
            return rule->projects.contains(project) && rule->students.contains(student);
        });
    }

    /// In the project's order.
    bool isBefore(const Student& one, const Student& other, const Project& project) const
    {
        const auto merit = [&](const Student& student) {
            const auto met = std::ranges::count_if(
                project.needs, [&](const Need& need) { return meets(student, need); });
            return std::pair(-met, m_lottery.value(student.id, int(m_lottery.size()) + 1));
        };
        return merit(one) < merit(other);
    }

    const Records& m_records;
    const Teams m_teams;
    QHash<StudentId, int> m_lottery;
    QList<const Rule*> m_forbids;
};

} // namespace

QList<BlockingPair> blockingPairs(const Records& records, const Scenario& scenario)
{
    return PairFinder(records, scenario).found();
}

Message sentence(const BlockingPair& pair, const Records& records)
{
    const Teams teams(records, {});
    const auto name = teams.student(pair.student)->fullName();
    const auto title = teams.project(pair.project)->title;
    if (pair.displaced.isNull())
        return {
            QT_TRANSLATE_NOOP("core::Message", "%1 would rather be in “%2”, which has room."), {name, title}};
    return {QT_TRANSLATE_NOOP(
                "core::Message", "%1 would rather be in “%2”, and comes before %3 in that project’s order."),
        {name, title, teams.student(pair.displaced)->fullName()}};
}

} // namespace core
