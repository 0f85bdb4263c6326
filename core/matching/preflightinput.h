// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/problembuilder.h"

namespace core {

/// A student whom a rule or a pin puts on a project.
struct LockedSeat
{
    int student;
    int project;
    int team; ///< -1: any.
};

/// What the checks before a match look at: the records, the problem made of them, the way back
/// from its indices to names.
class PreflightInput
{
public:
    PreflightInput(const Records& records, const Scenario& scenario);

    const Records& records;
    const Scenario& scenario;

    /// Without the lists of others: ask othersOf().
    [[nodiscard]] const Problem& problem() const { return m_builder.made().problem; }
    [[nodiscard]] const ProblemMap& map() const { return m_builder.made().map; }
    [[nodiscard]] const Student& student(int index) const { return *m_students[size_t(index)]; }
    [[nodiscard]] const Project& project(int index) const { return *m_projects[size_t(index)]; }

    /// Indices in the order of the records, which is the one that people know.
    [[nodiscard]] const std::vector<int>& studentOrder() const { return m_studentOrder; }
    [[nodiscard]] const std::vector<int>& projectOrder() const { return m_projectOrder; }

    [[nodiscard]] std::vector<int> studentsInOrder(std::vector<int> students) const;
    [[nodiscard]] std::vector<int> projectsInOrder(std::vector<int> projects) const;

    [[nodiscard]] const std::vector<LockedSeat>& locks() const { return m_locks; }

    /// Students who must be together, alone or in chains of rules; each student is in one unit.
    [[nodiscard]] const std::vector<std::vector<int>>& units() const { return m_units; }
    [[nodiscard]] const std::vector<int>& unitOf(int student) const
    {
        return m_units[m_unitOf[size_t(student)]];
    }

    [[nodiscard]] std::vector<int> othersOf(int student) const { return m_builder.othersOf(student); }
    [[nodiscard]] bool isPossible(int student, int project) const
    {
        return m_builder.isPossible(student, project);
    }

    /// Teams of the project that every plan must open: it must run, or somebody is locked to it.
    [[nodiscard]] int requiredTeams(int project) const;

    [[nodiscard]] RecordRef refToStudent(int index) const;
    [[nodiscard]] RecordRef refToProject(int index) const;
    [[nodiscard]] QString studentNames(const std::vector<int>& indices) const;
    [[nodiscard]] QString projectTitles(const std::vector<int>& indices) const;

private:
    void joinUnits();
    void findLocks();

    const ProblemBuilder m_builder;
    std::vector<const Student*> m_students; ///< By index of the problem.
    std::vector<const Project*> m_projects;
    std::vector<int> m_studentOrder; ///< Indices in the order of the records.
    std::vector<int> m_projectOrder;
    std::vector<LockedSeat> m_locks;
    std::vector<int> m_requiredTeams; ///< By project.
    std::vector<std::vector<int>> m_units;
    std::vector<size_t> m_unitOf;
};

/// The first few of the texts, with a sign that there are more: "Ada, Zoé, …".
[[nodiscard]] QString listed(const QStringList& texts);

/// The checks of one theme each; preflight() runs them all.
[[nodiscard]] Issues preflightRecords(const PreflightInput& input);
[[nodiscard]] Issues preflightRules(const PreflightInput& input);
[[nodiscard]] Issues preflightPlaces(const PreflightInput& input);
[[nodiscard]] Issues preflightGroups(const PreflightInput& input);
[[nodiscard]] Issues preflightBallots(const PreflightInput& input);
[[nodiscard]] Issues preflightAnswers(const PreflightInput& input);

} // namespace core
