// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/outcome.h"

#include <map>

namespace core {

/// A plan counted from its seats, by code that shares nothing with the solver: what verify()
/// compares the solver's own figures with. The seats must exist in the problem.
class Plan
{
public:
    using Members = std::vector<size_t>; ///< Indices of students.

    /// A stage as it must be: its name and its value.
    struct Stage
    {
        QString name;
        qint64 value = 0;
        bool isMaximal = false; ///< Otherwise the smaller the better.
    };

    Plan(const Problem& problem, const std::vector<Seat>& seats, const std::vector<Mentoring>& mentors = {});

    /// Members of each open team, by project and team.
    [[nodiscard]] const std::map<std::pair<int, int>, Members>& teams() const { return m_teams; }
    [[nodiscard]] int openTeams(const std::vector<int>& projects) const;
    [[nodiscard]] int holders(const Members& members, const Problem::Need& need) const;
    /// Members with one of the values of a rule.
    [[nodiscard]] int inGroup(const Members& members, const Problem::Rule& rule) const;
    [[nodiscard]] int differentValues(const Members& members, int attribute) const;
    /// Slots in which everybody is free.
    [[nodiscard]] std::uint64_t commonSlots(const Members& members) const;
    [[nodiscard]] std::optional<int> mentorOf(const std::pair<int, int>& team) const;
    /// What a rule of this kind lacks; 0 if the one who asks is unplaced.
    [[nodiscard]] int missingMates(const Problem::Rule& rule) const;
    /// Is elsewhere than before, or nowhere.
    [[nodiscard]] bool hasChanged(size_t student) const;
    [[nodiscard]] int changes() const;
    [[nodiscard]] int rankOf(size_t student) const; ///< 0: not on a wished project.
    /// Voters and wished projects that would both rather have each other, see blockingpairs.h.
    [[nodiscard]] std::vector<std::pair<size_t, int>> blockingPairs() const;

    [[nodiscard]] const std::vector<int>& profile() const { return m_profile; } ///< As in Outcome.
    [[nodiscard]] int outside() const { return m_outside; }
    [[nodiscard]] int noBallot() const { return m_noBallot; }
    [[nodiscard]] qint64 rankSum() const { return m_rankSum; }

    /// All stages of all objectives, in order.
    [[nodiscard]] std::vector<Stage> stages() const;

private:
    [[nodiscard]] std::vector<Stage> stagesOf(const Problem::Goal& goal) const;
    [[nodiscard]] std::vector<Stage> mentorStages(bool isHard) const;
    [[nodiscard]] bool doBlock(size_t student, const Problem::Wish& wish) const;
    [[nodiscard]] std::pair<int, int> meritOf(size_t student, int project) const;
    [[nodiscard]] qint64 missingInMix(const Problem::Goal& goal) const;
    [[nodiscard]] qint64 missingInMates() const;
    [[nodiscard]] qint64 closedPriorities() const;
    [[nodiscard]] qint64 countedRank(size_t student) const;
    [[nodiscard]] qint64 carryCost() const;
    [[nodiscard]] std::vector<Stage> wishStages() const;
    [[nodiscard]] qint64 unplaced(bool areVoters) const;
    [[nodiscard]] qint64 missingInNeeds() const;
    [[nodiscard]] qint64 distanceFromIdeal() const;
    [[nodiscard]] qint64 lotteryCost() const;

    const Problem& m_problem;
    const std::vector<Seat>& m_seats;
    std::map<std::pair<int, int>, Members> m_teams;
    std::map<std::pair<int, int>, int> m_mentors;
    int m_lastRank = 0; ///< The largest in any ballot.
    std::vector<int> m_profile;
    int m_outside = 0;
    int m_noBallot = 0;
    qint64 m_rankSum = 0;
};

} // namespace core
