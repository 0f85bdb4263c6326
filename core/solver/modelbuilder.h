// SPDX-License-Identifier: MIT
#pragma once

#include "core/solver/model.h"

#include <functional>
#include <map>
#include <tuple>

namespace core {

/// Makes a model: units, then columns, then the rows of one rule after the other. A new rule adds
/// one function, called from build() or addRules().
class ModelBuilder
{
public:
    ModelBuilder(const Problem& problem, Outside outside, Teams teams);

    [[nodiscard]] Model build();

private:
    void addRules();
    void addCounts();
    void uniteStudents();
    void findLabels();
    void addTeams();
    void addOptions();
    [[nodiscard]] std::vector<int> projectsOf(const Model::Unit& unit) const;

    // modelrules.cpp: places, sizes and pairs.
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

    // modelvalues.cpp: what the members of a team are.
    void isolateNobody(int rule);
    void keepGroup(const Problem::Rule& rule, double least, double most);
    void keepDistinct(const Problem::Rule& rule);
    void mix(int goal);
    [[nodiscard]] std::vector<Term> differentValues(int team, int attribute);
    [[nodiscard]] std::vector<Term> groupIn(const Model::Team& team, const Problem::Rule& rule) const;
    [[nodiscard]] std::vector<int> teamsOf(const Problem::Rule& rule) const;

    // modelslots.cpp: when teams meet, and with whom.
    void meetInCommonSlots();
    void meet(int team);
    void addMentors();
    void addCares(int team, std::vector<std::vector<Term>>& ofMentor);
    void meetMentor(const Model::Care& care);

    // modelgoals.cpp: what is counted, and goals that are hard.
    void countWishedNeeds();
    void countDeviations();
    void countMates();
    void countRunning();
    void countBlocking();
    void applyHardGoals();
    void keepIdealSizes();
    void limitChanges(int most);

    /// The options of a team, each with a number of its unit; those with 0 are left out.
    [[nodiscard]] std::vector<Term> termsOf(
        const Model::Team& team, const std::function<int(const Model::Unit&)>& factor) const;
    [[nodiscard]] std::vector<Term> sizeOf(const Model::Team& team) const;
    [[nodiscard]] std::vector<Term> holdersIn(const Model::Team& team, const Problem::Need& need) const;
    [[nodiscard]] bool isRequired(const Problem::Need& need) const;
    [[nodiscard]] bool strivesFor(Objective objective) const; ///< As a stage.
    int addCount(const Model::Count& count, const LinearProgram::Column& column);
    void addRow(double least, double most, std::vector<Term> terms);

    const Problem& m_problem;
    Teams m_teams;
    std::vector<std::vector<bool>> m_mayJoin; ///< By student, by project.
    Model m_model;
    std::map<std::tuple<int, int, int>, int> m_valueColumns; ///< By team, attribute, value.
    std::map<std::pair<int, int>, int> m_meetingColumns; ///< By team, slot.
};

/// The students who count in a quota of students; in one of teams nobody is asked.
[[nodiscard]] bool countsInQuota(const Problem::Rule& quota, int student);

/// Whether the student was elsewhere before than in the team; -1: unplaced.
[[nodiscard]] bool hasMoved(const Problem::Student& student, const Model::Team* team);

} // namespace core
