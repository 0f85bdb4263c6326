// SPDX-License-Identifier: MIT
#include "core/matching/supply.h"

#include "core/matching/eligibility.h"
#include "core/matching/teams.h"

#include <QSet>

#include <map>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// The counts of one campaign.
class Census
{
public:
    explicit Census(const Records& records) : m_records(records), m_teams(records, {})
    {
        std::ranges::copy_if(records.students, std::back_inserter(m_students),
            [](const Student& student) { return student.status == Student::Status::Active; });
        std::ranges::copy_if(records.projects, std::back_inserter(m_projects), &Project::isOpen);
        for (const auto& rule : records.rules) {
            if (rule.isActive() && rule.kind == Rule::Kind::Forbid)
                for (const auto& student : rule.students)
                    m_forbidden.insert({student, rule.projects.value(0)});
        }
    }

    Supply counted() const
    {
        Supply supply{.skills = skills(), .projects = projects(), .crowded = {}};
        QSet<ProjectId> full;
        for (const auto& demand : supply.projects) {
            if (demand.isFull())
                full.insert(demand.project);
        }
        for (const auto& student : m_students) {
            const auto isFree
                = [&](const Wish& wish) { return !wish.isVeto() && !full.contains(wish.project); };
            if (student.hasBallot() && std::ranges::none_of(student.wishes, isFree))
                supply.crowded.append(student.id);
        }
        return supply;
    }

private:
    QList<SkillSupply> skills() const
    {
        std::map<std::tuple<QString, Level>, SkillSupply> found; // By label: the order of ties.
        for (const auto& project : m_projects) {
            for (const auto& need : project.needs) {
                auto& entry = found[{m_teams.skillLabel(need.skill), need.level}];
                entry.skill = need.skill;
                entry.level = need.level;
                (need.isRequired ? entry.required : entry.wished) += need.headCount;
            }
        }
        QList<SkillSupply> sorted;
        for (auto& [key, entry] : found) {
            const Need need{.skill = entry.skill, .level = entry.level};
            entry.students
                = int(std::ranges::count_if(m_students, [&](const Student& s) { return meets(s, need); }));
            sorted.append(entry);
        }
        std::ranges::stable_sort(sorted, std::ranges::greater(), &SkillSupply::missing);
        return sorted;
    }

    QList<ProjectDemand> projects() const
    {
        const Eligibility eligibility(m_students, m_projects);
        QList<ProjectDemand> found;
        QList<Teams::Members> possible(m_projects.size());
        QHash<ProjectId, int> index;
        for (const auto& project : m_projects) {
            index.insert(project.id, int(found.size()));
            found.append({.project = project.id, .places = project.teamMax * project.teamsMax});
        }
        for (int i = 0; i < m_students.size(); ++i) {
            const auto& student = m_students.at(i);
            for (const auto& wish : student.wishes) {
                if (const auto at = index.constFind(wish.project); at != index.cend())
                    count(wish, found[*at]);
            }
            for (const int project : eligibility.projectsFor(i)) {
                if (isPossible(student, m_projects.at(project).id))
                    possible[project].append(&student);
            }
        }
        for (int i = 0; i < found.size(); ++i) {
            found[i].possible = int(possible.at(i).size());
            found[i].obstacles = obstaclesOf(m_projects.at(i), possible.at(i));
        }
        std::ranges::stable_sort(found, std::ranges::greater(), &ProjectDemand::firstWishes);
        return found;
    }

    static void count(const Wish& wish, ProjectDemand& demand)
    {
        if (wish.isVeto()) {
            ++demand.vetoes;
            return;
        }
        demand.byRank.resize(std::max<qsizetype>(demand.byRank.size(), wish.rank));
        ++demand.byRank[wish.rank - 1];
    }

    bool isPossible(const Student& student, ProjectId project) const
    {
        if (m_forbidden.contains({student.id, project}) || refuses(student, project))
            return false;
        return m_records.campaign.allowsOutsideWishes || !student.hasBallot()
            || student.rankOf(project).has_value();
    }

    QList<Message> obstaclesOf(const Project& project, const Teams::Members& possible) const
    {
        QList<Message> found;
        if (possible.size() < project.teamMin)
            found.append({QT_TRANSLATE_NOOP("core::Message",
                              "“%1” cannot open: %2 students could join it, and its team needs %3."),
                {project.title, QString::number(possible.size()), QString::number(project.teamMin)}});
        for (const auto& need : project.needs) {
            const auto have = holders(possible, need);
            if (need.isRequired && have < need.headCount)
                found.append({QT_TRANSLATE_NOOP("core::Message",
                                  "“%1” cannot open: it requires %2 from %3, and of those who could join it "
                                  "%4 have it."),
                    {project.title, m_teams.skillWords(need), QString::number(need.headCount),
                        QString::number(have)}});
        }
        return found;
    }

    const Records& m_records;
    const Teams m_teams;
    QList<Student> m_students; ///< Active.
    QList<Project> m_projects; ///< Open.
    QSet<std::pair<StudentId, ProjectId>> m_forbidden;
};

} // namespace

int ProjectDemand::wishes() const
{
    return std::accumulate(byRank.begin(), byRank.end(), 0);
}

Supply supplyOf(const Records& records)
{
    return Census(records).counted();
}

QList<Message> bottlenecks(const Supply& supply, const Records& records)
{
    const Teams teams(records, {});
    QList<Message> found;
    for (const auto& entry : supply.skills) {
        const Need need{.skill = entry.skill, .level = entry.level};
        if (entry.missing() > 0)
            found.append(
                {QT_TRANSLATE_NOOP("core::Message", "%1: the projects ask for %2, and %3 students have it."),
                    {teams.skillWords(need), QString::number(entry.required + entry.wished),
                        QString::number(entry.students)}});
    }
    for (const auto& demand : supply.projects)
        found += demand.obstacles;
    for (const auto& demand : supply.projects) {
        if (demand.isFull())
            found.append({QT_TRANSLATE_NOOP("core::Message", "“%1”: %2 first wishes for %3 places."),
                {teams.project(demand.project)->title, QString::number(demand.firstWishes()),
                    QString::number(demand.places)}});
    }
    for (const auto& student : supply.crowded)
        found.append({QT_TRANSLATE_NOOP("core::Message",
                          "%1 wishes only projects that have more first wishes than places."),
            {teams.student(student)->fullName()}});
    return found;
}

} // namespace core
