// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"

namespace core {

/// How far a team meets one need of its project.
struct NeedCover
{
    Need need;
    int have = 0; ///< Members with the level.

    [[nodiscard]] int covered() const { return std::min(have, need.headCount); }

    bool operator==(const NeedCover&) const = default;
};

/// One team as it stands, be it right or wrong.
struct TeamReview
{
    ProjectId project;
    int team = 1;
    QList<StudentId> members = {}; ///< In the order of the records.
    QList<NeedCover> needs = {}; ///< Of the project; nobody covers them in a team without members.
    Issues broken = {}; ///< The rules that this team has a part in breaking.

    [[nodiscard]] int asked() const; ///< People asked for by needs.
    [[nodiscard]] int covered() const; ///< As far as somebody is there.

    bool operator==(const TeamReview&) const = default;
};

/// A scenario as it stands, counted anew: a person may have moved anybody anywhere.
struct Review
{
    QList<StudentId> unplaced; ///< Active students, in the order of the records.
    QList<TeamReview> teams; ///< Of open projects and of those that have students; by project, team.
    Issues broken; ///< Each broken rule once.
    QList<int> profile; ///< [r - 1]: students at wish r.
    int outside = 0; ///< Voters placed outside their wishes.
    int noBallot = 0; ///< Students without a ballot who are placed.
    int closed = 0; ///< Open projects without a team.
    int pinned = 0;

    [[nodiscard]] int placed() const;
    [[nodiscard]] int voters() const; ///< Placed students who gave wishes.

    bool operator==(const Review&) const = default;
};

/// The teams of the scenario with every rule that they break, in words. Unlike verify() it takes
/// any placements and explains them to people. A project shows the teams that it has and, while
/// it may have more, an empty one.
[[nodiscard]] Review reviewOf(const Records& records, const Scenario& scenario);

/// The team as it would stand with these members: sizes, needs, vetoes and eligibility, but not
/// the rules that look at several teams.
[[nodiscard]] TeamReview reviewOfTeam(
    const Records& records, const Project& project, int team, const QList<Student>& members);

/// "Jardin partagé", or "Jardin partagé, team 2" where the project may have several.
[[nodiscard]] QString teamName(const Project& project, int team);

} // namespace core
