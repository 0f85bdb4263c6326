// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/project.h"

#include <vector>

namespace core {

/// Which of the projects admit which of the students, asked only once for all students of the
/// same cohort and track: thousands of students make a handful of such kinds.
class Eligibility
{
public:
    Eligibility(const QList<Student>& students, const QList<Project>& projects);

    /// Indices of the projects that admit the student, ascending.
    [[nodiscard]] const std::vector<int>& projectsFor(int student) const
    {
        return m_projects[m_kindOf[size_t(student)]];
    }
    [[nodiscard]] bool admits(int project, int student) const;

private:
    std::vector<size_t> m_kindOf; ///< By student.
    std::vector<std::vector<int>> m_projects; ///< By kind.
};

} // namespace core
