// SPDX-License-Identifier: MIT
#include "core/matching/goalreview.h"

#include "core/matching/groupreview.h"
#include "core/matching/rulesentence.h"

namespace core {

namespace {

QString number(qsizetype value)
{
    return QString::number(value);
}

class GoalReview
{
public:
    GoalReview(const Records& records, const Scenario& scenario, Review& review)
        : m_records(records), m_scenario(scenario), m_review(review), m_words(records)
    {
        for (const auto& student : records.students)
            m_students.insert(student.id, &student);
        for (const auto& project : records.projects)
            m_projects.insert(project.id, &project);
    }

    void run()
    {
        for (const auto& goal : m_scenario.goals) {
            if (goal.isHard)
                check(goal);
        }
    }

private:
    void check(const Goal& goal)
    {
        switch (goal.objective) {
        case Objective::PlaceAll: return checkPlaces();
        case Objective::Outside: return checkOutside();
        case Objective::Wishes: return checkRanks(goal.most);
        case Objective::Mates: return checkMates();
        case Objective::Changes: return checkChanges(goal.most);
        case Objective::Kept: return checkKept();
        default: break;
        }
        for (auto& team : m_review.teams) {
            if (!team.members.isEmpty())
                checkTeam(goal, team);
        }
    }

    void checkTeam(const Goal& goal, TeamReview& team)
    {
        const auto& project = *m_projects.value(team.project);
        const auto name = teamName(project, team.team);
        const auto size = team.members.size();
        switch (goal.objective) {
        case Objective::Sizes:
            if (size != project.teamIdeal)
                tell(team, "goal.sizes.missed",
                    {QT_TRANSLATE_NOOP("core::Message", "Team “%1”: size %2, the scenario insists on %3."),
                        {name, number(size), number(project.teamIdeal)}});
            break;
        case Objective::Needs:
            if (team.covered() < team.asked())
                tell(team, "goal.needs.missed",
                    {QT_TRANSLATE_NOOP("core::Message",
                         "Team “%1” covers %2 of %3 needs, and the scenario insists on all."),
                        {name, number(team.covered()), number(team.asked())}});
            break;
        case Objective::Mix: checkMix(goal, team, name); break;
        case Objective::Mentors: checkMentor(team, name); break;
        default: break;
        }
    }

    void checkMix(const Goal& goal, TeamReview& team, const QString& name)
    {
        QList<const Student*> members;
        for (const auto& id : team.members)
            members.append(m_students.value(id));
        const auto count = differentValues(m_words, goal.attribute, members);
        if (count < goal.least)
            tell(team, "goal.mix.missed",
                {QT_TRANSLATE_NOOP("core::Message",
                     "Team “%1” mixes %2 different values (%3), and the scenario insists on %4."),
                    {name, number(count), labelOf(goal.attribute).text(), number(goal.least)}});
    }

    void checkMentor(TeamReview& team, const QString& name)
    {
        const auto isOf = [&](const TeamMentor& mentor) {
            return mentor.project == team.project && mentor.team == team.team;
        };
        if (std::ranges::none_of(m_scenario.mentors, isOf))
            tell(team, "goal.mentors.missed",
                {QT_TRANSLATE_NOOP(
                     "core::Message", "Team “%1” has no mentor, and the scenario insists on one."),
                    {name}});
    }

    void checkPlaces()
    {
        for (const auto& id : m_review.unplaced)
            tell(id, "goal.placeAll.missed",
                {QT_TRANSLATE_NOOP(
                     "core::Message", "%1 has no project, and the scenario insists on placing everyone."),
                    {m_students.value(id)->fullName()}});
    }

    void checkOutside()
    {
        eachPlaced([this](const Student& student, const Project& project) {
            if (student.hasBallot() && !student.rankOf(project.id))
                tell(student.id, "goal.outside.missed",
                    {QT_TRANSLATE_NOOP("core::Message",
                         "“%2” is not among the wishes of %1, and the scenario insists on wishes."),
                        {student.fullName(), project.title}});
        });
    }

    void checkRanks(int most)
    {
        eachPlaced([this, most](const Student& student, const Project& project) {
            const auto rank = student.rankOf(project.id);
            if (rank && *rank > most)
                tell(student.id, "goal.wishes.missed",
                    {QT_TRANSLATE_NOOP("core::Message",
                         "%1 has wish %2 (“%3”), and the scenario insists on wish %4 or better."),
                        {student.fullName(), number(*rank), project.title, number(most)}});
        });
    }

    void checkMates()
    {
        for (const auto& rule : m_records.rules) {
            if (!rule.isActive() || rule.kind != Rule::Kind::Mates || rule.students.isEmpty())
                continue;
            const auto asks = rule.students.first();
            auto team = std::ranges::find_if(
                m_review.teams, [&](const TeamReview& review) { return review.members.contains(asks); });
            if (team == m_review.teams.end())
                continue;
            const auto together = std::ranges::count_if(
                rule.students.mid(1), [&](StudentId id) { return team->members.contains(id); });
            const auto active = std::ranges::count_if(rule.students.mid(1), [this](StudentId id) {
                const auto* student = m_students.value(id);
                return student && student->status == Student::Status::Active;
            });
            if (together < std::min<qsizetype>(rule.least.value_or(1), active))
                tell(*team, "rule.mates.broken",
                    {QT_TRANSLATE_NOOP("core::Message",
                         "%1 works with %2 of the requested mates, at least %3 should be there."),
                        {m_students.value(asks)->fullName(), number(together),
                            number(rule.least.value_or(1))}},
                    {RecordKind::Rule, rule.id.toString()});
        }
    }

    void checkChanges(int most)
    {
        const auto base = std::ranges::find(m_records.bases, m_scenario.base, &Scenario::id);
        if (base == m_records.bases.end())
            return;
        qsizetype changes = 0;
        for (const auto& old : base->placements) {
            const auto now = m_scenario.placementOf(old.student).value_or(Placement{});
            const auto* project = m_projects.value(old.project);
            if (project && project->isOpen() && m_students.contains(old.student))
                changes += now.project != old.project || now.team != old.team ? 1 : 0;
        }
        if (changes > most)
            m_review.broken.append(Issue{.code = "goal.changes.missed",
                .message = {QT_TRANSLATE_NOOP("core::Message",
                                "%1 students change teams against “%2”, and the scenario allows %3."),
                    {number(changes), base->name, number(most)}},
                .record = {RecordKind::Campaign, m_records.campaign.id.toString()}});
    }

    void checkKept()
    {
        for (const auto& project : m_records.projects) {
            const auto isHere = [&](const TeamReview& team) {
                return team.project == project.id && !team.members.isEmpty();
            };
            if (project.isOpen() && project.priority > 0 && std::ranges::none_of(m_review.teams, isHere))
                m_review.broken.append(Issue{.code = "goal.kept.missed",
                    .message = {QT_TRANSLATE_NOOP("core::Message",
                                    "“%1” has priority and no team, and the scenario insists on one."),
                        {project.title}},
                    .record = {RecordKind::Project, project.id.toString()}});
        }
    }

    template<typename Visit>
    void eachPlaced(Visit visit)
    {
        for (const auto& team : m_review.teams) {
            for (const auto& id : team.members)
                visit(*m_students.value(id), *m_projects.value(team.project));
        }
    }

    void tell(TeamReview& team, const char* code, const Message& message, const RecordRef& record = {})
    {
        const RecordRef project{RecordKind::Project, team.project.toString()};
        const Issue issue{
            .code = code, .message = message, .record = record.kind == RecordKind::None ? project : record};
        m_review.broken.append(issue);
        team.broken.append(issue);
    }

    void tell(StudentId student, const char* code, const Message& message)
    {
        m_review.broken.append(
            Issue{.code = code, .message = message, .record = {RecordKind::Student, student.toString()}});
    }

    const Records& m_records;
    const Scenario& m_scenario;
    Review& m_review;
    const AttributeWords m_words;
    QHash<StudentId, const Student*> m_students;
    QHash<ProjectId, const Project*> m_projects;
};

} // namespace

void reviewGoals(const Records& records, const Scenario& scenario, Review& review)
{
    GoalReview(records, scenario, review).run();
}

} // namespace core
