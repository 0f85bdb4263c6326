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

    Plan(const Problem& problem, const std::vector<Seat>& seats);

    /// Members of each open team, by project and team.
    [[nodiscard]] const std::map<std::pair<int, int>, Members>& teams() const { return m_teams; }
    [[nodiscard]] int openTeams(const std::vector<int>& projects) const;
    [[nodiscard]] int holders(const Members& members, const Problem::Need& need) const;

    [[nodiscard]] const std::vector<int>& profile() const { return m_profile; } ///< As in Outcome.
    [[nodiscard]] int outside() const { return m_outside; }
    [[nodiscard]] int noBallot() const { return m_noBallot; }
    [[nodiscard]] qint64 rankSum() const { return m_rankSum; }

    /// All stages of all objectives, in order.
    [[nodiscard]] std::vector<Stage> stages() const;

private:
    [[nodiscard]] int rankOf(size_t student) const;
    [[nodiscard]] std::vector<Stage> stagesOf(Objective objective) const;
    [[nodiscard]] std::vector<Stage> wishStages() const;
    [[nodiscard]] qint64 unplaced(bool areVoters) const;
    [[nodiscard]] qint64 missingInNeeds() const;
    [[nodiscard]] qint64 distanceFromIdeal() const;
    [[nodiscard]] qint64 lotteryCost() const;

    const Problem& m_problem;
    const std::vector<Seat>& m_seats;
    std::map<std::pair<int, int>, Members> m_teams;
    int m_lastRank = 0; ///< The largest in any ballot.
    std::vector<int> m_profile;
    int m_outside = 0;
    int m_noBallot = 0;
    qint64 m_rankSum = 0;
};

} // namespace core
