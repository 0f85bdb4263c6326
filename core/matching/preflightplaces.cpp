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
    explicit PlaceCheck(const PreflightInput& input) : m_input(input)
    {
        const auto count = input.studentOrder().size();
        m_options.reserve(count);
        for (int i = 0; i < int(count); ++i)
            m_options.push_back(input.optionsOf(i));
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
        const auto count = int(m_options.size());
        if (m_allPlaces < count)
            add("preflight.PF02", {RecordKind::Campaign, m_input.records.campaign.id.toString()},
                {QT_TRANSLATE_NOOP("core::Message",
                     "The open projects have %1 places for %2 students, so that %3 stay unplaced; open "
                     "projects or "
                     "allow more members."),
                    {number(m_allPlaces), number(count), number(count - m_allPlaces)}});
    }

    void checkNoOption()
    {
        std::vector<int> concerned;
        for (const int student : m_input.studentOrder()) {
            if (m_options[size_t(student)].empty())
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
        const auto seating = largestSeating(m_options, m_places);
        const auto explained = std::max(m_withoutOption, int(m_options.size()) - m_allPlaces);
        if (seating.unplaced <= explained)
            return;
        auto students = m_input.studentsInOrder(seating.students);
        std::erase_if(students, [&](int student) { return m_options[size_t(student)].empty(); });
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

    void add(const QByteArray& code, const RecordRef& record, const Message& message)
    {
        m_found.append(Issue{.code = code, .message = message, .severity = Warning, .record = record});
    }

    const PreflightInput& m_input;
    std::vector<std::vector<int>> m_options; ///< By student.
    std::vector<int> m_places; ///< By project.
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
        auto common = input.optionsOf(unit.front());
        for (const int mate : unit)
            std::erase_if(common, [&](int project) { return !input.isPossible(mate, project); });
        std::erase_if(common, [&](int project) { return input.project(project).teamMax < int(unit.size()); });
        if (common.empty())
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

/// How many students each project may count on; those locked elsewhere do not count.
struct Supply
{
    std::vector<int> possible; ///< By project.
    std::vector<std::vector<int>> holders; ///< By project and need.
    std::vector<int> firstWishes; ///< By project.
    std::vector<int> wishes; ///< By project, at any rank.
};

class SupplyCount
{
public:
    explicit SupplyCount(const Problem& problem) : m_problem(problem)
    {
        const auto count = problem.projects.size();
        m_supply = {.possible = std::vector<int>(count),
            .holders = std::vector<std::vector<int>>(count),
            .firstWishes = std::vector<int>(count),
            .wishes = std::vector<int>(count)};
        for (size_t i = 0; i < count; ++i)
            m_supply.holders[i].resize(problem.projects[i].needs.size());
    }

    Supply count(const std::vector<LockedSeat>& locks)
    {
        std::vector<int> lockOf(m_problem.students.size(), -1);
        for (const auto& lock : locks)
            lockOf[size_t(lock.student)] = lock.project;
        for (size_t i = 0; i < m_problem.students.size(); ++i)
            add(m_problem.students[i], lockOf[i]);
        return m_supply;
    }

private:
    void add(const Problem::Student& student, int lock)
    {
        for (const auto& wish : student.wishes) {
            m_supply.firstWishes[size_t(wish.project)] += wish.rank == 1 ? 1 : 0;
            ++m_supply.wishes[size_t(wish.project)];
            if (lock < 0)
                add(student, size_t(wish.project));
        }
        if (lock >= 0) {
            add(student, size_t(lock));
            return;
        }
        for (const int project : student.others)
            add(student, size_t(project));
    }

    void add(const Problem::Student& student, size_t project)
    {
        ++m_supply.possible[project];
        const auto& needs = m_problem.projects[project].needs;
        for (size_t i = 0; i < needs.size(); ++i)
            m_supply.holders[project][i] += student.levels[size_t(needs[i].skill)] >= needs[i].level ? 1 : 0;
    }

    const Problem& m_problem;
    Supply m_supply;
};

/// What one project lacks: members (PF01, PF27), holders of a required skill (PF09, PF27), or
/// people who want it (PF28), or places for those who do (PF29).
class SupplyCheck
{
public:
    explicit SupplyCheck(const PreflightInput& input)
        : m_input(input), m_supply(SupplyCount(input.problem()).count(input.locks()))
    { }

    Issues issues()
    {
        for (const int project : m_input.projectOrder()) {
            checkMembers(project);
            checkNeeds(project);
            checkDemand(project);
        }
        return m_found;
    }

private:
    bool mustOpen(int project) const { return m_input.requiredTeams(project) > 0; }

    void checkMembers(int project)
    {
        const auto least = m_input.problem().projects[size_t(project)].min;
        const auto possible = m_supply.possible[size_t(project)];
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

    void checkNeeds(int project)
    {
        const auto& needs = m_input.problem().projects[size_t(project)].needs;
        const auto skills = byId(m_input.records.skills);
        for (size_t i = 0; i < needs.size(); ++i) {
            const auto holders = m_supply.holders[size_t(project)][i];
            if (!needs[i].isRequired || holders >= needs[i].count)
                continue;
            const auto label = skills.value(m_input.made.map.skills.at(needs[i].skill)).label();
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
                {number(needs[i].count), label, number(needs[i].level), number(holders)});
        }
    }

    void checkDemand(int project)
    {
        const auto& given = m_input.problem().projects[size_t(project)];
        const auto places = given.max * given.teamsMax;
        const auto first = m_supply.firstWishes[size_t(project)];
        if (given.teamsMin > 0 && m_supply.wishes[size_t(project)] == 0)
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
    const Supply m_supply;
    Issues m_found;
};

} // namespace

Issues preflightPlaces(const PreflightInput& input)
{
    return PlaceCheck(input).issues() + homelessUnits(input) + SupplyCheck(input).issues();
}

} // namespace core
