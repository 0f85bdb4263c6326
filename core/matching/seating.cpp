// SPDX-License-Identifier: MIT
#include "core/matching/seating.h"

#include <algorithm>

namespace core {

namespace {

using OthersOf = std::function<std::vector<int>(int student)>;

class Search
{
public:
    Search(const Problem& problem, const OthersOf& othersOf)
        : m_students(problem.students)
        , m_othersOf(othersOf)
        , m_seated(problem.projects.size())
        , m_visits(problem.projects.size(), Unseen)
        , m_cameBy(problem.projects.size())
    {
        for (const auto& project : problem.projects)
            m_places.push_back(project.max * project.teamsMax);
    }

    Seating run()
    {
        std::vector<int> waiting;
        for (int student = 0; student < int(m_students.size()); ++student) {
            if (!takeFree(student))
                waiting.push_back(student);
        }
        Seating found;
        for (const int student : waiting) {
            if (!augment(student))
                found.students.push_back(student);
        }
        found.unplaced = int(found.students.size());
        for (int project = 0; project < int(m_places.size()); ++project) {
            if (m_visits[size_t(project)] != Dead)
                continue;
            found.projects.push_back(project);
            const auto& seated = m_seated[size_t(project)];
            found.students.insert(found.students.end(), seated.begin(), seated.end());
        }
        std::ranges::sort(found.students);
        return found;
    }

private:
    enum Visit { Unseen, Seen, Dead };

    bool hasFree(int project) const
    {
        return int(m_seated[size_t(project)].size()) < m_places[size_t(project)];
    }

    /// The first of the student's projects, wishes first, that fulfils the condition; or -1.
    template<typename Condition>
    int firstOption(int student, Condition isMeant) const
    {
        const auto& given = m_students[size_t(student)];
        const auto wish = std::ranges::find_if(given.wishes, isMeant, &Problem::Wish::project);
        if (wish != given.wishes.end())
            return wish->project;
        const auto others = m_othersOf(student);
        const auto other = std::ranges::find_if(others, isMeant);
        return other != others.end() ? *other : -1;
    }

    bool takeFree(int student)
    {
        const int free = firstOption(student, [&](int project) { return hasFree(project); });
        if (free >= 0)
            m_seated[size_t(free)].push_back(student);
        return free >= 0;
    }

    /// Looks for a chain of students who can each move on, so that the last takes a free place.
    /// What a search without success has seen leads nowhere for the next one either.
    bool augment(int student)
    {
        std::vector<int> queue;
        int free = look(student, -1, queue);
        for (size_t next = 0; free < 0 && next < queue.size(); ++next) {
            for (const int seated : m_seated[size_t(queue[next])]) {
                free = look(seated, queue[next], queue);
                if (free >= 0)
                    break;
            }
        }
        for (const int project : queue)
            m_visits[size_t(project)] = free < 0 ? Dead : Unseen;
        if (free < 0)
            return false;
        moveAlong(free);
        return true;
    }

    /// Puts the unseen options of the student into the queue; a project with a free place, or -1.
    int look(int student, int from, std::vector<int>& queue)
    {
        return firstOption(student, [&](int project) {
            if (m_visits[size_t(project)] != Unseen)
                return false;
            m_visits[size_t(project)] = Seen;
            m_cameBy[size_t(project)] = {student, from};
            queue.push_back(project);
            return hasFree(project);
        });
    }

    void moveAlong(int project)
    {
        while (project >= 0) {
            const auto [student, from] = m_cameBy[size_t(project)];
            m_seated[size_t(project)].push_back(student);
            if (from >= 0)
                std::erase(m_seated[size_t(from)], student);
            project = from;
        }
    }

    struct Step
    {
        int student;
        int from; ///< The project that the student leaves; -1: has none.
    };

    const std::vector<Problem::Student>& m_students;
    const OthersOf& m_othersOf;
    std::vector<int> m_places; ///< By project, of all its teams.
    std::vector<std::vector<int>> m_seated; ///< By project.
    std::vector<Visit> m_visits; ///< By project.
    std::vector<Step> m_cameBy; ///< By project.
};

} // namespace

Seating largestSeating(const Problem& problem, const OthersOf& othersOf)
{
    return Search(problem, othersOf).run();
}

} // namespace core
