// SPDX-License-Identifier: MIT
#include "core/matching/eligibility.h"

#include <QHash>

namespace core {

namespace {

std::vector<int> admitting(const QList<Project>& projects, const Student& student)
{
    std::vector<int> found;
    for (int i = 0; i < projects.size(); ++i) {
        if (projects.at(i).admits(student))
            found.push_back(i);
    }
    return found;
}

} // namespace

Eligibility::Eligibility(const QList<Student>& students, const QList<Project>& projects)
{
    QHash<std::pair<CohortId, QString>, size_t> kinds;
    m_kindOf.reserve(size_t(students.size()));
    for (const auto& student : students) {
        const std::pair key(student.cohort, student.track);
        if (!kinds.contains(key)) {
            kinds.insert(key, m_projects.size());
            m_projects.push_back(admitting(projects, student));
        }
        m_kindOf.push_back(kinds.value(key));
    }
}

bool Eligibility::admits(int project, int student) const
{
    return std::ranges::binary_search(projectsFor(student), project);
}

} // namespace core
