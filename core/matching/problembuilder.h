// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/eligibility.h"
#include "core/matching/grouprules.h"
#include "core/matching/mentoring.h"

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
    void addGoals();
    void addRules();
    void addMentors();
    void addTutors();
    void addPins();
    void addStudents();
    void add(const Problem::Rule& rule, RuleId id);
    void findCauses();
    void findOldSeats();
    [[nodiscard]] std::vector<Problem::Rule> rulesOf(const Rule& rule);
    [[nodiscard]] std::optional<Problem::Rule> namedRule(const Rule& rule) const;
    [[nodiscard]] std::optional<Problem::Rule> quotaOf(const Rule& rule) const;
    [[nodiscard]] std::vector<int> projectsOf(VolunteerId tutor) const;
    [[nodiscard]] Problem::Student studentAt(int index) const;
    [[nodiscard]] std::vector<Problem::Excluded> excludedFor(int index) const;
    [[nodiscard]] std::vector<int> levelsOf(const Student& student) const;
    [[nodiscard]] const std::vector<int>& openTo(int student) const;
    [[nodiscard]] bool needsSlots() const;
    [[nodiscard]] bool hasOthers(const Problem::Student& student) const;

    const Records& m_records;
    const Scenario& m_scenario;
    const QList<Student> m_students; ///< Active, by index of the problem.
    const QList<Project> m_projects; ///< Open, by index.
    const QList<Skill> m_skills; ///< Needed, by index.
    const Eligibility m_eligibility;
    const QHash<StudentId, int> m_lottery;
    const SlotBits m_slotBits;
    GroupRules m_groups;
    MappedProblem m_made;
    QHash<StudentId, int> m_studentIndex;
    QHash<ProjectId, int> m_projectIndex;
    QHash<SkillId, int> m_skillIndex;
    QHash<int, std::vector<int>> m_lockedTo; ///< By student: projects of locks.
    QHash<int, std::vector<Problem::Excluded>> m_forbidden; ///< By student.
    QHash<int, std::vector<int>> m_byCause; ///< By student without wishes: projects of a cause.
    QHash<StudentId, Placement> m_old; ///< Where students were in the base of the scenario.
    QSet<int> m_keptOut; ///< Students pinned as unplaced.
};

} // namespace core
