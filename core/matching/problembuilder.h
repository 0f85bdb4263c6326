// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/eligibility.h"
#include "core/matching/problem.h"

#include <QSet>

namespace core {

/// What makeProblem() does, in two parts: all but the lists of projects outside the wishes, which
/// make most of a large problem, and these lists one by one. The records must live as long.
class ProblemBuilder
{
public:
    ProblemBuilder(const Records& records, const Scenario& scenario);

    /// With empty lists of others.
    [[nodiscard]] const MappedProblem& made() const { return m_made; }

    /// Projects that are possible for the student though not wished; ascending.
    [[nodiscard]] std::vector<int> othersOf(int student) const;

    /// Is the project among the student's wishes or others?
    [[nodiscard]] bool isPossible(int student, int project) const;

private:
    void addProjects();
    void addRules();
    void addTutors();
    void addPins();
    void addStudents();
    void add(const Problem::Rule& rule, RuleId id);
    [[nodiscard]] std::optional<Problem::Rule> ruleOf(const Rule& rule) const;
    [[nodiscard]] std::vector<int> projectsOf(VolunteerId tutor) const;
    [[nodiscard]] Problem::Student studentAt(int index) const;
    [[nodiscard]] std::vector<Problem::Excluded> excludedFor(int index) const;
    [[nodiscard]] std::vector<int> levelsOf(const Student& student) const;
    [[nodiscard]] bool hasOthers(const Problem::Student& student) const;

    const Records& m_records;
    const Scenario& m_scenario;
    const QList<Student> m_students; ///< Active, by index of the problem.
    const QList<Project> m_projects; ///< Open, by index.
    const QList<Skill> m_skills; ///< Needed, by index.
    const Eligibility m_eligibility;
    const QHash<StudentId, int> m_lottery;
    MappedProblem m_made;
    QHash<StudentId, int> m_studentIndex;
    QHash<ProjectId, int> m_projectIndex;
    QHash<SkillId, int> m_skillIndex;
    QHash<int, std::vector<int>> m_lockedTo; ///< By student: projects of locks.
    QHash<int, std::vector<Problem::Excluded>> m_forbidden; ///< By student.
    QSet<int> m_keptOut; ///< Students pinned as unplaced.
};

} // namespace core
