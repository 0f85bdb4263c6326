// SPDX-License-Identifier: MIT
#include "core/matching/preflightinput.h"
#include "core/matching/seating.h"

#include <numeric>

namespace core {

namespace {

using enum Issue::Severity;

QString number(int value)
{
    return QString::number(value);
}

/// Students without a project, and students who have too few places between them: PF02 to PF04.
class PlaceCheck
{
public:
    explicit PlaceCheck(const PreflightInput& input)
        : m_input(input), m_count(int(input.problem().students.size()))
    {
        for (const auto& project : input.problem().projects)
            m_places.push_back(project.max * project.teamsMax);
        m_allPlaces = std::accumulate(m_places.begin(), m_places.end(), 0);
    }

    Issues issues()
    {
        checkSum();
        checkNoOption();
        checkSeating();
        return m_found;
    }

private:
    void checkSum()
    {
        if (m_allPlaces < m_count)
            add("preflight.PF02", {RecordKind::Campaign, m_input.records.campaign.id.toString()},
                {QT_TRANSLATE_NOOP("core::Message",
                     "The open projects have %1 places for %2 students, so that %3 stay unplaced; open "
                     "projects or "
                     "allow more members."),
                    {number(m_allPlaces), number(m_count), number(m_count - m_allPlaces)}});
    }

    void checkNoOption()
    {
        std::vector<int> concerned;
        for (const int student : m_input.studentOrder()) {
            if (hasNoOption(student))
                concerned.push_back(student);
        }
        m_withoutOption = int(concerned.size());
        if (!concerned.empty())
            add("preflight.PF03", m_input.refToStudent(concerned.front()),
                {QT_TRANSLATE_N_NOOP("core::Message",
                     "%n student(s) have no possible project and stay unplaced; check cohorts, refusals and "
                     "rules: "
                     "%1."),
                    {m_input.studentNames(concerned)}, int(concerned.size())});
    }

    /// Only what the two checks before do not explain.
    void checkSeating()
    {
        const auto seating
            = largestSeating(m_input.problem(), [this](int student) { return m_input.othersOf(student); });
        const auto explained = std::max(m_withoutOption, m_count - m_allPlaces);
        if (seating.unplaced <= explained)
            return;
        auto students = m_input.studentsInOrder(seating.students);
        std::erase_if(students, [&](int student) { return hasNoOption(student); });
        const auto places = std::accumulate(seating.projects.begin(), seating.projects.end(), 0,
            [&](int sum, int project) { return sum + m_places[size_t(project)]; });
        add("preflight.PF04", m_input.refToStudent(students.front()),
            {QT_TRANSLATE_NOOP("core::Message",
                 "%1 students (%2) can go only where there are %3 places (%4), so that %5 stay unplaced; "
                 "allow more "
                 "members or other projects."),
                {number(int(students.size())), m_input.studentNames(students), number(places),
                    m_input.projectTitles(m_input.projectsInOrder(seating.projects)),
                    number(int(students.size()) - places)}});
    }

    bool hasNoOption(int student) const
    {
        return m_input.problem().students[size_t(student)].wishes.empty()
            && m_input.othersOf(student).empty();
    }

    void add(const QByteArray& code, const RecordRef& record, const Message& message)
    {
        m_found.append(Issue{.code = code, .message = message, .severity = Warning, .record = record});
    }

    const PreflightInput& m_input;
    std::vector<int> m_places; ///< By project.
    const int m_count; ///< Of students.
    int m_allPlaces = 0;
    int m_withoutOption = 0;
    Issues m_found;
};

/// PF06: students who must be together and find no project for all of them.
Issues homelessUnits(const PreflightInput& input)
{
    Issues found;
    for (const auto& unit : input.units()) {
        if (unit.size() < 2)
            continue;
        const auto takesAll = [&](int project) {
            return input.project(project).teamMax >= int(unit.size())
                && std::ranges::all_of(unit, [&](int mate) { return input.isPossible(mate, project); });
        };
        if (std::ranges::none_of(input.projectOrder(), takesAll))
            found.append(Issue{.code = "preflight.PF06",
                .message
                = {QT_TRANSLATE_N_NOOP("core::Message",
                       "%n student(s) must be together and no project can take them all, so that they "
                       "stay unplaced; change the rule: %1."),
                    {input.studentNames(unit)}, int(unit.size())},
                .severity = Warning,
                .record = input.refToStudent(unit.front())});
    }
    return found;
}

/// How many students one project may count on, as far as it needs them: it is enough to know that
/// there are enough. Those locked elsewhere do not count.
struct Supply
{
    int possible = 0;
    std::vector<int> holders = {}; ///< By need.

    [[nodiscard]] bool isEnoughFor(const Problem::Project& project) const
    {
        bool isEnough = possible >= project.min;
        for (size_t i = 0; i < project.needs.size(); ++i)
            isEnough = isEnough && (!project.needs[i].isRequired || holders[i] >= project.needs[i].count);
        return isEnough;
    }
};

Supply supplyOf(const PreflightInput& input, int project, const std::vector<int>& lockOf)
{
    const auto& problem = input.problem();
    const auto& given = problem.projects[size_t(project)];
    Supply supply{.holders = std::vector<int>(given.needs.size())};
    for (int i = 0; i < int(problem.students.size()) && !supply.isEnoughFor(given); ++i) {
        const auto lock = lockOf[size_t(i)];
        if ((lock >= 0 && lock != project) || !input.isPossible(i, project))
            continue;
        ++supply.possible;
        const auto& levels = problem.students[size_t(i)].levels;
        for (size_t need = 0; need < given.needs.size(); ++need)
            supply.holders[need]
                += levels[size_t(given.needs[need].skill)] >= given.needs[need].level ? 1 : 0;
    }
    return supply;
}

/// What one project lacks: members (PF01, PF27), holders of a required skill (PF09, PF27), or
/// people who want it (PF28), or places for those who do (PF29).
class SupplyCheck
{
public:
    explicit SupplyCheck(const PreflightInput& input)
        : m_input(input)
        , m_skills(byId(input.records.skills))
        , m_lockOf(input.studentOrder().size(), -1)
        , m_wishes(input.projectOrder().size())
        , m_firstWishes(input.projectOrder().size())
    {
        for (const auto& lock : input.locks())
            m_lockOf[size_t(lock.student)] = lock.project;
        for (const auto& student : input.problem().students) {
            for (const auto& wish : student.wishes) {
                ++m_wishes[size_t(wish.project)];
                m_firstWishes[size_t(wish.project)] += wish.rank == 1 ? 1 : 0;
            }
        }
    }

    Issues issues()
    {
        for (const int project : m_input.projectOrder()) {
            const auto supply = supplyOf(m_input, project, m_lockOf);
            checkMembers(project, supply.possible);
            checkNeeds(project, supply.holders);
            checkDemand(project);
        }
        return m_found;
    }

private:
    bool mustOpen(int project) const { return m_input.requiredTeams(project) > 0; }

    void checkMembers(int project, int possible)
    {
        const auto least = m_input.problem().projects[size_t(project)].min;
        if (possible >= least)
            return;
        add(project, mustOpen(project) ? "preflight.PF01" : "preflight.PF27",
            mustOpen(project) ? Error : Warning,
            mustOpen(project)
                ? QT_TRANSLATE_NOOP("core::Message",
                    "“%1” must run with at least %2 students, and only %3 can go there; let more in or let "
                    "it stay "
                    "closed.")
                : QT_TRANSLATE_NOOP("core::Message",
                    "“%1” needs at least %2 students, and only %3 can go there: it will stay closed."),
            {number(least), number(possible)});
    }

    void checkNeeds(int project, const std::vector<int>& holders)
    {
        const auto& needs = m_input.problem().projects[size_t(project)].needs;
        for (size_t i = 0; i < needs.size(); ++i) {
            if (!needs[i].isRequired || holders[i] >= needs[i].count)
                continue;
            const auto label = m_skills.value(m_input.map().skills.at(needs[i].skill)).label();
            add(project, mustOpen(project) ? "preflight.PF09" : "preflight.PF27",
                mustOpen(project) ? Error : Warning,
                mustOpen(project)
                    ? QT_TRANSLATE_NOOP("core::Message",
                        "“%1” must run and requires %2 of “%3” at level %4, and only %5 of its possible "
                        "students have "
                        "it; make the need a wish or lower it.")
                    : QT_TRANSLATE_NOOP("core::Message",
                        "“%1” requires %2 of “%3” at level %4, and only %5 of its possible students "
                        "have it: it will stay closed."),
                {number(needs[i].count), label, number(needs[i].level), number(holders[i])});
        }
    }

    void checkDemand(int project)
    {
        const auto& given = m_input.problem().projects[size_t(project)];
        const auto places = given.max * given.teamsMax;
        const auto first = m_firstWishes[size_t(project)];
        if (given.teamsMin > 0 && m_wishes[size_t(project)] == 0)
            add(project, "preflight.PF28", Warning,
                QT_TRANSLATE_NOOP("core::Message",
                    "“%1” must run and nobody wished for it; its team will be outside their wishes."),
                {});
        if (first > 3 * places)
            add(project, "preflight.PF29", Warning,
                QT_TRANSLATE_NOOP("core::Message",
                    "“%1” is the first wish of %2 students and has %3 places; allow more teams if you can."),
                {number(first), number(places)});
    }

    void add(
        int project, const char* code, Issue::Severity severity, const char* text, const QStringList& more)
    {
        m_found.append(Issue{.code = code,
            .message = {text, QStringList{m_input.project(project).title} + more},
            .severity = severity,
            .record = m_input.refToProject(project)});
    }

    const PreflightInput& m_input;
    const QHash<SkillId, Skill> m_skills;
    std::vector<int> m_lockOf; ///< By student: the project, or -1.
    std::vector<int> m_wishes; ///< By project, at any rank.
    std::vector<int> m_firstWishes; ///< By project.
    Issues m_found;
};

} // namespace

Issues preflightPlaces(const PreflightInput& input)
{
    return PlaceCheck(input).issues() + homelessUnits(input) + SupplyCheck(input).issues();
}

} // namespace core
