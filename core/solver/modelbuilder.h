// SPDX-License-Identifier: MIT
#pragma once

#include "core/solver/model.h"

#include <functional>

namespace core {

/// Makes a model: units, then columns, then the rows of one rule after the other. A new rule adds
/// one function here, called from build().
class ModelBuilder
{
public:
    ModelBuilder(const Problem& problem, Outside outside, Teams teams);

    [[nodiscard]] Model build();

private:
    void uniteStudents();
    void findLabels();
    void addTeams();
    void addOptions();
    [[nodiscard]] std::vector<int> projectsOf(const Model::Unit& unit) const;

    void placeOnce();
    void keepSizes();
    void coverRequiredNeeds();
    void keepApart();
    void applyLocks();
    void applyForbids();
    void runWhatMustRun();
    void keepQuotas();
    void orderLikeTeams();
    void tighten();
    void countWishedNeeds();
    void countDeviations();

    /// The options of a team, each with a number of its unit; those with 0 are left out.
    [[nodiscard]] std::vector<Term> termsOf(
        const Model::Team& team, const std::function<int(const Model::Unit&)>& factor) const;
    [[nodiscard]] std::vector<Term> sizeOf(const Model::Team& team) const;
    [[nodiscard]] std::vector<Term> holdersIn(const Model::Team& team, const Problem::Need& need) const;
    [[nodiscard]] bool strivesFor(Objective objective) const;
    int addCount(Model::Count::What what, size_t team, int need);
    void addRow(double least, double most, std::vector<Term> terms);

    const Problem& m_problem;
    Teams m_teams;
    std::vector<std::vector<bool>> m_mayJoin; ///< By student, by project.
    Model m_model;
};

} // namespace core
